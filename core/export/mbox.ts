import { type Mailbox, normalizeAddress } from "../mail/mailbox.ts";
import { clean } from "../mail/printable.ts";
import type { SentAt } from "../mail/sent-at.ts";
import type { Turn } from "../thread/turn.ts";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (n: number): string => String(n).padStart(2, "0");
const timeOf = (at: Date): string => [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(":");

/** "Thu Nov 12 06:30:00 2026", in UTC, as the line between two messages has it (RFC 4155, appendix A). */
const asctime = (at: Date): string =>
  `${DAYS[at.getUTCDay()]} ${MONTHS[at.getUTCMonth()]} ${String(at.getUTCDate()).padStart(2)} ${timeOf(at)} ${at.getUTCFullYear()}`;

/** The Date field in the clock of whoever wrote it, where that is known (RFC 5322 §3.3). */
function dateOf({ at, offset = 0 }: SentAt): string {
  const local = new Date(at.getTime() + offset * 60_000);
  const [sign, minutes] = [offset < 0 ? "-" : "+", Math.abs(offset)];
  const zone = `${sign}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
  return `${DAYS[local.getUTCDay()]}, ${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()} ${timeOf(local)} ${zone}`;
}

const MAX_ENCODED = 42;

/** RFC 2047: what is no ASCII goes into encoded words, none of which cuts a character in two. */
function encoded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes("=?")) return text;
  const words = [""];
  for (const sign of text) {
    if (Buffer.byteLength(`${words.at(-1)}${sign}`) > MAX_ENCODED) words.push("");
    words.push(`${words.pop()}${sign}`);
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString("base64")}?=`).join("\n ");
}

// A phrase of plain words needs no quotes (RFC 5322 §3.2.3).
const ATOMS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+$/;

function nameOf(name: string): string {
  const shown = clean(name);
  const isAscii = /^[\x20-\x7e]*$/.test(shown) && !shown.includes("=?");
  return isAscii && !ATOMS.test(shown) ? `"${shown.replace(/[\\"]/g, "\\$&")}"` : encoded(shown);
}

const ASCII_ADDRESS = /^[\x21-\x7e]+$/;

/** Somebody known by a name alone gets an address that leads nowhere (RFC 2606). */
function mailboxOf({ name, address }: Mailbox): string {
  const plain = address === undefined ? "nobody@unknown.invalid" : normalizeAddress(clean(address));
  const shown = ASCII_ADDRESS.test(plain) ? plain : encoded(plain);
  return name === undefined || name === "" ? shown : `${nameOf(name)} <${shown}>`;
}

const WRITABLE = /^[\x21-\x7e]+$/;
const field = (name: string, value: string | undefined): string[] => (value === undefined ? [] : [`${name}: ${value}`]);
const idOf = (id: string | undefined): string | undefined =>
  id !== undefined && WRITABLE.test(id) ? `<${id}>` : undefined;
const listOf = (boxes: readonly Mailbox[]): string | undefined =>
  boxes.length === 0 ? undefined : boxes.map(mailboxOf).join(",\n ");

const MAX_LINE = 75;
const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;

/** A sign as it may stand in quoted-printable (RFC 2045 §6.7): plain as it is, all else byte by byte. */
const printed = (sign: string): string =>
  /^[\x20-\x3c\x3e-\x7e\t]$/.test(sign) ? sign : [...Buffer.from(sign)].map(hex).join("");

/** A line of the text in lines that are short enough; a space at its end would be lost on the way, and is spelled out. */
function printedLine(line: string): string {
  const rows = [""];
  for (const sign of line.replace(/[ \t]$/, "")) {
    const next = printed(sign);
    if ((rows.at(-1) ?? "").length + next.length > MAX_LINE) rows.push("");
    rows.push((rows.pop() ?? "") + next);
  }
  return rows.join("=\n") + (/[ \t]$/.test(line) ? hex(line.charCodeAt(line.length - 1)) : "");
}

const bodyOf = (text: string): string => text.replace(/\r\n?/g, "\n").split("\n").map(printedLine).join("\n");

/** Lines that look like the border between two messages are quoted, also those that are quoted already (mboxrd). */
const quoted = (lines: string): string => lines.replace(/^(>*From )/gm, ">$1");

/** One turn as a mail in a mailbox file (RFC 4155): lines end in LF, and an empty one stands behind it. */
export function mboxOf(turn: Turn, parentId: string | undefined): string {
  const sender = turn.author.address === undefined ? "MAILER-DAEMON" : normalizeAddress(clean(turn.author.address));
  const at = turn.sentAt?.at ?? new Date(0);
  const head = [
    `From: ${mailboxOf(turn.author)}`,
    ...field("To", listOf(turn.to)),
    ...field("Cc", listOf(turn.cc)),
    ...field("Date", turn.sentAt && dateOf(turn.sentAt)),
    ...field("Subject", turn.subject === undefined ? undefined : encoded(clean(turn.subject))),
    ...field("Message-ID", idOf(turn.messageId)),
    ...field("In-Reply-To", idOf(parentId)),
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
  ].join("\n");
  const border = ASCII_ADDRESS.test(sender) ? sender : "MAILER-DAEMON";
  return `From ${border} ${asctime(at)}\n${quoted(`${head}\n\n${bodyOf(turn.text)}`)}\n\n`;
}
