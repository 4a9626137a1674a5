import { describe, expect, it } from "vitest";
import type { AboutMeRequest } from "../core/reply/about-me-request.ts";
import {
  type AtWork,
  atEachCall,
  type Begun,
  PAGES,
  receiving,
  replying,
  takingIn,
  type World,
  worldOf,
} from "./support/at-work.ts";
import { contessaMails, letter } from "./support/letter.ts";
import { MARTIN, SECRET, service } from "./support/service.ts";

const JANE = "jane@example.net";
const REQUEST: AboutMeRequest = { address: JANE, wish: "forget", language: "en", references: [] };
const EVENING = new Date("2026-11-11T19:00:00Z");
const MORNING = new Date("2026-11-12T06:30:00Z");
const NOON = new Date("2026-11-12T12:00:00Z");
const NEXT_DAY = new Date("2026-11-13T06:30:00Z");
const OTHER = "martin.berg@mail.example.com";

type Given = { readonly isTold?: boolean; readonly isNew?: boolean };

/**
 * Martin has written with Jane alone; where `isTold`, he was told of her and has answered what nobody has heard yet. A new mail
 * to her lies there, one of another address of his waits, and one that Jane has sent to the secret address herself.
 */
async function lived({ isTold = true, isNew = false }: Given = {}): Promise<World> {
  const running = await service({ isNew });
  const { table, take, clock, rawMail } = running;
  clock.now = EVENING;
  for (const mail of contessaMails()) await take(mail);
  const toJane = { to: `Jane Roe <${JANE}>` };
  const twin = letter({ from: `Martin Berg <${OTHER}>`, ...toJane, id: "o1@example.com", text: "Ahoy" });
  await take(twin, { mailFrom: OTHER, sesMessageId: "twin" });
  await rawMail.put("fresh", letter({ ...toJane, id: "m9@example.org", text: "Dear Jane, the mast is stepped." }));
  await rawMail.put("hers", letter({ from: `Jane Roe <${JANE}>`, to: SECRET, id: "h1@example.net", text: "Hello" }));
  if (!isTold) return worldOf(running);
  clock.now = MORNING;
  await running.day();
  clock.now = NOON;
  const said = "Jane's number is +44 7700 900999\nlater Jane";
  await rawMail.put("said", letter({ to: SECRET, id: "a1@example.org", text: said }));
  await takingIn("in/said")(running, table);
  return worldOf(running);
}

/** What names her, and what she alone has said or was told. */
const TRACE = /jane|roe|7700|keel|contessa|mast/i;

function isForgotten({ table }: Begun, n: number): void {
  const items = table.everything().filter((item) => !item.SK.startsWith("M#") || "contacts" in item);
  const left = items
    // What the user has said to the service stays as it was said, for as long as words are kept.
    .map(({ answer: _answer, ...item }) => item)
    .filter((item) => TRACE.test(JSON.stringify(item)));
  expect({ n, left }).toEqual({ n, left: [] });
  expect(items.filter(({ SK }) => SK.startsWith("F#"))).toHaveLength(1);
}

const CASES: readonly (readonly [string, AtWork, Given, Date, number])[] = [
  ["a mail to them is taken in", takingIn("in/fresh"), {}, NOON, 6],
  ["the first mail to them is read", replying({ answered: [MARTIN.id] }), { isNew: true, isTold: false }, NOON, 20],
  ["a mail of theirs to the secret address is held", takingIn("in/hers", { mailFrom: JANE }), {}, NOON, 5],
  [
    "a mail to them that was held is let in",
    receiving(JSON.stringify({ release: { user: MARTIN.id, sender: OTHER } })),
    {},
    NOON,
    6,
  ],
  ["an answer about them is heard", replying({ answered: [MARTIN.id] }), {}, NOON, 20],
  ["the daily reply names them", replying({ users: [MARTIN.id] }), { isTold: false }, MORNING, 30],
  ["the daily reply looks at them again", replying({ users: [MARTIN.id] }), {}, NEXT_DAY, 20],
  ["their name is tapped", PAGES.tap("called", "20261112x0"), {}, NOON, 10],
  ["they may be suggested again", PAGES.settings({ again: JANE }), {}, NOON, 5],
];

describe("of a contact who is forgotten while", () => {
  it.each(CASES)("%s nothing stays in the end, at whichever call that was", async (_, first, given, now, least) => {
    const world = await lived(given);
    const meanwhile = replying({ aboutMe: [REQUEST] });
    const calls = await atEachCall(world, now, { first, meanwhile, check: isForgotten });
    expect(calls).toBeGreaterThanOrEqual(least);
  });
});
