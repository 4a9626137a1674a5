import { changeItem } from "./change-item.ts";
import { keys, ranges } from "./keys.ts";
import type { Table } from "./table.ts";

/** In which part of a zone's crowd somebody is. Of another zone than theirs it says nothing. */
export interface ZoneShard {
  readonly zone: string;
  readonly number: number;
}

/** A zone in which anybody lives, and over how many shards its markers are spread. */
export interface ZoneInUse {
  readonly zone: string;
  readonly shards: number;
}

/** Whose markers share a partition: as many as one page of a query holds (1 MB), if all of them are due at the same hour. */
export const USERS_A_SHARD = 8_000;

/** Before a zone had an item of its own all of them stood in one list, and each had so many shards. */
const SHARDS_OF_BEFORE = 4;

const shardsFor = (users: number): number => Math.max(1, Math.ceil(users / USERS_A_SHARD));

/** The shard of somebody in their zone. */
export const shardIn = ({ zone, shard }: { readonly zone: string; readonly shard?: ZoneShard }): number =>
  shard?.zone === zone ? shard.number : 0;

/**
 * Count somebody who comes to live in a zone. Answers their shard; undefined in the first. Shards are filled one behind the
 * other and the count never falls, so that whoever was given one is found there for good, however many come after.
 */
export async function useZone(table: Table, zone: string): Promise<ZoneShard | undefined> {
  const counted = await changeItem(table, keys.zone(zone), (before) => ({
    zone,
    users: Number(before?.users ?? 0) + 1,
  }));
  const number = shardsFor(Number(counted?.users)) - 1;
  return number === 0 ? undefined : { zone, number };
}

/** The zones in which anybody lives, each once. */
export async function zonesInUse(table: Table): Promise<ZoneInUse[]> {
  const found = new Map<string, number>();
  for (const item of await table.query(...ranges.zones)) {
    const before = (item.zones as readonly string[] | undefined) ?? [];
    for (const zone of before) found.set(zone, Math.max(found.get(zone) ?? 0, SHARDS_OF_BEFORE));
    if (item.zone !== undefined) found.set(String(item.zone), shardsFor(Number(item.users)));
  }
  return [...found].map(([zone, shards]) => ({ zone, shards }));
}
