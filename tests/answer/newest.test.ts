import { beforeAll, describe, expect, it } from "vitest";
import { act } from "../../core/act.ts";
import { contactStateOf } from "../../core/buddy/contact-state.ts";
import { mailStateOf } from "../../core/ledger/mail-state.ts";
import type { Table } from "../../core/ledger/table.ts";
import { userOf } from "../../core/ledger/users.ts";
import { signToken, UNSUBSCRIBE_PREFIX } from "../../core/reply/token.ts";
import { type AtWork, again, type Begun, PAGES, replying, takingIn, type World, worldOf } from "../support/at-work.ts";
import { contessaMails, letter } from "../support/letter.ts";
import { interleave } from "../support/pausing.ts";
import { KEYS, MARTIN, SECRET, SERVICE, service } from "../support/service.ts";
import { usersDue } from "../support/users-due.ts";

const JANE = "jane@example.net";
const NOON = new Date("2026-11-12T12:00:00Z");
const MINUTE = 60_000;

/** Martin was told of Jane. */
async function martin() {
  const running = await service();
  running.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await running.take(mail);
  running.clock.now = new Date("2026-11-12T06:30:00Z");
  await running.day();
  return running;
}

const told = async (): Promise<World> => worldOf(await martin());

/** All that an answer can change. */
async function standing(table: Table) {
  const jane = await contactStateOf(table, MARTIN.id, JANE);
  const state = await mailStateOf(table, MARTIN.id);
  const { dueMinute, days, language, neverDomains = [] } = (await userOf(table, MARTIN.id)) ?? {};
  return {
    word: jane?.word?.kind,
    until: jane?.word?.untilAt,
    number: jane?.toldPhone?.number,
    isSubscribed: state?.isSubscribed,
    pausedUntil: state?.pausedUntil,
    // Who is never to be named may be looked at on a day, and is silent.
    dated: jane?.word?.kind === "never" ? [] : state?.dated?.map(({ contact, on }) => [contact, on]),
    user: { dueMinute, days, language, neverDomains },
  };
}

const hearing = replying({ answered: [MARTIN.id] });
const looking = replying({ users: [MARTIN.id] });

/** An answer of the user's comes in, a minute after what was said before. */
async function say(begun: Begun, text: string, n: number): Promise<void> {
  begun.clock.now = new Date(begun.clock.now.getTime() + MINUTE);
  await begun.rawMail.put(`a${n}`, letter({ to: SECRET, id: `a${n}@example.org`, text }));
  await takingIn(`in/a${n}`)(begun, begun.table);
}

/** What is said later: an answer that is heard by another handler, or a button of a page. */
const answering =
  (text: string): AtWork =>
  async (begun) => {
    await say(begun as Begun, text, 2);
    await hearing(begun, begun.table);
  };

const pressing =
  (press: AtWork): AtWork =>
  async (begun) => {
    begun.clock.now = new Date(begun.clock.now.getTime() + MINUTE);
    await press(begun, begun.table);
  };

const CASES: readonly (readonly [older: string, newer: string, AtWork, Record<string, unknown>])[] = [
  ["called Jane", "never Jane", answering("never Jane"), { word: "never" }],
  ["never Jane", "call Jane in June", answering("later Jane, in June"), { word: "later" }],
  ["later Jane, in June", "undo", answering("undo"), { word: undefined }],
  [
    "Jane's number is +44 7700 900111",
    "another",
    answering("Jane's number is +44 7700 900222"),
    { number: "+447700900222" },
  ],
  ["stop", "resume", answering("resume"), { isSubscribed: true }],
  ["pause until Monday", "resume", answering("resume"), { pausedUntil: undefined }],
  ["at 7", "at 9", answering("at 9"), { user: expect.objectContaining({ dueMinute: 540 }) }],
  ["later Jane, in June", "the button “called”", pressing(PAGES.tap("called", "20261112x0")), { word: "called" }],
  ["never Jane", "its button on the page of settings", pressing(PAGES.settings({ again: JANE })), { word: undefined }],
  ["stop", "the link that subscribes", pressing(PAGES.subscribe()), { isSubscribed: true }],
  [
    "pause until Monday",
    "the page without a pause",
    pressing(PAGES.settings({ pause: "none" })),
    { pausedUntil: undefined },
  ],
  [
    "at 7",
    "another hour on the page",
    pressing(PAGES.settings({ hour: "09:15" })),
    { user: expect.objectContaining({ dueMinute: 555 }) },
  ],
];

describe("of two words of which a slow handler has heard only", () => {
  let world: World;
  beforeAll(async () => {
    world = await told();
  });

  it.each(CASES)("“%s”, and another one %s since, the newer stands", async (older, _, newer, expected) => {
    const quiet = await again(world, NOON);
    await say(quiet, older, 1);
    await hearing(quiet, quiet.table);
    await newer(quiet, quiet.table);
    const whole = await standing(quiet.table);
    expect(whole).toMatchObject(expected);
    for (const [slow, least] of [
      [hearing, 15],
      [looking, 15],
    ] as const) {
      for (let n = 1; ; n += 1) {
        const begun = await again(world, NOON);
        await say(begun, older, 1);
        const { hasPaused, outcome } = await interleave(
          { table: begun.table, at: n },
          (table) => slow(begun, table),
          () => newer(begun, begun.table),
        );
        if (!hasPaused) {
          expect(n).toBeGreaterThan(least);
          break;
        }
        expect(outcome.status).toBe("fulfilled");
        await hearing(begun, begun.table);
        expect({ n, ...(await standing(begun.table)) }).toEqual({ n, ...whole });
      }
    }
  });
});

describe("an answer that has waited before it was filed", () => {
  const MONDAY = new Date("2026-11-16T09:00:00Z");
  const TUESDAY = new Date("2026-11-17T09:00:00Z");
  const THURSDAY = new Date("2026-11-19T09:00:00Z");

  /** Martin presses on Tuesday that he wants the mails, and what he wrote on Monday is filed on Thursday. */
  async function late(text: string, to = SECRET) {
    const running = await martin();
    running.clock.now = TUESDAY;
    const token = signToken(KEYS, "subscribe", MARTIN.id);
    await act({ table: running.table, tokenKeys: KEYS, now: () => TUESDAY }, { token, action: "subscribe" });
    running.clock.now = THURSDAY;
    await running.take(letter({ to, id: "late@example.org", text }), { receivedAt: MONDAY, recipient: to });
    await running.heed();
    return running;
  }

  it("is older than a word of the time in between", async () => {
    const { table } = await late("stop");
    expect(await mailStateOf(table, MARTIN.id)).toMatchObject({ isSubscribed: true });
  });

  it("is older also where it is a mail that unsubscribes", async () => {
    const token = signToken(KEYS, "unsubscribe", MARTIN.id);
    const { table } = await late("", `${UNSUBSCRIBE_PREFIX}${token}@${SERVICE.inboundDomain}`);
    expect(await mailStateOf(table, MARTIN.id)).toMatchObject({ isSubscribed: true });
  });

  it("counts its days from when it came, and wakes the user on a day that is still to come", async () => {
    const { table } = await late("call Jane tomorrow");
    expect((await mailStateOf(table, MARTIN.id))?.dated).toMatchObject([{ contact: JANE, on: "2026-11-17" }]);
    expect(await usersDue(table, { date: "2026-11-20", zone: MARTIN.zone, quarter: 30 })).toEqual([MARTIN.id]);
  });
});
