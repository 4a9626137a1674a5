import type { Item } from "../../core/ledger/table.ts";

// DynamoDB: a partition key of 2,048 bytes, a sort key of 1,024, an item of 400 KB; the project keeps 50 KB below (threat 40).
const MAX_PARTITION = 2_048;
const MAX_SORT = 1_024;
const MAX_ITEM = 350_000;

const bytes = (text: string): number => Buffer.byteLength(text, "utf8");

/** The items that DynamoDB would refuse, or nearly, and why: none where all is well. */
export function beyondLimits(items: readonly Item[]): string[] {
  return items.flatMap((item) => {
    const kind = item.SK.slice(0, 2);
    const size = bytes(JSON.stringify(item));
    return [
      ...(bytes(item.PK) > MAX_PARTITION ? [`${kind} partition key of ${bytes(item.PK)} bytes`] : []),
      ...(bytes(item.SK) > MAX_SORT ? [`${kind} sort key of ${bytes(item.SK)} bytes`] : []),
      ...(size > MAX_ITEM ? [`${kind} item of ${size} bytes`] : []),
    ];
  });
}
