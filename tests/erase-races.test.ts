import { beforeAll, describe, expect, it } from "vitest";
import { keys } from "../core/ledger/keys.ts";
import { changeMailState } from "../core/ledger/mail-state.ts";
import type { MemoryTable } from "../core/ledger/memory-table.ts";
import { rememberNotice } from "../core/ledger/sent-reply.ts";
import { changeUser } from "../core/ledger/users.ts";
import {
  type AtWork,
  atEachCall,
  type Begun,
  bouncing,
  jobbing,
  PAGES,
  receiving,
  replying,
  takingIn,
  type World,
  worldOf,
} from "./support/at-work.ts";
import { contessaMails, letter } from "./support/letter.ts";
import { MARTIN, SECRET, service } from "./support/service.ts";

const EVENING = new Date("2026-11-11T19:00:00Z");
const MORNING = new Date("2026-11-12T06:30:00Z");
const NOON = new Date("2026-11-12T12:00:00Z");
const FORMER = { address: "old@in.buddy.example.net", until: "2026-12-12T00:00:00.000Z" };
const OTHER = "martin.berg@mail.example.com";

/**
 * Martin has written with Jane and Tom, was told of Jane, and has answered what nobody has heard yet. A stranger's mail waits,
 * and one of another address of his; a mail of his lies there that nobody has taken in.
 */
async function lived(): Promise<World> {
  const running = await service();
  const { table, take, clock, rawMail } = running;
  await changeUser(table, MARTIN.id, { formerAddresses: [FORMER] });
  clock.now = EVENING;
  for (const mail of contessaMails()) await take(mail);
  const twin = letter({ from: `Martin Berg <${OTHER}>`, to: "jane@example.net", id: "o1@example.com", text: "Ahoy" });
  await take(twin, { mailFrom: OTHER, sesMessageId: "twin" });
  clock.now = MORNING;
  await running.day();
  await rememberNotice(table, MARTIN, "ses-notice", clock.now);
  clock.now = NOON;
  await rawMail.put("said", letter({ to: SECRET, id: "a1@example.org", text: "never Jane\nat 7\npause until Monday" }));
  await takingIn("in/said")({ ...running, table: table as MemoryTable }, table);
  const toTom = letter({
    to: "Tom Hale <tom@example.com>, Jane Roe <jane@example.net>",
    id: "t1@example.org",
    text: "Dear both, the mast is stepped, and the yard was kind.",
  });
  await rawMail.put("fresh", toTom);
  return worldOf(running);
}

/** What names the user, or anybody whom only they have written with; wake-ups hold the id of nobody. */
const TRACE = /U#u1|"u1"|martin|berg|k7f3q2|another3q2x|old@in|jane|tom@|roe|keel|contessa|mast/i;

async function isGone(begun: Begun, n: number): Promise<void> {
  const { table, rawMail } = begun;
  // The notification of a mail that came before has waited all the while.
  await takingIn("in/fresh")(begun, table);
  const items = table.everything();
  const left = items.filter(({ PK }) => !PK.startsWith("DUE#")).filter((item) => TRACE.test(JSON.stringify(item)));
  expect({ n, left: left.map(({ PK, SK }) => `${PK} ${SK}`) }).toEqual({ n, left: [] });
  const markers = items.filter(({ PK }) => PK.startsWith("DUE#"));
  for (const { isAhead, ...marker } of markers) {
    expect([undefined, true, false]).toContain(isAhead);
    expect(Object.keys(marker).sort()).toEqual(["PK", "SK", "ttl", "user"]);
  }
  expect({ n, raw: [...rawMail.all.keys()] }).toEqual({ n, raw: [] });
}

const CASES: readonly (readonly [string, AtWork, number])[] = [
  ["a mail is taken in", takingIn("in/fresh"), 4],
  ["the same mail is taken in by a second way", takingIn("in/said"), 4],
  ["a mail that is not proved is taken in", takingIn("in/fresh", { dmarcVerdict: "FAIL", dkimVerdict: "FAIL" }), 4],
  ["a mail of another address of theirs is taken in", takingIn("in/twin", { mailFrom: OTHER }), 4],
  ["held mails are let in", receiving(JSON.stringify({ release: { user: MARTIN.id, sender: OTHER } })), 4],
  ["an answer is heard", replying({ answered: [MARTIN.id] }), 20],
  ["the daily reply is made", replying({ users: [MARTIN.id] }), 20],
  ["a name is tapped", PAGES.tap("called", "20261112x0"), 10],
  ["settings are changed", PAGES.settings({ hour: "06:15", zone: "America/New_York", pause: "none" }), 10],
  ["an address is said to be their own", PAGES.settings({ mine: OTHER }), 10],
  ["the secret address is renewed", PAGES.renew(), 10],
  ["the mails are asked for again", PAGES.subscribe(), 3],
  ["a mail bounces", bouncing("ses-notice"), 3],
  ["everything is exported", jobbing({ export: MARTIN.id }), 10],
];

describe("of a user who is erased while", () => {
  let world: World;
  beforeAll(async () => {
    world = await lived();
  });

  it.each(CASES)("%s nothing stays in the end, at whichever call that was", async (_, first, least) => {
    const calls = await atEachCall(world, NOON, { first, meanwhile: jobbing({ erase: MARTIN.id }), check: isGone });
    expect(calls).toBeGreaterThanOrEqual(least);
  });

  it("the daily reply is sent nothing stays, also where it is the first mail in the morning", async () => {
    const { running } = world;
    const table = running.table as MemoryTable;
    await changeMailState(table, MARTIN.id, ({ localDate: _date, reservedAt: _at, ...state }) => state);
    await table.delete(keys.answers(MARTIN.id));
    const morning = worldOf(running);
    const first = replying({ users: [MARTIN.id] });
    const later = new Date("2026-11-13T06:30:00Z");
    const calls = await atEachCall(morning, later, {
      first,
      meanwhile: jobbing({ erase: MARTIN.id }),
      check: isGone,
    });
    expect(calls).toBeGreaterThan(30);
  });
});
