import { refresh } from "../../core/buddy/refresh.ts";
import { append, type Change } from "../../core/ledger/history.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import type { Item } from "../../core/ledger/table.ts";
import { contentName } from "../../core/mail/content-name.ts";
import type { Sighting } from "../../core/thread/sighting.ts";
import { MARTIN } from "./service.ts";

export const JANE = { name: "Jane Roe", address: "jane@example.net" };
const ME = { name: "Martin Berg", address: "martin@example.org" };
const START = Date.UTC(2026, 0, 5, 8);
const HOUR = 3_600_000;
const MINUTE = 60_000;
const SIGNED = "Jane Roe\nSailmaker\n+44 20 7946 0123";

const SENTENCES = [
  "The keel bolts of the Contessa frighten me more than the mast.",
  "Which yard would you trust with a teak deck?",
  "Thank you so much for the drawings of the rudder!",
  "My daughter has painted the dinghy green.",
  "Let's talk on Tuesday about the sails.",
  "Sorry, I have to cancel our call.",
  "ok",
  "See https://example.org/sails for the cut.",
  "The invoice for the deck follows with the purchase order.",
  "Great talking to you today, the plan is clear now.",
];

/** When the n-th was written: no two of a day at one minute of the quarter, by which copies are told apart. */
const momentOf = (n: number): Date => new Date(START + n * 5 * HOUR + ((2 * n) % 15) * MINUTE);

/** The n-th turn of a correspondence: every third is hers twice over. */
function messageOf(n: number, picks: readonly number[]): Omit<Sighting, "mail" | "source" | "depth" | "isWhole"> {
  const isMine = n % 3 === 0;
  const said = `Number ${n}. ${SENTENCES[(picks[n % picks.length] ?? 0) % SENTENCES.length]}`;
  const id = `m${n}@example.${isMine ? "org" : "net"}`;
  return {
    turn: contentName(id),
    messageId: id,
    opening: contentName(said),
    openingLength: 40,
    author: isMine ? ME : JANE,
    known: "header",
    to: [isMine ? JANE : ME],
    cc: [],
    sentAt: { at: momentOf(n), offset: 60 },
    subject: "The Contessa",
    isAutomatic: false,
    references: n === 0 ? [] : [`m${n - 1}@example.${(n - 1) % 3 === 0 ? "org" : "net"}`],
    text: isMine ? said : `${said}\n\n${SIGNED}`,
  };
}

/** A mail that came in: a message of the user's or one handed over, with quotes of those before it. */
export interface Arrival {
  readonly n: number;
  readonly quotes: number;
  readonly isClipped: boolean;
}

function sightingsOfMail({ n, quotes, isClipped }: Arrival, picks: readonly number[]): Sighting[] {
  const mail = contentName(`mail ${n}`);
  const shown = Array.from({ length: Math.min(quotes, n) + 1 }, (_, depth) => ({ depth, n: n - depth }));
  return shown.map(({ depth, n: at }) => {
    const whole = messageOf(at, picks);
    if (depth === 0) return { ...whole, mail, depth, source: at % 3 === 0 ? "bcc" : "received", isWhole: true };
    const { messageId: _, ...copy } = whole;
    return {
      ...(depth === 1 ? whole : copy),
      turn: depth === 1 ? whole.turn : contentName(`copy ${at}`),
      known: "attribution",
      text: isClipped ? (whole.text.split("\n\n")[0] ?? "") : whole.text,
      mail,
      depth,
      source: "quote",
      isWhole: false,
    };
  });
}

/** The table with a count of the items that were read. */
export class CountingTable extends MemoryTable {
  read = 0;

  override async get(key: Pick<Item, "PK" | "SK">): Promise<Item | undefined> {
    this.read += 1;
    return super.get(key);
  }

  override async getAll(keys: readonly Pick<Item, "PK" | "SK">[]): Promise<Item[]> {
    this.read += keys.length;
    return super.getAll(keys);
  }

  override async query(...range: Parameters<MemoryTable["query"]>): Promise<Item[]> {
    const found = await super.query(...range);
    this.read += found.length;
    return found;
  }
}

export async function arrive(
  table: MemoryTable,
  arrival: Arrival,
  picks: readonly number[],
  at: Date,
): Promise<Change> {
  const sightings = sightingsOfMail(arrival, picks);
  const change: Change = {
    mail: sightings[0]?.mail ?? "",
    at,
    filed: { outcome: "accepted", turns: sightings.length },
    contacts: [JANE.address],
    sightings: sightings.map(({ turn, depth }) => ({ turn, depth })),
  };
  await append(table, MARTIN.id, {
    filed: sightings.map((sighting) => ({ contact: JANE.address, sighting })),
    change,
  });
  return change;
}

/** Day by day, a few mails at a time, as the daily reply would read them. */
export async function foldAll(
  table: MemoryTable,
  mails: readonly Arrival[],
  picks: readonly number[],
  batch: number,
): Promise<Date> {
  let now = START;
  for (let i = 0; i < mails.length; i += batch) {
    const changes: Change[] = [];
    for (const mail of mails.slice(i, i + batch)) {
      now = Math.max(now, momentOf(mail.n).getTime()) + MINUTE;
      changes.push(await arrive(table, mail, picks, new Date(now)));
    }
    await refresh(table, MARTIN, JANE.address, new Date(now), changes);
  }
  return new Date(now);
}
