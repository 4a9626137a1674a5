import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactStateOf } from "../../core/buddy/contact-state.ts";
import { refresh } from "../../core/buddy/refresh.ts";
import type { Signals } from "../../core/buddy/signals.ts";
import { append, type Change } from "../../core/ledger/history.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import type { Item } from "../../core/ledger/table.ts";
import { contentName } from "../../core/mail/content-name.ts";
import type { Sighting } from "../../core/thread/sighting.ts";
import { MARTIN } from "../support/service.ts";

const JANE = { name: "Jane Roe", address: "jane@example.net" };
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
interface Arrival {
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
class CountingTable extends MemoryTable {
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

async function arrive(table: MemoryTable, arrival: Arrival, picks: readonly number[], at: Date): Promise<Change> {
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

/** Numbers that are added up in another order differ in their last digits. */
const rounded = (signals: Signals | undefined): unknown =>
  JSON.parse(JSON.stringify(signals ?? null), (key, value: unknown) =>
    key === "warmth" && typeof value === "number" ? Number(value.toFixed(9)) : value,
  );

const TURNS = 180;

/** Mails in order, but now and then one late by some places, or twice. */
const arrivals = (lateness: number): fc.Arbitrary<Arrival[]> =>
  fc
    .array(
      fc.record({
        late: fc.integer({ min: -30, max: lateness }),
        quotes: fc.integer({ min: 0, max: 4 }),
        isClipped: fc.boolean(),
        isTwice: fc.boolean(),
      }),
      { minLength: TURNS, maxLength: TURNS },
    )
    .map((mails) =>
      mails
        .map(({ late, quotes, isClipped, isTwice }, n) => ({
          n,
          quotes,
          isClipped,
          isTwice,
          place: n + Math.max(0, late),
        }))
        // Of the user's own mails all come in; of hers only some are handed over, the others are known from quotes.
        .filter(({ n, place }) => n % 3 === 0 || place > n || n % 7 === 0)
        .flatMap((mail) => (mail.isTwice ? [mail, { ...mail, place: mail.place + 9 }] : [mail]))
        .sort((a, b) => a.place - b.place),
    );

/** Day by day, a few mails at a time, as the daily reply would read them. */
async function foldAll(
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

describe("a contact's state", () => {
  it("is the same whether it grew mail by mail or is read from scratch, in any order of arrival", async () => {
    await fc.assert(
      fc.asyncProperty(
        arrivals(200),
        fc.array(fc.nat(9), { minLength: 7, maxLength: 23 }),
        fc.integer({ min: 1, max: 9 }),
        async (mails, picks, batch) => {
          const table = new MemoryTable();
          const now = await foldAll(table, mails, picks, batch);
          const grown = await contactStateOf(table, MARTIN.id, JANE.address);
          const scratch = await refresh(table, MARTIN, JANE.address, now);
          expect(grown?.past.length).toBeGreaterThan(0);
          expect(rounded(grown?.signals)).toEqual(rounded(scratch?.signals));
        },
      ),
      { numRuns: 10, endOnFailure: true },
    );
  }, 60_000);

  it("costs the same to bring up to date, however long the correspondence is", async () => {
    const cost = async (turns: number): Promise<number> => {
      const table = new CountingTable();
      const mails = Array.from({ length: turns }, (_, n) => ({ n, quotes: 2, isClipped: false })).filter(
        ({ n }) => n % 3 === 0,
      );
      const now = await foldAll(table, mails, [0, 1, 2, 3], 5);
      const change = await arrive(
        table,
        { n: turns + (3 - (turns % 3)), quotes: 2, isClipped: false },
        [0, 1, 2, 3],
        now,
      );
      table.read = 0;
      await refresh(table, MARTIN, JANE.address, now, [change]);
      return table.read;
    };
    const [short, long] = [await cost(250), await cost(1000)];
    expect(long).toBeLessThan(short * 1.5);
  }, 60_000);
});
