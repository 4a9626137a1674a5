import type { Message } from "../mail/message.ts";
import { trueAuthor } from "../mail/true-author.ts";
import { bodyLines } from "./body.ts";
import { takeColoredAnswers } from "./colored-answers.ts";
import type { DateContext } from "./date.ts";
import { type Origin, type Placed, placeLines } from "./levels.ts";
import type { Line } from "./line.ts";
import { findOpeners } from "./openers.ts";
import type { Decomposition, Piece, Role, Segment } from "./segment.ts";
import { settle } from "./settle.ts";
import { readRoles } from "./signature.ts";
import { subjectKind } from "./subject.ts";

/**
 * Take a message apart: who wrote what. The sender's own words, what they quote, what they forward, each with its author,
 * date, level and signature as far as they are known. Pure, linear in the body, never throws; nothing is dropped.
 */
export function decompose(message: Message): Decomposition {
  return inner(message);
}

function inner(message: Message): Decomposition {
  const lines = bodyLines(message);
  const openers = findOpeners(lines, dateContext(message), !answers(message));
  const placed = takeColoredAnswers(lines, placeLines(message, lines, openers));
  const origins = [...new Set(placed.map((place) => place.origin))];
  settle(message, origins);
  const runs = toRuns(lines, placed, signedThroughout(lines, placed));
  const segments = runs.map((run) => toSegment(message, run, origins.indexOf(run.origin)));
  const own = segments.length > 0 ? segments : [emptyReply(message)];
  const embedded = allEmbedded(message.embedded, Math.max(1, origins.length));
  return { segments: [...own, ...embedded], pieces: runs.flatMap((run, segment) => toPieces(run, segment)) };
}

// Clients give a forward the ids of what it forwards, so the subject is asked first.
const answers = ({ subject, inReplyTo }: Message): boolean => {
  const said = subjectKind(subject);
  return said === undefined ? inReplyTo.length > 0 : said === "reply";
};

const dateContext = ({ sentAt }: Message): DateContext => ({
  ...(sentAt?.offset === undefined ? {} : { offset: sentAt.offset }),
  ...(sentAt ? { before: sentAt.at } : {}),
});

/** Lines one after the other that belong to one message, with what each of them is. */
interface Run {
  readonly origin: Origin;
  readonly lines: readonly Line[];
  readonly roles: readonly Role[];
}

/**
 * The messages of which every word stands inside the client's signature element: their author typed above his signature, but
 * inside its element, and the mark says nothing.
 */
function signedThroughout(lines: readonly Line[], placed: readonly Placed[]): ReadonlySet<Origin> {
  const [signed, unsigned] = [new Set<Origin>(), new Set<Origin>()];
  for (const [i, { origin, role }] of placed.entries())
    if (role === "words" && lines[i]?.bare !== "") (lines[i]?.mark === "signature" ? signed : unsigned).add(origin);
  for (const origin of unsigned) signed.delete(origin);
  return signed;
}

const unmarked = ({ mark: _, ...line }: Line): Line => line;

function toRuns(lines: readonly Line[], placed: readonly Placed[], unbelieved: ReadonlySet<Origin>): Run[] {
  const runs: { origin: Origin; from: number; to: number }[] = [];
  for (const [i, place] of placed.entries()) {
    const last = runs.at(-1);
    if (last?.origin === place.origin) last.to = i + 1;
    else runs.push({ origin: place.origin, from: i, to: i + 1 });
  }
  return runs.map(({ origin, from, to }) => {
    const own = unbelieved.has(origin) ? lines.slice(from, to).map(unmarked) : lines.slice(from, to);
    return { origin, lines: own, roles: rolesOf(own, placed.slice(from, to), origin) };
  });
}

function rolesOf(lines: readonly Line[], placed: readonly Placed[], origin: Origin): Role[] {
  const words = lines.filter((_, i) => placed[i]?.role === "words");
  const roles = readRoles(words, origin.header.from)[Symbol.iterator]();
  return placed.map(({ role }) => (role === "words" ? (roles.next().value ?? "text") : role));
}

function toSegment(message: Message, { origin, lines, roles }: Run, index: number): Segment {
  const { from, to, cc, sentAt, subject } = origin.header;
  const outer = origin.level === 0;
  const signature = join(lines, roles, "signature").replace(/^[-—–_ ]{2,}\n/, "");
  const date = outer ? message.sentAt : sentAt;
  const about = outer ? message.subject : subject;
  const id = outer ? message.messageId : origin.messageId;
  return {
    kind: origin.kind,
    origin: index,
    ...(from ? { from } : {}),
    to,
    cc,
    ...(date ? { sentAt: date } : {}),
    ...(about === undefined ? {} : { subject: about }),
    ...(id === undefined ? {} : { messageId: id }),
    depth: origin.level,
    text: join(lines, roles, "text"),
    ...(signature === "" ? {} : { signature }),
    known: origin.known,
  };
}

const join = (lines: readonly Line[], roles: readonly Role[], role: Role): string =>
  lines
    .filter((_, i) => roles[i] === role)
    .map((line) => line.text.trimEnd())
    .join("\n")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();

function toPieces({ lines, roles }: Run, segment: number): Piece[] {
  const pieces: { segment: number; role: Role; lines: string[] }[] = [];
  for (const [i, role] of roles.entries()) {
    const raw = lines[i]?.raw ?? "";
    const last = pieces.at(-1);
    if (last?.role === role) last.lines.push(raw);
    else pieces.push({ segment, role, lines: [raw] });
  }
  return pieces;
}

function emptyReply(message: Message): Segment {
  return { ...header(message), kind: "reply", origin: 0, depth: 0, text: "" };
}

function header(message: Message): Omit<Segment, "kind" | "origin" | "depth" | "text"> {
  const from = message.from[0];
  return {
    ...(from ? { from } : {}),
    to: message.to,
    cc: message.cc,
    ...(message.sentAt ? { sentAt: message.sentAt } : {}),
    ...(message.subject === undefined ? {} : { subject: message.subject }),
    ...(message.messageId === undefined ? {} : { messageId: message.messageId }),
    known: from ? "header" : "none",
  };
}

/** The attached messages one after the other, each with origins of its own: two mails attached together are two mails. */
function allEmbedded(parts: readonly Message[], firstOrigin: number): Segment[] {
  const segments: Segment[] = [];
  for (const part of parts) {
    const next = segments.reduce((most, { origin }) => Math.max(most, origin + 1), firstOrigin);
    segments.push(...fromEmbedded(part, next));
  }
  return segments;
}

// A message attached whole stands one level down: its own words are a forward with everything known from its headers.
function fromEmbedded(part: Message, firstOrigin: number): Segment[] {
  const from = trueAuthor(part);
  return inner(part).segments.map((segment) => ({
    ...segment,
    ...(segment.depth === 0 && segment.from !== undefined && { from }),
    kind: segment.depth === 0 ? ("forwarded" as const) : segment.kind,
    depth: segment.depth + 1,
    origin: firstOrigin + segment.origin,
  }));
}
