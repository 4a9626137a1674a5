import { contactsOfPerson } from "../ledger/identity.ts";
import type { ContactState } from "./contact-state.ts";
import type { Judgement } from "./judge.ts";
import type { WhyNot } from "./rules.ts";
import type { Topic } from "./topic.ts";
import { topicKey } from "./topic-key.ts";

/** Two of the user's own friends who could be brought together, and over what. */
export interface Introduction<Friend> {
  readonly friends: readonly [Friend, Friend];
  /** What the user shares with each of them, as it is called with the first. */
  readonly topic: Topic;
}

type Known = { readonly state: ContactState; readonly judgement: Judgement };

const MAX = 3;
/** Whoever is brought together with somebody has been talked to: nobody vouches for a stranger. */
const TALKED: WhyNot = "already-talking";

const sharedBy = (a: Judgement, b: Judgement): Topic | undefined => {
  const names = new Set(b.commonGround.map(topicKey));
  return a.commonGround.find((topic) => names.has(topicKey(topic)));
};

/** True when a mail shows both: they know each other, or could. */
function haveMet(a: ContactState, b: ContactState, crowds: readonly (readonly string[])[]): boolean {
  const [mine, theirs] = [contactsOfPerson(a), contactsOfPerson(b)];
  const isOn = (contacts: readonly string[], mail: readonly string[]): boolean =>
    contacts.some((one) => mail.includes(one));
  return (
    isOn(theirs, a.signals.seenWith) ||
    isOn(mine, b.signals.seenWith) ||
    crowds.some((mail) => isOn(mine, mail) && isOn(theirs, mail))
  );
}

/**
 * Which two friends to bring together, the closest first: the user has talked with both, both write with the user of the same
 * thing, and no mail ever showed both. `crowds` are the contacts on each mail to many.
 */
export function introductions<Friend extends Known>(
  people: readonly Friend[],
  crowds: readonly (readonly string[])[],
): Introduction<Friend>[] {
  const friends = people
    .filter(({ state, judgement }) => judgement.whyNot === TALKED && state.address !== undefined)
    .sort((a, b) => b.judgement.score - a.judgement.score);
  const found: Introduction<Friend>[] = [];
  for (const [i, one] of friends.entries())
    for (const other of friends.slice(i + 1)) {
      if (found.length === MAX) return found;
      const topic = sharedBy(one.judgement, other.judgement);
      if (topic !== undefined && !haveMet(one.state, other.state, crowds)) found.push({ friends: [one, other], topic });
    }
  return found;
}
