import type { Ink } from "./ink.ts";

/** What an HTML client says an element is (tables in html-marks.ts). `rule` is a horizontal line. */
export type Mark = "attribution" | "header" | "signature" | "notice" | "rule";

/** One line of the body, read once. All grammar works on lines; it never sees the whole body as one string. */
export interface Line {
  /** As it stood in the body. */
  readonly raw: string;
  /** Without quote marks; no-break spaces are spaces, zero-width characters are gone. Indentation stays. */
  readonly text: string;
  /** `text` without space around it. */
  readonly bare: string;
  /** How deep the client quotes: the number of `>`, or of quoting elements. */
  readonly quote: number;
  /** Quoting elements plus those that merely wrap a quote; a message that began inside a wrapper ends with it. */
  readonly scope: number;
  readonly mark?: Mark;
  /** Message id of the quoted message, from `<blockquote cite="mid:…">`. */
  readonly cite?: string;
  /** It stands between fences: code that the author shows. */
  readonly isCode?: true;
  /** The color of all its words, where they are in one. */
  readonly ink?: Ink;
}

/** Longer lines are words, whatever they look like: no pattern runs over them. */
export const MAX_PATTERN_LINE = 400;
/** From this length on a client can have wrapped a line. */
export const MIN_WRAPPED = 50;
const MAX_QUOTE = 64;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\r]/g;
const VISIBLE = /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
// Nobody quotes a quote this often; a line of a million marks must not run the pattern out of stack.
const MAX_MARKS = 4_000;
// Japanese clients and typists quote with the wide mark as well.
const QUOTE_MARKS = /^(?: {0,2}[>＞])+/;

/** A string as the grammar reads it: plain spaces, nothing invisible, no space at the end. */
function plain(text: string): string {
  return text.replace(INVISIBLE, "").replace(ODD_SPACE, " ").trimEnd();
}

/** True when a string holds more than space and what nobody sees. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);

/** The lines of a text body, quote marks counted (`>`, `> >`, `>>`). */
export function textLines(body: string): Line[] {
  // A body may hold half a million lines that are blank or only ">": each kind is read once.
  const short = new Map<string, Line>();
  return body.split("\n").map((raw) => {
    if (raw.length > 4) return textLine(raw);
    const known = short.get(raw) ?? textLine(raw);
    short.set(raw, known);
    return known;
  });
}

/** One line of text, quote marks counted. */
export function textLine(raw: string): Line {
  const visible = plain(raw);
  const marks = QUOTE_MARKS.exec(visible.slice(0, MAX_MARKS))?.[0] ?? "";
  const depth = marks.length === 0 ? 0 : Math.min(MAX_QUOTE, marks.replaceAll(" ", "").length);
  const text = depth === 0 ? visible : visible.slice(marks.length).replace(/^ /, "");
  return { raw, text, bare: text.trim(), quote: depth, scope: depth };
}

/** One line of code: a ">" at its beginning is a part of it. */
export function codeLine(raw: string): Line {
  const text = plain(raw);
  return { raw, text, bare: text.trim(), quote: 0, scope: 0, isCode: true };
}
