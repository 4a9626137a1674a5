import { beforeEach, describe, expect, it } from "vitest";
import { answersOf, changeAnswers, withoutTold } from "../../core/answer/answers.ts";
import { contactStateOf } from "../../core/buddy/contact-state.ts";
import { changeMailState, mailStateOf } from "../../core/ledger/mail-state.ts";
import { arrive, changeUser, userOf } from "../../core/ledger/users.ts";
import { signToken } from "../../core/reply/token.ts";
import { changeSettings } from "../../core/settings.ts";
import { tapOn } from "../../core/tap.ts";
import { contessaMails, letter } from "../support/letter.ts";
import { KEYS, MARTIN, SECRET, service } from "../support/service.ts";
import { usersDue } from "../support/users-due.ts";

const JANE = "jane@example.net";
const MINUTE = 60_000;

/** Martin has been told of Jane this morning, and it is evening. Each answer comes a minute after the one before. */
async function evening() {
  const made = await service();
  const { clock, take, heed, table } = made;
  clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await take(mail);
  clock.now = new Date("2026-11-12T06:30:00Z");
  const day = await made.day();
  clock.now = new Date("2026-11-12T18:00:00Z");
  const count = { answers: 0 };
  const say = async (text: string) => {
    clock.now = new Date(clock.now.getTime() + MINUTE);
    await take(letter({ id: `a${++count.answers}@example.org`, to: SECRET, subject: "Re: Jane Roe", text }));
    return heed();
  };
  const taps = day.outcome === "sent" ? day.reply.card?.taps : undefined;
  if (taps === undefined) throw new Error("there is no card");
  const deps = { ...made.dailyDeps, tokenKeys: KEYS };
  return {
    ...made,
    say,
    tap: (url: string) => tapOn(deps, new URL(url).pathname.slice(3)),
    taps,
    settings: (wanted: Parameters<typeof changeSettings>[2]) =>
      changeSettings(deps, signToken(KEYS, "settings", MARTIN.id), wanted),
    word: async () => (await contactStateOf(table, MARTIN.id, JANE))?.word?.kind,
    user: () => userOf(table, MARTIN.id),
    state: () => mailStateOf(table, MARTIN.id),
  };
}

describe("what was heard", () => {
  let it0: Awaited<ReturnType<typeof evening>>;
  beforeEach(async () => {
    it0 = await evening();
  });

  it("is never done again, however long the user pauses and however much they write", async () => {
    const { say, tap, taps, word, settings, state, take, heed, clock } = it0;
    await say("never Jane");
    await tap(taps.later);
    await say("pause");
    for (let i = 0; i < 50; i += 1) {
      clock.now = new Date(clock.now.getTime() + 8 * 60 * MINUTE);
      await take(letter({ id: `c${i}@example.org`, to: JANE, cc: SECRET, text: `The mast is stepped again, ${i}.` }));
      await heed();
    }
    expect(await word()).toBe("later");
    await settings({ pause: "none" });
    await say("thanks");
    expect((await state())?.pausedUntil).toBeUndefined();
  });

  it("is taken back answer by answer, and what was taken back stands again", async () => {
    const { say, word, user } = it0;
    await say("never Jane");
    await say("undo, called Jane");
    expect(await word()).toBe("called");
    await say("undo");
    expect(await word()).toBeUndefined();
    await say("mails at 9:00");
    await say("Jane in June");
    await say("undo");
    await say("undo");
    expect(await word()).toBeUndefined();
    expect((await user())?.dueMinute).toBe(450);
  });

  it("takes back what it changed itself, and nothing that was set elsewhere meanwhile", async () => {
    const { say, settings, user, table, state } = it0;
    await say("mails at 9:00");
    await settings({ zone: "America/New_York", language: "fr" });
    await say("undo");
    expect(await user()).toMatchObject({ dueMinute: 450, zone: "America/New_York", language: "fr" });
    await say("pause jusqu'au 1er mars");
    await changeMailState(table, MARTIN.id, (now) => ({ ...now, isSubscribed: false }));
    await say("undo");
    expect(await state()).toMatchObject({ isSubscribed: false });
    expect((await state())?.pausedUntil).toBeUndefined();
  });

  it("says nothing was taken back where there was nothing", async () => {
    const { say, table } = it0;
    await say("undo");
    expect((await answersOf(table, MARTIN.id)).noted).toEqual([]);
  });

  it("a tap is taken back by its own button, unless something was said of them since", async () => {
    const { say, tap, taps, word } = it0;
    const done = await tap(taps.never);
    const undo = done.outcome === "known" ? `https://x/t/${done.undoToken}` : "";
    await say("mails at 9:00");
    expect(await tap(undo)).not.toHaveProperty("isTooLate");
    expect(await word()).toBeUndefined();
    await tap(taps.never);
    await say("Jane in June");
    expect(await tap(undo)).toMatchObject({ isTooLate: true });
    expect(await word()).toBe("later");
  });

  it("confirms the end of the mails also on a day with another question, and then is silent", async () => {
    const { say, mailer, clock } = it0;
    expect((await say("blue cheese")).outcome).toBe("said");
    expect((await say("stop")).outcome).toBe("said");
    const sent = mailer.sent.length;
    clock.now = new Date("2026-11-14T18:00:00Z");
    await say("called Jane");
    await say("blue cheese");
    expect(mailer.sent.length).toBe(sent);
  });

  it("says it with the next try where the mail was refused, once", async () => {
    const { say, mailer, heed } = it0;
    mailer.answer = async () => ({ outcome: "refused", reason: "throttled" });
    expect((await say("stop")).outcome).toBe("refused");
    mailer.answer = undefined;
    expect((await heed()).outcome).toBe("said");
    expect((await heed()).outcome).not.toBe("said");
  });

  it("a day in a far century harms nobody", async () => {
    const { say, state } = it0;
    await say("not Jane until 31.12.9999");
    await say("stop");
    expect((await state())?.isSubscribed).toBe(false);
  });

  it("go on takes a complaint back, as the link does", async () => {
    const { say, table, state, clock } = it0;
    await changeMailState(table, MARTIN.id, (now) => ({
      ...now,
      suppressed: { reason: "complaint", at: clock.now.toISOString() },
    }));
    await say("go on");
    expect((await state())?.suppressed).toBeUndefined();
  });
});

describe("what is to be told", () => {
  const QUESTION = { kind: "unclear", text: "zo", about: [] } as const;
  const DONE = { kind: "done", action: { kind: "stop" } } as const;

  it("is dropped once it was told, and what came meanwhile stays", () => {
    expect(withoutTold([QUESTION, DONE, QUESTION], [QUESTION])).toEqual([DONE, QUESTION]);
    expect(withoutTold([DONE], [QUESTION])).toEqual([DONE]);
  });

  it("keeps what another handler has put there", async () => {
    const { table } = await service();
    await changeAnswers(table, MARTIN.id, (answers) => ({ ...answers, noted: [DONE, QUESTION] }));
    await changeAnswers(table, MARTIN.id, (answers) => ({ ...answers, noted: withoutTold(answers.noted, [DONE]) }));
    expect((await answersOf(table, MARTIN.id)).noted).toEqual([QUESTION]);
  });
});

describe("a changed setting", () => {
  it("leaves the first receipt and the count of the day alone", async () => {
    const { table, take, heed, mailer, clock } = await service({ isNew: true });
    await arrive(table, SECRET, clock.now);
    await changeUser(table, MARTIN.id, { language: "de" });
    for (const mail of contessaMails().slice(0, 1)) await take(mail);
    expect((await arrive(table, SECRET, clock.now))?.today).toBe(3);
    expect((await heed()).outcome).toBe("said");
    expect(mailer.text(0)).toContain("Es klappt");
  });

  it("moves the end of a pause and wanted days to the new clock", async () => {
    const { settings, say, table } = await evening();
    await say("pause until 1 December");
    await settings({ zone: "America/Los_Angeles" });
    const slot = { date: "2026-12-01", zone: "America/Los_Angeles", quarter: 30 };
    expect(await usersDue(table, slot)).toEqual([MARTIN.id]);
  });

  it("refuses a day that is on no calendar, and knows one name of each zone", async () => {
    const { settings, user } = await evening();
    expect(await settings({ pause: "2026-02-30" })).toEqual({ outcome: "refused", field: "pause" });
    await settings({ zone: "eUROPE/pARIS" });
    expect((await user())?.zone).toBe("Europe/Paris");
  });
});
