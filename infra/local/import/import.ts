import { clean } from "../../../core/mail/printable.ts";
import type { ImportConfig } from "../console/import-config.ts";
import { onInterrupt } from "../console/on-interrupt.ts";
import { shellWord } from "../console/shell-word.ts";
import { SERVICE_ADDRESS } from "../machine/installation.ts";
import { StopError } from "../stop-error.ts";
import { bar } from "./bar.ts";
import type { Door } from "./door.ts";
import { type Files, filesBelow } from "./files.ts";
import { machineDoor } from "./machine-door.ts";
import { type Position, PositionFile, START } from "./position.ts";
import { runImport } from "./run.ts";
import { holdsNoMail, mailsIn, summary } from "./told.ts";

const STOPPED = 130;
const GOES_ON =
  "They are filed on AWS now, as fast as its queue is worked off; the next daily reply tells how many were.";
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** What was named on the command line has to lead to the user; to whom else it does not matter. */
function checkOwner({ me }: ImportConfig, { owner }: Door): void {
  const known = owner.addresses.map((address) => address.toLowerCase());
  const other = me?.addresses.find((address) => !known.includes(address.toLowerCase()));
  if (other === undefined) return;
  throw new StopError(
    1,
    `${other} is no address of the user, whose are: ${known.join(", ")}. Add it on the settings page first, or leave --me away.`,
  );
}

async function found(paths: readonly string[]): Promise<Files> {
  const files = await filesBelow(paths).catch((error: { readonly code?: string; readonly path?: string }) => {
    const name = clean(error.path ?? "The mailbox");
    if (error.code === "ENOENT") throw new StopError(1, `There is nothing at ${name}.`);
    throw new StopError(1, `${name} can not be read (${error.code}).`);
  });
  if (files.files.length === 0) throw new StopError(1, `There is no mail in ${paths.join(", ")}.`);
  return files;
}

/** Stop at the next moment at which it can go on later; to end it at once is safe as well. */
function stopOnSignal(): () => boolean {
  const asked = { isStopped: false };
  onInterrupt(() => {
    asked.isStopped = true;
  });
  return () => asked.isStopped;
}

const NOTHING =
  "Nothing in it is a mail: an mbox, a Maildir or a folder of .eml files is taken. An archive is unpacked first, and Outlook's .pst or .msg converted.";

/** Tell what came of it; answers the code to end with. */
function ended(done: Position, files: Files, { stage, data }: ImportConfig): number {
  say(summary(done, files));
  if (holdsNoMail(done)) {
    say(NOTHING);
    return 1;
  }
  const next = `The next daily reply takes them into account. To see it now: npm run tick -- --data ${shellWord(data)}`;
  say(stage === undefined ? next : GOES_ON);
  return 0;
}

const again = ({ paths, data, stage, me }: ImportConfig): string =>
  [
    "npm run import --",
    ...(me === undefined ? [] : [`--me ${shellWord(me.addresses.join(","))}`]),
    ...(stage === undefined ? [] : [`--stage ${stage}`]),
    `--data ${shellWord(data)}`,
    ...paths.map(shellWord),
  ].join(" ");

/** Where it goes. AWS's clients are loaded only where they are needed. */
async function doorTo({ stage, me, data }: ImportConfig): Promise<Door> {
  if (stage === undefined) return machineDoor(data);
  const { awsDoor } = await import("./aws-door.ts");
  return awsDoor(stage, me?.addresses[0] ?? "");
}

/** Import a mailbox, from where it was left; answers the code to end with. */
export async function importMailbox(config: ImportConfig): Promise<number> {
  const { data, paths, restart } = config;
  const door = await doorTo(config);
  checkOwner(config, door);
  const files = await found(paths);
  const kept = await PositionFile.open(data, door.owner.id, paths, files);
  const from = restart ? START : await kept.read();
  if (from.isDone) {
    say("This mailbox was imported already, and has not changed since. --restart imports it once more.");
    return ended(from, files, config);
  }
  const done = await shown(door, files, from, kept).catch((error: unknown) => Promise.reject(notKept(error)));
  if (done.isDone) return ended(done, files, config);
  say(summary(done, files));
  say(`Stopped. To go on from here:\n  ${again(config)}`);
  return STOPPED;
}

/** What is read is told of file by file, so whatever else the disk refuses is to keep how far it has come. */
function notKept(error: unknown): unknown {
  const { code, path = "the data folder", syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  const place = clean(path);
  return new StopError(1, `${place} can not be written (${code}). Mend that, and import again: it goes on.`);
}

/** Its own addresses are nobody's: those of a stage are below the domain of the secret ones. */
const serviceOf = ({ owner: { secretAddress } }: Door) => ({
  address: SERVICE_ADDRESS,
  inboundDomain: secretAddress.slice(secretAddress.lastIndexOf("@") + 1),
});

async function shown(door: Door, files: Files, from: Position, kept: PositionFile): Promise<Position> {
  const drawn = bar(process.stderr, () => performance.now());
  const before = files.files.slice(0, from.files).reduce((sum, { size }) => sum + size, from.offset);
  if (before > 0) say(`Going on behind the ${mailsIn(from)} messages that are through.`);
  const began = performance.now();
  try {
    return await runImport({
      ...{ door, files, from, kept },
      service: serviceOf(door),
      isStopped: stopOnSignal(),
      elapsed: () => performance.now(),
      onProgress: (position, bytes) =>
        drawn.draw({
          mails: mailsIn(position),
          bytes,
          ofBytes: files.bytes,
          here: bytes - before,
          milliseconds: performance.now() - began,
        }),
    });
  } finally {
    drawn.end();
  }
}
