import type { Item } from "./table.ts";

/** True from the second on at which an item is over. The table removes it later (DynamoDB: within days), so who reads it asks. */
export const isExpired = ({ ttl }: Item, now: Date): boolean =>
  Number(ttl ?? Number.POSITIVE_INFINITY) * 1000 <= now.getTime();
