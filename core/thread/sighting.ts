import { isAutomatic, isMachineAddress } from "../mail/automatic.ts";
import { contentName } from "../mail/content-name.ts";
import { type Mailbox, sameAddress } from "../mail/mailbox.ts";
import type { Message } from "../mail/message.ts";
import { dayOf, type SentAt } from "../mail/sent-at.ts";
import { trueAuthor } from "../mail/true-author.ts";
import type { Decomposition, Known, Segment } from "./segment.ts";

/** Where a turn was seen: in the user's own mail, in one handed over whole, in a forward, in a quote, or named in `References`. */
export type Source = "bcc" | "received" | "forward" | "quote" | "reference";

/** What a calendar part does; answers to it and publications say nothing that can be relied on. */
export type Invitation = "request" | "cancel";

/** One turn as one mail shows it. Immutable: later mails add sightings, they never change one. */
export interface Sighting {
  /** Names the turn: from its Message-ID where known, else from its author, minute and first words. */
  readonly turn: string;
  /** The mail it was seen in. */
  readonly mail: string;
  readonly messageId?: string;
  /** Names the first words, without telling them: how copies without an id are recognised. */
  readonly opening: string;
  /** How many letters `opening` stands for, 60 at most. */
  readonly openingLength: number;
  readonly author: Mailbox;
  readonly known: Known;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly sentAt?: SentAt;
  readonly subject?: string;
  readonly source: Source;
  readonly depth: number;
  /** The message itself or one attached whole, not a copy in somebody's text. */
  readonly isWhole: boolean;
  /** A machine wrote it (RFC 3834, or the address says so). */
  readonly isAutomatic: boolean;
  /** Message ids of the thread around it, oldest first. */
  readonly references: readonly string[];
  readonly text: string;
  readonly signature?: string;
  /** The message asks to a meeting, or calls one off (iTIP). */
  readonly invitation?: Invitation;
  /** A file goes along with the message. */
  readonly hasFile?: true;
}

/** A sighting without its words. */
export type SightingHead = Omit<Sighting, "text" | "signature">;

/** What is known about a mail from outside of it. */
export interface View {
  readonly mail: string;
  /** Stands in for a Date that is missing or absurd. */
  readonly receivedAt: Date;
  readonly isMine: (mailbox: Mailbox) => boolean;
  /** Addresses of the service itself: nobody's words. */
  readonly isService: (mailbox: Mailbox) => boolean;
}

const FIRST_WORDS = 60;
// Nobody writes a thread this deep; a quote flood must not touch a thousand contacts.
const MAX_COPIES = 100;
const DAY = 86_400_000;
// Before this nobody sent mail to a service that lives in e-mail; a Date older than it is a broken clock (threat 30).
const EARLIEST = Date.UTC(1990, 0, 1);

// The first words nearly always stand in as many characters; only where they do not is the whole text read for them.
const FIRST_LOOK = 400;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function squash(text: string): string {
  const letters = lettersOf(text.slice(0, FIRST_LOOK));
  return (letters.length > FIRST_WORDS ? letters : lettersOf(text)).slice(0, FIRST_WORDS);
}

/** The opening words of a turn as copies without an id meet by them: how many letters (at most 60), and a name that tells none of them. */
const openingOf = (text: string): Pick<Sighting, "opening" | "openingLength"> => {
  const letters = squash(text);
  return { opening: contentName(letters), openingLength: letters.length };
};

/** The key of a turn: its Message-ID, else its author, the minute within the hour's quarter (the same in every zone) or the bare day, and its opening. */
function turnKey(messageId: string | undefined, author: Mailbox, sentAt: SentAt | undefined, opening: string): string {
  return contentName(messageId ?? `${authorKey(author)}|${sentAt === undefined ? "" : whenOf(sentAt)}|${opening}`);
}

const whenOf = (sentAt: SentAt): string => (sentAt.isDay ? dayOf(sentAt) : String(sentAt.at.getUTCMinutes() % 15));

const authorKey = ({ address, name: shown }: Mailbox): string => (address ?? shown ?? "").toLowerCase();

/** The written date, or the moment of receipt in place of one that cannot be: a turn of 2099 would never grow cold. */
function believable(sentAt: SentAt, receivedAt: Date): SentAt {
  const at = sentAt.at.getTime();
  return at < EARLIEST || at > receivedAt.getTime() + DAY ? { at: receivedAt } : sentAt;
}

/** Pieces of one message that answers have cut up belong together. */
function gather(segments: readonly Segment[]): Segment[] {
  const groups = new Map<number, Segment[]>();
  for (const segment of segments) {
    const group = groups.get(segment.origin);
    if (group === undefined) groups.set(segment.origin, [segment]);
    else group.push(segment);
  }
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const text = [first, ...rest]
      .map((segment) => segment.text.trim())
      .filter((t) => t !== "")
      .join("\n\n");
    return [{ ...first, text, signature: first.signature ?? rest.find((s) => s.signature)?.signature }];
  });
}

/** The outer message as a turn of its own; undefined when it was written to the service alone. */
function ownTurn(message: Message, view: View, author: Mailbox, reply: Segment | undefined): Sighting | undefined {
  const recipients = [...message.to, ...message.cc];
  if (recipients.length > 0 && recipients.every((mailbox) => view.isService(mailbox) || view.isMine(mailbox))) {
    if (view.isMine(author)) return undefined;
  }
  const text = reply?.text ?? "";
  const sentAt = believable(message.sentAt ?? { at: view.receivedAt }, view.receivedAt);
  const opening = openingOf(text);
  return {
    turn: turnKey(message.messageId, author, sentAt, opening.opening),
    mail: view.mail,
    messageId: message.messageId,
    ...opening,
    author,
    known: "header",
    to: message.to.filter((mailbox) => !view.isService(mailbox)),
    cc: message.cc.filter((mailbox) => !view.isService(mailbox)),
    sentAt,
    subject: message.subject,
    source: view.isMine(author) ? "bcc" : "received",
    depth: 0,
    isWhole: true,
    isAutomatic: isAutomatic(message),
    references: threadIds(message),
    text,
    signature: reply?.signature,
    ...invitationIn(message),
    ...(message.attachments.some(({ method }) => method === undefined) && { hasFile: true as const }),
  };
}

const isInvitation = (method: string | undefined): method is Invitation => method === "request" || method === "cancel";

function invitationIn({ attachments }: Message): { readonly invitation?: Invitation } {
  const method = attachments.map((part) => part.method).find(isInvitation);
  return method === undefined ? {} : { invitation: method };
}

/** What only the headers of an attached message tell. */
interface Attached {
  readonly isAutomatic: boolean;
  readonly references: readonly string[];
}

const threadIds = ({ references, inReplyTo }: Message): string[] => [...new Set([...references, ...inReplyTo])];

function attachedById(message: Message): ReadonlyMap<string, Attached> {
  const all = (part: Message): Message[] => part.embedded.flatMap((inner) => [inner, ...all(inner)]);
  return new Map(
    all(message).flatMap((part) =>
      part.messageId === undefined
        ? []
        : [[part.messageId, { isAutomatic: isAutomatic(part), references: threadIds(part) }] as const],
    ),
  );
}

/** What stands around a copy: who shows it, and who else was on the mail that does. */
interface Around extends Attached {
  readonly above: Mailbox;
  readonly others: readonly Mailbox[];
}

/**
 * Whom a copy went to. A quote that names nobody was received by whoever quotes it, and by those to whom the answer goes as
 * well: words to a crowd stay a crowd's. Who gets a forward was not on it before.
 */
function recipientsOf(segment: Segment, { above, others }: Around): Pick<Sighting, "to" | "cc"> {
  if (segment.to.length + segment.cc.length > 0) return { to: segment.to, cc: segment.cc };
  const isKnown = ({ address }: Mailbox): boolean =>
    sameAddress(address, above.address) || sameAddress(address, segment.from?.address);
  return { to: [above], cc: segment.kind === "quoted" ? others.filter((mailbox) => !isKnown(mailbox)) : [] };
}

function copyTurn(segment: Segment, view: View, around: Around): Sighting {
  const author = segment.from ?? {};
  const opening = openingOf(segment.text);
  const sentAt = segment.sentAt && believable(segment.sentAt, view.receivedAt);
  return {
    turn: turnKey(segment.messageId, author, sentAt, opening.opening),
    mail: view.mail,
    messageId: segment.messageId,
    ...opening,
    author,
    known: segment.known,
    ...recipientsOf(segment, around),
    sentAt,
    subject: segment.subject,
    source: segment.kind === "forwarded" ? "forward" : "quote",
    depth: segment.depth,
    isWhole: segment.known === "header",
    isAutomatic: around.isAutomatic || (author.address !== undefined && isMachineAddress(author.address)),
    references: around.references,
    text: segment.text,
    signature: segment.signature,
  };
}

/** A note to the service quotes what the service wrote, under a name alone or under none: nobody's words. */
function isServiceWords(message: Message, view: View, { kind, from }: Segment): boolean {
  if (from !== undefined && view.isService(from)) return true;
  const isNote = recipientsIn(message).length > 0 && recipientsIn(message).every(view.isService);
  return isNote && kind === "quoted" && from?.address === undefined;
}

const recipientsIn = ({ to, cc }: Message): readonly Mailbox[] => [...to, ...cc];

/** Who wrote the mail itself. An address of the user's own may look like a desk's: it is the user's all the same. */
function authorOf(message: Message, view: View): Mailbox {
  const [from = {}] = message.from;
  return view.isMine(from) ? from : trueAuthor(message);
}

/** All turns that one mail shows: its own first, then the quoted and forwarded ones, outermost first. */
export function sight(message: Message, { segments }: Decomposition, view: View): Sighting[] {
  const author = authorOf(message, view);
  const gathered = gather(segments);
  const reply = gathered.find(({ depth }) => depth === 0);
  const own = ownTurn(message, view, author, reply);
  const outer = { isAutomatic: false, references: threadIds(message) };
  const others = recipientsIn(message).filter((mailbox) => !view.isService(mailbox));
  const attached = attachedById(message);
  const copies = gathered
    .filter(({ depth, from, text }) => depth > 0 && (text !== "" || from !== undefined))
    .filter((segment) => !isServiceWords(message, view, segment))
    .slice(0, MAX_COPIES)
    .map((segment, i, all) => {
      const shown = all.slice(0, i).findLast(({ depth }) => depth === segment.depth - 1)?.from ?? author;
      const above = sameAddress(shown.address, segment.from?.address) ? author : shown;
      return copyTurn(segment, view, { ...(attached.get(segment.messageId ?? "") ?? outer), above, others });
    });
  return own === undefined ? copies : [own, ...copies];
}
