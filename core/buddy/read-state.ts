import { WORDS_DAYS } from "../ledger/history.ts";
import { contactsOfPerson, type Person } from "../ledger/identity.ts";
import type { User } from "../ledger/users.ts";
import { type Mailbox, normalizeAddress } from "../mail/mailbox.ts";
import { isFullName, isLent, nameKey } from "../mail/name.ts";
import { contactKey } from "../people/contact.ts";
import { moveRepeatedSignatures } from "../people/repeated-signature.ts";
import type { Turn } from "../thread/turn.ts";
import { isAsideOf } from "./aside.ts";
import { closed, condensed, isTold, pastRecall, wholeOf } from "./chapters.ts";
import type { ContactState, Told } from "./contact-state.ts";
import { type DatedTurn, type Facts, factsOf, isDated } from "./facts.ts";
import { forgotten, remembered } from "./forget.ts";
import { knownFacts, type Printed, printOf, printsOf } from "./known-facts.ts";
import { namesIn } from "./names.ts";
import { RECENT, type Speaks, signalsFrom, speaksOf, talkOf } from "./read-signals.ts";
import { loadPursuits, loadPursuitsOfTwo } from "./shared-pursuits.ts";
import { summed } from "./sums.ts";

/** Whose names a conversation is full of without being about them. */
const namesOf = (user: User, contacts: readonly string[], turns: readonly Turn[]): string[] => [
  user.name ?? "",
  ...user.addresses.map((address) => address.slice(0, address.indexOf("@"))),
  ...namesIn(turns),
  ...contacts.map((contact) => contact.replace(/^name:|@.*$/g, "")),
];

const mailboxesOf = (turns: readonly Turn[]): Mailbox[] =>
  turns.toReversed().flatMap(({ author, to, cc }) => [author, ...to, ...cc]);

/** A name as a person writes it: "Roe, Jane" turned round, an address in place of a name passed over. */
function shownName(name: string | undefined): string | undefined {
  if (name === undefined || name.includes("@")) return undefined;
  const [last, first, ...more] = name.replace(/^['"]|['"]$/g, "").split(/,\s*/);
  return (first !== undefined && more.length === 0 ? `${first} ${last}` : name).trim() || undefined;
}

const keysOf = (names: readonly (string | undefined)[]): string[] =>
  [...new Set(names)].map((name) => nameKey(name ?? ""));

/** True when the contact bears the full name that the user writes under: perhaps another address of the user's own. */
function bearsOwnName(theirs: readonly Mailbox[], turns: readonly Turn[], isMine: IsMine, user: User): boolean {
  const own = keysOf([user.name, ...turns.filter(isMine).map(({ author }) => author.name)]);
  const names = new Set(own.filter(isFullName));
  return keysOf(theirs.map(({ name }) => name)).some((name) => names.has(name));
}

type IsMine = (turn: Turn) => boolean;

/** What a person is judged by: the turns, which of them are the user's, and the names that are no topic. */
export interface Judged {
  readonly turns: readonly Turn[];
  readonly isMine: IsMine;
  readonly names: readonly string[];
}

const isWrittenBy = ({ addresses }: User): IsMine => {
  const own = new Set(addresses.map(normalizeAddress));
  return ({ author }) => author.address !== undefined && own.has(normalizeAddress(author.address));
};

/**
 * The turns of one person as they are judged: what somebody repeats under his mails is signature, and asides are left out.
 * What their pursuits are looked up in is loaded.
 */
export async function judgedOf(merged: readonly Turn[], person: Person, user: User): Promise<Judged> {
  const isAside = isAsideOf(user);
  const turns = moveRepeatedSignatures(merged).filter((turn) => !isAside(turn));
  await loadPursuits(turns);
  return { turns, isMine: isWrittenBy(user), names: namesOf(user, contactsOfPerson(person), turns) };
}

// A contact of more turns than this keeps the last of them for reading again; what came before is summed up for good.
const MANY = 80;
const KEPT = 40;
const DAY = 86_400_000;

/** What is known beside the turns. */
export interface Known {
  readonly person: Person;
  readonly user: User;
  readonly before?: Pick<ContactState, "version"> & Partial<ContactState>;
  /** The moment of reading: what is older than the words are kept loses its quotes. */
  readonly now?: Date;
  /** The turns begin with so many that only lend their signatures, behind all that `before` has summed up. */
  readonly context?: number;
}

/** The facts of turns: those that were kept of a turn that is as it was, or whose words are forgotten since. */
function factsOfAll(turns: readonly DatedTurn[], isMine: IsMine, { user, before }: Known): Printed[] {
  const known = knownFacts(before);
  return turns.map((turn) => {
    const print = printOf(turn, isMine(turn), user.zone);
    const kept = known.get(turn.id);
    const isKnown = kept !== undefined && (turn.text === "" || kept.print === print);
    return { facts: isKnown ? kept.facts : factsOf(turn, isMine(turn), user.zone), print };
  });
}

interface Counted {
  readonly turns: readonly DatedTurn[];
  readonly facts: readonly Facts[];
  readonly isMine: IsMine;
}

/** What both speak of, with what their pursuits are looked up in loaded. Names are asked for only where there is a talk. */
async function spokenOf({ turns, facts, isMine }: Counted, names: () => readonly string[]): Promise<Speaks> {
  const talk = talkOf(turns, facts, isMine);
  await loadPursuitsOfTwo(talk, isMine);
  return speaksOf(talk, isMine, talk.length === 0 ? [] : names());
}

const toldIn = ({ word, toldPhone, tipped, agreedAt }: Told = {}): Told => ({
  ...(agreedAt !== undefined && { agreedAt }),
  ...(tipped !== undefined && { tipped }),
  ...(word !== undefined && { word }),
  ...(toldPhone !== undefined && { toldPhone }),
});

/** What the turns of one person come to. Undefined when none of them has a date. */
export async function stateOf(merged: readonly Turn[], known: Known): Promise<ContactState | undefined> {
  const { person, user, before, now, context } = known;
  const horizon = now === undefined ? new Date(0) : new Date(now.getTime() - WORDS_DAYS * DAY);
  const turns = moveRepeatedSignatures(merged);
  const isMine = isWrittenBy(user);
  const contacts = contactsOfPerson(person);
  const kept = context === undefined ? pastRecall(before?.past ?? [], horizon) : (before?.past ?? []);
  const dated = turns.filter(isDated);
  const told =
    context === undefined
      ? dated.filter(({ sentAt }) => !isTold(kept, before?.facts?.[0], sentAt.at))
      : dated.slice(context);
  const isAside = isAsideOf(user);
  const read = told.filter((turn) => !isAside(turn));
  const printed = factsOfAll(read, isMine, known);
  const facts = printed.map((one) => forgotten(one.facts, horizon));
  const sums = summed(facts, wholeOf(kept));
  if (sums === undefined) return undefined;
  const seen = mailboxesOf(turns).filter((mailbox) => contacts.includes(contactKey(mailbox)));
  const speaks = await spokenOf({ turns: read, facts, isMine }, () => namesOf(user, contacts, read.slice(-RECENT)));
  const topics = remembered(speaks.topics, before?.signals?.topics ?? [], horizon);
  const isPerhapsMe =
    !person.isNotMe && (before?.signals?.bearsOwnName === true || bearsOwnName(seen, turns, isMine, user));
  const surplus = facts.length > MANY ? facts.length - KEPT : 0;
  const last = turns.at(-1);
  return {
    ...person,
    version: (before?.version ?? 0) + 1,
    name: seen.map((mailbox) => shownName(mailbox.name)).find((shown) => shown !== undefined) ?? before?.name,
    address: seen.find((mailbox) => mailbox.address !== undefined && !isLent(mailbox.name))?.address ?? before?.address,
    signals: { ...signalsFrom(sums, { ...speaks, topics }), ...(isPerhapsMe && { bearsOwnName: true }) },
    offered: before?.offered,
    ...toldIn(before),
    ...(before?.saidAt !== undefined && { saidAt: before.saidAt }),
    last: { subject: last?.subject, messageId: last?.messageId },
    facts: facts.slice(surplus),
    prints: printsOf(printed.slice(surplus), horizon),
    past: condensed(closed(kept, facts.slice(0, surplus)), horizon),
  };
}
