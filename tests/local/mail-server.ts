import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { onTestFinished } from "vitest";
import { close, listen } from "../../infra/local/loopback.ts";

/** A letter as a mail server got it. */
export interface Arrived {
  readonly mailFrom: string;
  readonly recipients: readonly string[];
  readonly raw: Buffer;
}

/** Somebody's own mail server on a free port, or on this one. */
export async function mailServer(
  options: SMTPServerOptions = {},
  port = 0,
): Promise<{ readonly url: string; readonly port: number; readonly arrived: readonly Arrived[] }> {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onData: (stream, { envelope }, done) => {
      buffer(stream).then((raw) => {
        const mailFrom = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        arrived.push({ mailFrom, recipients: envelope.rcptTo.map(({ address }) => address), raw });
        done();
      }, done);
    },
    ...options,
  });
  server.on("error", () => undefined);
  const taken = await new Promise<number>((resolve) => {
    const listening = server.listen(port, "127.0.0.1", () => {
      const address = listening.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${taken}`, port: taken, arrived };
}

/** What a server answers with when it refuses. */
export const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/** A port that nothing listens on any more. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await close(server);
  return port;
}
