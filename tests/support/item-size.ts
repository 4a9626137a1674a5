import type { Item } from "../../core/ledger/table.ts";

// Source of all of these: DynamoDB Developer Guide, "Item sizes and formats".
const NESTED_BYTES = 3;
const ELEMENT_BYTES = 1;

const utf8 = (text: string): number => Buffer.byteLength(text, "utf8");

/** One byte for every two significant digits, and one more; a sign takes a byte (the guide says "approximately"). */
function numberBytes(value: number): number {
  const [mantissa = ""] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "").length;
  return Math.ceil(digits / 2) + 1 + (value < 0 ? 1 : 0);
}

function valueBytes(value: unknown): number {
  if (typeof value === "string") return utf8(value);
  if (typeof value === "number") return numberBytes(value);
  if (value instanceof Uint8Array) return value.byteLength;
  if (value === null || typeof value === "boolean") return 1;
  if (Array.isArray(value))
    return value.reduce((sum: number, one) => sum + ELEMENT_BYTES + valueBytes(one), NESTED_BYTES);
  return typeof value === "object" ? attributesBytes(value, ELEMENT_BYTES) + NESTED_BYTES : 0;
}

/** What is undefined is not written. */
function attributesBytes(attributes: object, overhead: number): number {
  return Object.entries(attributes).reduce(
    (sum, [name, value]) => (value === undefined ? sum : sum + overhead + utf8(name) + valueBytes(value)),
    0,
  );
}

/** The bytes by which DynamoDB counts what it costs to read or write an item. */
export const itemBytes = (item: Item): number => attributesBytes(item, 0);
