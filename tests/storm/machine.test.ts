import { expect, it } from "vitest";
import { identify } from "../../core/mail/identify.ts";
import { temporaryFolder } from "../local/temporary.ts";
import { strikeOnly } from "./machine-storm.ts";

/** The short form of `npm run storm`: what must hold wherever the kills have come. */
it("files each of 60 deliveries once, though the machine is killed twice, and sends no reply twice", async () => {
  const folder = await temporaryFolder();
  const storm = { seed: 1, deliveries: 60, kills: 2, days: 1, friends: 8, calmDays: 0, folder };
  const { mails, visible, replies, kills, cutOff, dead } = await strikeOnly(storm);
  const named = (kind: string): string[] =>
    [...visible].flatMap(([name, items]) => (name.startsWith(`${kind} `) ? items.map(() => name) : [])).sort();
  const names = mails.map(({ raw }) => identify(raw)).sort();
  expect(kills).toBe(2);
  expect(named("mark").map((name) => name.replace(/^.*ID#/, ""))).toEqual(names);
  expect(named("change").map((name) => name.replace(/^.* /, ""))).toEqual(names);
  expect(dead).toBe(0);
  expect(replies.length).toBeLessThanOrEqual(1);
  expect(replies.length).toBeGreaterThanOrEqual(1 - cutOff.size);
}, 240_000);
