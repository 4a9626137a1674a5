import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Queue } from "../../../core/ledger/queue.ts";
import { errorName } from "../../../functions/failure.ts";
import type { Log } from "../../../functions/log.ts";
import { makeFolder } from "../durable-file.ts";
import { LOOPBACK, type Loopback } from "../loopback.ts";
import type { FolderRawMail } from "../raw-mail/folder-raw-mail.ts";
import { HAND_ON_TIMEOUT, type HandOn } from "./hand-on.ts";
import { headerBlock } from "./header-fields.ts";
import type { InboundMail } from "./inbound-mail.ts";
import { Refusal } from "./refusal.ts";
import { sesNotification } from "./ses-notification.ts";
import { traceHeaders } from "./trace-headers.ts";
import { type Judge, type Sender, TRUSTED, UNKNOWN, type Verdicts } from "./verdicts.ts";
import { withoutBcc } from "./without-bcc.ts";

export interface DoorOptions {
  readonly port: number;
  /** Domains mail is taken for. */
  readonly domains: readonly string[];
  /** Takes what a mail program on this machine sends to anybody else; where it is missing, they are answered 550. */
  readonly handOn?: HandOn;
  readonly rawMail: FolderRawMail;
  readonly queue: Queue;
  /** A folder for mails while they come in. */
  readonly spool: string;
  readonly judge: Judge;
  /** Believe what a client on this machine says of itself. */
  readonly trustLocal: boolean;
  readonly now: () => Date;
  readonly log: Log;
}

/** SES takes 40 MB, header included. */
export const SIZE_LIMIT = 40 * 1024 * 1024;
/** More header than any mail has; a longer one is kept, and not checked. */
const HEADER_LIMIT = 128 * 1024;
const CLIENTS = 50;
const RECIPIENTS = 1_000;
const SOCKET_TIMEOUT = 60_000;

/**
 * Start the SMTP server that stands in for SES receiving. It answers 250 only when mail and notification are on disk, and
 * a letter to others is with their server. The copy comes first: what is sent again after a refusal is a duplicate to us.
 */
export async function startSmtpDoor(options: DoorOptions): Promise<Loopback> {
  // What lies there was never answered with 250: its senders still have it.
  await rm(options.spool, { recursive: true, force: true });
  await makeFolder(options.spool);
  const server = new SMTPServer({
    banner: "Online Buddy",
    size: SIZE_LIMIT,
    rejectOversized: true,
    maxClients: CLIENTS,
    maxRecipients: RECIPIENTS,
    socketTimeout: SOCKET_TIMEOUT + (options.handOn === undefined ? 0 : HAND_ON_TIMEOUT),
    closeTimeout: 1_000,
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, { remoteAddress }, done) => {
      done(isOurs(options, address) ? undefined : refuseOther(remoteAddress, options.handOn));
    },
    onData: (stream, session, done) => {
      takeIn(options, stream, session).then(
        (id) => done(undefined, `OK ${id}`),
        (error) => done(refusalOf(options, error)),
      );
    },
  });
  const port = await listenSmtp(server, options.port);
  return {
    url: `smtp://${LOOPBACK}:${port}`,
    port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listenSmtp(server: SMTPServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    const listening = server.listen(port, LOOPBACK, () => {
      server.off("error", reject);
      // A client that breaks off is an error to smtp-server; it must not end the process.
      server.on("error", () => undefined);
      const address = listening.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** Whatever goes wrong on our side is temporary to the client, which keeps the mail and tries again. */
function refusalOf({ log }: DoorOptions, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  log({ event: "smtp", outcome: "failed", error: errorName(error) });
  return new Refusal(451, "4.3.0 The mail could not be stored, try again later");
}

async function takeIn(options: DoorOptions, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> {
  const sesMessageId = randomBytes(20).toString("hex");
  const path = join(options.spool, sesMessageId);
  try {
    const header = await spool(path, stream);
    const recipients = [...new Set(session.envelope.rcptTo.map(({ address }) => address))];
    const ours = recipients.filter((address) => isOurs(options, address));
    const others = recipients.filter((address) => !isOurs(options, address));
    const sender = senderOf(session);
    if (ours.length > 0) {
      const verdicts = await judge(options, path, header, sender);
      await keep(
        options,
        { sesMessageId, sender, recipients: ours, receivedAt: options.now(), verdicts },
        path,
        header,
      );
    }
    if (others.length > 0) await handOn(options, path, header, session, others);
    return sesMessageId;
  } finally {
    await rm(path, { force: true });
  }
}

const isOurs = ({ domains }: DoorOptions, address: string): boolean =>
  domains.includes(address.split("@").at(-1)?.toLowerCase() ?? "");

/** Why a recipient who is not ours is refused; undefined where the letter may go on. Never an open relay. */
export function refuseOther(remoteAddress: string, handOn: HandOn | undefined): Refusal | undefined {
  if (!isLoopback(remoteAddress)) return new Refusal(550, "5.1.1 No mail is taken for this domain here");
  return handOn === undefined ? new Refusal(550, `5.7.1 ${NO_SERVER}`) : undefined;
}

const NO_SERVER =
  "Only mail to the secret address is taken: start Online Buddy with SMTP_URL set to your mail server to write to others through it, or forward the thread to the secret address alone";

async function handOn(
  options: DoorOptions,
  path: string,
  header: string,
  session: SMTPServerSession,
  recipients: readonly string[],
): Promise<void> {
  if (header.length >= HEADER_LIMIT) throw new Refusal(552, "5.3.4 A letter with so long a header is not handed on");
  const { mailFrom } = senderOf(session);
  const content = (): Readable => Readable.from(withHeader(withoutBcc(header), path, header.length));
  try {
    await options.handOn?.({ mailFrom, recipients, is8Bit: session.envelope.bodyType === "8bitmime", content });
    options.log({ event: "smtp", outcome: "handed-on", recipients: recipients.length });
  } catch (error) {
    const code = error instanceof Refusal ? error.responseCode : 0;
    options.log({ event: "smtp", outcome: "not-handed-on", code });
    throw error;
  }
}

/** Write the message to disk as it comes, and answer its header. Memory stays bounded however large it is. */
async function spool(path: string, stream: Readable): Promise<string> {
  const file = await open(path, "wx", 0o600);
  const start: Buffer[] = [];
  const length = { whole: 0 };
  try {
    for await (const chunk of stream) {
      if (length.whole < HEADER_LIMIT) start.push(chunk);
      length.whole += chunk.length;
      if (length.whole <= SIZE_LIMIT) await file.write(chunk);
    }
  } finally {
    await file.close();
  }
  if (length.whole > SIZE_LIMIT) throw new Refusal(552, "5.3.4 The message is larger than 40 MB");
  return headerBlock(Buffer.concat(start));
}

async function judge(options: DoorOptions, path: string, header: string, sender: Sender): Promise<Verdicts> {
  if (options.trustLocal && isLoopback(sender.ip)) return TRUSTED;
  if (header.length >= HEADER_LIMIT) return UNKNOWN;
  return options.judge(createReadStream(path), sender);
}

/** First the mail, then its notification: a crash between the two leaves a mail for the sweep, never a notification of nothing. */
async function keep(options: DoorOptions, mail: InboundMail, path: string, header: string): Promise<void> {
  const trace = traceHeaders(mail);
  const key = await options.rawMail.store(mail.sesMessageId, withHeader(trace, path, 0));
  await options.queue.send([sesNotification(mail, trace + header, key)]);
  const { spfVerdict, dkimVerdict, dmarcVerdict } = mail.verdicts;
  options.log({
    event: "smtp",
    outcome: "taken",
    sesMessageId: mail.sesMessageId,
    spfVerdict,
    dkimVerdict,
    dmarcVerdict,
  });
}

/** Another header and, from where the message's own ends, its file. */
async function* withHeader(header: string, path: string, start: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(header, "latin1");
  yield* createReadStream(path, { start });
}

const senderOf = (session: SMTPServerSession): Sender => ({
  ip: session.remoteAddress,
  helo: String(session.hostNameAppearsAs),
  mailFrom: session.envelope.mailFrom === false ? "" : session.envelope.mailFrom.address,
});

const isLoopback = (ip: string): boolean => ip === "::1" || ip.replace(/^::ffff:/, "").startsWith("127.");
