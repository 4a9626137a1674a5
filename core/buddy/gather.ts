import type { ContactState } from "./contact-state.ts";
import type { Judgement } from "./judge.ts";
import type { Topic } from "./topic.ts";
import { topicKey } from "./topic-key.ts";
import { townKey } from "./town-key.ts";

/** Friends who live in one town and write with the user of the same thing: a table for four. */
export interface Gathering<Friend> {
  readonly friends: readonly Friend[];
  readonly topic: Topic;
  /** As the first of them writes it. */
  readonly town: string;
}

type Known = { readonly state: ContactState; readonly judgement: Judgement };

/** The user is the fourth. */
export const MIN_FRIENDS = 3;
const MAX_FRIENDS = 5;

const keyOf = (town: string, topic: Topic): string => `${townKey(town)} ${topicKey(topic)}`;

/**
 * Tables for the user and three or more friends with whom the user has talked, who share a topic and a town (offline
 * events, shared activities). The town is that of their signatures; whoever shows none is at no table.
 */
export function gatherings<Friend extends Known>(people: readonly Friend[]): Gathering<Friend>[] {
  const tables = new Map<string, { readonly friends: Friend[]; readonly topic: Topic; readonly town: string }>();
  for (const friend of people) {
    const { town } = friend.state.signals;
    if (town === undefined || friend.judgement.whyNot !== "already-talking") continue;
    for (const topic of friend.judgement.commonGround) {
      const table = tables.get(keyOf(town, topic)) ?? { friends: [], topic, town };
      tables.set(keyOf(town, topic), table);
      table.friends.push(friend);
    }
  }
  return [...tables.values()]
    .filter(({ friends }) => friends.length >= MIN_FRIENDS)
    .map(({ friends, ...rest }) => ({ ...rest, friends: friends.slice(0, MAX_FRIENDS) }));
}
