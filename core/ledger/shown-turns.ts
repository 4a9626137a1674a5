import { keys, ranges } from "./keys.ts";
import type { Table } from "./table.ts";

/** A turn that stands as evidence in something a user gets: its id, and the mail that shows it best. */
export interface ShownTurn {
  readonly turn: string;
  readonly mail: string;
}

type Entry = readonly [id: string, shown: { readonly mail: string; readonly at: Date }];

/** The ids under which turns of a contact were shown, for `mergeTurns`. */
export async function shownTurns(table: Table, user: string, contact: string): Promise<Entry[]> {
  const items = await table.query(...ranges.shownTurns(user, contact));
  return items.map(({ id, mail, at }) => [String(id), { mail: String(mail), at: new Date(String(at)) }]);
}

/** Remember under which ids turns are shown: a copy that comes later must not give them others. The first showing stays. */
export async function rememberShown(
  table: Table,
  user: string,
  { contact, turns, at }: { readonly contact: string; readonly turns: readonly ShownTurn[]; readonly at: Date },
): Promise<void> {
  const unique = new Map(turns.map(({ turn, mail }) => [turn, mail]));
  for (const [id, mail] of unique)
    await table.putNew({ ...keys.shownTurn(user, contact, id), id, mail, at: at.toISOString() });
}
