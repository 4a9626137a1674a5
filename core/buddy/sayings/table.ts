import { bare } from "./fold.ts";

/** What a sentence says about the world outside mail, in the order in which it is looked for. */
export const KINDS = [
  "died",
  "stop",
  "prefers-mail",
  "sad",
  "declined",
  "cancelled",
  "away",
  "leaving",
  "called",
  "met",
  "planned",
  "thanks",
  "personal",
  "drafting",
] as const;

export type MentionKind = (typeof KINDS)[number];

/** One way to say a thing of one kind: a sentence that says it, and one that only looks as if it did. */
export interface Saying {
  readonly kind: MentionKind;
  readonly how: RegExp;
  readonly says: string;
  readonly not?: string;
}

/** What a language is told as: sources of regular expressions, for the folded text. */
export interface Given {
  /** Small words that nearly every letter in this language has; they say which language a sentence is in. */
  readonly common: string;
  /**
   * Words of home and kin, leisure, table, body and feeling: what people speak of who speak of more than the matter in hand
   * (kinds of LIWC; Gilbert & Karahalios, CHI 2009). Words that offices use as well are left out.
   */
  readonly life: string;
  /** Words that begin a new clause. */
  readonly joins: string;
  /** A list or a tool is not a voice: "great talking to you all on Slack" is no call. */
  readonly notAVoice: string;
  /** In the clause of a deed, not behind it: it does not happen. */
  readonly denied: string;
  /** Right behind a deed: it does not happen. */
  readonly deniedBehind?: string;
  /** A match that begins so is denied by nothing: "I haven't slept since we talked" denies no talk. */
  readonly framed: string;
  /** In front of what is said to be done, in the same clause: it has not happened yet. */
  readonly wished: string;
  /** Right behind it: it lies ahead. */
  readonly ahead: string;
  /** "The server is down, call me": somebody needs help now, and is no company. */
  readonly urgent: string;
  /** What stands in front of the day of coming back. */
  readonly until: string;
  /** Lines: a kind; below it patterns, each with `+ ` a sentence that it matches and perhaps `- ` one that says no such thing. */
  readonly table: string;
}

export interface Tongue {
  readonly common: ReadonlySet<string>;
  readonly life: ReadonlySet<string>;
  readonly joins: RegExp;
  readonly notAVoice: RegExp;
  readonly denied: RegExp;
  readonly deniedBehind: RegExp;
  readonly framed: RegExp;
  readonly wished: RegExp;
  readonly ahead: RegExp;
  readonly urgent: RegExp;
  readonly until: RegExp;
  readonly sayings: ReadonlyMap<MentionKind, readonly Saying[]>;
  /** All sayings of a kind as one: a single look tells of nearly every sentence that it holds none. */
  readonly anyOf: ReadonlyMap<MentionKind, RegExp>;
}

// "Grüße" is typed as "Grusse" and as "Gruesse"; bare text holds the one, and an e may follow.
const source = (text: string): string => bare(text.replace(/[äöü]/g, "$&e?"));

/** Whole words that are any of these. */
const words = (text: string): RegExp => new RegExp(String.raw`\b(?:${source(text)})\b`);
const start = (text: string): RegExp => new RegExp(String.raw`^(?:${source(text)})\b`);
const behind = (text: string): RegExp => new RegExp(String.raw`^\W{0,3}(?:${source(text)})\b`);

const begun = (sources: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${sources.join("|")})`);

const isKind = (line: string): line is MentionKind => (KINDS as readonly string[]).includes(line);

interface Told {
  readonly kind: MentionKind;
  readonly pattern: string;
  readonly saying: Saying;
}

function read(table: string): Told[] {
  const told: { kind: MentionKind; pattern: string; saying: { -readonly [key in keyof Saying]: Saying[key] } }[] = [];
  let kind: MentionKind | undefined;
  for (const line of table.split("\n").map((one) => one.trim())) {
    const last = told.at(-1)?.saying;
    if (line === "") continue;
    if (isKind(line)) kind = line;
    else if (line.startsWith("+ ") && last) last.says = line.slice(2);
    else if (line.startsWith("- ") && last) last.not = line.slice(2);
    else if (kind) told.push({ kind, pattern: source(line), saying: { kind, how: begun([source(line)]), says: "" } });
  }
  return told;
}

/** Make a language of its tables. */
export function tongue(given: Given): Tongue {
  const told = read(given.table);
  const byKind = new Map(KINDS.map((kind) => [kind, told.filter((one) => one.kind === kind)]));
  return {
    common: new Set(bare(given.common).split(" ")),
    life: new Set(bare(given.life).split(" ")),
    joins: new RegExp(String.raw`[,;:–]|\b(?:${source(given.joins)})\b`),
    notAVoice: words(given.notAVoice),
    denied: words(given.denied),
    deniedBehind: given.deniedBehind === undefined ? /(?!)/ : behind(given.deniedBehind),
    framed: start(given.framed),
    wished: words(given.wished),
    ahead: behind(given.ahead),
    urgent: words(given.urgent),
    until: words(given.until),
    sayings: new Map([...byKind].map(([kind, all]) => [kind, all.map(({ saying }) => saying)])),
    anyOf: new Map([...byKind].map(([kind, all]) => [kind, begun(all.map(({ pattern }) => pattern))])),
  };
}

/** Up to so many words, with the space behind each; bounded, so that nothing runs away. */
export const few = (most: number): string => String.raw`(?:[\w'.-]{1,30} ){0,${most}}`;

/** The same, without any of these words. */
export const fewBut = (not: string, most: number): string => String.raw`(?:(?!(?:${not})\b)[\w'.-]{1,30} ){0,${most}}`;
