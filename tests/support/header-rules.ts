import {
  encodedWords,
  fieldOf,
  type HeaderBlock,
  isCut,
  isThere,
  mailboxIn,
  partTypes,
  readBlock,
} from "./header-block.ts";

/** One convention of a header block. */
interface HeaderRule {
  readonly rule: string;
  readonly source: string;
  readonly isBroken: (block: HeaderBlock) => boolean;
  /** Small changes of a good mail (this becomes that, once) each of which breaks this rule and no other. */
  readonly breaches: readonly (readonly [from: string | RegExp, to: string])[];
}

const differs =
  (name: string, form: RegExp) =>
  (block: HeaderBlock): boolean =>
    !form.test(fieldOf(block, name));

const ONE_ID = /^<[^<>\s@,]+@[a-z0-9.]+>$/;
const ALTERNATIVE = ["text/plain", "text/html"];
const ALONG = ["text/vcard", "text/calendar"];

/** The types of all parts, in order: two forms of the letter, and at most one file of each kind that may go along. */
const isPartsOf = (type: string, [first, ...rest]: readonly string[]): boolean => {
  if (type !== "multipart/mixed")
    return type === "multipart/alternative" && [first, ...rest].join() === ALTERNATIVE.join();
  const files = rest.slice(ALTERNATIVE.length);
  const isLetter = first === "multipart/alternative" && rest.slice(0, ALTERNATIVE.length).join() === ALTERNATIVE.join();
  return isLetter && files.length > 0 && files.join() === ALONG.filter((one) => files.includes(one)).join();
};

function isOddDate(block: HeaderBlock): boolean {
  const date = fieldOf(block, "date");
  const [, day] = /^(\w{3}), \d{1,2} \w{3} \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/.exec(date) ?? [];
  // No parser minds the day of the week, and a person reads it.
  return day === undefined || !new Date(date).toUTCString().startsWith(day);
}

function isOddThread(block: HeaderBlock): boolean {
  const references = fieldOf(block, "references").split(" ");
  if (!isThere(block, "references", "in-reply-to")) return false;
  return !references.every((id) => ONE_ID.test(id)) || !fieldOf(block, "in-reply-to").endsWith(references.at(-1) ?? "");
}

function isOddType(block: HeaderBlock): boolean {
  const form = /^(multipart\/[a-z]+); boundary="([^"]{1,70})"$/;
  const [, type = "", boundary = ""] = form.exec(fieldOf(block, "content-type")) ?? [];
  return !isPartsOf(type, partTypes(block)) || !block.body.trimEnd().endsWith(`\r\n--${boundary}--`);
}

const place = ({ fields }: HeaderBlock, wanted: string): number => fields.findIndex(({ name }) => name === wanted);

const hasEncoded = (line: string): boolean => line.includes("=?");

// A line is put in here, before the last fields: what it breaks, it breaks alone.
const SPOT = "MIME-Version: 1.0\r\n";
const planted = (...lines: readonly string[]): (readonly [from: string, to: string])[] =>
  lines.map((line) => [SPOT, `${SPOT}${line}\r\n`]);

export const HEADER_RULES: readonly HeaderRule[] = [
  {
    rule: "comes from one mailbox with a name",
    source: "RFC 5322 §3.6.2",
    isBroken: (block) => mailboxIn(block, "from") === undefined,
    breaches: [
      ["From: Online Buddy <buddy@buddy.example.net>", "From: buddy@buddy.example.net"],
      ["From: Online Buddy <buddy@buddy.example.net>", "From: A <a@example.net>, B <b@example.net>"],
      ["From: ", "X-From: "],
    ],
  },
  {
    rule: "goes to one mailbox",
    source: "RFC 5322 §3.6.3",
    isBroken: (block) => mailboxIn(block, "to") === undefined,
    breaches: [
      ["<martin@example.org>", "<martin@example.org>, Jane Roe <jane@example.net>"],
      ["To: Martin Berg <martin@example.org>", "To: undisclosed-recipients:;"],
    ],
  },
  {
    rule: "goes to nobody besides, openly or hidden",
    source: "RFC 5322 §3.6.3",
    isBroken: (block) => isThere(block, "cc", "bcc", "resent-to", "resent-cc", "resent-bcc"),
    breaches: planted(
      "Cc: a@example.net",
      "Bcc: a@example.net",
      "Resent-To: a@example.net",
      "Resent-Bcc: a@example.net",
    ),
  },
  {
    rule: "is from somebody else than whom it is to",
    source: "RFC 3834 §2, of loops",
    isBroken: (block) => isThere(block, "from") && mailboxIn(block, "from") === mailboxIn(block, "to"),
    breaches: [["<martin@example.org>", "<buddy@buddy.example.net>"]],
  },
  {
    rule: "is answered at the secret address",
    source: "RFC 5322 §3.6.2",
    isBroken: (block) => !/^[a-z0-9]{16}@in\./.test(mailboxIn(block, "reply-to") ?? ""),
    breaches: [
      ["<k7f3q2x5m4n6p7r8@in.", "<buddy@"],
      ["Reply-To: ", "X-Reply-To: "],
    ],
  },
  {
    rule: "has a subject, and does not pass for an answer by it",
    source: "RFC 5322 §3.6.5",
    isBroken: (block) => !/^(?!(?:re|aw|fwd?|wg):)\S/i.test(fieldOf(block, "subject")),
    breaches: [
      [/Subject: .*/, "Subject: Re: Jane Roe"],
      [/Subject: .*\r\n/, ""],
    ],
  },
  {
    rule: "has a date, with its day of the week and its offset",
    source: "RFC 5322 §3.3",
    isBroken: isOddDate,
    breaches: [
      ["Date: Thu, ", "Date: Fri, "],
      ["Date: Thu, 12 Nov 2026 09:00:00 +0000", "Date: 2026-11-12T09:00:00Z"],
      ["09:00:00 +0000", "09:00:00 GMT"],
      ["Date: ", "X-Date: "],
    ],
  },
  {
    rule: "has an id of our own domain",
    source: "RFC 5322 §3.6.4",
    isBroken: differs("message-id", /^<[^<>\s@]+@in\.buddy\.example\.net>$/),
    breaches: [
      [/Message-ID: <(.*)>/, "Message-ID: $1"],
      [/(Message-ID: <.*)@.*>/, "$1@localhost>"],
      ["Message-ID: ", "X-Message-ID: "],
    ],
  },
  {
    rule: "answers one message, or none",
    source: "RFC 5322 §3.6.4",
    isBroken: (block) => isThere(block, "in-reply-to") && differs("in-reply-to", ONE_ID)(block),
    breaches: [
      ["In-Reply-To: ", "In-Reply-To: <a1@example.org> "],
      ["In-Reply-To: ", "In-Reply-To: your mail "],
    ],
  },
  {
    rule: "lists what it hangs under, its parent last",
    source: "RFC 5322 §3.6.4",
    isBroken: isOddThread,
    breaches: [
      ["<a1@example.org> <a2@example.org>", "<a2@example.org> <a1@example.org>"],
      ["<a1@example.org> <a2@example.org>", "<a1@example.org>,<a2@example.org>"],
      ["<a1@example.org> <a2@example.org>", "a1 <a2@example.org>"],
      ["References: ", "X-References: "],
    ],
  },
  {
    rule: "is MIME, version 1.0",
    source: "RFC 2045 §4",
    isBroken: differs("mime-version", /^1\.0$/),
    breaches: [
      ["MIME-Version: 1.0", "MIME-Version: 1"],
      ["MIME-Version: ", "X-MIME-Version: "],
    ],
  },
  {
    rule: "is text and then HTML, and is mixed only where a contact or a date goes along",
    source: "RFC 2046 §5.1",
    isBroken: isOddType,
    breaches: [
      ["multipart/mixed", "multipart/alternative"],
      ["multipart/mixed", "multipart/related"],
      ["Content-Type: text/vcard", "Content-Type: application/pdf"],
      [/(Content-Type: )text\/plain([\s\S]*Content-Type: )text\/html/, "$1text/html$2text/plain"],
      [/ boundary="[^"]*"/, ' boundary="another"'],
      [/ boundary="[^"]*"/, ` boundary="${"a".repeat(61)}another-one"`],
      ["Content-Type: ", "X-Content-Type: "],
    ],
  },
  {
    rule: "belongs to one list for all users",
    source: "RFC 2919 §3",
    isBroken: differs("list-id", /^Online Buddy <daily\.in\.buddy\.example\.net>$/),
    breaches: [
      ["<daily.in.", "<u1.in."],
      ["<daily.in.buddy.example.net>", "daily.in.buddy.example.net"],
      [/List-ID: /i, "X-List: "],
    ],
  },
  {
    rule: "is unsubscribed from by https, and next by mail",
    source: "RFC 8058 §3.1, RFC 2369 §2",
    isBroken: differs("list-unsubscribe", /^<https:\/\/[^<>\s,]+>, <mailto:[^<>\s,]+@[^<>\s,]+\?subject=unsubscribe>$/),
    breaches: [
      [/(List-Unsubscribe: )(<https.*>),\s*(<mailto.*>)/, "$1$3,\r\n $2"],
      ["List-Unsubscribe: <https:", "List-Unsubscribe: <http:"],
      [/,\s*<mailto.*>/, ""],
      [/<(https.*)>/, "$1"],
      [/(List-Unsubscribe: <https:\/\/buddy\.)/, "$1\r\n "],
      ["List-Unsubscribe: ", "X-List-Unsubscribe: "],
    ],
  },
  {
    rule: "is unsubscribed from by one click",
    source: "RFC 8058 §3.1",
    isBroken: differs("list-unsubscribe-post", /^List-Unsubscribe=One-Click$/),
    breaches: [
      ["=One-Click", "=One-click"],
      ["=One-Click", "=One-Click&wish=unsubscribe"],
    ],
  },
  {
    rule: "names the address before the click on it",
    source: "Amazon SES: using one-click unsubscribe",
    isBroken: (block) => place(block, "list-unsubscribe-post") < place(block, "list-unsubscribe"),
    breaches: [[/(List-Unsubscribe: [\s\S]*?)(List-Unsubscribe-Post: .*\r\n)/, "$2$1"]],
  },
  {
    rule: "says that a machine has written it",
    source: "RFC 3834 §5",
    isBroken: differs("auto-submitted", /^auto-generated$/),
    breaches: [
      ["auto-generated", "no"],
      ["Auto-Submitted: ", "X-Auto-Submitted: "],
    ],
  },
  {
    rule: "asks old responders for silence",
    source: "RFC 2076 §3.9",
    isBroken: differs("precedence", /^bulk$/),
    breaches: [["Precedence: bulk", "Precedence: first-class"]],
  },
  {
    rule: "asks Exchange for silence",
    source: "MS-OXCMAIL, X-Auto-Response-Suppress",
    isBroken: differs("x-auto-response-suppress", /^All$/),
    breaches: [["Suppress: All", "Suppress: None"]],
  },
  {
    rule: "bears our own mark, by which a loop ends",
    source: "RFC 3834 §2, of loops",
    isBroken: differs("x-online-buddy", /^daily$/),
    breaches: [["X-Online-Buddy: daily", "X-Online-Buddy: "]],
  },
  {
    rule: "leaves to the transport what is the transport's",
    source: "RFC 5321 §4.4, RFC 8601 §5",
    isBroken: (block) => isThere(block, "return-path", "received", "delivered-to", "authentication-results"),
    breaches: planted(
      "Return-Path: <>",
      "Received: by example.net; Thu, 12 Nov 2026 09:00:00 +0000",
      "Delivered-To: martin@example.org",
      "Authentication-Results: example.net; none",
    ),
  },
  {
    rule: "has each field once",
    source: "RFC 5322 §3.6, RFC 2369 §3",
    isBroken: ({ fields }) => new Set(fields.map(({ name }) => name)).size !== fields.length,
    breaches: planted("Subject: again", "from: Eve <eve@example.net>", "LIST-UNSUBSCRIBE: <https://example.com/>"),
  },
  {
    rule: "has no line that is too long to be carried",
    source: "RFC 5322 §2.1.1: 998",
    isBroken: ({ raw }) => raw.split("\r\n").some((line) => line.length > 998),
    breaches: [...planted(`X-Note: ${"a".repeat(991)}`), [/\r\n\r\n/, `\r\n\r\n${"a".repeat(999)}\r\n`]],
  },
  {
    rule: "folds each line that can be folded",
    source: "RFC 5322 §2.1.1: 78",
    isBroken: ({ lines }) => lines.some((line) => line.length > 78 && /\S\s+\S/.test(line.replace(/^[^\s:]+: ?/, ""))),
    breaches: [[/,\r\n (<mailto.*>)/, ", $1"], ...planted(`X-Note: ${"a ".repeat(36)}`)],
  },
  {
    rule: "folds into no empty line",
    source: "RFC 5322 §3.2.2",
    isBroken: ({ lines }) => lines.some((line) => /^\s+$/.test(line)),
    breaches: planted("X-Note: a\r\n "),
  },
  {
    rule: "has names of fields that are names",
    source: "RFC 5322 §3.6.8",
    isBroken: ({ fields }) => fields.some(({ name }) => !/^[!-9;-~]+$/.test(name)),
    breaches: planted("X Note: a", "Note"),
  },
  {
    rule: "is written in ASCII",
    source: "RFC 5322 §2.2",
    isBroken: ({ lines }) => lines.some((line) => /[^\t\x20-\x7e]/.test(line)),
    breaches: planted("X-Note: Zo\u00eb", "X-Note: \u0000", "X-Note: \u007f"),
  },
  {
    rule: "ends each line with both signs, and has neither alone",
    source: "RFC 5322 §2.3",
    isBroken: ({ raw }) => /(?<!\r)\n|\r(?!\n)/.test(raw),
    breaches: [
      ["Precedence: bulk\r\n", "Precedence: bulk\n"],
      ["Precedence: bulk\r\n", "Precedence: bulk\r"],
      [/\r\n\r\n/, "\r\n\r\na\nb"],
    ],
  },
  {
    rule: "has short encoded words, on short lines",
    source: "RFC 2047 §2: 75 and 76",
    isBroken: (block) =>
      encodedWords(block).some(([word]) => word.length > 75) ||
      block.lines.some((line) => hasEncoded(line) && line.length > 76),
    breaches: planted(
      `X-Note: a\r\n =?UTF-8?Q?${"a".repeat(64)}?=`,
      `X-Note:${" ".repeat(6)}=?UTF-8?Q?${"a".repeat(52)}?=`,
    ),
  },
  {
    rule: "cuts no character between two encoded words",
    source: "RFC 2047 §5",
    isBroken: (block) => encodedWords(block).some(isCut),
    breaches: planted("X-Note: =?UTF-8?Q?=C3?= =?UTF-8?Q?=AB?=", "X-Note: =?UTF-8?B?ww==?="),
  },
];

/** The rules that a message breaks, whose bytes are given as signs of their own. */
export function brokenHeaderRules(raw: string): string[] {
  const block = readBlock(raw);
  return HEADER_RULES.filter(({ isBroken }) => isBroken(block)).map(({ rule }) => rule);
}
