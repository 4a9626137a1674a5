import { describe, expect, it } from "vitest";
import { exportAll } from "../core/export.ts";
import { keys } from "../core/ledger/keys.ts";
import type { MemoryTable } from "../core/ledger/memory-table.ts";
import { rememberNotice } from "../core/ledger/sent-reply.ts";
import type { Item, ItemKey } from "../core/ledger/table.ts";
import { jobbing, workOff } from "./support/at-work.ts";
import { filesOf } from "./support/files-of.ts";
import { contessaMails } from "./support/letter.ts";
import { MARTIN, service } from "./support/service.ts";

type Maker = keyof typeof keys;

/** What becomes of a kind of item, when its user is erased and when everything is exported. */
interface Fate {
  /** `gone`; or why it stays, though it says nothing of the user. */
  readonly erased: string;
  /** Where it stands in `everything.json`; or why it is not handed over. */
  readonly exported: string;
  /** One of the user u1. */
  readonly key: ItemKey;
  /** By what else it belongs to the user, beside its key. */
  readonly more?: object;
}

const U = MARTIN.id;
const AT = new Date("2026-11-12T06:30:00Z");
const SLOT = { date: "2026-11-13", zone: MARTIN.zone, quarter: 30, shard: 0 };
const INDEX = "an index, made of what is handed over";
const OURS = "of the service, and of no user";
const WAY = "what it leads to is handed over";
const OF_THE_CONTACT = "the contact's own business";

const FATES: Readonly<Record<Maker, Fate>> = {
  address: { key: keys.address(MARTIN.secretAddress), more: { user: U }, erased: "gone", exported: "settings" },
  own: { key: keys.own(MARTIN.address), more: { user: U }, erased: "gone", exported: "settings" },
  user: { key: keys.user(U), erased: "gone", exported: "settings" },
  mailState: { key: keys.mailState(U), erased: "gone", exported: "mail" },
  sighting: { key: keys.sighting(U, "jane@example.net", "t1", "m1.0"), erased: "gone", exported: "people" },
  words: { key: keys.words(U, "t1", "m1.0"), erased: "gone", exported: "people" },
  change: {
    key: keys.change(U, AT, "m1"),
    more: { contacts: ["jane@example.net"], at: AT.toISOString() },
    erased: "gone",
    exported: "mails",
  },
  held: { key: keys.held(U, AT, "m2"), more: { sender: "eve@example.com" }, erased: "gone", exported: "mails" },
  late: { key: keys.late(U, AT, "m3"), more: { raw: "in/late" }, erased: "gone", exported: "mails" },
  ownToday: { key: keys.ownToday(U, "name"), erased: "gone", exported: "a count of a day" },
  mark: { key: keys.mark(U, "m1"), erased: "gone", exported: "a name of what stands among the mails" },
  contact: {
    key: keys.contact(U, "jane@example.net"),
    more: { contact: "tom@example.com" },
    erased: "gone",
    exported: "people",
  },
  answers: { key: keys.answers(U), erased: "gone", exported: "answers" },
  topicSpread: { key: keys.topicSpread(U), erased: "gone", exported: INDEX },
  circle: { key: keys.circle(U), erased: "gone", exported: INDEX },
  exportRun: { key: keys.exportRun(U), erased: "gone", exported: "how far the sending itself has come" },
  looked: { key: keys.looked(U), erased: "gone", exported: "how far a look of ours has come" },
  identity: { key: keys.identity(U, "jane@example.net"), erased: "gone", exported: "people" },
  bearers: { key: keys.bearers(U, "jane roe"), erased: "gone", exported: INDEX },
  shownTurn: { key: keys.shownTurn(U, "jane@example.net", "t1"), erased: "gone", exported: "people" },
  sentReply: {
    key: keys.sentReply(U, "2026-11-12"),
    more: { sesMessageId: "ses-d" },
    erased: "gone",
    exported: "replies",
  },
  sent: { key: keys.sent("ses-d"), more: { user: U }, erased: "gone", exported: WAY },
  notice: {
    key: keys.notice(U, "ses-n"),
    more: { sesMessageId: "ses-n" },
    erased: "gone",
    exported: "an id of a mail that they have",
  },
  spareRaw: { key: keys.spareRaw(U, "in/spare"), more: { raw: "in/spare" }, erased: "gone", exported: "mails" },
  due: {
    key: keys.due(SLOT, U),
    more: { user: U },
    erased: "a time and the id of nobody, until its day has passed",
    exported: "a time to look at them",
  },
  keptBy: { key: keys.keptBy("jane@example.net", U), more: { user: U }, erased: "gone", exported: WAY },
  told: { key: keys.told("jane@example.net"), erased: OF_THE_CONTACT, exported: OF_THE_CONTACT },
  forgotten: { key: keys.forgotten("jane@example.net"), erased: OF_THE_CONTACT, exported: OF_THE_CONTACT },
  forgottenBy: { key: keys.forgottenBy(U, "name"), erased: "gone", exported: OF_THE_CONTACT },
  answersToday: { key: keys.answersToday, erased: OURS, exported: OURS },
  welcomes: {
    key: keys.welcomes(MARTIN.address),
    erased: "by a hash, so that nobody is made to welcome them again and again",
    exported: "a count by a hash",
  },
  answered: { key: keys.answered(MARTIN.address), erased: "by a hash, for a day", exported: "a count by a hash" },
  signUpsFrom: { key: keys.signUpsFrom("example.org"), erased: OURS, exported: OURS },
  suppressed: {
    key: keys.suppressed(MARTIN.address),
    erased: "by a hash, so that a dead address stays unwritten to",
    exported: "a mark by a hash",
  },
  parked: {
    key: keys.parked(AT, "name"),
    erased: "the id of nobody, until it is taken up",
    exported: "work of the service",
  },
  swept: { key: keys.swept("raw1"), erased: OURS, exported: OURS },
  signUps: { key: keys.signUps, erased: OURS, exported: OURS },
  zone: { key: keys.zone("Europe/Berlin"), erased: OURS, exported: OURS },
  cursor: { key: keys.cursor, erased: OURS, exported: OURS },
};

const makers = Object.keys(FATES) as Maker[];
const nameOf = ({ PK, SK }: ItemKey): string => `${PK} ${SK}`;

/** Martin with one item of each kind, put there as it is. */
async function withOneOfEach() {
  const running = await service();
  await rememberNotice(running.table, MARTIN, "ses-n", AT);
  for (const maker of makers) {
    const { key, more } = FATES[maker];
    const before: Partial<Item> = (await running.table.get(key)) ?? {};
    await running.table.put({ ...before, ...key, ...more });
  }
  return running;
}

describe("every kind of item", () => {
  it("has its fate written down, and no other has", () => {
    expect(makers.sort()).toEqual(Object.keys(keys).sort());
    // Each stands under a key of its own, so that none hides behind another.
    expect(new Set(makers.map((maker) => nameOf(FATES[maker].key))).size).toBe(makers.length);
  });

  it("goes with its user, or stays for the reason that is written down", async () => {
    const running = await withOneOfEach();
    running.clock.now = AT;
    await jobbing({ erase: U })(running, running.table);
    await workOff(running);
    const left = (running.table as MemoryTable).everything().map(nameOf).sort();
    const staying = makers.filter((maker) => FATES[maker].erased !== "gone").map((maker) => nameOf(FATES[maker].key));
    // Of the last mail it is known that it went to nobody.
    expect(left).toEqual([...staying, nameOf(keys.sent("ses-1"))].sort());
  });

  it.each(makers)("%s of one user is let be when another is erased", async (maker) => {
    const running = await service({
      user: {
        ...MARTIN,
        id: "u2",
        address: "nora@example.com",
        addresses: ["nora@example.com"],
        secretAddress: "nora@in.buddy.example.net",
      },
    });
    const { key, more } = FATES[maker];
    await running.table.put({ ...key, ...more });
    await jobbing({ erase: "u2" })(running, running.table);
    await workOff(running);
    expect(await running.table.get(key)).toBeDefined();
  });

  it("is handed over in the list that is written down", async () => {
    const running = await service();
    running.clock.now = new Date("2026-11-11T19:00:00Z");
    for (const mail of contessaMails()) await running.take(mail);
    running.clock.now = AT;
    await running.day();
    expect(await exportAll(running.dailyDeps, U, "r1")).toMatchObject({ outcome: "sent", mails: 1 });
    const files = filesOf(running.mailer.sent.at(-1)?.raw ?? new Uint8Array());
    const lists = Object.keys(JSON.parse(files.get("everything.json.gz") ?? "{}")).filter((list) => list !== "part");
    // What is no list is a reason, in words.
    const named = new Set(makers.map((maker) => FATES[maker].exported).filter((one) => /^[a-z]+$/.test(one)));
    expect([...named].sort()).toEqual(lists.sort());
    expect(makers.filter((maker) => FATES[maker].exported === "")).toEqual([]);
  });
});
