import type { Mailbox } from "../mail/mailbox.ts";
import type { SentAt } from "../mail/sent-at.ts";
import { isSharedAddress } from "../mail/shared-address.ts";
import { groupCopies } from "./copies.ts";
import type { Invitation, Sighting, Source } from "./sighting.ts";

/** One author's message within a thread, merged from every copy seen. */
export interface Turn {
  /** Stays as it was first shown to somebody, whatever copies come later (`Shown`). */
  readonly id: string;
  /** Names the thread: the id of its oldest turn. */
  readonly thread: string;
  readonly messageId?: string;
  readonly author: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly sentAt?: SentAt;
  readonly subject?: string;
  readonly text: string;
  readonly signature?: string;
  readonly isAutomatic: boolean;
  /** It asks to a meeting, or calls one off. */
  readonly invitation?: Invitation;
  /** A file went along with it. */
  readonly hasFile?: true;
  /** Its best copy is the message itself, with its own Date: not words that somebody quotes. */
  readonly isWhole: boolean;
  /** Another whole message with other words bears the same Message-ID: one of them has copied it. */
  readonly isContested: boolean;
  readonly sources: readonly Source[];
  /** The mail in which the best copy stands. */
  readonly mail: string;
}

/** The ids under which turns were shown, each with the mail in which the best copy stood at that time, and when that was. */
export type Shown = ReadonlyMap<string, { readonly mail: string; readonly at: Date }>;

const NOTHING_SHOWN: Shown = new Map();

/** A whole message before a quote, one with an id before one without, a longer copy before a clipped one; then by name, so that order of arrival does not matter. */
export function byWorth(a: Sighting, b: Sighting): number {
  return (
    Number(b.isWhole) - Number(a.isWhole) ||
    Number(b.messageId !== undefined) - Number(a.messageId !== undefined) ||
    a.depth - b.depth ||
    b.text.length - a.text.length ||
    (a.turn < b.turn ? -1 : a.turn > b.turn ? 1 : a.mail < b.mail ? -1 : a.mail > b.mail ? 1 : 0)
  );
}

/** Find with path halving, over a plain map of parents. */
function rootOf(parents: Map<string, string>, start: string): string {
  let at = start;
  for (let up = parents.get(at) ?? at; up !== at; up = parents.get(at) ?? at) {
    parents.set(at, parents.get(up) ?? up);
    at = up;
  }
  return at;
}

/** Turns seen in one mail, and ids named beside each other, are one thread. */
function threadsOf(groups: readonly (readonly Sighting[])[]): string[] {
  const parents = new Map<string, string>();
  const join = (a: string, b: string): void => {
    parents.set(rootOf(parents, a), rootOf(parents, b));
  };
  groups.forEach((members, i) => {
    for (const { mail, messageId, references } of members) {
      join(`turn ${i}`, `mail ${mail}`);
      for (const id of messageId === undefined ? references : [messageId, ...references]) join(`turn ${i}`, `id ${id}`);
    }
  });
  return groups.map((_, i) => rootOf(parents, `turn ${i}`));
}

/** What stands in more than one of the lists. */
function repeated(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const list of lists) for (const one of new Set(list)) (once.has(one) ? more : once).add(one);
  return more;
}

const sightingId = ({ turn, mail }: Sighting): string => `${turn}.${mail}`;

/** The id that was shown first of all those under which one of these copies was the best. */
function shownId(members: readonly Sighting[], shown: Shown): string | undefined {
  const ids = members.flatMap((sighting) =>
    [sighting.turn, sightingId(sighting)].filter((id) => shown.get(id)?.mail === sighting.mail),
  );
  const shownAt = (id: string): number => shown.get(id)?.at.getTime() ?? 0;
  return ids.sort((a, b) => shownAt(a) - shownAt(b) || (a < b ? -1 : 1))[0];
}

const timeOf = (turn: Pick<Turn, "sentAt">): number => turn.sentAt?.at.getTime() ?? 0;

/** The author as the best copy names him; his own address comes from another copy where this one has none, or a list's. */
function authorOf(members: readonly Sighting[]): Mailbox {
  const authors = members.map(({ author }) => author);
  const best = authors[0] ?? {};
  const isOwn = ({ address }: Mailbox): boolean => address !== undefined && !isSharedAddress(address);
  const addressed = authors.find(isOwn) ?? authors.find(({ address }) => address !== undefined);
  const name = best.name ?? addressed?.name;
  const address = addressed?.address;
  return { ...(name !== undefined && { name }), ...(address !== undefined && { address }) };
}

/** When it was sent as the best copy says that knows the time; a bare day where none does. */
function sentAtOf(members: readonly Sighting[]): SentAt | undefined {
  const said = members.flatMap(({ sentAt }) => sentAt ?? []);
  return said.find(({ isDay }) => !isDay) ?? said[0];
}

interface Around {
  readonly thread: string;
  readonly id: string;
  readonly isContested: boolean;
}

function invited(members: readonly Sighting[]): { readonly invitation?: Invitation } {
  const invitation = members.find((member) => member.invitation !== undefined)?.invitation;
  return invitation === undefined ? {} : { invitation };
}

function mergeOne(members: readonly Sighting[], { thread, id, isContested }: Around): Turn {
  const best = members[0] as Sighting;
  return {
    id,
    thread,
    messageId: members.find(({ messageId }) => messageId !== undefined)?.messageId,
    author: authorOf(members),
    to: best.to,
    cc: best.cc,
    sentAt: sentAtOf(members),
    subject: members.find(({ subject }) => subject !== undefined)?.subject,
    text: best.isWhole ? best.text : (members.find(({ text }) => text !== "")?.text ?? ""),
    signature: members.find(({ signature }) => signature !== undefined)?.signature,
    isAutomatic: members.some(({ isAutomatic }) => isAutomatic),
    ...invited(members),
    ...(members.some(({ hasFile }) => hasFile) && { hasFile: true as const }),
    isWhole: best.isWhole,
    isContested,
    sources: [...new Set(members.map(({ source }) => source))].sort(),
    mail: best.mail,
  };
}

/** A turn and the sightings that show it, the best first. */
export interface Shows {
  readonly turn: Turn;
  readonly sightings: readonly Sighting[];
}

/**
 * Merge sightings into turns, oldest first, each with what shows it. The same sightings in any order, or twice, give the same
 * turns. Which copies are one message: `same-turn.ts`.
 */
export function mergeSightings(sightings: readonly Sighting[], shown: Shown = NOTHING_SHOWN): Shows[] {
  const unique = [...new Map(sightings.map((s) => [`${s.turn} ${s.mail} ${s.depth}`, s])).values()];
  const groups = groupCopies([...unique].sort(byWorth));
  const roots = threadsOf(groups);
  const contested = repeated(groups.map((members) => members.flatMap(({ messageId }) => messageId ?? [])));
  const ambiguous = repeated(groups.map(([best]) => (best === undefined ? [] : [best.turn])));
  const idOf = (members: readonly Sighting[]): string => {
    const best = members[0] as Sighting;
    // Two messages of one id, and two short ones alike to the minute, are told apart by the mails that show them.
    return shownId(members, shown) ?? (ambiguous.has(best.turn) ? sightingId(best) : best.turn);
  };
  const merged = groups.map((members, i) => ({
    sightings: members,
    turn: mergeOne(members, {
      thread: roots[i] ?? "",
      id: idOf(members),
      isContested: members.some(({ messageId }) => contested.has(messageId ?? "")),
    }),
  }));
  merged.sort(({ turn: a }, { turn: b }) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
  const oldest = new Map<string, string>();
  for (const { turn } of merged) if (!oldest.has(turn.thread)) oldest.set(turn.thread, turn.id);
  return merged.map(({ turn, ...rest }) => ({
    ...rest,
    turn: { ...turn, thread: oldest.get(turn.thread) ?? turn.id },
  }));
}

/** The turns alone, oldest first. */
export const mergeTurns = (sightings: readonly Sighting[], shown?: Shown): Turn[] =>
  mergeSightings(sightings, shown).map(({ turn }) => turn);
