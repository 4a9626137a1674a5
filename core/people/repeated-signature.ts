import { isMobileNotice } from "../thread/notices.ts";
import type { Turn } from "../thread/turn.ts";
import { type BlockLine, signatureIn } from "./closing-block.ts";
import { contactKey, UNATTRIBUTED } from "./contact.ts";

/** What is looked at of a turn. */
type Signed = Pick<Turn, "author" | "text" | "signature">;

/** A line of a turn's end, counted from below; `at` is its place among the lines of the text, or past them in the signature. */
interface TailLine extends BlockLine {
  readonly at: number;
}

/** Ends that are alike share a path: each node is one line above those on the way to it, `texts` the different texts that have it. */
interface Node {
  texts: number;
  readonly above: Map<string, Node>;
}

/** A signature is looked for among so many turns on each side: what somebody signed years ago says nothing of today. */
export const NEIGHBOURS = 16;
const MIN_TEXTS = 3;
const MAX_LINES = 12;
// Ends that are alike for longer are copies of one letter.
const MAX_TAIL = 60;
// What stands between the lines and differs with the device: no part of the comparison.
const RULE = /^[-—–_=*~ ]{2,}$/;

const squash = (line: string): string => line.trim().replace(/\s+/g, " ");
const isGap = (line: string): boolean => line === "" || RULE.test(line) || isMobileNotice(line);

/** The last lines of words and signature together, the last first. A signature that was moved before gives the same ones. */
function tailOf({ text, signature }: Signed): TailLine[] {
  const own = text.split("\n");
  const lines = [...own, ...(signature?.split("\n") ?? [])].map(squash);
  const tail: TailLine[] = [];
  let isIn = isGap(lines.at(-1) ?? "");
  for (let at = lines.length - 1; at >= 0 && tail.length < MAX_TAIL; at--) {
    const isBelow = isGap(lines[at - 1] ?? "");
    if (!isIn) tail.push({ text: lines[at] ?? "", isAfterGap: at === own.length || isBelow, at });
    isIn = isBelow;
  }
  return tail;
}

const newNode = (): Node => ({ texts: 0, above: new Map() });

/** Counts of each end of a stretch of turns under how many texts it stands. */
class Ends {
  readonly root = newNode();
  readonly #copies = new Map<string, number>();

  /** The same text twice is one: a letter sent again has no signature for that. */
  add(tail: readonly TailLine[]): void {
    if (this.#count(tail, 1) === 1) this.#walk(tail, 1);
  }

  remove(tail: readonly TailLine[]): void {
    if (this.#count(tail, -1) === 0) this.#walk(tail, -1);
  }

  #count(tail: readonly TailLine[], by: number): number {
    const text = tail.map((line) => line.text).join("\n");
    const copies = (this.#copies.get(text) ?? 0) + by;
    this.#copies.set(text, copies);
    return copies;
  }

  #walk(tail: readonly TailLine[], by: number): void {
    let node = this.root;
    for (const { text } of tail) {
      const next = node.above.get(text) ?? newNode();
      next.texts += by;
      node.above.set(text, next);
      node = next;
    }
  }
}

/** How many lines of an end stand under enough other texts too. */
function sharedLines(tail: readonly TailLine[], ends: Node): number {
  let node: Node | undefined = ends;
  for (const [i, { text }] of tail.entries()) {
    node = node.above.get(text);
    if (node === undefined || node.texts < MIN_TEXTS) return i;
  }
  return tail.length;
}

/** The place among the lines of a text where its repeated signature begins; undefined when all of it is words. */
function startOf(turn: Signed, tail: readonly TailLine[], ends: Node): number | undefined {
  const block = tail.slice(0, sharedLines(tail, ends)).reverse();
  const start = signatureIn(block, turn.author);
  return start === undefined ? undefined : block[start]?.at;
}

/** The rule above a signature belongs to neither part. */
const trimmed = (lines: readonly string[]): string => {
  const end = lines.findLastIndex((line) => !/^[-—–_=*~\s]*$/.test(line));
  return lines
    .slice(0, end + 1)
    .join("\n")
    .trimEnd();
};

function move<T extends Signed>(turn: T, start: number | undefined): T {
  const lines = turn.text.split("\n");
  if (start === undefined || start >= lines.length) return turn;
  const moved = lines.slice(start);
  const text = trimmed(lines.slice(0, start));
  // A mail of nothing but these lines says them.
  if (text === "" || moved.filter((line) => line.trim() !== "").length > MAX_LINES) return turn;
  const block = moved.join("\n").trimEnd();
  return { ...turn, text, signature: turn.signature === undefined ? block : `${block}\n${turn.signature}` };
}

/** Apply to the turns of each author by himself, and give them back in the order in which they came. */
function byAuthor<T extends Signed>(turns: readonly T[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [i, { author }] of turns.entries()) {
    const key = contactKey(author);
    if (key === UNATTRIBUTED) continue;
    const known = places.get(key);
    if (known === undefined) places.set(key, [i]);
    else known.push(i);
  }
  return places;
}

/**
 * Move the signature that an author repeats under his mails from `text` to `signature`, in front of what was known of it:
 * whole lines, compared with white space squashed, that stand last in three different texts among the `NEIGHBOURS` on each
 * side, at most twelve and never a whole text. What of them is words stays (`signatureIn`). Turns come in the order of time;
 * twice is once, because words and signature are compared as one. Linear in the length of the texts.
 */
export function moveRepeatedSignatures<T extends Signed>(turns: readonly T[]): T[] {
  const moved = [...turns];
  for (const places of byAuthor(turns).values()) {
    const tails = places.map((place) => tailOf(turns[place] as T));
    const ends = new Ends();
    const stretch = { from: 0, to: 0 };
    for (const [i, place] of places.entries()) {
      for (; (places[stretch.to] ?? Number.POSITIVE_INFINITY) <= place + NEIGHBOURS; stretch.to += 1)
        ends.add(tails[stretch.to] ?? []);
      for (; (places[stretch.from] ?? place) < place - NEIGHBOURS; stretch.from += 1)
        ends.remove(tails[stretch.from] ?? []);
      const turn = turns[place] as T;
      moved[place] = move(turn, startOf(turn, tails[i] ?? [], ends.root));
    }
  }
  return moved;
}
