import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import type { FiledSighting } from "../../core/ledger/history.ts";
import type { User } from "../../core/ledger/users.ts";
import { headerValue, readHead } from "../../core/mail/headers.ts";
import { identify } from "../../core/mail/identify.ts";
import { normalizeAddress } from "../../core/mail/mailbox.ts";
import type { Message } from "../../core/mail/message.ts";
import { OPTIONS, parse } from "../../core/mail/parse.ts";
import { contactsOf } from "../../core/people/contact.ts";
import { resolveSightings } from "../../core/people/resolve-sightings.ts";
import { viewOf } from "../../core/reading.ts";
import { decompose } from "../../core/thread/decompose.ts";
import { sight } from "../../core/thread/sighting.ts";
import { mergeSightings } from "../../core/thread/turn.ts";
import { MARTIN, SERVICE } from "../support/service.ts";
import { aws } from "./aws.ts";
import type { Posted } from "./invented-mailbox.ts";
import { filed, judged, mergedOnTheWay, type ReadMail, written } from "./ledger-reading.ts";
import { mailsOf } from "./mails.ts";
import { median, type Rounds, timed } from "./measure.ts";
import type { Section } from "./section.ts";

const ROUNDS = 5;
/** So many mails are written through the client of AWS: dynalite takes its time. */
const WRITTEN = 200;

const each = async <T>(items: readonly T[], use: (item: T) => unknown): Promise<void> => {
  for (const item of items) await use(item);
};

const addressIn = (raw: Buffer): string =>
  /[\w.+-]+@[\w.-]+/.exec(headerValue(readHead(raw), "from") ?? "")?.[0].toLowerCase() ?? "";

/** Whose mailbox it is: from whom most of it comes. */
function ownerOf(mails: readonly Posted[]): User {
  const senders = new Map<string, number>();
  for (const { raw } of mails) senders.set(addressIn(raw), (senders.get(addressIn(raw)) ?? 0) + 1);
  const [address = MARTIN.address] = [...senders].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return { ...MARTIN, address, addresses: [normalizeAddress(address)] };
}

interface Taken {
  readonly raw: Buffer;
  readonly at: Date;
  readonly mail: string;
  readonly message: Message;
  readonly decomposition: ReturnType<typeof decompose>;
}

async function taken({ raw, at }: Posted): Promise<Taken> {
  const message = await parse(raw);
  return { raw, at, mail: identify(raw), message, decomposition: decompose(message) };
}

/** As `readingOf` does it (`core/reading.ts`), from a mail that was taken apart. */
function foundIn({ mail, at, message, decomposition }: Taken, user: User): FiledSighting[] {
  const view = viewOf(SERVICE, user.addresses, mail, at);
  const sightings = resolveSightings(message, sight(message, decomposition, view));
  return sightings.flatMap((sighting) => contactsOf(sighting, view).map((contact) => ({ contact, sighting })));
}

const YARDSTICK = "simpleParser";
type Name =
  | typeof YARDSTICK
  | "switched"
  | "postal"
  | "parse"
  | "decompose"
  | "sight"
  | "merge"
  | "filed"
  | "judged"
  | "written";

/** What each step takes, as rows: round by round against the yardstick of the same round. */
function rowsOf(rounds: Rounds<Name>, mails: number): Section["rows"] {
  const per = (name: Name, round: number): number => (rounds[name][round] ?? Number.NaN) / mails;
  const judging = (round: number): number => per("judged", round) - per("filed", round) - per("merge", round);
  const reading = (round: number): number =>
    per("parse", round) + per("decompose", round) + per("sight", round) + per("merge", round);
  const steps: readonly (readonly [string, (round: number) => number])[] = [
    ["parse + decompose + merge + judge", (round) => reading(round) + judging(round)],
    ["parse + decompose + merge", reading],
    ["mailparser alone: simpleParser (the yardstick)", (round) => per(YARDSTICK, round)],
    ["mailparser with the switches of core/mail/parse.ts", (round) => per("switched", round)],
    ["postal-mime alone (no text from HTML)", (round) => per("postal", round)],
    ["parse: bytes to Message", (round) => per("parse", round)],
    ["decompose: Message to segments", (round) => per("decompose", round)],
    ["sight: segments to turns, under their contacts", (round) => per("sight", round)],
    ["merge: what is read of the contacts of a day", (round) => per("merge", round)],
    ["judge: facts, signals, topics, judgement", judging],
    [
      `write: three calls through the client (first ${WRITTEN})`,
      (round) => (rounds.written[round] ?? Number.NaN) / Math.min(WRITTEN, mails),
    ],
  ];
  const all = rounds[YARDSTICK].map((_, round) => round);
  return steps.map(([name, of]) => [
    name,
    median(all.map((round) => of(round) / per(YARDSTICK, round))).toFixed(2),
    median(all.map(of)).toFixed(3),
  ]);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

function sizesOf(mails: readonly Posted[]): string {
  const sizes = mails.map(({ raw }) => raw.length);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return `${mails.length} mails, median ${kilobytes(median(sizes))}, mean ${kilobytes(mean)}, largest ${kilobytes(Math.max(...sizes))}`;
}

/** CPU per mail of each step from bytes to judgement, beside what parsers alone take for the same mails. */
export async function stages(paths: readonly string[]): Promise<Section> {
  const mails = await mailsOf(paths);
  const user = ownerOf(mails);
  const raws = mails.map(({ raw }) => raw);
  const all: Taken[] = [];
  for (const mail of mails) all.push(await taken(mail));
  const read = all.map((one): ReadMail => ({ mail: one.mail, at: one.at, found: foundIn(one, user) }));
  const lists = await mergedOnTheWay(read, user);
  const onAws = await aws();
  const rounds = await timed<Name>(
    {
      [YARDSTICK]: () => each(raws, (raw) => simpleParser(raw)),
      switched: () => each(raws, (raw) => simpleParser(raw, OPTIONS)),
      postal: () => each(raws, (raw) => PostalMime.parse(raw)),
      parse: () => each(raws, parse),
      decompose: () => each(all, ({ message }) => decompose(message)),
      sight: () => each(all, (one) => foundIn(one, user)),
      merge: () => each(lists, (list) => mergeSightings(list)),
      filed: () => filed(read, user),
      judged: () => judged(read, user),
      written: () => written(read.slice(0, WRITTEN), user, onAws.table),
    },
    ROUNDS,
  );
  onAws.stop();
  return {
    title: `(a) CPU of one mail: ${sizesOf(mails)}`,
    columns: ["step", "x simpleParser", "ms a mail"],
    rows: rowsOf(rounds, mails.length),
    note: `Medians of ${ROUNDS} interleaved rounds after one that warms up; each ratio is taken within its round. Merge and judge run as the daily reply runs them: the mails of a day are filed under their contacts, then each contact of that day is read, merged, counted and judged, once a day. The table in memory that carries this is taken off; the one that AWS has stands in the last row, with its client and dynalite in another process.`,
  };
}
