import { changeItem } from "../ledger/change-item.ts";
import { contactsOfPerson } from "../ledger/identity.ts";
import { keys } from "../ledger/keys.ts";
import { plain, revive } from "../ledger/plain.ts";
import type { Item, Table } from "../ledger/table.ts";
import type { Candidate } from "./look.ts";
import { topicKey } from "./topic-key.ts";
import { townKey } from "./town-key.ts";

/** Somebody with whom the user has talked: only by what may join them to others. */
export interface CircleFriend {
  readonly contact: string;
  readonly town?: string;
  readonly topics: readonly string[];
}

/** A group that was suggested, or found to be none. */
export interface Rested {
  readonly group: string;
  readonly at: Date;
}

/**
 * Those with whom the user has talked, whoever was looked at last at the end, and the groups that rest for a season.
 * It is only an index: whoever is found by it is read and judged again before anything is said. So a look that reads only
 * who has changed finds those who have not. It costs one read a day, and one write where somebody came, went or turned to
 * something else; an item of at most 200 friends and 300 groups, 60 KB, and of 2 KB with the usual dozen.
 */
export interface Circle {
  readonly friends: readonly CircleFriend[];
  readonly rested: readonly Rested[];
}

const MAX_FRIENDS = 200;
const MAX_RESTED = 300;

const fromItem = (item: Item | undefined): Circle =>
  revive<Circle>({ friends: item?.friends ?? [], rested: item?.rested ?? [] });

/** What is kept of one who was looked at; nothing of whom the user has not talked with, or could not write to. */
function friendOf({ state, judgement }: Candidate): CircleFriend[] {
  const { contact, address, signals } = state;
  if (judgement.whyNot !== "already-talking" || address === undefined || judgement.commonGround.length === 0) return [];
  return [
    {
      contact,
      ...(signals.town !== undefined && { town: townKey(signals.town) }),
      topics: judgement.commonGround.map(topicKey),
    },
  ];
}

const contentOf = ({ contact, town, topics }: CircleFriend): string => JSON.stringify([contact, town, topics]);

/** The circle with what these candidates tell; the same one where they tell nothing new. */
export function drawn(before: Circle, candidates: readonly Candidate[]): Circle {
  const seen = new Set(candidates.flatMap(({ state }) => contactsOfPerson(state)));
  const found = candidates.flatMap(friendOf);
  const known = new Set(before.friends.map(contentOf));
  const isGone = before.friends.some(
    ({ contact }) => seen.has(contact) && !found.some((friend) => friend.contact === contact),
  );
  if (!isGone && found.every((friend) => known.has(contentOf(friend)))) return before;
  const others = before.friends.filter(({ contact }) => !seen.has(contact));
  return { ...before, friends: [...others, ...found].slice(-MAX_FRIENDS) };
}

/** Keep what these candidates tell; answers the circle with it. */
export async function keepCircle(table: Table, user: string, candidates: readonly Candidate[]): Promise<Circle> {
  let circle: Circle = { friends: [], rested: [] };
  await changeItem(table, keys.circle(user), (item) => {
    const before = fromItem(item);
    circle = drawn(before, candidates);
    return circle === before ? undefined : plain(circle);
  });
  return circle;
}

/** Let groups rest from a moment on. The same groups at the same moment are written once, however often this is called. */
export async function restGroups(table: Table, user: string, groups: readonly string[], at: Date): Promise<void> {
  if (groups.length === 0) return;
  await changeItem(table, keys.circle(user), (item) => {
    const before = fromItem(item);
    const others = before.rested.filter(({ group }) => !groups.includes(group));
    return plain({ ...before, rested: [...others, ...groups.map((group) => ({ group, at }))].slice(-MAX_RESTED) });
  });
}
