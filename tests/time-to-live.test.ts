import { expect, it } from "vitest";
import { answerAboutMe } from "../core/answer-about-me.ts";
import { due } from "../core/due.ts";
import { takeAnswerTo } from "../core/ledger/answered.ts";
import { takeOwn } from "../core/ledger/bucket.ts";
import { beginExport } from "../core/ledger/export-run.ts";
import { heldMails } from "../core/ledger/held.ts";
import { appendLate } from "../core/ledger/history.ts";
import { noteLooked } from "../core/ledger/looked.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import { renewAddress } from "../core/ledger/renew-address.ts";
import { nextMarker } from "../core/ledger/schedule.ts";
import { mayWelcome } from "../core/ledger/sign-ups.ts";
import { suppressAddress } from "../core/ledger/suppressed.ts";
import { noteSwept } from "../core/ledger/sweeps.ts";
import type { Item } from "../core/ledger/table.ts";
import { useZone } from "../core/ledger/zones.ts";
import type { Envelope } from "../core/mail/envelope.ts";
import { layAside } from "../core/park.ts";
import type { AboutMeRequest } from "../core/reply/about-me-request.ts";
import { signToken } from "../core/reply/token.ts";
import { settingsOf } from "../core/settings.ts";
import { contessaMails, letter } from "./support/letter.ts";
import { KEYS, MARTIN, SERVICE } from "./support/service.ts";
import { ANNA, signingUp } from "./support/signing-up.ts";

/** How long an item is kept: for ever (its user's), or so many days; `sign-up` and `former` end with what they wait for. */
type Kept = "ever" | "sign-up" | number;

/** Every kind of item (DESIGN, the ledger), by its keys. An item that fits no row, or two, is a mistake. */
const KINDS: readonly (readonly [kind: string, keys: RegExp, kept: readonly Kept[]])[] = [
  ["address → user; a former one", /^A#\S+ A$/, ["ever", "sign-up", 30]],
  ["own address → user", /^O#\S+ O$/, ["ever", "sign-up"]],
  ["user", /^U#\w+ A$/, ["ever", "sign-up"]],
  ["mail state", /^U#\w+ MAIL$/, ["ever", "sign-up"]],
  ["sighting", /^U#\w+ S#/, ["ever"]],
  ["words", /^U#\w+ W#/, [400]],
  ["change", /^U#\w+ M#/, [400]],
  ["mark", /^U#\w+ ID#/, [60]],
  ["held mail", /^U#\w+ H#/, [7]],
  ["raw mail of a copy", /^U#\w+ R#/, [30, 60]],
  ["person", /^U#\w+ C#/, ["ever"]],
  ["topics", /^U#\w+ TOPICS$/, ["ever"]],
  ["contact → person", /^U#\w+ K#/, ["ever"]],
  ["bearers of a name", /^U#\w+ B#/, ["ever"]],
  ["turn that was shown", /^U#\w+ T#/, ["ever"]],
  ["answers", /^U#\w+ ANSWERS$/, ["ever"]],
  ["daily reply", /^U#\w+ D#/, ["ever"]],
  ["SES id, with the user", /^U#\w+ N#/, [60]],
  ["forgotten contact", /^U#\w+ F#/, ["ever"]],
  ["SES id → user", /^Z#\S+ Z$/, [60]],
  ["welcomes of an address", /^N#\S+ N$/, [30]],
  ["answers of a machine to an address", /^N#\S+ ANSWERED$/, [1]],
  ["suppressed address", /^X#\S+ X$/, ["ever"]],
  ["message laid aside", /^PARKED /, [14]],
  ["how often the sweep has brought a mail", /^Q#\S+ Q$/, [40]],
  ["mail that waits because too many came", /^U#\w+ L#/, [30]],
  ["the user's own of a day", /^U#\w+ Q#/, [8]],
  ["how far an export has come", /^U#\w+ EXPORT$/, [2]],
  ["how far a look at very many people has come", /^U#\w+ LOOKED$/, [2]],
  ["sign-ups of the day", /^SIGN-UPS count$/, [2]],
  ["sign-ups of a domain", /^SIGN-UPS D#/, [2]],
  ["wake-up", /^DUE#.+ U#/, [8]],
  ["zone", /^DUE Z#.+$/, ["ever"]],
  ["cursor", /^DUE cursor$/, ["ever"]],
  ["who keeps something about an address", /^P#\S+ U#/, ["ever"]],
  ["an address was told", /^P#\S+ told$/, [2]],
  ["an address is forgotten", /^P#\S+ forgotten$/, ["ever"]],
  ["answers of the day", /^P today$/, ["ever"]],
];

const DAY = 86_400;
const NOW = new Date("2026-11-12T06:30:00Z");
/** A wake-up is for the days to come, and a moment that was given is rounded up to a day. */
const SLACK_DAYS = 2;

const nameOf = ({ PK, SK }: Item): string => `${PK} ${SK}`;

function isKept(item: Item, kept: Kept): boolean {
  if (kept === "ever") return item.ttl === undefined;
  const days = (Number(item.ttl) - NOW.getTime() / 1000) / DAY;
  // Seven days to confirm, and three for the job that removes what was not.
  if (kept === "sign-up") return days > 0 && days <= 7 + 3 + SLACK_DAYS;
  return days > kept - SLACK_DAYS && days < kept + SLACK_DAYS + (kept === 8 ? 7 : 0);
}

/** Remembers whatever was written, also what was removed again. */
class WatchedTable extends MemoryTable {
  readonly written = new Map<string, Item>();

  #note<T>(items: readonly Item[], done: Promise<T>): Promise<T> {
    // As a table keeps it: what is undefined is not there.
    for (const item of items) this.written.set(nameOf(item), JSON.parse(JSON.stringify(item)));
    return done;
  }

  override put = (item: Item) => this.#note([item], super.put(item));
  override putAll = (items: readonly Item[]) => this.#note(items, super.putAll(items));
  override putNew = (item: Item) => this.#note([item], super.putNew(item));
  override putVersion = (item: Item, version: number | undefined) =>
    this.#note([item], super.putVersion(item, version));
}

/** A life in which everything happens that writes something down. */
async function lived() {
  const table = new WatchedTable();
  const made = await signingUp({ table });
  const { clock, take, day, dailyDeps, say, ask, write, work } = made;
  clock.now = new Date("2026-11-11T19:00:00Z");
  await useZone(table, MARTIN.zone);
  const mails = contessaMails();
  for (const mail of mails) await take(mail);
  const other = { to: "Jane Roe <jane.roe@example.com>", id: "m5@example.org", subject: "Re: The Contessa" };
  const thread = { inReplyTo: "m4@example.org", references: "<m4@example.org>" };
  const words = "Dear Jane, does this other address of yours work, too?";
  await take(letter({ ...other, ...thread, date: "Wed, 11 Nov 2026 19:50:00 +0100", text: words }));
  // A copy of a mail, a mail that nobody has proved, one of somebody whom nobody knows.
  clock.now = new Date("2026-11-11T19:05:00Z");
  await take(mails[0] ?? Buffer.from(""));
  await take(letter({ to: "jane@example.net", id: "h1@example.org", text: "Is it me?" }), { dmarcVerdict: "FAIL" });
  clock.now = NOW;
  await due({ table, replyQueue: { send: async () => undefined } }, NOW);
  await day();
  await take(letter({ to: MARTIN.secretAddress, id: "a1@example.org", text: "Called Jane." }));
  await renewAddress(table, MARTIN.id, { secret: "another7secret7of7his", now: NOW });
  const request: AboutMeRequest = { address: "jane@example.net", wish: "ask", language: "en", references: [] };
  await answerAboutMe(dailyDeps, request);
  await answerAboutMe(dailyDeps, { ...request, wish: "forget" });
  // Anna confirms; Ben has not yet.
  await ask();
  await work();
  await say("yes");
  await work();
  await write({
    to: "Tom Hale <tom@example.com>",
    id: "t1@mail.example.org",
    text: "Dear Tom, how are the bees this year?",
  });
  await take(letter({ from: "Ben <ben@example.com>", to: SERVICE.address, id: "b1@example.com", text: "hello" }), {
    recipient: SERVICE.address,
    mailFrom: "ben@example.com",
  });
  await work();
  await inTrouble(table, made.envelope);
  return { table, dailyDeps };
}

/** What is written when too much comes, when SES is busy, or when mail comes back. */
async function inTrouble(table: WatchedTable, envelope: Envelope): Promise<void> {
  await suppressAddress(table, "dead@example.com", "bounce", NOW);
  await takeAnswerTo(table, "jane@example.net", NOW);
  await layAside(table, { queue: "reply", body: JSON.stringify({ users: [MARTIN.id] }) }, "quota", NOW);
  await noteSwept(table, "raw1", NOW);
  await takeOwn(table, MARTIN.id, MARTIN.secretAddress, NOW);
  await noteLooked(table, MARTIN.id, { name: "name", before: NOW }, NOW);
  await beginExport(table, MARTIN.id, { id: "e1", by: "m1", now: NOW });
  const filed = { outcome: "held", reason: "too-many" } as const;
  const change = { mail: "late1", raw: "done/late1", at: NOW, filed, contacts: [] };
  await appendLate(table, MARTIN.id, { change, envelope, wake: nextMarker(MARTIN, NOW), more: [] });
}

it("every item that is ever written is of a known kind, and is kept as long as its kind is", async () => {
  const { table } = await lived();
  const items = [...table.written.values()];
  const wrong = items.flatMap((item) => {
    const rows = KINDS.filter(([, form]) => form.test(nameOf(item)));
    if (rows.length !== 1) return [`${nameOf(item)} is of ${rows.length} kinds`];
    return rows.flatMap(([kind, , kept]) =>
      kept.some((one) => isKept(item, one)) ? [] : [`${nameOf(item)} (${kind}) has the ttl ${item.ttl}`],
    );
  });
  expect(wrong).toEqual([]);
  const unseen = KINDS.filter(([, form]) => !items.some((item) => form.test(nameOf(item)))).map(([kind]) => kind);
  expect(unseen).toEqual([]);
});

it("what is over is over on the second, also where the table has not removed it yet (threat 42)", async () => {
  const { table } = await lived();
  const week = new Date("2026-11-18T19:05:00Z");
  const before = new Date(week.getTime() - 1000);
  expect(await heldMails(table, MARTIN.id, before)).toHaveLength(1);
  expect(await heldMails(table, MARTIN.id, week)).toEqual([]);
  const settings = { table, tokenKeys: KEYS, now: () => week };
  const shown = await settingsOf(settings as Parameters<typeof settingsOf>[0], signToken(KEYS, "settings", MARTIN.id));
  expect(shown).toMatchObject({ outcome: "known", held: [] });
  for (let day = 1; day < 3; day += 1) expect(await mayWelcome(table, ANNA, NOW)).toBe(false);
  expect(await mayWelcome(table, ANNA, new Date(NOW.getTime() + 401 * DAY * 1000))).toBe(true);
});
