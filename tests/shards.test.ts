import { describe, expect, it } from "vitest";
import { due } from "../core/due.ts";
import { keys } from "../core/ledger/keys.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import { userOf } from "../core/ledger/users.ts";
import { USERS_A_SHARD } from "../core/ledger/zones.ts";
import { signToken } from "../core/reply/token.ts";
import { changeSettings } from "../core/settings.ts";
import { letter } from "./support/letter.ts";
import { KEYS, MARTIN, service } from "./support/service.ts";
import { signingUp } from "./support/signing-up.ts";

const LISBON = "Europe/Lisbon";

/** A table on which so many live in a zone already. */
async function with8000In(zone: string): Promise<MemoryTable> {
  const table = new MemoryTable();
  await table.put({ ...keys.zone(zone), zone, users: USERS_A_SHARD, version: 1 });
  return table;
}

/** The partitions in which a user has markers, by zone and shard. */
const markersOf = (table: MemoryTable, user: string): string[] => {
  const theirs = table.everything().filter(({ PK, SK }) => PK.startsWith("DUE#") && SK === `U#${user}`);
  return [...new Set(theirs.map(({ PK }) => PK.replace(/^DUE#[\d-]+#(.*)#\d+#(\d+)$/, "$1 $2")))].sort();
};

describe("who comes to live in a zone whose first shard is full", () => {
  it("has moved there by their own word: is counted once, woken in the second, by their mails too, and found", async () => {
    const table = await with8000In(LISBON);
    const running = await service({ table });
    running.clock.now = new Date("2026-11-11T19:00:00Z");
    const deps = { ...running.receiveDeps, tokenKeys: KEYS, now: () => running.clock.now };
    const token = signToken(KEYS, "settings", MARTIN.id);
    for (let time = 0; time < 3; time += 1) await changeSettings(deps, token, { zone: LISBON });
    expect((await table.get(keys.zone(LISBON)))?.users).toBe(USERS_A_SHARD + 1);
    expect((await userOf(table, MARTIN.id))?.shard).toEqual({ zone: LISBON, number: 1 });
    expect(markersOf(table, MARTIN.id)).toEqual([`${LISBON} 1`]);
    // The next mail is filed by what the address knows of the user.
    const written = table.everything().filter(({ PK }) => PK.startsWith("DUE#"));
    await table.deleteAll(written);
    await running.take(letter({ to: "jane@example.net", id: "m1@example.org", text: "The wind is kind." }));
    expect(markersOf(table, MARTIN.id)).toEqual([`${LISBON} 1`]);
    const queued: string[] = [];
    const replyQueue = { send: async (bodies: readonly string[]) => void queued.push(...bodies) };
    for (const at of ["2026-11-12T07:15:00Z", "2026-11-12T07:30:00Z"]) await due({ table, replyQueue }, new Date(at));
    expect(queued).toEqual([JSON.stringify({ users: [MARTIN.id] })]);
  });

  it("has moved on: a shard of the zone of before counts for nothing", async () => {
    const table = await with8000In(LISBON);
    const running = await service({ table });
    const deps = { ...running.receiveDeps, tokenKeys: KEYS, now: () => running.clock.now };
    for (const zone of [LISBON, "Asia/Tokyo"])
      await changeSettings(deps, signToken(KEYS, "settings", MARTIN.id), { zone });
    expect(markersOf(table, MARTIN.id)).toContain("Asia/Tokyo 0");
    expect(markersOf(table, MARTIN.id)).not.toContain("Asia/Tokyo 1");
  });

  it("has signed up: the day on which a sign-up lapses is written there, too", async () => {
    const first = await signingUp();
    await first.ask();
    const zone = (await userOf(first.table, "new1"))?.zone ?? "";
    const table = await with8000In(zone);
    await (await signingUp({ table })).ask();
    expect((await userOf(table, "new1"))?.shard).toEqual({ zone, number: 1 });
    expect(markersOf(table, "new1")).toEqual([`${zone} 1`]);
  });
});
