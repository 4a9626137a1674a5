import { createHash } from "node:crypto";
import { isAutomatic, isMachineAddress } from "../mail/automatic.ts";
import { type Mailbox, sameAddress } from "../mail/mailbox.ts";
import type { Message } from "../mail/message.ts";
import type { SentAt } from "../mail/sent-at.ts";
import type { Decomposition, Known, Segment } from "./segment.ts";

/** Where a turn was seen: in the user's own mail, in one handed over whole, in a forward, in a quote, or named in `References`. */
export type Source = "bcc" | "received" | "forward" | "quote" | "reference";

/** One turn as one mail shows it. Immutable: later mails add sightings, they never change one. */
export interface Sighting {
  /** Names the turn: from its Message-ID where known, else from its fingerprint. */
  readonly turn: string;
  /** The mail it was seen in. */
  readonly mail: string;
  readonly messageId?: string;
  /** Minute within the hour's quarter (the same in every zone) and first words: how copies without an id are recognised. */
  readonly fingerprint: string;
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
}

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
const DAY = 86_400_000;
// Before this nobody sent mail to a service that lives in e-mail; a Date older than it is a broken clock (threat 30).
const EARLIEST = Date.UTC(1990, 0, 1);

const squash = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .slice(0, FIRST_WORDS);
const name = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 22);

/** The fingerprint of a turn: zone-free, because a quote shows the time in the zone of whoever quotes. */
export function fingerprintOf(sentAt: SentAt | undefined, text: string): string {
  const minute = sentAt === undefined ? "" : String(sentAt.at.getUTCMinutes() % 15);
  return `${minute}|${squash(text)}`;
}

const authorKey = ({ address, name: shown }: Mailbox): string => (address ?? shown ?? "").toLowerCase();

function believable(sentAt: SentAt | undefined, receivedAt: Date): SentAt {
  const at = sentAt?.at.getTime();
  const isAbsurd = at === undefined || at < EARLIEST || at > receivedAt.getTime() + DAY;
  return sentAt === undefined || isAbsurd ? { at: receivedAt } : sentAt;
}

/** Pieces of one message that answers have cut up belong together. */
function gather(segments: readonly Segment[]): Segment[] {
  const groups = new Map<number, Segment[]>();
  for (const segment of segments) groups.set(segment.origin, [...(groups.get(segment.origin) ?? []), segment]);
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
  const sentAt = believable(message.sentAt, view.receivedAt);
  const fingerprint = fingerprintOf(sentAt, text);
  return {
    turn: name(message.messageId ?? `${authorKey(author)}|${fingerprint}`),
    mail: view.mail,
    messageId: message.messageId,
    fingerprint,
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
  };
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

/** Who quotes a mail received it: the author one level up, where the quote itself names nobody. */
function copyTurn(segment: Segment, view: View, above: Mailbox, around: Attached): Sighting {
  const author = segment.from ?? {};
  const fingerprint = fingerprintOf(segment.sentAt, segment.text);
  return {
    turn: name(segment.messageId ?? `${authorKey(author)}|${fingerprint}`),
    mail: view.mail,
    messageId: segment.messageId,
    fingerprint,
    author,
    known: segment.known,
    to: segment.to.length + segment.cc.length > 0 ? segment.to : [above],
    cc: segment.cc,
    sentAt: segment.sentAt,
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

/** All turns that one mail shows: its own first, then the quoted and forwarded ones, outermost first. */
export function sight(message: Message, { segments }: Decomposition, view: View): Sighting[] {
  const author = message.from[0] ?? {};
  const gathered = gather(segments);
  const own = ownTurn(
    message,
    view,
    author,
    gathered.find(({ depth }) => depth === 0),
  );
  const around = { isAutomatic: false, references: threadIds(message) };
  const attached = attachedById(message);
  const copies = gathered
    .filter(
      ({ depth, from, text }) => depth > 0 && !(from && view.isService(from)) && (text !== "" || from !== undefined),
    )
    .map((segment, i, all) => {
      const above = all.slice(0, i).findLast(({ depth }) => depth === segment.depth - 1)?.from ?? author;
      const isOwnCopy = sameAddress(above.address, segment.from?.address);
      return copyTurn(segment, view, isOwnCopy ? author : above, attached.get(segment.messageId ?? "") ?? around);
    });
  return own === undefined ? copies : [own, ...copies];
}
