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
  "color",
  "href",
  "data-marker",
  "data-smartmail",
]);

// Class, id or name of an element → its meaning. Each row names a client that writes it.
const BY_NAME: readonly (readonly [RegExp, Meaning])[] = [
  [/^gmail_quote(?:_container)?$|^gmail_extra$/, { scope: true }], // Gmail, K-9
  [/^gmail_attr$/, { mark: "attribution" }], // Gmail
  [/^gmail_signature(?:_prefix)?$/, { mark: "signature" }], // Gmail
  [/^moz-cite-prefix$/, { mark: "attribution" }], // Thunderbird
  [/^moz-forward-container$/, { scope: true }], // Thunderbird
  [/^moz-email-headers-table$/, { mark: "header" }], // Thunderbird
  [/^moz-signature$/, { mark: "signature" }], // Thunderbird
  [/^divRplyFwdMsg$|^ms-outlook-mobile-reference-message$/, { mark: "header" }], // Outlook web, Outlook mobile
  [/^mail-editor-reference-message-container$/, { scope: true }], // Outlook new
  [/^OLK_SRC_BODY_SECTION$/, { scope: true }], // Outlook for Mac
  [/^Signature$|^AppleMailSignature$|^signature$/, { mark: "signature" }], // Outlook web, iPhone
  [
    /^ms-outlook-(?:mobile|ios)-signature$|^ymail_android_signature$|^lineBreakAtBeginningOfSignature$/,
    { mark: "notice" },
  ], // "Get Outlook for iOS"
  [/yahoo_quoted/, { scope: true }], // Yahoo, AOL
  [/^protonmail_quote$|^tutanota_quote$|^skiff_quote$/, { scope: true }], // Proton, Tutanota, Skiff
  [/^protonmail_signature_block/, { mark: "signature" }], // Proton
  [/^zmail_extra$/, { scope: true }], // Zoho
  [/^Zm-_Id_-Sgn1$/, { mark: "attribution" }], // Zoho
  [
    /^(?:freshdesk_quote|front-blockquote|quotedReply|ik_mail_quote|messageReplySection|quoted-content|quote)$/,
    { scope: true },
  ], // Freshdesk, Front, Zendesk, Infomaniak, Spark, GMX
  [/^(?:isReplyContent|isForwardContent|qmbox|origbody|reply139content|alimail-quote|msg-quote)$/, { scope: true }], // 163, QQ, Sina, 139, Alimail, iCloud
];

// Outlook draws a line above the header of the message it answers (2007–2024 in blue or grey, Windows Mail in rgb).
const OUTLOOK_DIVIDER =
  /border:none;border-top:solid#(?:B5C4DF|E1E1E1|[0-9A-F]{6})1\.0pt|border-top-color:rgb\(229,229,229\)/i;
// … and a blue or grey bar along a quote that is to be answered inline.
const OUTLOOK_BAR = /border:none;border-left:solid(?:blue|#?[0-9a-z]{3,10})[\d.]+pt/i;
const INDENT = /border(?:-left)?:(?:none|0)|margin:0(?:px)?0(?:px)?0(?:px)?40px/i;
const HIDDEN = /display:none/i;
const MAX_NAME = 80;
// What Exchange (`x_`, once a pass) and Yahoo (`yiv6486873639`, `ydp12ab3f`) put before the names inside a message that they show.
const FOREIGN_PREFIX = /^(?:x_|yiv\d{1,12}|ydp[0-9a-f]{6,12}){1,20}/;

const NOTHING: Meaning = {};

/** The meaning of an element inside a quote that is cited, or not. Unknown elements mean nothing. */
export function meaningOf(name: string, attributes: Attributes, inside: "cited" | "other"): Meaning {
  if (attributes.size === 0 && (name !== "blockquote" || inside === "cited")) return NOTHING;
  const style = (attributes.get("style") ?? "").slice(0, 400).replace(/\s+/g, "");
  if (HIDDEN.test(style)) return { hidden: true };
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

const byName = (name: string): Meaning | undefined => BY_NAME.find(([pattern]) => pattern.test(name))?.[1];

// RFC 2392: the id in a mid: URL is percent-encoded.
function decodeMid(value: string): string {
  try {
    return decodeURIComponent(value).replace(/^<|>$/g, "");
  } catch {
    return value;
  }
}
