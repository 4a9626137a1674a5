import type { Circle, CircleFriend } from "./circle.ts";
import { MIN_FRIENDS } from "./gather.ts";

/** People who may belong together, by what the circle knows of them. */
export interface Group {
  readonly kind: "gather" | "introduce";
  /** Names it for as long as it is the same group: a table is one of a town and a topic, whoever joins it. */
  readonly name: string;
  readonly contacts: readonly string[];
}

const DAY = 86_400_000;
const SEASON_DAYS = 90;

/** Tables for three friends or more of one town and topic. */
function tablesIn(friends: readonly CircleFriend[]): Group[] {
  const tables = new Map<string, string[]>();
  for (const { contact, town, topics } of friends) {
    if (town === undefined) continue;
    for (const topic of topics) {
      const name = JSON.stringify(["gather", town, topic]);
      tables.set(name, [...(tables.get(name) ?? []), contact]);
    }
  }
  return [...tables]
    .filter(([, contacts]) => contacts.length >= MIN_FRIENDS)
    .map(([name, contacts]) => ({ kind: "gather", name, contacts }));
}

/** Pairs who share a topic. */
function pairsIn(friends: readonly CircleFriend[]): Group[] {
  return friends.flatMap((one, i) =>
    friends.slice(i + 1).flatMap((other): Group[] => {
      if (!one.topics.some((topic) => other.topics.includes(topic))) return [];
      const contacts = [one.contact, other.contact].sort();
      return [{ kind: "introduce", name: JSON.stringify(["introduce", ...contacts]), contacts }];
    }),
  );
}

/** The groups that do not rest, those first who were looked at last: tables before pairs, for a table brings more together. */
export function groupsIn({ friends, rested }: Circle, now: Date): Group[] {
  const resting = new Set(
    rested.filter(({ at }) => now.getTime() - at.getTime() < SEASON_DAYS * DAY).map(({ group }) => group),
  );
  const latest = friends.toReversed();
  return [...tablesIn(latest), ...pairsIn(latest)].filter(({ name }) => !resting.has(name));
}
