import { changeAnswers } from "../../core/answer/answers.ts";
import { keys, ranges } from "../../core/ledger/keys.ts";
import { markerItem, nextMarker } from "../../core/ledger/schedule.ts";
import type { Item, Table } from "../../core/ledger/table.ts";
import { dice } from "../storm/dice.ts";
import { contessaMails } from "../support/letter.ts";
import { service } from "../support/service.ts";
import { crowdOf, itemsOf, type Member } from "./crowd.ts";
import { LeanTable } from "./lean-table.ts";

/** When the simulated day begins: from here on each zone shows each quarter of an hour once in 24 hours. */
export const START = new Date("2026-11-11T20:00:00Z");

/** One in so many of the real ones gets a card about somebody, the others a line. */
const CARD_EVERY = 10;
/** A table over a wire is not asked for all of it at once. */
const PORTION = 500;

/** What a crowd is made by. */
export interface Crowd {
  readonly users: number;
  /** How many of them have something to say on a day, from 0 to 1. */
  readonly share: number;
  readonly seed: number;
  /** At most so many have their day by the whole of the service's code, the others by the writes of it that send a mail. */
  readonly real: number;
  /** They live in so many zones; in all of Intl's where none is given. */
  readonly zones?: number;
}

/** The crowd on a table. */
export interface Settled {
  readonly active: readonly Member[];
  /** Whose day is made by the whole of the service's code. */
  readonly isReal: (id: string) => boolean;
}

async function putMany(table: Table, all: Iterable<Item>): Promise<void> {
  let some: Item[] = [];
  for (const item of all) {
    some.push(item);
    if (some.length < PORTION) continue;
    await table.putAll(some);
    some = [];
  }
  await table.putAll(some);
}

/** The ledger of somebody who has written and been written to, but for the user: what a card is made of. */
async function correspondence(): Promise<Item[]> {
  const table = new LeanTable();
  const running = await service({ table });
  running.clock.now = new Date(START.getTime() - 3_600_000);
  for (const mail of contessaMails()) await running.take(mail);
  const items = await table.query(...ranges.all("u1"));
  return items.filter(({ SK }) => SK !== "A" && SK !== "MAIL");
}

const movedTo = (user: string, items: readonly Item[]): Item[] =>
  items.map((item) => ({ ...item, PK: keys.user(user).PK, ...(item.user !== undefined && { user }) }));

/** What there is to say to each of the real ones. */
async function giveWords(table: Table, ids: readonly string[]): Promise<void> {
  const letters = await correspondence();
  for (const [i, id] of ids.entries()) {
    if (i % CARD_EVERY === 0) await putMany(table, movedTo(id, letters));
    else await changeAnswers(table, id, (one) => ({ ...one, noted: [{ kind: "unclear", text: "So so.", about: [] }] }));
  }
}

export const markerOf = (member: Member) => nextMarker({ ...member, days: "all" }, START);

function* each(members: readonly Member[], items: (member: Member) => readonly Item[]): Iterable<Item> {
  for (const member of members) yield* items(member);
}

/**
 * Let a crowd sign up, and give something to say to a share of it, with the marker that `receive` writes for it: those go to
 * `marked`. At most `real` of them have all that a reply is made of.
 */
export async function settle(
  { table, marked }: { readonly table: Table; readonly marked: Table },
  { users, share, seed, real, zones = Number.POSITIVE_INFINITY }: Crowd,
): Promise<Settled> {
  const chance = dice(seed);
  const counting = new LeanTable();
  const members = await crowdOf(counting, users, chance, zones);
  await putMany(table, await counting.query(...ranges.zones));
  await putMany(table, each(members, itemsOf));
  const active = members.filter(() => chance.isHit(share));
  const every = Math.max(1, Math.ceil(active.length / real));
  const ids = active.filter((_, i) => i % every === 0).map(({ id }) => id);
  await giveWords(table, ids);
  await putMany(
    marked,
    each(active, (member) => [markerItem(markerOf(member), member.id)]),
  );
  const known = new Set(ids);
  return { active, isReal: (id) => known.has(id) };
}
