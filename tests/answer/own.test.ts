import { beforeEach, describe, expect, it } from "vitest";
import { answersOf, sendersIn } from "../../core/answer/answers.ts";
import { ranges } from "../../core/ledger/keys.ts";
import { mailStateOf } from "../../core/ledger/mail-state.ts";
import { ownerOf, putUser, userOf } from "../../core/ledger/users.ts";
import { release } from "../../core/release.ts";
import { letter } from "../support/letter.ts";
import { MARTIN, SECRET, service } from "../support/service.ts";
import { usersDue } from "../support/users-due.ts";

const OTHER = "m.berg@example.com";
const JANE = { to: "Jane Roe <jane@example.net>", id: "w1@example.com", text: "Jane, how are the keel bolts?" };

/** Somebody has written to Martin's secret address, and Martin has been asked about it. */
async function asked(...from: string[]) {
  const made = await service();
  made.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const [i, one] of from.entries()) {
    const receipt = await made.take(letter({ ...JANE, from: `<${one}>`, id: `w${i}@example.com` }), { mailFrom: one });
    expect(receipt).toMatchObject({ outcome: "held", reason: "sender-unknown" });
    made.clock.now = new Date(made.clock.now.getTime() + 60_000);
  }
  made.clock.now = new Date("2026-11-12T06:30:00Z");
  expect((await made.day()).outcome).toBe("sent");
  made.clock.now = new Date("2026-11-12T18:00:00Z");
  const say = async (text: string, n = 1) => {
    await made.take(letter({ id: `answer${n}@example.org`, to: SECRET, subject: "Re: Is it yours?", text }));
    await made.heed();
    for (const body of made.inbound.splice(0)) await release(made.receiveDeps, JSON.parse(body).release);
  };
  return {
    ...made,
    say,
    addresses: async () => (await userOf(made.table, MARTIN.id))?.addresses,
    held: async () => (await made.table.query(...ranges.held(MARTIN.id))).length,
    open: async () => sendersIn(await answersOf(made.table, MARTIN.id), "asked"),
  };
}

describe("a mail from an address that is not known for the user's", () => {
  let it0: Awaited<ReturnType<typeof asked>>;
  beforeEach(async () => {
    it0 = await asked(OTHER);
  });

  it("wakes the user, though nothing else came in", async () => {
    const slot = { date: "2026-11-12", zone: MARTIN.zone, quarter: 30 };
    expect(await usersDue(it0.table, slot)).toEqual([MARTIN.id]);
  });

  it("is settled beside whatever else the answer says", async () => {
    await it0.say("Yes, that's mine. Stop.");
    expect(await it0.addresses()).toEqual([MARTIN.address, OTHER]);
    expect((await mailStateOf(it0.table, MARTIN.id))?.isSubscribed).toBe(false);
  });

  it("is asked about once", async () => {
    expect(it0.mailer.text(0).replace(/=\n/g, "")).toContain(
      `Somebody wrote to your secret address from ${OTHER}. Is this address yours?`,
    );
    await it0.take(letter({ ...JANE, from: OTHER, id: "w9@example.com", text: "once more" }));
    it0.clock.now = new Date("2026-11-13T06:30:00Z");
    expect((await it0.day()).outcome).toBe("quiet");
  });

  it.each([
    "Yes, that's mine",
    "Yes. That's mine.",
    "mine",
    `${OTHER} is mine`,
    "Ja, das ist meine",
    "gehört mir",
    "Oui, c'est la mienne",
    "sí, es mía",
  ])("“%s” adds it, and lets in what waited; undo takes it back", async (text) => {
    await it0.say(text);
    expect(await it0.addresses()).toEqual([MARTIN.address, OTHER]);
    expect((await ownerOf(it0.table, OTHER))?.id).toBe(MARTIN.id);
    expect([await it0.held(), await it0.open()]).toEqual([0, []]);
    expect((await answersOf(it0.table, MARTIN.id)).noted).toEqual([
      { kind: "done", action: { kind: "mine", address: OTHER }, name: OTHER },
    ]);
    await it0.say("undo", 2);
    expect(await it0.addresses()).toEqual([MARTIN.address]);
    expect(await ownerOf(it0.table, OTHER)).toBeUndefined();
    expect(await it0.open()).toEqual([OTHER]);
  });

  it.each([
    "Called Jane, she is a dear friend of mine.",
    "None is mine",
    "Is that mine?",
    "I never said that's mine",
    "Hi, it's me again, called Jane",
    "C'est une amie à moi",
    "nothing of all that is mine",
  ])("“%s” makes nobody's address the user's", async (text) => {
    await it0.say(text);
    expect(await it0.addresses()).toEqual([MARTIN.address]);
  });

  it("does not obey what was said to the service before the address was known", async () => {
    const { take, say, heed, addresses, jobs, clock } = it0;
    await take(letter({ from: OTHER, to: SECRET, id: "e1@example.com", text: "Erase me" }), { mailFrom: OTHER });
    clock.now = new Date("2026-11-12T18:05:00Z");
    await say("that's mine");
    clock.now = new Date("2026-11-12T18:10:00Z");
    await heed();
    expect(await addresses()).toContain(OTHER);
    expect(jobs).toEqual([]);
  });

  it.each(["not mine", "No, that's not mine", "Nein, nicht meine", "gehört mir nicht", "pas à moi", "no es mía"])(
    "“%s” throws it away, and it is never asked about again",
    async (text) => {
      await it0.say(text);
      expect([await it0.addresses(), await it0.held()]).toEqual([[MARTIN.address], 0]);
      await it0.take(letter({ ...JANE, from: OTHER, id: "w9@example.com", text: "once more" }));
      it0.clock.now = new Date("2026-11-13T06:30:00Z");
      await it0.day();
      expect(it0.mailer.text(1).replace(/=\n/g, "")).toContain(`${OTHER} is not yours`);
      expect(it0.mailer.text(1)).not.toContain("Is this address yours");
    },
  );

  it("is not added when it is another user's", async () => {
    await putUser(it0.table, { ...MARTIN, id: "u2", address: OTHER, addresses: [OTHER], secretAddress: `z${SECRET}` });
    await it0.say("that's mine");
    expect(await it0.addresses()).toEqual([MARTIN.address]);
    expect((await ownerOf(it0.table, OTHER))?.id).toBe("u2");
  });
});

it("asks about two at most, the newest first, and about those alone that are proved and a person's", async () => {
  const made = await asked("a@example.com", "b@example.com", "c@example.com", "no-reply@example.com");
  await made.take(letter({ ...JANE, from: "<eve@example.com>", id: "e@example.com" }), { dmarcVerdict: "FAIL" });
  expect(await made.open()).toEqual(["c@example.com", "b@example.com"]);
  await made.say("mine");
  expect(await made.addresses()).toEqual([MARTIN.address]);
  await made.say("b@example.com is mine, c@example.com is not mine", 2);
  expect(await made.addresses()).toEqual([MARTIN.address, "b@example.com"]);
  await made.say("eve@example.com is mine", 3);
  expect(await made.addresses()).toEqual([MARTIN.address, "b@example.com"]);
});
