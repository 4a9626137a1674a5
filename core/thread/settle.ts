import { type Mailbox, sameAddress } from "../mail/mailbox.ts";
import type { Message } from "../mail/message.ts";
import { addressOf, nameKey } from "../mail/name.ts";
import { isSharedAddress } from "../mail/shared-address.ts";
import type { Origin } from "./levels.ts";
import { subjectKind } from "./subject.ts";

const MAX_INTRODUCTION = 200;

/** Settle what the body alone does not say: is it a forward, who is behind a bare name, which ids do the quotes have. */
export function settle(message: Message, origins: readonly Origin[]): void {
  for (const origin of origins) settleKind(message, origin);
  for (const origin of origins) settleAuthor(message, origin, origins);
  settleIds(message, origins);
}

// Clients write the same header block above an answer and a forward. The separator's words decide, else the subject, else
// whether this mail answers one, else whether it goes back to the author.
function settleKind(message: Message, origin: Origin): void {
  if (origin.kind !== "quoted" || origin.opener === undefined || origin.level === 0) return;
  if (origin.parent && origin.parent.level > 0) return;
  if (isForward(message, origin)) origin.kind = "forwarded";
}

function isForward(message: Message, origin: Origin): boolean {
  const said = subjectKind(message.subject);
  if (said !== undefined) return said === "forward";
  if (goesTo(message, origin.header.from)) return false;
  // Only clients that quote without marks write an attribution above a forward (Outlook for Mac).
  if (origin.opener === "attribution" && origin.isMarked) return false;
  return (
    origin.opener === "block" ||
    origin.opener === "original" ||
    (message.inReplyTo.length === 0 && message.references.length === 0)
  );
}

const goesTo = (message: Message, author: Mailbox | undefined): boolean =>
  author !== undefined &&
  [...message.to, ...message.cc].some(
    (mailbox) =>
      sameAddress(mailbox.address, author.address) ||
      (author.name !== undefined && mailbox.name !== undefined && nameKey(author.name) === nameKey(mailbox.name)) ||
      (author.address === undefined && author.name !== undefined && addressOf(author.name, [mailbox]) !== undefined),
  );

function settleAuthor(message: Message, origin: Origin, origins: readonly Origin[]): void {
  if (origin.level === 0) return;
  const from = origin.header.from;
  if (from?.address !== undefined) return;
  if (from?.name !== undefined) {
    const address = addressOf(from.name, mailboxesOf(message)) ?? addressOf(from.name, origins.flatMap(mailboxesIn));
    if (address !== undefined) origin.header = { ...origin.header, from: { name: from.name, address } };
    return;
  }
  if (isUnsure(message, origin)) return;
  const only = soleRecipient(message);
  const answers = origin.level === 1 && origin.kind === "quoted" && message.inReplyTo.length === 1;
  if (!answers || only === undefined || origins.some((other) => other !== origin && other.level === 1)) return;
  origin.header = { ...origin.header, from: only };
  origin.known = "reference";
}

/** Nobody can tell whose words stand below a separator that anybody can have typed, or below "Anna says:". */
const isUnsure = (message: Message, { opener, isMarked, header, introduction }: Origin): boolean =>
  header.from === undefined &&
  ((opener === "original" && !isMarked) || (introduction !== undefined && namesAnother(message, introduction)));

// An attribution in words that nobody reads has a date or an address in it, or the name of him who is answered.
function namesAnother(message: Message, introduction: string): boolean {
  if (/[\d@]/.test(introduction) || introduction.length > MAX_INTRODUCTION) return false;
  const words = introduction.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  const names = (soleRecipient(message)?.name ?? "").toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return !names.some((name) => name !== "" && words.includes(name));
}

const mailboxesOf = (message: Message): Mailbox[] => [
  ...message.from,
  ...message.replyTo,
  ...message.to,
  ...message.cc,
];

const mailboxesIn = ({ header, level }: Origin): Mailbox[] =>
  level === 0
    ? []
    : [...(header.from ? [header.from] : []), ...(header.replyTo ? [header.replyTo] : []), ...header.to, ...header.cc];

/** The one person, other than its author, to whom the mail goes; lists and desks beside him are nobody. */
function soleRecipient(message: Message): Mailbox | undefined {
  const self = message.from[0];
  const people = [...message.to, ...message.cc].filter(
    ({ address }) => address !== undefined && !sameAddress(address, self?.address) && !isSharedAddress(address),
  );
  return people.length === 1 ? people[0] : undefined;
}

// The quoted parent of level 1 is In-Reply-To, level 2 the reference before it: sure only while each level has one message.
function settleIds(message: Message, origins: readonly Origin[]): void {
  if (message.inReplyTo.length !== 1 || subjectKind(message.subject) === "forward") return;
  const chain = [...message.references.filter((id) => id !== message.inReplyTo[0]), ...message.inReplyTo];
  for (let level = 1; level <= chain.length; level++) {
    const all = origins.filter((origin) => origin.level === level);
    // Beside a quote with an author, one without is a passage from elsewhere.
    const named = all.filter(({ opener }) => opener !== undefined);
    const here = named.length > 0 ? named : all;
    const [only] = here;
    // Who quotes himself may have cut the answer out that he answers.
    const quotes = only?.header.from?.address ?? "";
    const self = level === 1 && sameAddress(quotes, message.from[0]?.address) && !isSharedAddress(quotes);
    if (here.length !== 1 || !only || only.kind !== "quoted" || self || isUnsure(message, only)) return;
    only.messageId ??= chain.at(-level);
  }
}
