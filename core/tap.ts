import type { ActDeps } from "./act.ts";
import type { Language, PersonAction } from "./answer/action.ts";
import { type Answers, answersOf, type Before, changeAnswers, keepBefore } from "./answer/answers.ts";
import { apply, beforeOf, type Place, takeBack } from "./answer/apply.ts";
import { languageOf } from "./answer/language.ts";
import { contactStateOf } from "./buddy/contact-state.ts";
import { shownName } from "./buddy/shown-name.ts";
import { personOf } from "./ledger/identity.ts";
import { mailStateOf } from "./ledger/mail-state.ts";
import { contactOfOffer } from "./ledger/offer-name.ts";
import { heardFrom } from "./ledger/silence.ts";
import { userOf } from "./ledger/users.ts";
import { printable } from "./mail/printable.ts";
import { addDays, localTime } from "./people/zone.ts";
import type { Tap } from "./reply/daily-reply.ts";
import { readToken, signToken } from "./reply/token.ts";

export type { Tap } from "./reply/daily-reply.ts";

const TAPS = ["called", "later", "never"] as const satisfies readonly Tap[];
const LATER_DAYS = 21;

/** Whom a tap is about, as the user knows them, and the language of the page. */
export interface Tapped {
  readonly outcome: "known";
  readonly tap: Tap | "undo";
  readonly name: string;
  readonly language: Language;
  /** Takes it back, once it is done. */
  readonly undoToken: string;
  /** Something else was said of them since: nothing was taken back. */
  readonly isTooLate?: boolean;
}

type Unknown = { readonly outcome: "unknown-token" };

interface Found extends Tapped {
  readonly place: Place;
  readonly contact: string;
  /** The offer, by which what it changed is found again. */
  readonly mail: string;
}

async function find({ table, tokenKeys, ...deps }: ActDeps, token: string): Promise<Found | Unknown> {
  const now = deps.now();
  for (const tap of [...TAPS, "undo"] as const) {
    const signed = readToken(tokenKeys, tap, token);
    if (signed?.subject === undefined) continue;
    const [user, state] = [await userOf(table, signed.user), await mailStateOf(table, signed.user)];
    const named = await contactOfOffer(table, signed.user, signed.subject);
    const contact = named && (await personOf(table, signed.user, named)).contact;
    const person = contact && (await contactStateOf(table, signed.user, contact));
    if (!user || !state || !contact || !person) break;
    return {
      outcome: "known",
      tap,
      name: printable(shownName(person)),
      language: languageOf(user),
      undoToken: signToken(tokenKeys, "undo", user.id, signed.subject),
      contact,
      mail: `tap ${signed.subject}`,
      place: { table, user, state, at: now, now, people: new Map([[contact, person]]) },
    };
  }
  return { outcome: "unknown-token" };
}

const shown = ({ outcome, tap, name, language, undoToken }: Found): Tapped => ({
  outcome,
  tap,
  name,
  language,
  undoToken,
});

/** What a tap would do, and for whom. Changes nothing. */
export async function lookAtTap(deps: ActDeps, token: string): Promise<Tapped | Unknown> {
  const found = await find(deps, token);
  return found.outcome === "known" ? shown(found) : found;
}

function actionOf({ place, contact }: Found, tap: Tap): PersonAction {
  const today = localTime(place.user.zone, place.at).date;
  if (tap === "called") return { kind: "called", contact, on: today };
  return tap === "later" ? { kind: "later", contact, until: addDays(today, LATER_DAYS) } : { kind: "never", contact };
}

/** What stood before a tap; undefined once something was said of the same person since, which must not go with it. */
function stillToUndo({ undos }: Answers, { mail, contact }: Found): readonly Before[] | undefined {
  const i = undos.findIndex((one) => one.mail === mail);
  const since = i < 0 ? [] : undos.slice(i + 1).flatMap(({ before }) => before);
  const isOver = since.some((one) => one.of === "contact" && one.contact === contact);
  return isOver ? undefined : undos[i]?.before;
}

/** Do what a signed link of a card allows. Twice is once; the last tap on a name wins, and `undo` brings back what stood before the first. */
export async function tapOn(deps: ActDeps, token: string): Promise<Tapped | Unknown> {
  const found = await find(deps, token);
  if (found.outcome !== "known") return found;
  const { place, mail, tap } = found;
  const { table, user } = place;
  await heardFrom(table, user, place.at);
  if (tap === "undo") {
    const before = stillToUndo(await answersOf(table, user.id), found);
    if (before === undefined) return { ...shown(found), isTooLate: true };
    await takeBack(place, before);
    await changeAnswers(table, user.id, ({ undos, ...answers }) => ({
      ...answers,
      undos: undos.map((one) => (one.mail === mail ? { ...one, isBack: true } : one)),
    }));
    return shown(found);
  }
  const action = actionOf(found, tap);
  await keepBefore(table, user.id, { mail, before: [beforeOf(place, action)] });
  await apply(place, action);
  return shown(found);
}
