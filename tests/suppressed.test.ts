import { describe, expect, it } from "vitest";
import { act } from "../core/act.ts";
import { answerAboutMe } from "../core/answer-about-me.ts";
import type { DailyDeps } from "../core/daily.ts";
import { daily } from "../core/daily.ts";
import { erase } from "../core/erase.ts";
import { exportAll } from "../core/export.ts";
import { guarded } from "../core/guarded-mailer.ts";
import { heed } from "../core/heed.ts";
import { MOST_ANSWERS, takeAnswerTo } from "../core/ledger/answered.ts";
import { changeMailState, mailStateOf } from "../core/ledger/mail-state.ts";
import { type Suppression, suppressAddress, suppressionOf } from "../core/ledger/suppressed.ts";
import type { Item, ItemKey, Table } from "../core/ledger/table.ts";
import { changeUser } from "../core/ledger/users.ts";
import { signToken } from "../core/reply/token.ts";
import { settle } from "../core/settle.ts";
import { welcome } from "../core/welcome.ts";
import { works } from "../core/works.ts";
import { contessaMails, letter } from "./support/letter.ts";
import { KEYS, MARTIN, SECRET, service } from "./support/service.ts";

/** The service as it is wired: whatever goes out passes the guard. */
async function guardedService() {
  const running = await service();
  const { table, mailer, rawMail, clock } = running;
  const deps = { ...running.dailyDeps, mailer: guarded({ table, mailer, now: () => clock.now }), rawMail };
  clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await running.take(mail);
  clock.now = new Date("2026-11-12T06:30:00Z");
  return { ...running, deps };
}

type Running = Awaited<ReturnType<typeof guardedService>>;
const REQUEST = { address: MARTIN.address, wish: "ask", language: "en", references: [] } as const;

// Every way on which a mail goes out, and what has to stand before it.
const PATHS: readonly (readonly [
  what: string,
  send: (running: Running, deps: DailyDeps & Running["deps"]) => Promise<unknown>,
])[] = [
  ["the daily reply", (_, deps) => daily(deps, MARTIN.id)],
  [
    "the welcome",
    async ({ table }, deps) => {
      await changeUser(table, MARTIN.id, { pendingUntil: "2026-11-19T06:30:00.000Z" });
      return welcome(deps, MARTIN.id);
    },
  ],
  ["the word that it works", (_, deps) => works(deps, MARTIN.id)],
  [
    "an answer at once",
    async ({ take }, deps) => {
      await take(letter({ to: SECRET, id: "q@example.org", text: "xyzzy plugh" }));
      return heed(deps, MARTIN.id);
    },
  ],
  ["what is kept about somebody", (_, deps) => answerAboutMe(deps, REQUEST)],
  ["the word that somebody is forgotten", (_, deps) => answerAboutMe(deps, { ...REQUEST, wish: "forget" })],
  ["everything that is kept", (_, deps) => exportAll(deps, MARTIN.id, "message")],
  ["the last mail", (_, deps) => erase(deps, MARTIN.id)],
];

describe.each<Suppression>(["bounce", "complaint"])("to an address with a %s", (reason) => {
  it.each(PATHS)("%s does not go out, and goes out to any other", async (_, send) => {
    const open = await guardedService();
    await send(open, open.deps);
    expect(open.mailer.sent.map(({ rcptTo }) => rcptTo)).toEqual([MARTIN.address]);
    const shut = await guardedService();
    await suppressAddress(shut.table, MARTIN.address.toUpperCase(), reason, shut.clock.now);
    await send(shut, shut.deps);
    expect(shut.mailer.sent).toEqual([]);
  });
});

/** The service on a table that fails once, at the first call of this kind. */
async function hiccuping(isMeant: (key: ItemKey) => boolean) {
  const running = await guardedService();
  const { table, mailer, clock } = running;
  const hiccup = { isOver: false };
  const mayFail = (key: ItemKey): void => {
    if (hiccup.isOver || !isMeant(key)) return;
    hiccup.isOver = true;
    throw new Error("the table is busy");
  };
  const busy: Table = Object.assign(Object.create(table), {
    get: async (key: ItemKey) => {
      mayFail(key);
      return table.get(key);
    },
    putVersion: async (item: Item, version: number | undefined) => {
      mayFail(item);
      return table.putVersion(item, version);
    },
  });
  const deps = { ...running.deps, mailer: guarded({ table: busy, mailer, now: () => clock.now }) };
  return { ...running, deps, hiccup };
}

// The last mail is the one that is sent once at most, whatever comes of it.
const RETRIED = PATHS.filter(([what]) => what !== "the last mail");

describe("a table that is busy just before a mail goes out", () => {
  it.each(RETRIED)("costs no mail: %s goes out the next time", async (_, send) => {
    for (const isMeant of [({ SK }: ItemKey) => SK === "X", ({ SK }: ItemKey) => SK === "ANSWERED"]) {
      const running = await hiccuping(isMeant);
      const first = await send(running, running.deps);
      if (running.hiccup.isOver) expect(first).toMatchObject({ outcome: "refused", reason: "throttled" });
      if (running.hiccup.isOver) await send(running, running.deps);
      expect(running.mailer.sent.map(({ rcptTo }) => rcptTo)).toEqual([MARTIN.address]);
      expect((await mailStateOf(running.table, MARTIN.id))?.lost).toBe(0);
    }
  });
});

it("an address that is dead ends the mails of whoever has it now, and of nobody who has another one", async () => {
  const { table, deps, mailer } = await guardedService();
  expect((await daily(deps, MARTIN.id)).outcome).toBe("sent");
  const moved = { address: "martin@new.example.org", addresses: [MARTIN.address, "martin@new.example.org"] };
  await changeUser(table, MARTIN.id, moved);
  const at = new Date("2026-11-12T08:00:00Z");
  await settle({ table }, { kind: "bounce", sesMessageId: "ses-1", isPermanent: true, at });
  expect(await suppressionOf(table, MARTIN.address)).toBe("bounce");
  expect((await mailStateOf(table, MARTIN.id))?.suppressed).toBeUndefined();
  expect((await exportAll(deps, MARTIN.id, "message")).outcome).toBe("sent");
  expect(mailer.sent.at(-1)?.rcptTo).toBe("martin@new.example.org");
});

it("the user's own press lifts a complaint from the address too, and no bounce", async () => {
  const { table, deps } = await guardedService();
  const press = () =>
    act(
      { table, tokenKeys: KEYS, now: deps.now },
      { token: signToken(KEYS, "subscribe", MARTIN.id), action: "subscribe" },
    );
  for (const reason of ["complaint", "bounce"] as const) {
    await suppressAddress(table, MARTIN.address, reason, deps.now());
    await changeMailState(table, MARTIN.id, (state) => ({ ...state, suppressed: { reason, at: "" } }));
  }
  expect((await press()).outcome).toBe("bounced");
  expect(await suppressionOf(table, MARTIN.address)).toBe("bounce");
});

describe("answers to one address, whatever asks for them (threat 12)", () => {
  it("are three in 24 hours, and the daily reply is none of them", async () => {
    const { table, mailer, clock } = await guardedService();
    const guard = guarded({ table, mailer, now: () => clock.now });
    const send = async (hours: number, isAnswer = true) => {
      clock.now = new Date(Date.parse("2026-11-12T06:30:00Z") + hours * 3_600_000);
      const sent = await guard.send({
        mailFrom: "a@example.net",
        rcptTo: "Bot@Example.com",
        raw: new Uint8Array(),
        isAnswer,
      });
      return sent.outcome === "refused" ? sent.reason : sent.outcome;
    };
    const outcomes: string[] = [];
    for (const hours of [0, 1, 2, 3, 4]) outcomes.push(await send(hours));
    expect(outcomes).toEqual([...Array(MOST_ANSWERS).fill("sent"), "capped", "capped"]);
    expect(await send(5, false)).toBe("sent");
    expect([await send(23.9), await send(24), await send(24.5), await send(25)]).toEqual([
      "capped",
      "sent",
      "capped",
      "sent",
    ]);
  });

  it("leave room for the word that the mails have ended, once a day", async () => {
    const { table, deps, take, clock, mailer } = await guardedService();
    for (let n = 0; n < MOST_ANSWERS; n += 1) await takeAnswerTo(table, MARTIN.address, clock.now);
    const outcomes: unknown[] = [];
    for (const n of [1, 2, 3]) {
      await take(letter({ to: SECRET, id: `stop${n}@example.org`, text: "stop" }));
      outcomes.push(await heed(deps, MARTIN.id));
    }
    expect(outcomes).toMatchObject([{ outcome: "said" }, { reason: "capped" }, { reason: "capped" }]);
    expect(mailer.sent).toHaveLength(1);
    expect(await mailStateOf(table, MARTIN.id)).toMatchObject({ isSubscribed: false });
  });

  it("that were certainly not sent do not count", async () => {
    const { table, mailer, clock } = await guardedService();
    const guard = guarded({ table, mailer, now: () => clock.now });
    const answer = { mailFrom: "a@example.net", rcptTo: "bot@example.com", raw: new Uint8Array(), isAnswer: true };
    mailer.answer = async () => ({ outcome: "refused", reason: "quota" });
    for (let n = 0; n < 5; n += 1) expect(await guard.send(answer)).toMatchObject({ reason: "quota" });
    mailer.answer = undefined;
    expect((await guard.send(answer)).outcome).toBe("sent");
  });
});
