import type { Clock } from "../people/clock.ts";
import { learnedZone } from "../people/learned-zone.ts";
import type { Table } from "./table.ts";
import { changeUser, type User } from "./users.ts";
import { wakeAnew } from "./wake-anew.ts";
import { useZone } from "./zones.ts";

/** Whether the user's mails have taught where they live now. */
export type Learned = "moved" | "stays";

/**
 * Move a user to the zone that their mails tell of, unless the zone is their own word. The clock knows the zone and has a
 * marker in it before anybody lives there: a crash on the way leaves nobody without a morning.
 */
export async function learnZone(table: Table, user: User, clocks: readonly Clock[], now: Date): Promise<Learned> {
  const zone = user.zoneFrom === "user" ? undefined : learnedZone(user.zone, clocks, user.address);
  if (zone === undefined) return "stays";
  const shard = await useZone(table, zone);
  await wakeAnew(table, { ...user, zone, shard }, now);
  await changeUser(table, user.id, { zone, shard, zoneFrom: "mails" });
  return "moved";
}
