import { dayOf } from "../mail/sent-at.ts";
import { authorKeys, isSameTurn, minuteOf } from "./same-turn.ts";
import type { Sighting } from "./sighting.ts";

/** The sightings of one message, the best first. */
interface Copies {
  readonly members: Sighting[];
  id?: string;
}

// A new copy is compared with the best of a message, and with so many messages that it could be one of: a flood of copies
// at one minute must not make every one meet every other.
const MAX_MEMBERS = 8;
const MAX_CANDIDATES = 64;

/** Put the sightings of each message together. They come best first; the result does not depend on anything else. */
export function groupCopies(sightings: readonly Sighting[]): Sighting[][] {
  const all: Copies[] = [];
  const index = new Index();
  for (const sighting of sightings) {
    const known = index.candidates(sighting).find((copies) => belongs(copies, sighting));
    const copies: Copies = known ?? { members: [] };
    if (known === undefined) all.push(copies);
    copies.members.push(sighting);
    copies.id ??= sighting.messageId;
    index.add(sighting, copies);
  }
  return all.map(({ members }) => members);
}

/** Two different ids are two messages, however alike. */
function belongs({ id, members }: Copies, sighting: Sighting): boolean {
  if (id !== undefined && sighting.messageId !== undefined && id !== sighting.messageId) return false;
  return witnesses(members, sighting)
    .slice(0, MAX_MEMBERS)
    .some((member) => isSameTurn(member, sighting));
}

const isTimed = ({ sentAt }: Sighting): boolean => sentAt !== undefined && !sentAt.isDay;

/** "Thanks!" at ten and "Thanks!" at three are two messages, though a copy that knows the day alone is like both of them. */
function witnesses(members: readonly Sighting[], sighting: Sighting): readonly Sighting[] {
  if (!isTimed(sighting) || !members.some(isTimed)) return members;
  const isSameId = ({ messageId }: Sighting): boolean => messageId !== undefined && messageId === sighting.messageId;
  return members.filter((member) => !member.sentAt?.isDay || isSameId(member));
}

/** Finds the messages that a sighting may show: by id, by opening, and by author and minute; a bare day by author and day. */
class Index {
  readonly #copies = new Map<string, Set<Copies>>();

  candidates(sighting: Sighting): Copies[] {
    const found = new Set<Copies>();
    for (const key of [...idKeys(sighting), ...soughtKeys(sighting)])
      for (const copies of this.#copies.get(key) ?? []) {
        if (found.size === MAX_CANDIDATES) return [...found];
        found.add(copies);
      }
    return [...found];
  }

  add(sighting: Sighting, copies: Copies): void {
    for (const key of [...idKeys(sighting), ...ownKeys(sighting)]) {
      const known = this.#copies.get(key) ?? new Set();
      this.#copies.set(key, known.add(copies));
    }
  }
}

const idKeys = ({ messageId, opening }: Sighting): string[] => [
  ...(messageId === undefined ? [] : [`id ${messageId}`]),
  `opening ${opening}`,
];

const DAY = 86_400_000;

/** When a sighting was sent, as it is filed: its minute, and the number of its writer's day with whether that is all that is known. */
function ownKeys(sighting: Sighting): string[] {
  const { sentAt } = sighting;
  if (sentAt === undefined) return [];
  const minute = minuteOf(sighting);
  const day = Date.parse(dayOf(sentAt)) / DAY;
  const keys = minute === undefined ? [`bare ${day}`] : [`at ${minute}`, `timed ${day}`];
  return withAuthor(sighting, keys);
}

/** Where the copies of a sighting may be filed: a clock is a minute off, and a day in one zone is the next one elsewhere. */
function soughtKeys(sighting: Sighting): string[] {
  const { sentAt } = sighting;
  if (sentAt === undefined) return [];
  const minute = minuteOf(sighting);
  const day = Date.parse(dayOf(sentAt)) / DAY;
  const minutes = minute === undefined ? [] : [minute, (minute + 1) % 15, (minute + 14) % 15];
  const days = [day, day - 1, day + 1];
  return withAuthor(sighting, [
    ...minutes.map((at) => `at ${at}`),
    ...days.map((at) => `bare ${at}`),
    ...(minute === undefined ? days.map((at) => `timed ${at}`) : []),
  ]);
}

function withAuthor(sighting: Sighting, keys: readonly string[]): string[] {
  const authors = authorKeys(sighting);
  return keys.flatMap((key) => authors.map((author) => `${key} ${author}`));
}
