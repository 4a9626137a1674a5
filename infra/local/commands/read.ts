import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { buffer } from "node:stream/consumers";
import { isAutomatic } from "../../../core/mail/automatic.ts";
import type { Mailbox } from "../../../core/mail/mailbox.ts";
import type { Message } from "../../../core/mail/message.ts";
import { parse } from "../../../core/mail/parse.ts";
import { toIso } from "../../../core/mail/sent-at.ts";
import { findPhones } from "../../../core/people/phone.ts";
import { decompose } from "../../../core/thread/decompose.ts";
import type { Segment } from "../../../core/thread/segment.ts";
import { showHelp } from "../console/command-line.ts";
import { isMail, isMbox } from "../mailbox/mailbox.ts";

const USAGE = "Usage: npm run -s read -- FILE... | - | --lines   (prints one JSON line for each mail)";

/** One mail as the line that `read` prints. What is unknown is absent. */
function toLine(file: string, message: Message): object {
  const { segments } = decompose(message);
  const signature = signatureOf(segments);
  const address = message.from[0]?.address;
  return {
    file,
    messageId: message.messageId,
    from: message.from[0],
    to: message.to,
    cc: message.cc,
    date: message.sentAt && toIso(message.sentAt),
    subject: message.subject,
    automatic: isAutomatic(message),
    segments: segments.map(segmentLine),
    signature,
    phones:
      signature === undefined ? [] : findPhones(signature, { address, sentAt: message.sentAt && [message.sentAt] }),
    defects: message.defects,
  };
}

function segmentLine({
  kind,
  from,
  to,
  cc,
  sentAt,
  subject,
  messageId,
  depth,
  text,
  signature,
  known,
}: Segment): object {
  const date = sentAt && toIso(sentAt);
  const people = { from, to: nonEmpty(to), cc: nonEmpty(cc) };
  return { kind, ...people, date, subject, messageId, depth, text, signature, known };
}

const nonEmpty = (list: readonly Mailbox[]): readonly Mailbox[] | undefined => (list.length > 0 ? list : undefined);

/** The outer author's signature: that of the sender's own segments. */
function signatureOf(segments: readonly Segment[]): string | undefined {
  const own = segments
    .filter(({ depth, kind }) => depth === 0 && kind === "reply")
    .flatMap(({ signature }) => signature ?? []);
  return own.length > 0 ? own.join("\n") : undefined;
}

const FIELD = /^(?:\u00ef\u00bb\u00bf)?[!-9;-~]{1,200}[ \t]{0,20}:/;

/** Why a file is not one mail: parsing never fails, and would make a mail of a picture. */
function noMail(raw: Buffer): string | undefined {
  if (isMbox(raw)) return "an mbox, which may hold many mails: npm run turns and npm run replay read it";
  const isField = FIELD.test(raw.toString("latin1", 0, 256));
  return isField || isMail(raw) ? undefined : "no mail: it has no header field";
}

async function readOne(file: string): Promise<boolean> {
  try {
    const raw = file === "-" ? await buffer(process.stdin) : await readFile(file);
    const error = noMail(raw);
    print(error === undefined ? toLine(file, await parse(raw)) : { file, error });
    return error === undefined;
  } catch (error) {
    print({ file, error: error instanceof Error ? error.message : String(error) });
    return false;
  }
}

const print = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

async function readEach(files: AsyncIterable<string> | Iterable<string>): Promise<void> {
  for await (const file of files) if (!(await readOne(file))) process.exitCode = 1;
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help")) return showHelp(USAGE);
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "-" && arg !== "--lines");
  if (args.length === 0 || unknown !== undefined) {
    process.stderr.write(`${unknown === undefined ? "" : `Unknown flag ${unknown}. `}${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  if (args.includes("--lines")) {
    await readEach(createInterface({ input: createReadStream("", { fd: 0 }) }));
    return;
  }
  await readEach(args);
}

await main(process.argv.slice(2));
