import { createTransport } from "nodemailer";
import { SesError } from "./ses-query.ts";

/** Hands one finished mail to the outside world, or throws the error SES would have answered with. */
export type Relay = (mail: {
  readonly source: string;
  readonly destinations: readonly string[];
  readonly raw: Buffer;
}) => Promise<void>;

/** The relay behind an `smtp://` or `smtps://` URL. */
export function smtpRelay(url: string): Relay {
  const transport = createTransport(url);
  return async ({ source, destinations, raw }) => {
    try {
      await transport.sendMail({ envelope: { from: source, to: [...destinations] }, raw });
    } catch (error) {
      throw asSesError(error);
    }
  };
}

/**
 * Only what certainly was not taken may be tried again: a line that never stood, or a temporary no. A time-out in the
 * middle leaves open whether the mail went out, and gets the answer that says so.
 */
function asSesError(error: unknown): SesError {
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  const status = typeof responseCode === "number" ? responseCode : 0;
  if (status >= 500) return new SesError("MessageRejected", "The relay refused the message.");
  if (status >= 400) return new SesError("Throttling", "The relay asks to try again later.");
  if (code === "ECONNECTION" || code === "EDNS" || code === "EAUTH" || code === "ECONNREFUSED") {
    return new SesError("Throttling", "The relay can not be reached.");
  }
  return new SesError("InternalFailure", "Nobody knows whether the relay took the message.", 500);
}
