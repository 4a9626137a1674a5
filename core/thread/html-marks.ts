import type { Mark } from "./line.ts";

/** The attributes of an element that say something about quoting. */
export type Attributes = ReadonlyMap<string, string>;

/** What an element means for the lines inside it. */
export interface Meaning {
  readonly quote?: true;
  /** The client says itself that the quote is a message, so that a bare `blockquote` inside it is that author's indent. */
  readonly isCited?: true;
  /** A wrapper around a quote: a message that begins inside ends with it. */
  readonly scope?: true;
  readonly hidden?: true;
  readonly mark?: Mark;
  readonly cite?: string;
}

/** The attributes that the tables below look at. */
export const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  "class",
  "id",
  "name",
  "type",
  "cite",
  "style",
  "hidden",
  "color",
  "href",
  "data-marker",
  "data-smartmail",
]);

const SCOPE: Meaning = { scope: true };
const ATTRIBUTION: Meaning = { mark: "attribution" };
const HEADER: Meaning = { mark: "header" };
const SIGNATURE: Meaning = { mark: "signature" };
const NOTICE: Meaning = { mark: "notice" };

// Classes, ids or names of an element → its meaning. Each row names the client that writes them.
const NAMES: readonly (readonly [names: string, Meaning])[] = [
  ["gmail_quote gmail_quote_container gmail_extra", SCOPE], // Gmail, K-9
  ["gmail_attr", ATTRIBUTION], // Gmail
  ["gmail_signature gmail_signature_prefix", SIGNATURE], // Gmail
  ["moz-cite-prefix", ATTRIBUTION], // Thunderbird
  ["moz-forward-container", SCOPE], // Thunderbird
  ["moz-email-headers-table", HEADER], // Thunderbird
  ["moz-signature", SIGNATURE], // Thunderbird
  ["divRplyFwdMsg ms-outlook-mobile-reference-message", HEADER], // Outlook web, Outlook mobile
  ["mail-editor-reference-message-container", SCOPE], // Outlook new
  ["OLK_SRC_BODY_SECTION", SCOPE], // Outlook for Mac
  ["Signature AppleMailSignature signature", SIGNATURE], // Outlook web, iPhone
  ["ms-outlook-mobile-signature ms-outlook-ios-signature", NOTICE], // "Get Outlook for iOS"
  ["ymail_android_signature lineBreakAtBeginningOfSignature", NOTICE], // Yahoo and Apple Mail on phones
  ["protonmail_quote tutanota_quote skiff_quote", SCOPE], // Proton, Tutanota, Skiff
  ["zmail_extra", SCOPE], // Zoho
  ["Zm-_Id_-Sgn1", ATTRIBUTION], // Zoho
  ["freshdesk_quote front-blockquote quotedReply ik_mail_quote", SCOPE], // Freshdesk, Front, Zendesk, Infomaniak
  ["messageReplySection quoted-content quote", SCOPE], // Spark, GMX
  ["isReplyContent isForwardContent qmbox origbody", SCOPE], // 163, QQ, Sina
  ["reply139content alimail-quote msg-quote", SCOPE], // 139, Alimail, iCloud
];
const BY_NAME: ReadonlyMap<string, Meaning> = new Map(
  NAMES.flatMap(([names, meaning]) => names.split(" ").map((name) => [name, meaning] as const)),
);

// Outlook draws a line above the header of the message it answers (2007–2024 in blue or grey, Windows Mail in rgb).
const OUTLOOK_DIVIDER =
  /border:none;border-top:solid#(?:B5C4DF|E1E1E1|[0-9A-F]{6})1\.0pt|border-top-color:rgb\(229,229,229\)/i;
// … and a blue or grey bar along a quote that is to be answered inline.
const OUTLOOK_BAR = /border:none;border-left:solid(?:blue|#?[0-9a-z]{3,10})[\d.]+pt/i;
const INDENT = /border(?:-left)?:(?:none|0)|margin:0(?:px)?0(?:px)?0(?:px)?40px/i;
// What nobody sees nobody has written: a letter that is handed over may hide a word to the service in it.
const HIDDEN =
  /display:none|visibility:(?:hidden|collapse)|mso-hide:all|opacity:0(?:\.0+)?(?=;|!|$)|max-height:0(?:[a-z]{2,3}|%)?(?=;|!|$)|(?:left|top|text-indent):-\d{3,}|font-size:0(?:\.0+)?(?:[a-z]{2,3}|%)?(?=;|!|$)/i;
const MAX_NAME = 80;
const MAX_STYLE = 1_000;
// What Exchange (`x_`, once a pass) and Yahoo (`yiv6486873639`, `ydp12ab3f`) put before the names inside a message that they show.
const FOREIGN_PREFIX = /^(?:x_|yiv\d{1,12}|ydp[0-9a-f]{6,12}){1,20}/;

const NOTHING: Meaning = {};

/** The meaning of an element inside a quote that is cited, or not. Unknown elements mean nothing. */
export function meaningOf(name: string, attributes: Attributes, inside: "cited" | "other"): Meaning {
  if (attributes.size === 0 && (name !== "blockquote" || inside === "cited")) return NOTHING;
  const style = (attributes.get("style") ?? "").slice(0, MAX_STYLE).replace(/\s+/g, "");
  if (HIDDEN.test(style) || attributes.has("hidden")) return { hidden: true };
  if (name === "blockquote") return blockquote(attributes, style);
  const named = namesOf(attributes)
    .map(byName)
    .find((meaning) => meaning !== undefined);
  if (named) return named;
  if (name !== "div") return NOTHING;
  if (OUTLOOK_DIVIDER.test(style)) return { mark: "header" };
  return OUTLOOK_BAR.test(style) ? { quote: true } : NOTHING;
}

// Gmail indents with `margin:0 0 0 40px;border:none`: the author's own words.
function blockquote(attributes: Attributes, style: string): Meaning {
  const cite = /^mid:(.{1,900})$/i.exec(attributes.get("cite") ?? "")?.[1];
  const says =
    attributes.get("type") === "cite" ||
    attributes.has("cite") ||
    /quote|cite|iosymail/i.test(attributes.get("class") ?? "");
  if (!says && INDENT.test(style) && !/border-left:(?!none|0)/i.test(style)) return {};
  return { quote: true, ...(says && { isCited: true }), ...(cite && { cite: decodeMid(cite) }) };
}

const namesOf = (attributes: Attributes): string[] =>
  ["id", "class", "name"]
    .flatMap((key) => (attributes.get(key) ?? "").slice(0, 400).split(/\s+/))
    .map((name) => name.slice(0, MAX_NAME).replace(FOREIGN_PREFIX, ""))
    .filter((name) => name !== "");

function byName(name: string): Meaning | undefined {
  // Yahoo and AOL number theirs, Proton adds a word to its own.
  if (name.includes("yahoo_quoted")) return SCOPE;
  if (name.startsWith("protonmail_signature_block")) return SIGNATURE;
  return BY_NAME.get(name);
}

// RFC 2392: the id in a mid: URL is percent-encoded.
function decodeMid(value: string): string {
  try {
    return decodeURIComponent(value).replace(/^<|>$/g, "");
  } catch {
    return value;
  }
}
