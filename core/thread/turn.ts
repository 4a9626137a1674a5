import type { Mailbox } from "../mail/mailbox.ts";
import type { SentAt } from "../mail/sent-at.ts";
import type { Sighting, Source } from "./sighting.ts";

/** One author's message within a thread, merged from every copy seen. */
export interface Turn {
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
  readonly sources: readonly Source[];
}

const MIN_LETTERS = 16;
const HOURS_APART = 26 * 3_600_000;

/** A whole message before a quote, one with an id before one without, a longer copy before a clipped one; then by name, so that order of arrival does not matter. */
function byWorth(a: Sighting, b: Sighting): number {
  return (
    Number(b.isWhole) - Number(a.isWhole) ||
    Number(b.messageId !== undefined) - Number(a.messageId !== undefined) ||
    a.depth - b.depth ||
    b.text.length - a.text.length ||
    (a.turn < b.turn ? -1 : a.turn > b.turn ? 1 : a.mail < b.mail ? -1 : a.mail > b.mail ? 1 : 0)
  );
}

const authorOf = ({ author }: Sighting): string => (author.address ?? author.name ?? "").toLowerCase();

/** The key under which copies without an id meet: long openings are special by themselves, short ones need their author. */
const copyKey = (sighting: Sighting): string =>
  sighting.openingLength >= MIN_LETTERS ? sighting.opening : `${sighting.opening}|${authorOf(sighting)}`;

/** A clock shows the same minute within a quarter in every zone; two copies are a day apart at the most. */
function sameMoment(a: Sighting, b: Sighting): boolean {
  if (a.sentAt === undefined || b.sentAt === undefined) return a.openingLength >= MIN_LETTERS;
  const apart = Math.abs(a.sentAt.at.getTime() - b.sentAt.at.getTime());
  const minutes = Math.round(apart / 60_000) % 15;
  return apart <= HOURS_APART && Math.min(minutes, 15 - minutes) <= 1;
}

/** Two different ids are two messages, however alike. */
const mayBeOne = (a: Sighting, b: Sighting): boolean =>
  (a.messageId === undefined || b.messageId === undefined || a.messageId === b.messageId) && sameMoment(a, b);

function group(sightings: readonly Sighting[]): Sighting[][] {
  const groups: Sighting[][] = [];
  const byId = new Map<string, Sighting[]>();
  const byCopy = new Map<string, Sighting[][]>();
  for (const sighting of [...sightings].sort(byWorth)) {
    const key = copyKey(sighting);
    const found =
      (sighting.messageId !== undefined ? byId.get(sighting.messageId) : undefined) ??
      byCopy.get(key)?.find((others) => others.every((other) => mayBeOne(other, sighting)));
    const members = found ?? [];
    if (found === undefined) groups.push(members);
    members.push(sighting);
    if (sighting.messageId !== undefined) byId.set(sighting.messageId, members);
    if (!byCopy.get(key)?.includes(members)) byCopy.set(key, [...(byCopy.get(key) ?? []), members]);
  }
  return groups;
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

const timeOf = (turn: Pick<Turn, "sentAt">): number => turn.sentAt?.at.getTime() ?? 0;

function mergeOne(members: readonly Sighting[], thread: string): Turn {
  const best = members[0] as Sighting;
  const withAddress = members.find(({ author }) => author.address !== undefined) ?? best;
  return {
    id: best.turn,
    thread,
    messageId: members.find(({ messageId }) => messageId !== undefined)?.messageId,
    author: best.isWhole ? best.author : { name: best.author.name ?? withAddress.author.name, ...withAddress.author },
    to: best.to,
    cc: best.cc,
    sentAt: members.find(({ sentAt }) => sentAt !== undefined)?.sentAt,
    subject: members.find(({ subject }) => subject !== undefined)?.subject,
    text: best.isWhole ? best.text : (members.find(({ text }) => text !== "")?.text ?? ""),
    signature: members.find(({ signature }) => signature !== undefined)?.signature,
    isAutomatic: members.some(({ isAutomatic }) => isAutomatic),
    sources: [...new Set(members.map(({ source }) => source))].sort(),
  };
}

/**
 * Merge sightings into turns, oldest first. The same sightings in any order, or twice, give the same turns.
 * Copies meet by Message-ID; without one by the same opening words at the same minute of a quarter-hour.
 */
export function mergeTurns(sightings: readonly Sighting[]): Turn[] {
  const unique = [...new Map(sightings.map((s) => [`${s.turn} ${s.mail} ${s.depth}`, s])).values()];
  const groups = group(unique);
  const roots = threadsOf(groups);
  const turns = groups.map((members, i) => mergeOne(members, roots[i] ?? ""));
  turns.sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
  const oldest = new Map<string, string>();
  for (const { thread, id } of turns) if (!oldest.has(thread)) oldest.set(thread, id);
  return turns.map((turn) => ({ ...turn, thread: oldest.get(turn.thread) ?? turn.id }));
}
