import { changeItem } from "../ledger/change-item.ts";
import { FORGOTTEN } from "../ledger/forgotten.ts";
import { keys, ranges } from "../ledger/keys.ts";
import { changeMailState, type MailState } from "../ledger/mail-state.ts";
import type { Item, Table } from "../ledger/table.ts";

type Gone = ReadonlySet<string>;
type Named = { readonly contact: string };

function withoutNames(state: MailState, gone: Gone): MailState {
  const isOther = ({ contact }: Named): boolean => !gone.has(contact);
  const { waiting, open, named, dated, ...rest } = state;
  return {
    ...rest,
    waiting: waiting.filter(isOther),
    open: open.filter(isOther),
    ...(named !== undefined && { named: named.filter((contact) => !gone.has(contact)) }),
    ...(dated !== undefined && { dated: dated.filter(isOther) }),
  };
}

const hasNames = ({ waiting, open, named = [], dated = [] }: MailState, gone: Gone): boolean =>
  [...waiting, ...open, ...dated].some(({ contact }) => gone.has(contact)) || named.some((one) => gone.has(one));

const bearersIn = (item: Item | undefined): readonly Named[] => (item?.bearers ?? []) as readonly Named[];

/** A full name that nobody else bears goes: it is theirs. */
async function forgetName(table: Table, item: Item, gone: Gone): Promise<void> {
  const isGone = ({ contact }: Named): boolean => gone.has(contact);
  if (bearersIn(item).every(isGone)) return table.delete(item);
  if (!bearersIn(item).some(isGone)) return;
  const { PK, SK } = item;
  await changeItem(table, { PK, SK }, (before) => ({ bearers: bearersIn(before).filter((one) => !isGone(one)) }));
}

/** Nothing is known any more of what the user writes of with some contacts. */
export async function forgetTopics(table: Table, user: string, gone: Gone): Promise<void> {
  await changeItem(table, keys.topicSpread(user), (before) => {
    const spread = (before?.spread ?? []) as readonly (readonly [string, readonly string[]])[];
    if (!spread.some(([, contacts]) => contacts.some((one) => gone.has(one)))) return undefined;
    const left = spread.map(([topic, contacts]) => [topic, contacts.filter((one) => !gone.has(one))] as const);
    return { spread: left.filter(([, contacts]) => contacts.length > 0) };
  });
}

/** Whoever is forgotten is brought together with nobody. */
async function leaveCircle(table: Table, user: string, gone: Gone): Promise<void> {
  await changeItem(table, keys.circle(user), (before) => {
    const friends = (before?.friends ?? []) as readonly Named[];
    const rested = (before?.rested ?? []) as readonly { readonly group: string }[];
    const left = friends.filter(({ contact }) => !gone.has(contact));
    // The name of a pair is made of both.
    const others = rested.filter(({ group }) => !(JSON.parse(group) as unknown[]).some((one) => gone.has(String(one))));
    const isSame = left.length === friends.length && others.length === rested.length;
    return isSame ? undefined : { ...before, friends: left, rested: others };
  });
}

const contactsIn = ({ contacts }: Item): readonly string[] => (contacts ?? []) as readonly string[];

/** Items that are written once, with a list of contacts in them. */
async function rewrite(
  table: Table,
  items: readonly Item[],
  gone: Gone,
  change: (contacts: readonly string[]) => string[],
) {
  const touched = items.filter((item) => contactsIn(item).some((contact) => gone.has(contact)));
  await table.putAll(touched.map((item) => ({ ...item, contacts: change(contactsIn(item)) })));
}

/** Mails that they have sent to a secret address, and that nobody has let in. */
async function forgetHeld(table: Table, user: string, gone: Gone): Promise<void> {
  const isTheirs = ({ sender }: Item): boolean => typeof sender === "string" && gone.has(sender.toLowerCase());
  await table.deleteAll((await table.query(...ranges.held(user))).filter(isTheirs));
  const changes = (await table.query(...ranges.allChanges(user))).filter(isTheirs);
  await table.putAll(changes.map(({ sender: _sender, ...change }) => change as Item));
}

/** Strike some contacts out of all lists in which a user's ledger names them. */
export async function forgetMentions(table: Table, user: string, gone: Gone): Promise<void> {
  await changeMailState(table, user, (state) => (hasNames(state, gone) ? withoutNames(state, gone) : undefined));
  await leaveCircle(table, user, gone);
  await forgetHeld(table, user, gone);
  for (const item of await table.query(...ranges.bearers(user))) await forgetName(table, item, gone);
  await rewrite(table, await table.query(...ranges.replies(user)), gone, (contacts) =>
    contacts.map((contact) => (gone.has(contact) ? FORGOTTEN : contact)),
  );
  await rewrite(table, await table.query(...ranges.allChanges(user)), gone, (contacts) =>
    contacts.filter((contact) => !gone.has(contact)),
  );
}
