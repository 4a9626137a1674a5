import { describe, expect, it } from "vitest";
import { contactStateOf } from "../../core/buddy/contact-state.ts";
import { contessaMails, letter } from "../support/letter.ts";
import { MARTIN, SECRET, service } from "../support/service.ts";

const FORWARD =
  "---------- Forwarded message ---------\nFrom: ?\nDate: Tue, 10 Nov 2026 at 10:00\nSubject: boat show\nTo: Martin Berg <martin@example.org>\n\nDear Martin,\nthe boat show opens on Friday and I have two tickets. Will you come along?";

/** Martin has forwarded what does not say who wrote it, and is asked on the next morning. */
async function asked() {
  const made = await service();
  const { clock, take, day } = made;
  clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await take(mail);
  await take(letter({ id: "f@example.org", to: SECRET, subject: "Fwd: boat show", text: FORWARD }));
  clock.now = new Date("2026-11-12T06:30:00Z");
  await day();
  clock.now = new Date("2026-11-12T18:00:00Z");
  const say = async (text: string) => {
    await take(letter({ id: "a1@example.org", to: SECRET, subject: "Re: Jane Roe", text }));
    await made.heed();
    clock.now = new Date("2026-11-13T06:30:00Z");
    await day();
  };
  const unattributed = async () =>
    (await made.table.query(`U#${MARTIN.id}`, "S#unattributed", "S#unattributed#~")).length;
  return { ...made, say, unattributed };
}

describe("a forward that does not say who wrote it", () => {
  it("is asked about in the next daily reply, with its day and subject", async () => {
    const { mailer } = await asked();
    expect(mailer.text(0).replace(/=\n/g, "")).toMatch(
      /Who wrote the mail that you forwarded on 11 November, =E2=80=9Cboat show=E2=80=9D\?/,
    );
  });

  it("is filed under the friend whom the answer names, and counted", async () => {
    const { say, unattributed, table, mailer } = await asked();
    const before = await contactStateOf(table, MARTIN.id, "jane@example.net");
    await say("That was Jane");
    expect(await unattributed()).toBe(0);
    const after = await contactStateOf(table, MARTIN.id, "jane@example.net");
    expect(after?.facts.length).toBe((before?.facts.length ?? 0) + 1);
    expect(mailer.text(1)).toContain("Jane Roe wrote what you forwarded");
  });

  it("is filed under a name that is new, and under nobody's where no name is told", async () => {
    const named = await asked();
    await named.say("it was Bob Carr");
    expect(await contactStateOf(named.table, MARTIN.id, "name:bob carr")).toMatchObject({ name: "Bob Carr" });
    const unknown = await asked();
    await unknown.say("no idea");
    expect(await unknown.unattributed()).toBe(1);
  });

  it("a name alone is an answer only to that question", async () => {
    const { say, unattributed } = await asked();
    await say("Jane");
    expect(await unattributed()).toBe(0);
    const { take, heed, clock, mailer } = await service();
    for (const mail of contessaMails()) await take(mail);
    clock.now = new Date("2026-11-12T18:00:00Z");
    await take(letter({ id: "a1@example.org", to: SECRET, subject: "Re: you", text: "That was Jane" }));
    await heed();
    expect(mailer.text(0)).toContain("I did not understand");
  });
});
