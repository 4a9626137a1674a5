import { beforeEach, describe, expect, it } from "vitest";
import { answersOf } from "../core/answer/answers.ts";
import { daily } from "../core/daily.ts";
import { changesBetween } from "../core/ledger/history.ts";
import { keys, ranges } from "../core/ledger/keys.ts";
import { mailStateOf } from "../core/ledger/mail-state.ts";
import type { MemoryTable } from "../core/ledger/memory-table.ts";
import { ownerOf, userOf } from "../core/ledger/users.ts";
import { signToken } from "../core/reply/token.ts";
import { webApp } from "../functions/web/app.ts";
import { workOff } from "./support/at-work.ts";
import { KEYS } from "./support/service.ts";
import { ANNA, ANNAS_SECRET, signingUp } from "./support/signing-up.ts";
import { WISHES } from "./support/wishes.ts";

const DAY = 86_400_000;
const JANE = { to: "Jane Roe <jane@example.net>", subject: "The boat", text: "Jane, how are the keel bolts?" };

/** Anna has signed up and has been welcomed. */
async function welcomed() {
  const running = await signingUp();
  await running.ask();
  expect(await running.work()).toEqual(["welcomed"]);
  const { table, rawMail, receiveDeps, clock } = running;
  const { replyQueue, inboundQueue } = receiveDeps;
  const now = () => clock.now;
  const app = webApp({ table, tokenKeys: KEYS, ...WISHES, replyQueue, inboundQueue, now, log: () => undefined });
  const path = `/c/${signToken(KEYS, "confirm", "new1")}`;
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return {
    ...running,
    get: () => app.request(path),
    post: (body: string) => app.request(path, { method: "POST", body, headers }),
    raws: () => [...rawMail.all.keys()],
    isPending: async () => (await userOf(table, "new1"))?.pendingUntil !== undefined,
    held: () => table.query(...ranges.held("new1")),
    accepted: async () => {
      const changes = await changesBetween(table, "new1", new Date(0), new Date("2027-01-01"));
      return changes.filter(({ filed }) => filed.outcome === "accepted").length;
    },
  };
}

describe("until a sign-up is confirmed", () => {
  let it0: Awaited<ReturnType<typeof welcomed>>;
  beforeEach(async () => {
    it0 = await welcomed();
  });

  it("mails wait unread, and nothing is sent", async () => {
    expect(await it0.write({ ...JANE, id: "m1@mail.example.org" })).toMatchObject({
      outcome: "held",
      reason: "not-confirmed",
    });
    expect(await it0.say("What is this?")).toMatchObject({ outcome: "held", reason: "not-confirmed" });
    expect(await it0.write({ ...JANE, from: "eve@example.com" })).toMatchObject({ reason: "sender-unknown" });
    expect(await it0.work()).toEqual([]);
    it0.clock.now = new Date("2026-11-13T07:30:00Z");
    expect(await daily(it0.dailyDeps, "new1")).toEqual({ outcome: "not-now", user: "new1", reason: "not-confirmed" });
    expect(it0.mailer.sent).toHaveLength(1);
  });

  it.each(["Yes", "yes please", "Yes, it was me.", "Ja", "Oui", "sí", "confirm", "OK", "D'accord", "Ja, gerne"])(
    "“%s” confirms it, lets in what waited, and is told once",
    async (text) => {
      await it0.write({ ...JANE, id: "m1@mail.example.org" });
      await it0.write({ ...JANE, id: "m2@mail.example.org", text: "And the mast?" });
      expect(await it0.say(text)).toEqual({ outcome: "confirmed", user: "new1" });
      expect(await it0.isPending()).toBe(false);
      expect((await it0.work()).flat()).toEqual(expect.arrayContaining(["accepted", "accepted", "said"]));
      expect(await it0.accepted()).toBe(2);
      expect(await it0.held()).toEqual([]);
      expect(it0.mailer.text(1)).toContain(`It works from now on: ${ANNAS_SECRET} is yours`);
      expect(it0.mailer.sent.filter((_, i) => it0.mailer.text(i).includes("It works. I read your mail"))).toHaveLength(
        1,
      );
      expect((await answersOf(it0.table, "new1")).noted).toEqual([]);
      expect(await it0.say(text)).toMatchObject({ outcome: "duplicate" });
      expect(await it0.write({ ...JANE, id: "m3@mail.example.org", text: "?" })).toMatchObject({ outcome: "accepted" });
      // Nothing of it fades any more.
      for (const key of [keys.user("new1"), keys.mailState("new1"), keys.own(ANNA), keys.address(ANNAS_SECRET)])
        expect((await it0.table.get(key))?.ttl).toBeUndefined();
    },
  );

  it("fades with all that is kept of it", async () => {
    // Three days behind the end, in which the job that removes all of it must find it.
    const ttl = Date.parse("2026-11-22T06:30:00Z") / 1000;
    for (const key of [keys.user("new1"), keys.mailState("new1"), keys.own(ANNA), keys.address(ANNAS_SECRET)])
      expect((await it0.table.get(key))?.ttl).toBe(ttl);
  });

  it.each([
    "No",
    "stop",
    "erase me",
    "Lösch mich bitte",
    "Efface-moi",
    "bórrame",
    "Nein danke",
    "It wasn't me",
    "Das war ich nicht",
    "non",
    "No fui yo",
  ])("“%s” ends it, and nothing is left but that the address was welcomed", async (text) => {
    await it0.write({ ...JANE, id: "m1@mail.example.org" });
    expect(await it0.say(text)).toEqual({ outcome: "ended", user: "new1" });
    expect(await userOf(it0.table, "new1")).toBeUndefined();
    expect(await ownerOf(it0.table, ANNA)).toBeUndefined();
    // From now on a yes comes too late, whether or not the job has been there.
    expect(await it0.say("yes", 2)).toMatchObject({ outcome: "ignored", reason: "unknown-recipient" });
    await workOff(it0);
    const left = (it0.table as MemoryTable).everything().filter(({ PK }) => !PK.startsWith("DUE#"));
    expect(JSON.stringify(left)).not.toMatch(/new1|anna|secret1|jane/i);
    expect(it0.raws().some((key) => key.endsWith("raw2"))).toBe(false);
    expect(await it0.say("yes", 3)).toMatchObject({ outcome: "ignored", reason: "unknown-recipient" });
    expect(await it0.work()).toEqual([]);
    expect((await it0.get()).status).toBe(404);
  });

  it.each<[string, Parameters<typeof it0.say>[2]]>([
    ["somebody else", { from: "eve@example.com" }],
    ["an answering machine", { headers: ["Auto-Submitted: auto-replied"] }],
    ["a mail that others see", { cc: "jane@example.net" }],
  ])("the yes of %s does not count", async (_, more) => {
    await it0.say("yes", 1, more);
    expect(await it0.isPending()).toBe(true);
    expect(await it0.work()).toEqual([]);
  });

  it("a yes to the public address counts as well", async () => {
    expect(await it0.ask({ id: "ask2@mail.example.org", text: "Yes" })).toEqual({ outcome: "confirmed", user: "new1" });
  });

  it("a yes after seven days comes too late, by mail and by button", async () => {
    it0.clock.now = new Date(it0.clock.now.getTime() + 7 * DAY);
    expect(await it0.say("yes")).toMatchObject({ outcome: "ignored", reason: "unknown-recipient" });
    expect((await it0.post("confirm=yes")).status).toBe(404);
  });

  it("opening the link changes nothing, and its button confirms, twice as well", async () => {
    const page = await (await it0.get()).text();
    expect(page).toContain("Switch on your secret address?");
    expect((await it0.post("")).status).toBe(200);
    expect(await it0.isPending()).toBe(true);
    expect([it0.queued, it0.inbound]).toEqual([[], []]);
    for (let time = 0; time < 2; time += 1) {
      expect(await (await it0.post("confirm=yes")).text()).toContain(ANNAS_SECRET);
      expect(await it0.isPending()).toBe(false);
      await it0.work();
    }
    expect(it0.mailer.sent).toHaveLength(2);
    // Who answers besides is not asked what they meant.
    expect(await it0.say("yes")).toMatchObject({ outcome: "answered" });
    expect(await it0.work()).toEqual(["nothing"]);
    expect(it0.mailer.sent).toHaveLength(2);
  });

  it("the button brings the mails back to who had unsubscribed before", async () => {
    await it0.table.put({
      ...(await it0.table.get(keys.mailState("new1"))),
      ...keys.mailState("new1"),
      isSubscribed: false,
    });
    await it0.post("confirm=yes");
    expect((await mailStateOf(it0.table, "new1"))?.isSubscribed).toBe(true);
  });

  it("of two sign-ups by one address the first that is confirmed counts", async () => {
    const { table } = it0;
    const first = await userOf(table, "new1");
    if (first === undefined) throw new Error("there is no first");
    await table.put({ ...keys.user("new0"), ...first, id: "new0", version: 1 });
    await it0.post("confirm=yes");
    const late = await webApp({
      table,
      tokenKeys: KEYS,
      ...WISHES,
      replyQueue: it0.receiveDeps.replyQueue,
      inboundQueue: it0.receiveDeps.inboundQueue,
      now: () => it0.clock.now,
      log: () => undefined,
    }).request(`/c/${signToken(KEYS, "confirm", "new0")}`);
    expect(late.status).toBe(404);
  });

  it("the page speaks the user's language", async () => {
    const german = await signingUp();
    await german.ask({ text: "Hallo, bitte melde mich an, ich möchte das ausprobieren." });
    const { table, receiveDeps, clock } = german;
    const { replyQueue, inboundQueue } = receiveDeps;
    const app = webApp({ table, tokenKeys: KEYS, ...WISHES, replyQueue, inboundQueue, now: () => clock.now });
    const page = await (await app.request(`/c/${signToken(KEYS, "confirm", "new1")}`)).text();
    expect(page).toContain('<html lang="de">');
    expect(page).toContain("Ja, einschalten");
  });
});

it("lets in more than one message's worth of mails", async () => {
  const running = await welcomed();
  for (let n = 0; n < 45; n += 1)
    await running.write({ ...JANE, id: `m${n}@mail.example.org`, text: `Number ${n} of the keel bolts` });
  await running.say("yes");
  const released = [await running.work()].flat(2);
  expect(await running.accepted()).toBe(45);
  // Two messages' worth: of each the first alone is a sign that it works.
  expect(released.filter((outcome) => outcome === "said")).toHaveLength(2);
});
