import type { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import { Refusal } from "./refusal.ts";

/** A letter of a mail program on this machine to people whose mail is not taken here. */
export interface Letter {
  readonly mailFrom: string;
  readonly recipients: readonly string[];
  /** The mail program announced `BODY=8BITMIME` (RFC 6152). */
  readonly is8Bit: boolean;
  /** The message as it came in; opened when it is needed, so that no letter is ever whole in memory. */
  readonly content: () => Readable;
}

/** Gives a letter to the user's own mail server; throws the `Refusal` that the mail program gets when that does not take it. */
export type HandOn = (letter: Letter) => Promise<void>;

/** How long nothing may happen on the line to the mail server. The door waits longer, so that its answer still arrives. */
export const HAND_ON_TIMEOUT = 300_000;
const CONNECT_TIMEOUT = 20_000;

/** Hand letters on to the server behind an `smtp://` or `smtps://` URL. */
export function handOnBy(url: string): HandOn {
  const transport = createTransport({
    url,
    connectionTimeout: CONNECT_TIMEOUT,
    greetingTimeout: CONNECT_TIMEOUT,
    socketTimeout: HAND_ON_TIMEOUT,
  });
  return async ({ mailFrom, recipients, is8Bit, content }) => {
    const envelope = { from: mailFrom, to: [...recipients], use8BitMime: is8Bit };
    const raw = content();
    const sent = await transport
      .sendMail({ envelope, raw })
      .catch((error: unknown) => {
        throw refusalOf(error as SmtpError);
      })
      // A server that refuses the envelope never reads the message, and its file would stay open.
      .finally(() => raw.destroy());
    const { rejected = [], rejectedErrors = [] } = sent as Sent;
    // The others have it: a "try again" would send it to them twice, and an "OK" would lose it silently for these.
    if (rejected.length > 0) {
      const words = (rejectedErrors[0] as SmtpError | undefined)?.response ?? "";
      throw new Refusal(550, `5.1.1 Sent to all others, but your mail server refused ${rejected.join(", ")}: ${words}`);
    }
  };
}

interface SmtpError {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

interface Sent {
  readonly rejected?: readonly string[];
  readonly rejectedErrors?: readonly unknown[];
}

/** A wrong password or a server that is away says nothing about the letter, so only a refusal of the letter is final. */
function refusalOf({ code, responseCode = 0, response }: SmtpError): Refusal {
  if (response === undefined || responseCode === 0) {
    return new Refusal(451, `4.4.1 The mail server of SMTP_URL does not answer (${code}): send the letter again later`);
  }
  if (code === "EAUTH")
    return new Refusal(451, `4.7.8 Your mail server did not accept the login in SMTP_URL: ${response}`);
  if (responseCode < 500) return new Refusal(451, `4.0.0 Your mail server asks to send it again later: ${response}`);
  return new Refusal(550, `5.0.0 Your mail server refused the letter: ${response}`);
}
