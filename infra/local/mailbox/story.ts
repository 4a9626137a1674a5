import { type ContactState, contactStates } from "../../../core/buddy/contact-state.ts";
import { type Judgement, judge } from "../../../core/buddy/judge.ts";
import { judgedOf } from "../../../core/buddy/read-state.ts";
import { refresh, turnsOf } from "../../../core/buddy/refresh.ts";
import { type Story, storyOf } from "../../../core/buddy/story.ts";
import { changesBetween } from "../../../core/ledger/history.ts";
import type { Table } from "../../../core/ledger/table.ts";
import { type User, userOf } from "../../../core/ledger/users.ts";
import { CROWD, UNATTRIBUTED } from "../../../core/people/contact.ts";
import { localTime, momentOf } from "../../../core/people/zone.ts";
import { type HandOver, handOver } from "./hand-over.ts";
import { nearest } from "./nearest.ts";
import { REHEARSED } from "./rehearsal.ts";
import type { Whose } from "./whose.ts";

/** Whose story is asked for, by address or by name, and out of which mailbox. */
export interface AskedStory extends Omit<HandOver, "rehearsed"> {
  readonly who: string;
}

/** Their story, or what stands in the way of it. */
export type FoundStory =
  | { readonly outcome: "no-mail"; readonly withoutMail: readonly string[] }
  | { readonly outcome: "unknown"; readonly nearest: readonly ContactState[]; readonly whose: Whose }
  | {
      readonly outcome: "found";
      readonly person: { readonly state: ContactState; readonly judgement: Judgement };
      readonly story: Story;
      readonly whose: Whose;
      readonly withoutMail: readonly string[];
    };

const END_OF_DAY = 24 * 60 - 1;
const START = new Date(0);
const DAY = 86_400_000;
const NOBODY: ReadonlySet<string> = new Set([CROWD, UNATTRIBUTED]);

/** Everybody on the mails, each with all that is the same person. */
async function everybody(table: Table, user: User, now: Date): Promise<ContactState[]> {
  const changes = await changesBetween(table, user.id, START, new Date(now.getTime() + DAY));
  const contacts = new Set(changes.flatMap((change) => change.contacts));
  for (const contact of contacts) if (!NOBODY.has(contact)) await refresh(table, user, contact, now);
  const states = await contactStates(table, user.id);
  const members = new Set(states.flatMap((state) => state.members.map(({ contact }) => contact)));
  return states.filter(({ contact }) => !members.has(contact));
}

const namesOf = ({ name, address, contact, members }: ContactState): string[] =>
  [name, address, contact, ...members.map((member) => member.contact)].flatMap(
    (one) => one?.replace(/^name:/, "").toLowerCase() ?? [],
  );

/** Hand a mailbox over, in memory, and tell the story of one person in it as of the end of its last day, or of `to`. */
export async function storyIn(
  { who, ...asked }: AskedStory,
  progress: (done: number, total: number) => void,
): Promise<FoundStory> {
  const over = await handOver({ ...asked, rehearsed: REHEARSED }, progress);
  const { table, whose, withoutMail, entries } = over;
  const user = await userOf(table, over.user);
  const last = entries.findLast(({ at }) => at <= asked.now)?.at ?? asked.now;
  if (user === undefined || entries.length === 0) return { outcome: "no-mail", withoutMail };
  const people = await everybody(table, user, last);
  const state = people.find((one) => namesOf(one).includes(who.trim().toLowerCase()));
  if (state === undefined) return { outcome: "unknown", nearest: nearest(who, people, namesOf), whose };
  const until = momentOf(user.zone, { date: asked.to ?? localTime(user.zone, last).date, minute: END_OF_DAY });
  const { turns, isMine, names } = await judgedOf(await turnsOf(table, user.id, state, last), state, user);
  const { bearsOwnName } = state.signals;
  return {
    outcome: "found",
    person: { state, judgement: judge(state.signals, {}, until) },
    story: storyOf(turns, isMine, names, user.zone, { until, ...(bearsOwnName && { bearsOwnName }) }),
    whose,
    withoutMail,
  };
}
