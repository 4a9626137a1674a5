/** What the SMTP door answers in place of 250: a reply code and one line that a mail program shows to its user. */
export class Refusal extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, message: string) {
    super(oneLine(message));
    this.responseCode = responseCode;
  }
}

/** A reply line holds 512 octets (RFC 5321 §4.5.3.1.5); a line end in a foreign server's words would start a reply of its own. */
const oneLine = (text: string): string => text.replace(/[^ -~]+/g, " ").slice(0, 450);
