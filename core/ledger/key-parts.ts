import type { ItemKey } from "./table.ts";

/**
 * Throw where a key, or the border of a range, has an empty part: DynamoDB refuses an empty string for a key attribute, in the
 * conditions of a query too (`ValidationException`). Every table does, for an emulator that lets it pass would hide it.
 */
export function refuseEmpty(...parts: readonly string[]): void {
  if (parts.includes("")) throw new Error("no part of a key may be empty");
}

/** The same of whole keys. */
export const refuseEmptyKeys = (keys: readonly ItemKey[]): void =>
  refuseEmpty(...keys.flatMap(({ PK, SK }) => [PK, SK]));
