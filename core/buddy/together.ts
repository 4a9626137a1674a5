import { recipientsOf } from "../ledger/history.ts";
import type { Table } from "../ledger/table.ts";
import type { User } from "../ledger/users.ts";
import { CROWD, contactKey } from "../people/contact.ts";
import type { Circle } from "./circle.ts";
import { contactStateOf } from "./contact-state.ts";
import { type Gathering, gatherings } from "./gather.ts";
import { type Group, groupsIn } from "./groups.ts";
import { type Introduction, introductions } from "./introduce.ts";
import { judge } from "./judge.ts";
import type { Candidate } from "./look.ts";
import { isLeftOut } from "./never-domain.ts";
import { type TopicSpread, topicSpreadOf, withSpecial } from "./topic-spread.ts";
import { isLater } from "./user-word.ts";

/** People whom the user could bring together. */
export type Together =
  | ({ readonly kind: "introduce" } & Introduction<Candidate>)
  | ({ readonly kind: "gather" } & Gathering<Candidate>);

/** What was found, and the groups that rest from now on: the one that is suggested, and those that turned out to be none. */
export interface Sought {
  readonly together?: Together;
  readonly settled: readonly string[];
}

interface Seeking {
  readonly table: Table;
  readonly user: User;
  readonly spread: TopicSpread;
  readonly now: Date;
}

const MAX_TRIES = 3;
const MAX_READ = 5;

/** The members of a group as they stand today. */
async function membersOf({ table, user, spread, now }: Seeking, { contacts }: Group): Promise<Candidate[]> {
  const members: Candidate[] = [];
  for (const contact of contacts.slice(0, MAX_READ)) {
    const kept = await contactStateOf(table, user.id, contact);
    if (kept === undefined || isLater(kept.word, now) || isLeftOut(kept, user)) continue;
    const state = withSpecial(kept, spread);
    members.push({ state, judgement: judge(state.signals, state, now) });
  }
  return members;
}

/** Everybody who stood on one mail to many, a mail each. */
async function crowdsOf({ table, user }: Seeking): Promise<string[][]> {
  return (await recipientsOf(table, user.id, CROWD)).map((mailboxes) => mailboxes.map(contactKey));
}

async function foundIn(seeking: Seeking, group: Group): Promise<Together | undefined> {
  const members = await membersOf(seeking, group);
  const [table] = group.kind === "gather" ? gatherings(members) : [];
  if (table !== undefined) return { kind: "gather", ...table };
  if (group.kind === "gather" || introductions(members, []).length === 0) return undefined;
  const [pair] = introductions(members, await crowdsOf(seeking));
  return pair && { kind: "introduce", ...pair };
}

/**
 * Whom the user could bring together today, if anybody. Asked only where a mail goes out anyway. It reads nothing where the
 * circle holds no group that does not rest; else the spread of topics, at most three groups of at most five people each, and
 * the heads of the mails to many only for a pair that is one in everything else. Each group is read once a season.
 */
export async function seekTogether(table: Table, user: User, circle: Circle, now: Date): Promise<Sought> {
  const groups = groupsIn(circle, now).slice(0, MAX_TRIES);
  if (groups.length === 0) return { settled: [] };
  const seeking: Seeking = { table, user, spread: await topicSpreadOf(table, user.id), now };
  const settled: string[] = [];
  for (const group of groups) {
    settled.push(group.name);
    const together = await foundIn(seeking, group);
    if (together !== undefined) return { together, settled };
  }
  return { settled };
}
