import { answersOf } from "./answer/answers.ts";
import { languageOf } from "./answer/language.ts";
import { csvOf, vcardOfPerson } from "./export/address-book.ts";
import { mboxOf } from "./export/mbox.ts";
import { Parcel } from "./export/parcel.ts";
import { type KeptPerson, keptPeople } from "./export/people.ts";
import { beginExport, endExport, holdExport, leaveExport, noteParcel } from "./ledger/export-run.ts";
import { FORGOTTEN } from "./ledger/forgotten.ts";
import { type HeldMail, heldFrom } from "./ledger/held.ts";
import { waitsSince } from "./ledger/held-group.ts";
import { ranges } from "./ledger/keys.ts";
import { type MailState, mailStateOf } from "./ledger/mail-state.ts";
import { rememberNotice } from "./ledger/sent-reply.ts";
import type { Item, Table } from "./ledger/table.ts";
import { type User, userOf } from "./ledger/users.ts";
import { compose, type Enclosed } from "./mail/compose.ts";
import { contentName } from "./mail/content-name.ts";
import { NOBODY } from "./people/contact.ts";
import { type ReplySettings, wrap } from "./reply/draft.ts";
import type { Mailer, Sent } from "./reply/mailer.ts";
import { parcelLetter } from "./reply/parcel.ts";

/** What exporting needs from outside. */
export interface ExportDeps {
  readonly table: Table;
  readonly mailer: Mailer;
  readonly settings: ReplySettings;
  readonly now: () => Date;
  readonly newId: () => string;
  /** How many packed bytes go into one mail. */
  readonly limit?: number;
}

type Refused = Extract<Sent, { outcome: "refused" }>["reason"];

/**
 * What became of it. `recent`: everything was sent within the hour; `asked`: another wish of the user's is being fulfilled, and
 * this one with it; `suppressed`: nothing can be delivered; `not-now`: this very wish is in another handler's hands.
 */
export type Exported =
  | { readonly outcome: "sent"; readonly user: string; readonly mails: number }
  | { readonly outcome: "recent" | "asked" | "suppressed" | "unknown-user"; readonly user: string }
  | { readonly outcome: "not-now"; readonly user: string; readonly reason: "in-hand" }
  | { readonly outcome: "refused"; readonly user: string; readonly reason: Refused };

const LIMIT = 5 * 1024 * 1024;
const PAGE = 200;

/** A mail was certainly not taken: what comes behind it is not sent either. */
class NotTaken extends Error {
  readonly reason: Refused;

  constructor(reason: Refused) {
    super(reason);
    this.reason = reason;
  }
}

/** Another handler sends now, or the user has left: nothing more goes out from here. */
class TakenOver extends Error {}

/** One try of sending everything, as of one moment. */
interface Try {
  readonly user: User;
  readonly id: string;
  readonly at: Date;
  /** The names of the mails that went out in earlier tries. */
  readonly sent: readonly string[];
}

const nameOf = (files: readonly Enclosed[]): string =>
  contentName(...files.flatMap(({ name, content }) => [name, content]));

/** Send one mail, unless an earlier try has sent the same: where nothing has changed, what lies before it is not sent again. */
async function post(deps: ExportDeps, one: Try, part: number, files: readonly Enclosed[]): Promise<void> {
  const { table } = deps;
  const name = nameOf(files);
  if (one.sent[part - 1] === name) return;
  if (!(await holdExport(table, one.user.id, one.id, deps.now()))) throw new TakenOver();
  await postNow(deps, one.user, part, files);
  await noteParcel(table, one.user.id, one.id, { part, name });
}

async function postNow(deps: ExportDeps, user: User, n: number, attachments: readonly Enclosed[]): Promise<void> {
  const { settings, mailer, table } = deps;
  const [at, id] = [deps.now(), deps.newId()];
  const draft = wrap(parcelLetter(languageOf(user), n), settings, { user, at, id, parent: undefined, kind: "notice" });
  const raw = await compose({ ...draft, attachments });
  // To the user's own address alone: whoever holds the link of a page can ask for it, and does not get to read it.
  const sent = await mailer.send({ mailFrom: settings.service.address, rcptTo: user.address, raw });
  if (sent.outcome === "refused") throw new NotTaken(sent.reason);
  await rememberNotice(table, user, sent.sesMessageId, at);
}

/** Everything of one person; each turn stands once in the mailbox, though it may be with several people. */
function* pack(parcel: Parcel, { person, state, turns }: KeptPerson, known: Set<string>, now: Date): Generator<"full"> {
  if (state !== undefined && !NOBODY.has(person.contact)) parcel.person(csvOf(state, now), vcardOfPerson(state));
  parcel.entry("people", { ...person, state, turns: turns.map(({ turn }) => turn) });
  for (const { turn, answers } of turns) {
    if (known.has(turn.id)) continue;
    known.add(turn.id);
    parcel.mail(mboxOf(turn, answers));
    if (parcel.isFull) yield "full";
  }
  if (parcel.isFull) yield "full";
}

const bare = ({ PK: _pk, SK: _sk, version: _version, contacts, ...kept }: Item): object => ({
  ...kept,
  ...(Array.isArray(contacts) && { contacts: contacts.filter((one) => one !== FORGOTTEN) }),
});

/** A mail that waits because too many came, in the form of those that were filed: of it there is no change yet. */
const waiting = (mail: HeldMail): object => ({
  ...waitsSince(mail),
  raw: mail.raw,
  filed: { outcome: "held", reason: mail.reason },
  contacts: [],
});

/** The items of a range, a page at a time. */
async function* pages(table: Table, [partition, from, to]: readonly [string, string, string]): AsyncGenerator<Item> {
  for (let page = await table.query(partition, from, to, PAGE); page.length > 0; ) {
    yield* page;
    page = await table.query(partition, `${page.at(-1)?.SK} `, to, PAGE);
  }
}

async function postAll(deps: ExportDeps, one: Try, state: MailState): Promise<number> {
  const { table, limit = LIMIT } = deps;
  const { user, at: now } = one;
  const parcel = new Parcel(limit);
  const known = new Set<string>();
  const onward = (): Promise<void> => post(deps, one, parcel.part, parcel.next());
  // Who has asked to be forgotten is told to nobody, not by a name that could be guessed either.
  const { forgotten: _forgotten, ...settings } = user;
  parcel.value("settings", settings);
  parcel.value("mail", state);
  parcel.value("answers", await answersOf(table, user.id));
  for await (const person of keptPeople(table, user.id, now))
    for (const _full of pack(parcel, person, known, now)) await onward();
  for (const [list, range] of [
    ["replies", ranges.replies(user.id)],
    ["mails", ranges.allChanges(user.id)],
  ] as const)
    for await (const item of pages(table, range)) {
      parcel.entry(list, bare(item));
      if (parcel.isFull) await onward();
    }
  for await (const item of pages(table, ranges.late(user.id)))
    for (const mail of heldFrom(item)) {
      parcel.entry("mails", waiting(mail));
      if (parcel.isFull) await onward();
    }
  await post(deps, one, parcel.part, parcel.end());
  return parcel.part;
}

/**
 * Mail a user everything that is kept of them, person by person; at most once an hour. `by` names the message that asks for it.
 * A try that was cut short is gone on with where it ended; a mail of which nobody knows whether it went out goes again, as it
 * bears its number and a missing one would be a loss.
 */
export async function exportAll(deps: ExportDeps, userId: string, by: string): Promise<Exported> {
  const { table } = deps;
  const [user, state] = [await userOf(table, userId), await mailStateOf(table, userId)];
  if (user === undefined || state === undefined) return { outcome: "unknown-user", user: userId };
  if (state.suppressed !== undefined) return { outcome: "suppressed", user: userId };
  const id = deps.newId();
  const begun = await beginExport(table, userId, { id, by, now: deps.now() });
  if (begun.outcome === "in-hand") return { outcome: "not-now", user: userId, reason: "in-hand" };
  if (begun.outcome !== "begun") return { outcome: begun.outcome, user: userId };
  try {
    const mails = await postAll(deps, { user, id, at: begun.at, sent: begun.sent }, state);
    await endExport(table, userId, id, deps.now());
    return { outcome: "sent", user: userId, mails };
  } catch (error) {
    if (error instanceof TakenOver) return { outcome: "asked", user: userId };
    if (!(error instanceof NotTaken)) throw error;
    await leaveExport(table, userId, id);
    return { outcome: "refused", user: userId, reason: error.reason };
  }
}
