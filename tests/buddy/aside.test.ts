import { describe, expect, it } from "vitest";
import { isAsideOf } from "../../core/buddy/aside.ts";
import { stateOf } from "../../core/buddy/read-state.ts";
import type { Mailbox } from "../../core/mail/mailbox.ts";
import { MARTIN } from "../support/service.ts";
import { type Given, turn } from "../support/turn.ts";

const USER = { ...MARTIN, addresses: ["martin@example.org"], name: "Martin Berg" };
const LON: Mailbox = { name: "Lon Hale", address: "lon@example.com" };
const quoted: Given = { isWhole: false, to: [LON], text: "Lon - can you call me tomorrow about the mast?" };

describe("isAsideOf", () => {
  const rows: readonly (readonly [what: string, given: Given, isAside: boolean])[] = [
    ["a quote of words to somebody else", quoted, true],
    ["a quote of words to several others", { ...quoted, cc: [{ address: "ida@example.com" }] }, true],
    ["a quote with the user among the copies", { ...quoted, cc: [{ address: "Martin@Example.org" }] }, false],
    [
      "a quote to who bears the user's name, at another address",
      { ...quoted, to: [{ name: "Berg, Martin", address: "mb@example.com" }] },
      false,
    ],
    ["a quote to the same name at another host", { ...quoted, to: [{ address: "martin@old.example.com" }] }, false],
    ["a quote that names nobody it was written to", { ...quoted, to: [] }, false],
    ["a message that reached the user itself, by a list", { ...quoted, isWhole: true }, false],
    ["what the user wrote to somebody else", { ...quoted, by: "me" }, false],
    ["news of a death", { ...quoted, text: "I am writing from Tom's account: he died on Sunday." }, false],
  ];
  it.each(rows)("%s", (_, given, isAside) => {
    expect(isAsideOf(USER)(turn(given))).toBe(isAside);
  });
});

describe("stateOf", () => {
  const state = (...turns: Given[]) =>
    stateOf(turns.map(turn), { person: { contact: "jane@example.net", members: [] }, user: USER });

  it("takes no plan, question or turn out of what she wrote to others", async () => {
    const hers: Given = { at: "2026-11-01T09:00:00Z", text: "The mast arrived today and the varnish is still wet." };
    const { theirs, mentions, questions } = (await state(hers, quoted))?.signals ?? {};
    expect([theirs?.genuine, theirs?.questions, mentions, questions]).toEqual([1, 0, [], []]);
    expect((await state(hers, { ...quoted, isWhole: true, to: [] }))?.signals).toMatchObject({
      theirs: { genuine: 2, questions: 1 },
      mentions: [{ kind: "planned" }],
    });
  });

  it("knows nothing of who never wrote to the user", async () => {
    expect(await state(quoted)).toBeUndefined();
  });
});
