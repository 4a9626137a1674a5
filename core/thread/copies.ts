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
  return members.slice(0, MAX_MEMBERS).some((member) => isSameTurn(member, sighting));
}

/** Finds the messages that a sighting may show: by id, by opening, and by author and minute. */
class Index {
  readonly #copies = new Map<string, Set<Copies>>();

  candidates(sighting: Sighting): Copies[] {
    const minute = minuteOf(sighting);
    const minutes = minute === undefined ? [] : [minute, (minute + 1) % 15, (minute + 14) % 15];
    const keys = [
      ...idKeys(sighting),
      ...minutes.flatMap((at) => authorKeys(sighting).map((key) => minuteKey(key, at))),
    ];
    const found = new Set<Copies>();
    for (const key of keys)
      for (const copies of this.#copies.get(key) ?? []) {
        if (found.size === MAX_CANDIDATES) return [...found];
        found.add(copies);
      }
    return [...found];
  }

  add(sighting: Sighting, copies: Copies): void {
    const minute = minuteOf(sighting);
    const byMinute = minute === undefined ? [] : authorKeys(sighting).map((key) => minuteKey(key, minute));
    for (const key of [...idKeys(sighting), ...byMinute]) {
      const known = this.#copies.get(key) ?? new Set();
      this.#copies.set(key, known.add(copies));
    }
  }
}

const idKeys = ({ messageId, opening }: Sighting): string[] => [
  ...(messageId === undefined ? [] : [`id ${messageId}`]),
  `opening ${opening}`,
];

const minuteKey = (author: string, minute: number): string => `at ${minute} ${author}`;
