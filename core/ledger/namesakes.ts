import { type Bearer, bearerOf, fullNamesOf, isPersonal, seenTogether } from "../people/same-person.ts";
import type { SightingHead } from "../thread/sighting.ts";
import { changeItem } from "./change-item.ts";
import { unite } from "./identity.ts";
import { keys } from "./keys.ts";
import type { Table } from "./table.ts";

const MAX_BEARERS = 20;

const isSame = (a: Bearer, b: Bearer): boolean => a.seenIn.join(" ") === b.seenIn.join(" ");

/** Note where a bearer of a full name was seen, and answer the others. */
async function note(table: Table, user: string, name: string, bearer: Bearer): Promise<readonly Bearer[]> {
  const found: { others: readonly Bearer[] } = { others: [] };
  await changeItem(table, keys.bearers(user, name), (before) => {
    const bearers = (before?.bearers ?? []) as readonly Bearer[];
    const known = bearers.find(({ contact }) => contact === bearer.contact);
    found.others = bearers.filter((one) => one !== known);
    if (known !== undefined && isSame(known, bearer)) return undefined;
    // Who was seen last stands first; a name that twenty addresses bear is a machine's trick, and the oldest go.
    return { bearers: [bearer, ...found.others].slice(0, MAX_BEARERS) };
  });
  return found.others;
}

/**
 * Find others who bear the full name of a contact in one of its threads, and take them for the same person. Reads and writes
 * one small item for each of the contact's names. Answers who stands alone again because of it.
 */
export async function joinNamesakes(
  table: Table,
  user: string,
  {
    contact,
    sightings,
    now,
  }: { readonly contact: string; readonly sightings: readonly SightingHead[]; readonly now: Date },
): Promise<readonly string[]> {
  if (!isPersonal(contact)) return [];
  const bearer = bearerOf(contact, sightings);
  const parted: string[] = [];
  for (const name of fullNamesOf(contact, sightings)) {
    for (const other of await note(table, user, name, bearer)) {
      const seenIn = seenTogether(bearer, other);
      if (seenIn === undefined) continue;
      parted.push(...(await unite(table, user, { a: contact, b: other.contact, why: { name, seenIn }, now })).parted);
    }
  }
  return parted;
}
