import type { Authorless } from "../buddy/attribute.ts";
import { refresh } from "../buddy/refresh.ts";
import { shownName } from "../buddy/shown-name.ts";
import { type Change, sightingsAt } from "../ledger/history.ts";
import { noteWelcomed } from "../ledger/users.ts";
import { CROWD, NOBODY, UNATTRIBUTED } from "../people/contact.ts";
import { addDays, localTime } from "../people/zone.ts";
import type { Noted } from "./answers.ts";
import { type Heard, note } from "./heard.ts";

/** A mail to a crowd is named after the first of its recipients: the crowd is nobody, and nothing is kept of it as of a person. */
async function firstOfCrowd({ table, user, change }: Heard, now: Date): Promise<string | undefined> {
  const { mail, sightings = [] } = change;
  const places = sightings.map((seen) => ({ ...seen, mail, contact: CROWD }));
  const [first] = (await sightingsAt(table, user.id, places, now)).flatMap(({ sighting }) => sighting.to);
  return first?.name ?? first?.address;
}

/** What may be told of a mail that was filed. */
async function noticesOf(heard: Heard, now: Date): Promise<Noted[]> {
  const { table, user, change } = heard;
  const contact = change.contacts.find((one) => !NOBODY.has(one));
  const state = contact === undefined ? undefined : await refresh(table, user, contact, now);
  const name = state === undefined ? await firstOfCrowd(heard, now) : shownName(state);
  if (name === undefined) return [];
  const theirs = (state?.facts ?? []).filter(({ by }) => by === "them").map(({ at }) => at.toISOString());
  const phone = state?.signals.phone?.written;
  return [
    ...(change.isFirst ? [{ kind: "first" as const, name, theirs, ...(phone !== undefined && { phone }) }] : []),
    ...(change.isExposed ? [{ kind: "exposed" as const, name }] : []),
  ];
}

/** The forward of a mail whose author nobody can tell, and the question about it. */
async function authorlessOf(
  { table, user, change }: Heard,
  now: Date,
): Promise<{ readonly asked: Authorless; readonly question: Noted } | undefined> {
  const { mail, sightings = [], contacts, about } = change;
  const places = sightings.map((seen) => ({ ...seen, mail, contact: UNATTRIBUTED }));
  // What bears no date counts for nobody: then the name would change nothing.
  const found = (await sightingsAt(table, user.id, places, now)).find(({ sighting }) => sighting.sentAt !== undefined);
  if (found === undefined) return undefined;
  const { turn, depth, subject = about } = found.sighting;
  return {
    asked: { mail, turn, depth, contacts },
    question: { kind: "who", on: change.at.toISOString(), ...(subject !== undefined && { subject }) },
  };
}

const EXPOSED_DAYS = 30;

/** Note what is to be told of a mail that was filed: the first one, an address that can be seen, a forward of nobody's. */
export async function notice(heard: Heard, now: Date): Promise<void> {
  const { table, user, change } = heard;
  const notices = await noticesOf(heard, now);
  const who = isAuthorless(change) ? await authorlessOf(heard, now) : undefined;
  const today = localTime(user.zone, now).date;
  // That it works is said once; whoever always writes in Cc hears of it once a month.
  await note(heard, ({ isFirstTold, exposedOn }) => {
    const isNews = ({ kind }: Noted): boolean =>
      kind === "first" ? isFirstTold !== true : exposedOn === undefined || addDays(exposedOn, EXPOSED_DAYS) <= today;
    const noted = [...notices.filter(isNews), ...(who === undefined ? [] : [who.question])];
    return {
      noted,
      ...(who !== undefined && { asked: who.asked }),
      ...(noted.some(({ kind }) => kind === "first") && { isFirstTold: true }),
      ...(noted.some(({ kind }) => kind === "exposed") && { exposedOn: today }),
    };
  });
  // From now on the address knows that its user has heard of us.
  if (change.isFirst) await noteWelcomed(table, user);
}

export const isAuthorless = ({ contacts }: Change): boolean => contacts.includes(UNATTRIBUTED);
