import { StopError } from "../stop-error.ts";

const LOCAL = new Set(["127.0.0.1", "localhost", "[::1]"]);
const PORTS: Readonly<Record<string, number>> = { "smtp:": 587, "smtps:": 465 };

/** The user's mail server as `SMTP_URL` names it, checked; undefined where none is named. `doorPort` is where we listen. */
export function readSmtpUrl(text: string | undefined, doorPort: number): string | undefined {
  if (text === undefined || text === "") return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const standard = url && PORTS[url.protocol];
  if (url === undefined || standard === undefined || url.hostname === "") {
    // Not shown, because it holds a password.
    throw new StopError(2, "SMTP_URL does not name a mail server: write smtps://user:password@mail.example.net.");
  }
  const port = url.port === "" ? standard : Number(url.port);
  // A letter would come back to the door that handed it on, for ever.
  if (LOCAL.has(url.hostname) && port === doorPort) {
    throw new StopError(2, "SMTP_URL leads back to Online Buddy itself: name the server that sends your mail.");
  }
  return text;
}
