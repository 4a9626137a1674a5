import { isExpired } from "./expiry.ts";
import { keys } from "./keys.ts";
import type { Table } from "./table.ts";

/**
 * How far a look at very many people had come when it was noted: everybody whose name (`forgottenName`, which tells no address)
 * is not behind this one was looked at, with all that was written before a moment.
 */
export interface Looked {
  readonly name: string;
  readonly before: Date;
}

/** Longer than a queue tries. */
const KEPT_MS = 2 * 86_400_000;

/** How far an earlier try has come, if it was cut off. */
export async function lookedOf(table: Table, user: string, now: Date): Promise<Looked | undefined> {
  const item = await table.get(keys.looked(user));
  if (item === undefined || isExpired(item, now)) return undefined;
  return { name: String(item.name), before: new Date(String(item.before)) };
}

/** Note how far it has come. Of two that look at once the later word stands, and both are true. */
export async function noteLooked(table: Table, user: string, { name, before }: Looked, now: Date): Promise<void> {
  const ttl = Math.floor((now.getTime() + KEPT_MS) / 1000);
  await table.put({ ...keys.looked(user), name, before: before.toISOString(), ttl });
}
