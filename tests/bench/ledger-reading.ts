import { contactStateOf } from "../../core/buddy/contact-state.ts";
import { judge } from "../../core/buddy/judge.ts";
import { refresh } from "../../core/buddy/refresh.ts";
import {
  append,
  type Change,
  type FiledSighting,
  mark,
  type SightingAt,
  seenIn,
  sightingsAt,
  sightingsOf,
} from "../../core/ledger/history.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import type { Table } from "../../core/ledger/table.ts";
import type { User } from "../../core/ledger/users.ts";
import { NOBODY } from "../../core/people/contact.ts";
import type { Sighting } from "../../core/thread/sighting.ts";

/** One mail as it was read: which turns it shows, and when it came. */
export interface ReadMail {
  readonly mail: string;
  readonly at: Date;
  readonly found: readonly FiledSighting[];
}

const DAY_MS = 86_400_000;

/** The mails of each day. */
function byDay(mails: readonly ReadMail[]): ReadMail[][] {
  const days = new Map<number, ReadMail[]>();
  for (const mail of mails) {
    const day = Math.floor(mail.at.getTime() / DAY_MS);
    days.set(day, [...(days.get(day) ?? []), mail]);
  }
  return [...days.values()];
}

function changeOf({ mail, at, found }: ReadMail): Change {
  const sightings = found.map(({ sighting: { turn, depth } }) => ({ turn, depth }));
  const contacts = [...new Set(found.map(({ contact }) => contact))];
  return { mail, at, filed: { outcome: "accepted", turns: found.length }, contacts, sightings };
}

async function fileDay(table: MemoryTable, user: User, mails: readonly ReadMail[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (const mail of mails) {
    const change = changeOf(mail);
    await append(table, user.id, { filed: mail.found, change });
    changes.push(change);
  }
  return changes;
}

const touchedBy = (changes: readonly Change[]): string[] =>
  [...new Set(changes.flatMap(({ contacts }) => contacts))].filter((contact) => !NOBODY.has(contact));

/** File all mails, and at each day's end do what `look` does with each contact of the day. */
async function eachDay(
  mails: readonly ReadMail[],
  user: User,
  look: (table: MemoryTable, contact: string, now: Date, changes: readonly Change[]) => Promise<unknown>,
): Promise<void> {
  const table = new MemoryTable();
  for (const day of byDay(mails)) {
    const changes = await fileDay(table, user, day);
    const now = new Date((day.at(-1)?.at.getTime() ?? 0) + 1);
    for (const contact of touchedBy(changes))
      await look(
        table,
        contact,
        now,
        changes.filter(({ contacts }) => contacts.includes(contact)),
      );
  }
}

/** As `append` does it, on a table in memory: what the rest of the measuring has to carry. */
export const filed = (mails: readonly ReadMail[], user: User): Promise<void> =>
  eachDay(mails, user, async () => undefined);

/** All mails filed, and each day's contacts brought up to date and judged, as the daily reply does it. */
export const judged = (mails: readonly ReadMail[], user: User): Promise<void> =>
  eachDay(mails, user, async (table, contact, now, changes) => {
    const state = await refresh(table, user, contact, now, changes);
    if (state !== undefined) judge(state.signals, state, now);
  });

/** What is merged on the way: for each contact of each day the sightings that are read of it. */
export async function mergedOnTheWay(mails: readonly ReadMail[], user: User): Promise<Sighting[][]> {
  const lists: Sighting[][] = [];
  await eachDay(mails, user, async (table, contact, now, changes) => {
    const reach = (await contactStateOf(table, user.id, contact))?.reach;
    const places = changes.flatMap((change) =>
      (change.sightings ?? []).map((seen): SightingAt => ({ ...seen, contact, mail: seenIn(change) })),
    );
    lists.push(
      reach === undefined
        ? await sightingsOf(table, user.id, contact, now)
        : (await sightingsAt(table, user.id, [...reach.sightings, ...places], now)).map(({ sighting }) => sighting),
    );
    await refresh(table, user, contact, now, changes);
  });
  return lists;
}

/** The three calls on the table that a usual mail costs: its address counted, one batch, the mark. */
export async function written(mails: readonly ReadMail[], user: User, table: Table): Promise<void> {
  const address = { PK: "A#bench", SK: "A" };
  await table.put(address);
  for (const mail of mails) {
    const change = changeOf(mail);
    await table.count(address, "today");
    await append(table, user.id, { filed: mail.found, change });
    await mark(table, user.id, change);
  }
}
