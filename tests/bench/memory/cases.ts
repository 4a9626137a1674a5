import { MemoryTable } from "../../../core/ledger/memory-table.ts";
import { markerItem } from "../../../core/ledger/schedule.ts";
import { useZone } from "../../../core/ledger/zones.ts";
import { signToken, type TokenKeys } from "../../../core/reply/token.ts";
import { snsEvent, sqsEvent, sqsRecord, storedNotification } from "../../support/aws-events.ts";
import { BOMBS } from "../../support/bombs/all.ts";
import { arrive, foldAll } from "../../support/correspondence.ts";
import { contessaMails, letter } from "../../support/letter.ts";
import { MARTIN, SECRET, service } from "../../support/service.ts";
import type { Engines } from "./engines.ts";

/** Half past seven in Berlin: Martin's hour. */
export const MORNING = new Date("2026-11-12T06:30:00Z");
const EVENING = new Date("2026-11-11T19:00:00Z");
/** As long as a handler wants them. */
export const KEYS: TokenKeys = { current: "k1", keys: { k1: "a key that is long enough for a handler" } };
const WAY = { from: MARTIN.address, to: SECRET };
/** A correspondence of years, all of which is read anew. */
const LONG = 3_000;
const PICKS = [0, 1, 2, 3, 4, 8];

/** One kind of work of a handler: what stands in table and bucket before, and the events that come. */
export interface Case {
  readonly handler: "due" | "feedback" | "job" | "receive" | "reply" | "sweep" | "web";
  readonly events: (engines: Engines) => Promise<readonly object[]>;
}

const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

/** Raw mails in the bucket, and the records that tell of them, five in an event as SQS hands them out. */
function delivered({ objects }: Engines, mails: readonly Uint8Array[]): object[] {
  const records = mails.map((raw, n) => {
    objects.set(`in/mail${n}`, raw);
    return sqsRecord(`r${n}`, storedNotification(`in/mail${n}`));
  });
  return times(Math.ceil(records.length / 5), (n) => sqsEvent(...records.slice(5 * n, 5 * n + 5)));
}

/** Martin, and whatever else a ledger holds, in the table that the bundle reads. */
async function filled({ table }: Engines, fill: (ledger: MemoryTable) => Promise<unknown>): Promise<void> {
  const ledger = new MemoryTable();
  const running = await service({ table: ledger });
  running.clock.now = EVENING;
  await fill(ledger);
  await table.putAll(ledger.everything());
}

const corresponded = (engines: Engines): Promise<void> =>
  filled(engines, async (ledger) => {
    const running = await service({ table: ledger });
    running.clock.now = EVENING;
    for (const mail of contessaMails()) await running.take(mail);
  });

/** Three thousand turns with one contact, and one mail more that belongs among the oldest of them. */
const correspondedForYears = (engines: Engines): Promise<void> =>
  filled(engines, async (ledger) => {
    const mails = times(LONG / 3, (n) => ({ n: 3 * n, quotes: 2, isClipped: false }));
    await foldAll(ledger, mails, PICKS, 60);
    await arrive(ledger, { n: 4, quotes: 2, isClipped: false }, PICKS, new Date(MORNING.getTime() - 3_600_000));
  });

const asked = (body: object): object => sqsEvent(sqsRecord("q", JSON.stringify(body)));

const page = (path: string): object => ({
  version: "2.0",
  rawPath: path,
  rawQueryString: "",
  headers: { host: "buddy.example.net" },
  requestContext: { domainName: "buddy.example.net", http: { method: "GET", path, sourceIp: "192.0.2.1" } },
  isBase64Encoded: false,
});

const usual = (n: number): Buffer =>
  letter({
    to: "jane@example.net",
    id: `usual${n}@example.org`,
    subject: "The Contessa",
    date: "Wed, 11 Nov 2026 18:20:00 +0000",
    text: `Dear Jane, number ${n}. The keel bolts frighten me more than the mast. Which yard would you trust?\r\n\r\n> ${"He said the deck was sound. ".repeat(80)}`,
  });

const bomb = (name: string): Buffer => {
  const made = BOMBS[name]?.(WAY);
  if (made === undefined) throw new Error(`there is no bomb ${name}`);
  return made;
};

const LARGEST = "parts: an attachment of 39 MB in one line";

const bounced = (n: number): object =>
  snsEvent({
    eventType: "Bounce",
    mail: { messageId: `ses-${n}`, destination: [MARTIN.address] },
    bounce: {
      bounceType: "Permanent",
      timestamp: "2026-11-01T06:00:00.000Z",
      bouncedRecipients: [{ emailAddress: MARTIN.address }],
    },
  });

const DUE = { zone: MARTIN.zone ?? "Europe/Berlin", date: "2026-11-12", quarter: 30 } as const;

/** Every handler, with what it usually has to do and with the most that may come. */
export const CASES: Readonly<Record<string, Case>> = {
  "receive: a hundred usual mails": {
    handler: "receive",
    events: async (engines) => {
      await filled(engines, async () => undefined);
      return delivered(engines, times(100, usual));
    },
  },
  "receive: five mails of 39 MB in one event, twice": {
    handler: "receive",
    events: async (engines) => {
      await filled(engines, async () => undefined);
      return delivered(
        engines,
        times(10, () => bomb(LARGEST)),
      );
    },
  },
  "receive: five mails of 20 MB whose type of content never ends": {
    handler: "receive",
    events: async (engines) => {
      await filled(engines, async () => undefined);
      return delivered(
        engines,
        times(5, () => bomb("parts: a type that goes on for 20 MB in the body")),
      );
    },
  },
  "reply: a usual morning, then nothing to do": {
    handler: "reply",
    events: async (engines) => {
      await corresponded(engines);
      return times(20, () => asked({ users: [MARTIN.id] }));
    },
  },
  "reply: 3,000 turns read anew": {
    handler: "reply",
    events: async (engines) => {
      await correspondedForYears(engines);
      return times(2, () => asked({ users: [MARTIN.id] }));
    },
  },
  "due: 5,000 users of one quarter": {
    handler: "due",
    events: async ({ table }) => {
      await useZone(table, DUE.zone);
      await table.putAll(times(5_000, (n) => markerItem(DUE, `user${n}`)));
      return times(4, (n) => ({ scheduledAt: new Date(MORNING.getTime() + n * 900_000).toISOString() }));
    },
  },
  "feedback: fifty bounces": {
    handler: "feedback",
    events: async (engines) => {
      await filled(engines, async () => undefined);
      return times(50, bounced);
    },
  },
  "web: the public page, settings and people, a hundred times": {
    handler: "web",
    events: async (engines) => {
      await corresponded(engines);
      const token = signToken(KEYS, "settings", MARTIN.id);
      return times(100, (n) =>
        page(["/", `/s/${token}`, `/u/${signToken(KEYS, "unsubscribe", MARTIN.id)}`][n % 3] ?? "/"),
      );
    },
  },
  "sweep: a thousand lost mails": {
    handler: "sweep",
    events: async ({ objects }) => {
      for (const n of times(1_000, (at) => at)) objects.set(`in/lost${n}`, usual(n));
      return [{}, {}];
    },
  },
  "job: everything of 3,000 turns is mailed": {
    handler: "job",
    events: async (engines) => {
      await correspondedForYears(engines);
      return [asked({ export: MARTIN.id })];
    },
  },
  "job: all of 3,000 turns is erased": {
    handler: "job",
    events: async (engines) => {
      await correspondedForYears(engines);
      return [asked({ erase: MARTIN.id })];
    },
  },
};
