import { type ContactState, contactStateOf } from "../buddy/contact-state.ts";
import { showsOf } from "../buddy/refresh.ts";
import { type Person, personOf } from "../ledger/identity.ts";
import { contactInKey, ranges } from "../ledger/keys.ts";
import type { Table } from "../ledger/table.ts";
import type { Turn } from "../thread/turn.ts";

/** All that is kept of one person. */
export interface KeptPerson {
  readonly person: Person;
  /** Absent of whom nobody has looked at yet, and of those who are nobody: a crowd, authors whom nobody can tell. */
  readonly state?: ContactState;
  readonly turns: readonly KeptTurn[];
}

/** A turn, and the Message-ID of the one that it answers. */
export interface KeptTurn {
  readonly turn: Turn;
  readonly answers?: string;
}

/** Every contact under whom anything is filed, each once, without reading what is filed. */
async function* contacts(table: Table, user: string): AsyncGenerator<string> {
  const [first] = await table.query(...ranges.sightingsBehind(user), 1);
  for (let next = first; next !== undefined; ) {
    const { part, contact } = contactInKey(next.SK);
    yield contact;
    [next] = await table.query(...ranges.sightingsBehind(user, part), 1);
  }
}

type Shown = Awaited<ReturnType<typeof showsOf>>[number];

/** Only the message itself says what it answers: a quote stands in a mail that answers something else. */
function kept({ turn, sightings }: Shown): KeptTurn {
  const whole = sightings.find(({ isWhole, depth }) => isWhole && depth === 0);
  const answers = whole?.references.at(-1);
  return { turn, ...(answers !== undefined && { answers }) };
}

/** Everybody of whom anything is kept, one after the other: no more than one person's mails are in memory at once. */
export async function* keptPeople(table: Table, user: string, now: Date): AsyncGenerator<KeptPerson> {
  const seen = new Set<string>();
  for await (const contact of contacts(table, user)) {
    const person = await personOf(table, user, contact);
    if (seen.has(person.contact)) continue;
    seen.add(person.contact);
    const state = await contactStateOf(table, user, person.contact);
    const shows = await showsOf(table, user, person, now);
    yield { person, ...(state !== undefined && { state }), turns: shows.map(kept) };
  }
}
