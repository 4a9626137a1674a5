import { describe, expect, it } from "vitest";
import { act } from "../core/act.ts";
import { contactStateOf } from "../core/buddy/contact-state.ts";
import { learnZone } from "../core/ledger/learn-zone.ts";
import { changeMailState, mailStateOf } from "../core/ledger/mail-state.ts";
import { userOf } from "../core/ledger/users.ts";
import { signToken } from "../core/reply/token.ts";
import { contessaMails, letter } from "./support/letter.ts";
import { KEYS, MARTIN, SECRET, service } from "./support/service.ts";
import { usersDue } from "./support/users-due.ts";

const JANE = "jane@example.net";
const MINUTE = 60_000;

/** The correspondence with Jane, as it would be with somebody else. */
const asWith = (name: string, address: string): Buffer[] =>
  contessaMails().map((mail) =>
    Buffer.from(
      String(mail)
        .replaceAll(JANE, address)
        .replaceAll("Jane Roe", name)
        .replace(/(?<=<)([jm]\d@)/g, `${address[0]}$1`),
    ),
  );

/** Martin has been told of Jane; what he says then is heeded at once. */
async function evening(...others: readonly Buffer[]) {
  const made = await service({ user: { ...MARTIN, days: "all" } });
  const { clock, take, heed } = made;
  clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of [...contessaMails(), ...others]) await take(mail);
  clock.now = new Date("2026-11-12T06:30:00Z");
  await made.day();
  clock.now = new Date("2026-11-12T18:00:00Z");
  const count = { answers: 0 };
  const say = async (text: string) => {
    clock.now = new Date(clock.now.getTime() + MINUTE);
    await take(letter({ id: `a${++count.answers}@example.org`, to: SECRET, subject: "Re: Jane Roe", text }));
    return heed();
  };
  const morningOf = async (date: string) => {
    clock.now = new Date(`${date}T06:30:00Z`);
    return made.day();
  };
  return { ...made, say, morningOf };
}

describe("what the user is to hear", () => {
  it("is not lost when a word is taken back: who was wanted on a day is named on that day", async () => {
    const { say, morningOf } = await evening();
    await say("Jane on 1 December");
    await say("never Jane");
    await say("undo");
    for (let day = 13; day <= 30; day += 1)
      expect(await morningOf(`2026-11-${day}`)).not.toHaveProperty("reply.card.contact");
    expect(await morningOf("2026-12-01")).toMatchObject({ outcome: "sent", reply: { card: { contact: JANE } } });
  });

  it("comes for each of two who were rung on one day, a mail each", async () => {
    const { say, morningOf } = await evening(...asWith("Zoe Lind", "zoe@example.net"));
    await say("called Jane. called Zoe.");
    const tips: string[] = [];
    for (const day of ["2026-11-13", "2026-11-14", "2026-11-15"]) {
      const told = await morningOf(day);
      if (told.outcome === "sent" && told.reply.tip !== undefined)
        tips.push(`${told.reply.tip.kind} ${told.reply.tip.name}`);
    }
    expect(tips.sort()).toEqual(["thank Jane Roe", "thank Zoe Lind"]);
  });

  it("moves along with the zone that the mails have taught", async () => {
    const { say, table, clock } = await evening();
    await say("Jane on 10 December");
    const user = (await userOf(table, MARTIN.id)) ?? MARTIN;
    const clocks = Array.from({ length: 20 }, (_, i) => ({
      at: new Date(Date.UTC(2026, 9, 20 + i, 15)).toISOString(),
      offset: i < 12 ? -420 : -480,
    }));
    expect(await learnZone(table, user, clocks, clock.now)).toBe("moved");
    const zone = (await userOf(table, MARTIN.id))?.zone ?? "";
    expect(zone).not.toBe(MARTIN.zone);
    expect(await usersDue(table, { date: "2026-12-10", zone, quarter: 30 })).toEqual([MARTIN.id]);
  });

  it("comes again by the link of a mail after a pause for good", async () => {
    const { say, table, clock } = await evening();
    await say("pause");
    const token = signToken(KEYS, "subscribe", MARTIN.id);
    await act({ table, tokenKeys: KEYS, now: () => clock.now }, { token, action: "subscribe" });
    expect((await mailStateOf(table, MARTIN.id))?.pausedUntil).toBeUndefined();
    await changeMailState(table, MARTIN.id, (state) => ({ ...state, pausedUntil: "2027-01-10" }));
    await act({ table, tokenKeys: KEYS, now: () => clock.now }, { token, action: "subscribe" });
    expect((await mailStateOf(table, MARTIN.id))?.pausedUntil).toBe("2027-01-10");
  });

  it("is told on the next day where nothing else comes in", async () => {
    const { say, table } = await evening();
    await say("Jane's number is +44 7700 900999");
    expect(await usersDue(table, { date: "2026-11-13", zone: MARTIN.zone, quarter: 30 })).toEqual([MARTIN.id]);
    expect((await contactStateOf(table, MARTIN.id, JANE))?.toldPhone?.number).toBe("+447700900999");
  });
});
