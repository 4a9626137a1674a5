import { type AddressObject, type EmailAddress, type HeaderValue, MailParser } from "mailparser";
import { bounded } from "./bounded.ts";
import { unflow } from "./flowed.ts";
import { readHeaderDate } from "./header-date.ts";
import { headerValue, readHead } from "./headers.ts";
import type { Mailbox } from "./mailbox.ts";
import type { Attachment, HeaderField, Message } from "./message.ts";
import { readMessageIds } from "./message-id.ts";
import { clean } from "./printable.ts";
import { HIDDEN_MESSAGE_TYPE, shield, unshield } from "./shield.ts";

// What is kept of an attached message: its text stands first, its own attachments behind it are passed over anyway.
const MAX_EMBEDDED_BYTES = 4 * 1024 * 1024;
// Nobody attaches mails inside attached mails deeper than this by hand.
const MAX_EMBEDDED_DEPTH = 8;
const MAX_ADDRESSES = 1000;

// Nothing of what mailparser makes for display is used: no text from HTML, no HTML from text, no links, no data URLs.
export const OPTIONS = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  maxHtmlLengthToParse: 1 << 30,
};

/** How much of attached messages is read in one mail, over all its levels: they multiply. */
interface Budget {
  messages: number;
  bytes: number;
  /** Of the texts and pages of all of them so many characters. */
  characters: number;
}

const budgetOfMail = (): Budget => ({ messages: 100, bytes: 16 * 1024 * 1024, characters: 2_000_000 });

// Longer bodies are no letters; the raw mail has all of it.
const MAX_BODY = 1_000_000;

interface Parts {
  headers: ReadonlyMap<string, HeaderValue>;
  text?: string;
  html?: string;
  attachments: Attachment[];
  embedded: Uint8Array[];
  defects: string[];
}

const MAX_METHOD = 20;
const SLICE = 64 * 1024;

/** A large message in pieces: given it whole, mailparser holds several copies of it at once. */
function* slices(raw: Buffer): Generator<Buffer> {
  for (let at = 0; at < raw.length; at += SLICE) yield raw.subarray(at, at + SLICE);
}

/** Give it no more than it has room for: what waits is held as an object a line, which is twenty times the message. */
function feed(parser: MailParser, waiting: Generator<Buffer>): void {
  // No for...of: leaving it would end the generator, and what still waits would be lost.
  for (let slice = waiting.next(); !slice.done; slice = waiting.next()) {
    if (parser.write(slice.value)) continue;
    parser.once("drain", () => feed(parser, waiting));
    return;
  }
  parser.end();
}

interface PartHead {
  readonly filename?: string;
  readonly contentType: string;
  readonly headers: ReadonlyMap<string, HeaderValue>;
}

/** The iTIP method of a calendar part: a parameter of its Content-Type. */
function methodOf({ headers, contentType }: PartHead): string | undefined {
  const field = contentType === "text/calendar" ? headers.get("content-type") : undefined;
  if (typeof field !== "object" || !("params" in field)) return undefined;
  return field.params.method?.toLowerCase().slice(0, MAX_METHOD);
}

function attachmentOf(head: PartHead, size: number): Attachment {
  const { filename: name, contentType } = head;
  const method = methodOf(head);
  return { ...(name && { name: clean(name) }), type: unshield(contentType), size, ...(method && { method }) };
}

/** Read the parts of one message with mailparser. The content of attachments is passed over; attached messages are kept. */
function readParts(raw: Buffer, budget: Budget): Promise<Parts> {
  return new Promise((resolve) => {
    const parts: Parts = { headers: new Map(), attachments: [], embedded: [], defects: [] };
    const parser = new MailParser(OPTIONS);
    parser.on("headers", (headers) => {
      parts.headers = headers;
    });
    parser.on("data", (data) => {
      if (data.type === "text") {
        parts.text = data.text;
        parts.html = typeof data.html === "string" ? data.html : undefined;
        return;
      }
      const isMessage = data.contentType === HIDDEN_MESSAGE_TYPE;
      const chunks: Buffer[] = [];
      const { filename, contentType, headers } = data;
      const content = data.content as NodeJS.ReadableStream;
      let size = 0;
      content.on("data", (chunk: Buffer) => {
        if (isMessage && budget.messages > 0) {
          const kept = chunk.subarray(0, Math.max(0, Math.min(MAX_EMBEDDED_BYTES - size, budget.bytes)));
          chunks.push(kept);
          budget.bytes -= kept.length;
        }
        size += chunk.length;
      });
      content.on("end", () => {
        const kept = Buffer.concat(chunks);
        if (isMessage && budget.messages > 0) parts.embedded.push(kept);
        if (isMessage) budget.messages -= 1;
        if (isMessage && kept.length < size) parts.defects.push("attached message cut");
        parts.attachments.push(attachmentOf({ filename, contentType, headers }, size));
        data.release();
      });
    });
    parser.on("error", (error: Error) => {
      parts.defects.push(`unreadable part: ${error.name}`);
      resolve(parts);
    });
    parser.on("end", () => resolve(parts));
    feed(parser, slices(raw));
  });
}

const flatten = (value: readonly EmailAddress[]): EmailAddress[] =>
  value.flatMap((entry) => (entry.group ? flatten(entry.group) : [entry]));

/** The mailboxes of an address header. A display name is never promoted to an address. */
function mailboxes(value: HeaderValue | undefined): Mailbox[] {
  const objects = ([] as unknown[])
    .concat(value ?? [])
    .filter((v): v is AddressObject => typeof v === "object" && v !== null && "value" in v);
  return objects
    .flatMap((object) => flatten(object.value))
    .slice(0, MAX_ADDRESSES)
    .map(({ name, address }) => ({ ...(name && { name: clean(name) }), ...(address && { address: clean(address) }) }))
    .filter((mailbox) => mailbox.name || mailbox.address);
}

function textOf(parts: Parts, flow: { flowed: boolean; delSp: boolean }): string | undefined {
  if (parts.text === undefined) return undefined;
  const text = unshield(parts.text.replaceAll("\u0000", "")).replace(/\r\n?/g, "\n");
  return flow.flowed ? unflow(text, flow) : text;
}

/** The bodies as far as they are read. Attached messages share what is read of all of them. */
function cutBodies(parts: Parts, depth: number, budget: Budget): Parts {
  const cut = (body: string | undefined): string | undefined => {
    const kept = body?.slice(0, depth === 0 ? MAX_BODY : Math.min(MAX_BODY, budget.characters));
    if (depth > 0) budget.characters -= kept?.length ?? 0;
    return kept;
  };
  const [text, html] = [cut(parts.text), cut(parts.html)];
  const isCut = text?.length !== parts.text?.length || html?.length !== parts.html?.length;
  return { ...parts, text, html, defects: isCut ? ["body cut", ...parts.defects] : parts.defects };
}

function defectsOf(headers: readonly HeaderField[]): string[] {
  const once = ["from", "subject", "date", "message-id", "reply-to", "to", "cc"];
  const twice = once.filter((name) => headers.filter((field) => field.name === name).length > 1);
  return [
    ...twice.map((name) => `more than one ${name}`),
    ...once
      .slice(0, 3)
      .filter((name) => name !== "subject" && !headers.some((f) => f.name === name))
      .map((name) => `no ${name}`),
  ];
}

/** One after the other: side by side, all of them would stand in memory several times over. */
async function parseEach(parts: readonly Uint8Array[], depth: number, budget: Budget): Promise<Message[]> {
  const messages: Message[] = [];
  for (const part of parts) {
    messages.push(await parseAt(Buffer.from(unshield(Buffer.from(part).toString("latin1")), "latin1"), depth, budget));
  }
  return messages;
}

async function parseAt(raw: Uint8Array, depth: number, budget: Budget): Promise<Message> {
  const read = bounded(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  const shielded = shield(read.raw);
  const { headers, defects } = readHead(raw);
  const parts = cutBodies(await readParts(shielded.raw, budget), depth, budget);
  const field = (name: string): string => headerValue({ headers }, name) ?? "";
  const subject = parts.headers.get("subject");
  const embedded = depth < MAX_EMBEDDED_DEPTH ? parts.embedded : [];
  return {
    headers,
    messageId: readMessageIds(field("message-id"))[0],
    inReplyTo: readMessageIds(field("in-reply-to")),
    references: readMessageIds(field("references")),
    from: mailboxes(parts.headers.get("from")),
    sender: mailboxes(parts.headers.get("sender"))[0],
    replyTo: mailboxes(parts.headers.get("reply-to")),
    to: mailboxes(parts.headers.get("to")),
    cc: mailboxes(parts.headers.get("cc")),
    subject: typeof subject === "string" ? clean(subject) : undefined,
    sentAt: readHeaderDate(field("date")),
    textBody: textOf(parts, shielded),
    htmlBody: parts.html && unshield(parts.html.replaceAll("\u0000", "")),
    attachments: parts.attachments,
    embedded: await parseEach(embedded, depth + 1, budget),
    defects: [...defectsOf(headers), ...defects, ...(read.isCut ? ["mail cut"] : []), ...parts.defects],
  };
}

/** Parse one raw message (RFC 5322, MIME). Never fails: what was wrong stands in `defects`. The only importer of mailparser. */
export function parse(raw: Uint8Array): Promise<Message> {
  return parseAt(raw, 0, budgetOfMail());
}
