import { createTransport } from "nodemailer";
import { SesError } from "./ses-query.ts";

/** `refused` is for good, with the code of the answer. What may be tried again is thrown as the error SES would answer with. */
export type Relayed = { readonly outcome: "sent" } | { readonly outcome: "refused"; readonly code: number };

/** Hands one finished mail to the outside world. */
export type Relay = (mail: {
  readonly source: string;
  readonly destinations: readonly string[];
  readonly raw: Buffer;
}) => Promise<Relayed>;

/** The relay behind an `smtp://` or `smtps://` URL. */
export function smtpRelay(url: string): Relay {
  const transport = createTransport(url);
  return async ({ source, destinations, raw }) => {
    try {
      await transport.sendMail({ envelope: { from: source, to: [...destinations] }, raw });
      return { outcome: "sent" };
    } catch (error) {
      const { responseCode: code = 0 } = error as SmtpError;
      if (code >= 500) return { outcome: "refused", code };
      throw asSesError(error as SmtpError);
    }
  };
}

interface SmtpError {
  readonly code?: string;
  readonly responseCode?: number;
  readonly syscall?: string;
  readonly timeoutType?: string;
}

/** What nodemailer reports before it has begun to speak of a mail. */
const BEFORE: ReadonlySet<string | undefined> = new Set(["EDNS", "EAUTH", "ETLS"]);
const BEFORE_TIMEOUTS: ReadonlySet<string | undefined> = new Set([
  "CONNECT_TIMEOUT",
  "GREETING_TIMEOUT",
  "UPGRADE_TIMEOUT",
]);

/**
 * Only what certainly was not taken may be tried again: a line that never stood, or a temporary no. A line that breaks
 * in the middle leaves open whether the mail went out, and gets the answer that says so.
 */
function asSesError({ code, responseCode = 0, syscall, timeoutType }: SmtpError): SesError {
  if (responseCode >= 400) return new SesError("Throttling", "The relay asks to try again later.");
  if (BEFORE.has(code) || BEFORE_TIMEOUTS.has(timeoutType) || syscall === "connect") {
    return new SesError("Throttling", "The relay can not be reached.");
  }
  return new SesError("InternalFailure", "Nobody knows whether the relay took the message.", 500);
}
