import { normalizeAddress } from "../mail/mailbox.ts";
import { changeItem } from "./change-item.ts";
import { keys } from "./keys.ts";
import type { Table } from "./table.ts";

/** So many answers of a machine go to one address in a day: two assistants that tell each other nothing stop here (threat 12). */
export const MOST_ANSWERS = 3;
const DAY_MS = 86_400_000;

const momentsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Take one of the answers that an address gets in 24 hours; false where it has had them. */
export async function takeAnswerTo(table: Table, address: string, now: Date): Promise<boolean> {
  const taken = await changeItem(table, keys.answered(normalizeAddress(address)), (before) => {
    const recent = momentsIn(before?.at).filter((at) => now.getTime() - Date.parse(at) < DAY_MS);
    const ttl = Math.ceil((now.getTime() + DAY_MS) / 1000);
    return recent.length >= MOST_ANSWERS ? undefined : { at: [...recent, now.toISOString()], ttl };
  });
  return taken !== undefined;
}

/** Give it back: it was certainly not sent. */
export async function returnAnswerTo(table: Table, address: string): Promise<void> {
  await changeItem(
    table,
    keys.answered(normalizeAddress(address)),
    (before) => before && { ...before, at: momentsIn(before.at).slice(0, -1) },
  );
}
