import { beforeEach, describe, expect, it } from "vitest";
import { answersOf, sendersIn } from "../../core/answer/answers.ts";
import { changeUser, ownerOf, putUser, userOf } from "../../core/ledger/users.ts";
import { signToken } from "../../core/reply/token.ts";
import { webApp } from "../../functions/web/app.ts";
import { letter } from "../support/letter.ts";
import { KEYS, MARTIN, SECRET, service } from "../support/service.ts";
import { WISHES } from "../support/wishes.ts";

const OTHER = "m.berg@example.com";
const PATH = `/s/${signToken(KEYS, "settings", MARTIN.id)}`;
const headers = { "content-type": "application/x-www-form-urlencoded" };

/** Somebody has written to Martin's secret address from another one, and the morning has come. */
async function pages() {
  const running = await service();
  const { table, clock, receiveDeps } = running;
  const words = { to: "Jane Roe <jane@example.net>", id: "w1@example.com", text: "How are the keel bolts?" };
  await running.take(letter({ ...words, from: `<${OTHER}>` }), { mailFrom: OTHER });
  await running.day();
  const app = webApp({ ...receiveDeps, ...WISHES, now: () => clock.now, log: () => undefined });
  return {
    ...running,
    get: async () => (await app.request(PATH)).text(),
    press: async (field: string, address: string) => {
      const body = new URLSearchParams({ [field]: address }).toString();
      return (await app.request(PATH, { method: "POST", body, headers })).text();
    },
    own: async () => (await userOf(table, MARTIN.id))?.addresses,
    asked: async () => sendersIn(await answersOf(table, MARTIN.id), "new", "asked"),
  };
}

describe("the page of settings asks whose an address is", () => {
  let it0: Awaited<ReturnType<typeof pages>>;
  beforeEach(async () => {
    it0 = await pages();
  });

  it("shows it with two buttons, in the user's language, and changes nothing by that", async () => {
    const page = await it0.get();
    for (const name of ["mine", "notMine"])
      expect(page).toContain(`<button class="quiet" type="submit" name="${name}" value="${OTHER}">`);
    expect(page).toContain("Somebody wrote to your secret address");
    await changeUser(it0.table, MARTIN.id, { language: "de" });
    expect(await it0.get()).toContain("Nicht meine");
    expect([await it0.asked(), it0.inbound]).toEqual([[OTHER], []]);
  });

  it("says which mails wait, and why, with the sender where that is proved", async () => {
    await it0.take(letter({ from: "martin@example.org", to: SECRET, id: "f1@example.org", text: "no proof" }), {
      dmarcVerdict: "FAIL",
    });
    const page = (await it0.get()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    expect(page).toContain("Mails that wait");
    expect(page).toContain("nothing proves who sent it");
    expect(page).toContain(`it came from an address that is not yours: ${OTHER}`);
  });

  it("one adds it and lets in what waited, however often it is pressed", async () => {
    for (let time = 0; time < 2; time += 1) expect(await it0.press("mine", OTHER)).toContain("Saved.");
    expect(await it0.own()).toEqual([MARTIN.address, OTHER]);
    expect((await ownerOf(it0.table, OTHER))?.id).toBe(MARTIN.id);
    expect(it0.inbound).toEqual([JSON.stringify({ release: { user: "u1", sender: OTHER, isUnwanted: false } })]);
    expect(await it0.get()).not.toContain('name="mine"');
  });

  it("the other throws away what waited, and it is asked about no more", async () => {
    await it0.press("notMine", OTHER);
    expect([await it0.own(), await it0.asked()]).toEqual([[MARTIN.address], []]);
    expect(it0.inbound).toEqual([JSON.stringify({ release: { user: "u1", sender: OTHER, isUnwanted: true } })]);
    expect(await it0.get()).not.toContain('name="mine"');
  });

  it("no address is added that nobody has proved", async () => {
    await it0.press("mine", "eve@example.com");
    expect([await it0.own(), it0.inbound]).toEqual([[MARTIN.address], []]);
  });

  it("another user's stays theirs, and it is said", async () => {
    await putUser(it0.table, { ...MARTIN, id: "u2", address: OTHER, addresses: [OTHER], secretAddress: `z${SECRET}` });
    expect(await it0.press("mine", OTHER)).toContain("somebody else has this address here already");
    expect([await it0.own(), it0.inbound]).toEqual([[MARTIN.address], []]);
  });
});
