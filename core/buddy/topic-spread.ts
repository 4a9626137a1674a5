import { changeItem } from "../ledger/change-item.ts";
import { keys } from "../ledger/keys.ts";
import type { Item, Table } from "../ledger/table.ts";
import type { ContactState } from "./contact-state.ts";
import type { Topic } from "./topic.ts";
import { topicKey } from "./topic-key.ts";

/** With whom the user writes of what: for each topic the contacts, whoever came last at the end. */
export type TopicSpread = ReadonlyMap<string, readonly string[]>;

// What stands with so many others is the user's daily bread: a firm's name, a product, a weekly round.
const DAILY_BREAD = 4;
const MAX_CONTACTS = 8;
const MAX_TOPICS = 300;

/**
 * The topics of one pair, what is special to the two first. A pursuit that the user shares with many is still one, and stands
 * behind; words that the user shares with many are no topic.
 */
export function special(topics: readonly Topic[], contact: string, spread: TopicSpread): Topic[] {
  const others = (topic: Topic): number => (spread.get(topicKey(topic)) ?? []).filter((one) => one !== contact).length;
  const isCommon = (topic: Topic): boolean => others(topic) >= DAILY_BREAD;
  const kept = topics.filter((topic) => topic.isPursuit === true || !isCommon(topic));
  return [...kept.filter((topic) => !isCommon(topic)), ...kept.filter(isCommon)];
}

/** The state with the topics that are special to the pair. */
export const withSpecial = (state: ContactState, spread: TopicSpread): ContactState => ({
  ...state,
  signals: { ...state.signals, topics: special(state.signals.topics, state.contact, spread) },
});

/** The spread with what these states tell; the same one where they tell nothing new. */
export function widened(before: TopicSpread, states: readonly ContactState[]): TopicSpread {
  const spread = new Map(before);
  let isNew = false;
  for (const { contact, signals } of states)
    for (const topic of signals.topics) {
      const key = topicKey(topic);
      const known = spread.get(key) ?? [];
      if (known.includes(contact)) continue;
      isNew = true;
      spread.delete(key);
      spread.set(key, [...known, contact].slice(-MAX_CONTACTS));
    }
  return isNew ? new Map([...spread].slice(-MAX_TOPICS)) : before;
}

const fromItem = (item: Item | undefined): TopicSpread => new Map((item?.spread ?? []) as [string, string[]][]);

/** With whom the user writes of what, as of the last daily reply. */
export const topicSpreadOf = async (table: Table, user: string): Promise<TopicSpread> =>
  fromItem(await table.get(keys.topicSpread(user)));

/** Remember what these states tell; answers the spread with it. One read, and a write where something is new. */
export async function spreadTopics(table: Table, user: string, states: readonly ContactState[]): Promise<TopicSpread> {
  let spread: TopicSpread = new Map();
  await changeItem(table, keys.topicSpread(user), (item) => {
    const before = fromItem(item);
    spread = widened(before, states);
    return spread === before ? undefined : { spread: [...spread] };
  });
  return spread;
}
