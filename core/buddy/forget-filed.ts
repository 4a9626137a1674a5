import { keys, ranges } from "../ledger/keys.ts";
import type { Item, ItemKey, Table } from "../ledger/table.ts";
import type { Mailbox } from "../mail/mailbox.ts";
import { contactKey } from "../people/contact.ts";

/** The name of a sighting's mail and its place in it, by which its words are kept. */
const placeOf = ({ mail, depth }: Item): string => `${mail}.${depth}`;

/** The same sighting as it would be filed under the others who are on the message. */
function elsewhere(user: string, item: Item, gone: ReadonlySet<string>): ItemKey[] {
  const { author, to = [], cc = [] } = item as unknown as { author: Mailbox; to?: Mailbox[]; cc?: Mailbox[] };
  const others = new Set([author, ...to, ...cc].map(contactKey).filter((contact) => !gone.has(contact)));
  return [...others].map((contact) => keys.sighting(user, contact, String(item.turn), placeOf(item)));
}

/** The words of these sightings, but for those that somebody else's conversation holds too. */
async function wordsOf(table: Table, user: string, items: readonly Item[], gone: ReadonlySet<string>) {
  const shared = await table.getAll(items.flatMap((item) => elsewhere(user, item, gone)));
  const kept = new Set(shared.map((item) => `${item.turn} ${placeOf(item)}`));
  return items
    .filter((item) => !kept.has(`${item.turn} ${placeOf(item)}`))
    .map((item) => keys.words(user, String(item.turn), placeOf(item)));
}

/** Remove what is filed under some contacts: words, sightings, the ids under which turns were shown. The words first: without the sightings nobody finds them. */
export async function forgetFiled(table: Table, user: string, gone: ReadonlySet<string>): Promise<void> {
  for (const contact of gone) {
    const items = await table.query(...ranges.sightings(user, contact));
    await table.deleteAll(await wordsOf(table, user, items, gone));
    await table.deleteAll(items);
    await table.deleteAll(await table.query(...ranges.shownTurns(user, contact)));
  }
}
