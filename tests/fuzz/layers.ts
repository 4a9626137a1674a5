import { deepStrictEqual, ok } from "node:assert";
import fc from "fast-check";
import { wishIn } from "../../core/answer/about-me-wish.ts";
import type { Asked } from "../../core/answer/action.ts";
import { consentOf } from "../../core/answer/consent.ts";
import { readAnswer } from "../../core/answer/read.ts";
import { factsOf, isDated } from "../../core/buddy/facts.ts";
import { keys } from "../../core/ledger/keys.ts";
import type { MemoryTable } from "../../core/ledger/memory-table.ts";
import { authenticate } from "../../core/mail/authenticate.ts";
import { readHeaderDate } from "../../core/mail/header-date.ts";
import { readHead } from "../../core/mail/headers.ts";
import { identify } from "../../core/mail/identify.ts";
import { isPlainAddress } from "../../core/mail/mailbox.ts";
import type { Message } from "../../core/mail/message.ts";
import { readMessageIds } from "../../core/mail/message-id.ts";
import { parse } from "../../core/mail/parse.ts";
import { contactsOf } from "../../core/people/contact.ts";
import { findPhones } from "../../core/people/phone.ts";
import { postalTown } from "../../core/people/postal-town.ts";
import { resolveSightings } from "../../core/people/resolve-sightings.ts";
import { viewOf } from "../../core/receive.ts";
import { bodyLines } from "../../core/thread/body.ts";
import { decompose } from "../../core/thread/decompose.ts";
import { sight } from "../../core/thread/sighting.ts";
import { BARE_MESSAGE } from "../support/hostile-bodies.ts";
import { beyondLimits } from "../support/limits.ts";
import { DOORS } from "../support/mail-doors.ts";
import { MARTIN, SERVICE, service } from "../support/service.ts";
import { turn } from "../support/turn.ts";
import { anyMail, coding, ends, fields, lines, page, provedMail, signature } from "./alphabet.ts";

/** A stage of the service, what it is fed, and what must hold of what it gives. */
export interface Layer {
  readonly name: string;
  /** Of a hundred inputs so many. */
  readonly share: number;
  readonly property: () => fc.IAsyncPropertyWithHooks<[input: unknown, ...more: unknown[]]>;
}

function layer<T>(
  name: string,
  share: number,
  input: fc.Arbitrary<T>,
  holds: (input: T) => void | Promise<void>,
): Layer {
  return {
    name,
    share,
    property: () => fc.asyncProperty(input as fc.Arbitrary<unknown>, async (it) => holds(it as T)),
  };
}

const RECEIVED = new Date("2026-11-12T00:00:00Z");
/** When `service` takes in its first mail. */
const RECEIVED_FIRST = new Date("2026-11-12T06:30:00Z");
const ENVELOPE = {
  sesMessageId: "s1",
  mailFrom: "martin@example.org",
  recipient: MARTIN.secretAddress,
  receivedAt: RECEIVED,
  spamVerdict: "PASS",
  virusVerdict: "PASS",
  dkimVerdict: "PASS",
  spfVerdict: "PASS",
  dmarcVerdict: "PASS",
} as const;
const ASKED: Asked = {
  people: [
    { contact: "jane@example.net", name: "Jane Roe" },
    { contact: "tom.bell@example.org", name: "Tom Bell" },
  ],
  named: ["jane@example.net"],
  today: "2026-11-12",
};

const bytesOf = (some: readonly string[], end: string, as: BufferEncoding = "utf8"): Buffer =>
  Buffer.from(some.join(end), as);

const MAX_ID = 250;
const MAX_IDS = 200;

/** Whoever is let in has one From with one plain address; the same bytes have one name. */
function holdsOfHead([some, end, as]: readonly [string[], string, BufferEncoding]): void {
  const raw = bytesOf([...some, "", "Hello"], end, as);
  const head = readHead(raw);
  const proof = authenticate(head, ENVELOPE);
  if (proof.outcome === "authenticated") {
    ok(isPlainAddress(proof.address));
    deepStrictEqual(head.headers.filter(({ name }) => name === "from").length, 1);
  }
  deepStrictEqual(identify(raw), identify(Buffer.from(raw)));
  for (const { value } of head.headers) {
    const ids = readMessageIds(value);
    ok(ids.length <= MAX_IDS && ids.every((id) => id.length <= MAX_ID));
    const at = readHeaderDate(value)?.at.getTime();
    ok(at === undefined || (at >= 0 && at < Date.UTC(9999, 0)));
  }
}

const ADDRESSED: Message = {
  ...BARE_MESSAGE,
  messageId: "own@example.org",
  inReplyTo: ["parent@example.org"],
  from: [{ name: "Martin Berg", address: "martin@example.org" }],
  to: [{ name: "Jane Roe", address: "jane@example.net" }],
  sentAt: { at: new Date("2026-11-09T08:21:00Z"), offset: 60 },
};

/** No line is lost, each piece has its segment, and what is filed of it has keys that the table takes. */
function holdsOfBody(message: Message): void {
  const taken = decompose(message);
  deepStrictEqual(
    taken.pieces.flatMap((piece) => piece.lines),
    bodyLines(message).map(({ raw }) => raw),
  );
  ok(taken.segments.length > 0 && taken.pieces.every(({ segment }) => taken.segments[segment] !== undefined));
  deepStrictEqual(decompose(message), taken);
  const view = viewOf(SERVICE, MARTIN.addresses, "mail", RECEIVED);
  for (const sighting of resolveSightings(message, sight(message, taken, view))) {
    for (const contact of contactsOf(sighting, view)) {
      const { PK, SK } = keys.sighting(MARTIN.id, contact, sighting.turn, `${sighting.mail}.${sighting.depth}`);
      ok(Buffer.byteLength(PK) <= 2_048 && Buffer.byteLength(SK) <= 1_024);
    }
  }
}

const sized = ({ attachments, embedded, ...message }: Message): object => ({
  ...message,
  attachments: attachments.map(({ size: _, ...attachment }) => attachment),
  embedded: embedded.map(sized),
});

/** Read twice it is the same, and the same whether its lines end in LF or in CRLF; nothing of it is lost further on. */
async function holdsOfMail(some: string[]): Promise<void> {
  const message = await parse(bytesOf(some, "\r\n"));
  deepStrictEqual(await parse(bytesOf(some, "\r\n")), message);
  deepStrictEqual(sized(await parse(bytesOf(some, "\n"))), sized(message));
  holdsOfBody(message);
}

async function holdsOfBytes([some, end, as]: readonly [string[], string, BufferEncoding]): Promise<void> {
  const raw = bytesOf(some, end, as);
  const before = Buffer.from(raw);
  holdsOfBody(await parse(raw));
  ok(raw.equals(before), "the raw mail is left as it came");
}

/** Whatever is said comes to known actions, the same each time. */
function holdsOfAnswer(some: string[]): void {
  const text = some.join("\n").slice(0, 6_000);
  const reading = readAnswer(text, ASKED, { language: "en", self: "Martin Berg" });
  deepStrictEqual(readAnswer(text, ASKED, { language: "en", self: "Martin Berg" }), reading);
  ok([undefined, "yes", "no"].includes(consentOf(text)));
  ok(typeof wishIn(text.slice(0, 2_000), some[0] ?? "").language === "string");
}

function holdsOfTurn(some: string[]): void {
  const text = some.join("\n").slice(0, 24_000);
  for (const by of ["me", "them"] as const) {
    const said = turn({ by, text });
    if (isDated(said)) ok(factsOf(said, by === "me", MARTIN.zone).words >= 0);
  }
}

function holdsOfSignature(text: string): void {
  for (const { number, written } of findPhones(text, { address: "jane@example.net" }))
    ok(number !== "" && written !== "");
  ok(["string", "undefined"].includes(typeof postalTown(text)));
}

const EXPIRY = /"ttl":\d+/g;

/** What stands in the ledger of the mail itself: its sightings, words and mark, but for when each expires. */
const filedIn = (table: MemoryTable): string[] =>
  table
    .everything()
    .filter(({ SK }) => /^(?:S|W|ID)#/.test(SK))
    .map((item) => JSON.stringify(item).replace(EXPIRY, ""))
    .sort();

/** A mail goes through to the next morning's reply; delivered again it is known, and the ledger is what it was. */
async function holdsOfLedger(some: string[]): Promise<void> {
  const running = await service();
  const raw = bytesOf(some, "\r\n");
  const outcomes = await DOORS.filed.through(running, raw);
  ok(outcomes.every((outcome) => outcome !== ""));
  const table = running.table as MemoryTable;
  deepStrictEqual(beyondLimits(table.everything()), []);
  const filed = filedIn(table);
  // The same record once more: an absurd date in it is the moment of receipt.
  deepStrictEqual((await running.take(raw, { receivedAt: RECEIVED_FIRST })).outcome, "duplicate");
  deepStrictEqual(filedIn(table), filed);
}

/** All that is fuzzed, from the header alone to the whole way of a mail. */
export const LAYERS: readonly Layer[] = [
  layer("head", 35, fc.tuple(fields, ends, coding), holdsOfHead),
  layer("text", 20, lines, (some) => holdsOfBody({ ...ADDRESSED, textBody: some.join("\n") })),
  layer("page", 14, page, (htmlBody) => holdsOfBody({ ...ADDRESSED, htmlBody })),
  layer("turn", 10, lines, holdsOfTurn),
  layer("answer", 5, lines, holdsOfAnswer),
  layer("signature", 8, signature, holdsOfSignature),
  layer("mail", 4, anyMail, holdsOfMail),
  layer("bytes", 3, fc.tuple(anyMail, ends, coding), holdsOfBytes),
  layer("ledger", 1, provedMail, holdsOfLedger),
];
