import type { Message } from "../mail/message.ts";
import { type Header, NO_HEADER } from "./header.ts";
import type { Line } from "./line.ts";
import type { Opener } from "./opener.ts";
import type { Known } from "./segment.ts";

/** One message found in the body, before its author is settled. `level` 0 is the outer message itself. */
export interface Origin {
  readonly level: number;
  readonly parent?: Origin;
  kind: "reply" | "quoted" | "forwarded";
  header: Header;
  known: Known;
  messageId?: string;
  opener?: Opener["kind"];
  hasWords: boolean;
  /** Its words stand behind quote marks. */
  isMarked?: true;
  /** The line right above its first words, which ends in a colon, where no attribution is read there. */
  readonly introduction?: string;
}

/** Which message a line belongs to, and whether it says who wrote what follows. */
export interface Placed {
  readonly origin: Origin;
  readonly role: "words" | "attribution" | "header" | "separator";
}

/** A message whose words are being read: they stand at quote depth `quote`, and end when the wrapper `scope` does. */
interface Frame {
  readonly origin: Origin;
  readonly quote: number;
  readonly scope: number;
}

/** Walk down the lines with a stack of messages and place each line in one. Linear; the stack is as deep as the quoting. */
export function placeLines(message: Message, lines: readonly Line[], openers: readonly Opener[]): Placed[] {
  const walk = new Walk(message, lines);
  let next = 0;
  for (let i = 0; i < lines.length; i++) {
    const opener = openers[next];
    if (opener?.start !== i) {
      walk.words(i);
      continue;
    }
    walk.open(opener);
    next++;
    i = opener.end - 1;
  }
  return walk.placed;
}

function knownBy(opener: Opener, marked: boolean): Known {
  if (opener.typed) return "typed";
  if (!opener.header.from) return "none";
  return marked ? "mark" : "attribution";
}

const DAY_MS = 86_400_000;

class Walk {
  readonly placed: Placed[] = [];
  readonly #lines: readonly Line[];
  readonly #frames: Frame[];
  /** The message last quoted by marks below each message: after an inline answer, its words go on. */
  readonly #children = new Map<Origin, Origin>();
  /** How deep the words of a message were quoted when they began. */
  readonly #depths = new Map<Origin, number>();
  /** An attribution whose quote has not begun yet. */
  #pending: Origin | undefined;

  constructor(message: Message, lines: readonly Line[]) {
    const from = message.from[0];
    const header: Header = { ...(from ? { from } : {}), to: message.to, cc: message.cc };
    this.#lines = lines;
    this.#frames = [
      {
        origin: { level: 0, kind: "reply", header, known: from ? "header" : "none", hasWords: false },
        quote: 0,
        scope: 0,
      },
    ];
  }

  words(at: number): void {
    const line = this.#lines[at];
    if (!line) return;
    // A blank line, quoted or not, decides nothing: it goes with what is above it.
    if (line.bare === "" && this.placed.length > 0) {
      const above = this.placed[at - 1];
      if (above) this.placed[at] = { ...above, role: above.role };
      return;
    }
    const origin = this.#isLazy(at) || this.#isPrompt(at) ? this.#top().origin : this.#enter(line);
    if (line.bare !== "") origin.hasWords = true;
    // The id of a quoting element is that of the message which it quotes, not of those quoted in there without an element.
    if (line.cite !== undefined && origin.isMarked) origin.messageId ??= line.cite;
    this.placed[at] = { origin, role: "words" };
  }

  open(opener: Opener): void {
    const line = this.#lines[opener.start];
    const head = this.#lines[opener.headerStart];
    if (!line) return;
    const origin = this.#begin(opener, line, head ?? line);
    for (let i = opener.start; i < opener.end; i++)
      this.placed[i] = {
        origin,
        role: i < opener.headerStart ? "separator" : opener.kind === "attribution" ? "attribution" : "header",
      };
  }

  /** The message that a line of words belongs to; opens an unnamed one where a quote begins without attribution. */
  #enter(line: Line): Origin {
    this.#leave(line);
    const pending = this.#pending;
    this.#pending = undefined;
    const top = this.#top();
    if (line.quote <= top.quote) return top.origin;
    const child = pending ?? this.#children.get(top.origin) ?? this.#unnamed(top.origin, line);
    child.isMarked = true;
    if (pending || child.parent === top.origin) this.#children.set(top.origin, child);
    // Below an answer of the sender's own, ">>" is what the message he answers quotes; deeper down, marks are too often torn.
    const began = top.origin.level === 0 ? this.#depths.get(child) : undefined;
    const quote = Math.min(line.quote, pending ? top.quote + 1 : (began ?? line.quote));
    this.#depths.set(child, quote);
    this.#frames.push({ origin: child, quote, scope: 0 });
    return line.quote > this.#top().quote ? this.#enter(line) : child;
  }

  // A line that lost a ">": inside a forward, where each paragraph was quoted once (in an answer it would be an answer), or
  // the last words of a quoted line that a client wrapped again.
  #isLazy(at: number): boolean {
    const [above, line, below] = this.#lines.slice(Math.max(0, at - 1), at + 2);
    const top = this.#top();
    if (at < 1 || !above || !line || !below || line.quote !== top.quote - 1) return false;
    if (above.quote !== top.quote || below.quote !== top.quote || above.bare === "") return false;
    const rewrapped = line.quote > 0 && line.bare.length < 30 && above.bare.length + line.bare.length > 60;
    return top.origin.kind === "forwarded" || rewrapped;
  }

  // ">>> import crane" among the author's own lines is what he typed into a machine.
  #isPrompt(at: number): boolean {
    const line = this.#lines[at];
    const top = this.#top();
    const near = [this.#lines[at - 1], this.#lines[at + 1]];
    const alone = near.every((other) => other === undefined || other.quote <= top.quote);
    return (
      line !== undefined && line.quote > top.quote + 1 && alone && !this.#pending && !this.#children.has(top.origin)
    );
  }

  #leave(line: Line): void {
    while (this.#frames.length > 1 && (this.#top().quote > line.quote || this.#top().scope > line.scope))
      this.#frames.pop();
  }

  #top(): Frame {
    const top = this.#frames.at(-1);
    if (!top) throw new Error("the outer message is never left");
    return top;
  }

  #unnamed(parent: Origin, line: Line): Origin {
    const level = parent.level + 1;
    const at = this.placed.length;
    const above = [1, 2, 3].map((n) => this.#lines[at - n]?.bare ?? "").find((bare) => bare !== "") ?? "";
    const introduction = level === 1 && line.quote > 0 && /[:：]$/.test(above) ? { introduction: above } : {};
    return { level, parent, kind: "quoted", header: NO_HEADER, known: "none", hasWords: false, ...introduction };
  }

  #begin(opener: Opener, line: Line, head: Line): Origin {
    this.#leave(line);
    const top = this.#top();
    const marked = line.mark === "attribution" || head.mark === "attribution" || head.mark === "header";
    const known = knownBy(opener, marked);
    const naming = {
      kind: opener.kind === "forwarded" ? ("forwarded" as const) : ("quoted" as const),
      header: opener.header,
      known,
      opener: opener.kind,
    };
    // "> Begin forwarded message:" and Apple's "> On … wrote:": the quote's first line names the quote itself, and no quote
    // without a name that stood before it, such as a passage from elsewhere.
    if (line.quote > top.quote && this.#children.get(top.origin)?.opener === undefined)
      this.#children.delete(top.origin);
    const inside = line.quote > top.quote ? this.#enter(line) : top.origin;
    if (inside.level > 0 && !inside.hasWords && inside.opener === undefined) return Object.assign(inside, naming);
    const origin: Origin = { level: this.#levelBelow(inside, opener), parent: inside, hasWords: false, ...naming };
    this.#start(origin, opener, line);
    return origin;
  }

  /** Where the new message's words will stand: in a deeper quote when one follows, else right here. */
  #start(origin: Origin, opener: Opener, line: Line): void {
    this.#children.delete(this.#top().origin);
    const following = this.#firstAfter(opener.end, line.quote);
    if (following && following.quote > line.quote) {
      this.#pending = origin;
      return;
    }
    this.#frames.push({ origin, quote: line.quote, scope: line.scope });
  }

  /** The first line with words, or the first of a deeper quote: where all that was quoted has been cut, only its marks are left. */
  #firstAfter(from: number, quote: number): Line | undefined {
    return this.#lines.slice(from, from + 12).find((line) => line.bare !== "" || line.quote > quote);
  }

  // A forward of several messages lists them side by side: a later one can't be what an earlier one quotes.
  #levelBelow(inside: Origin, opener: Opener): number {
    const above = inside.header.sentAt;
    const here = opener.header.sentAt;
    // What was written on a bare day may have been written until its end.
    const newer = above && here && here.at.getTime() > above.at.getTime() + (above.isDay ? DAY_MS : 60_000);
    return opener.kind === "forwarded" && inside.kind === "forwarded" && newer ? inside.level : inside.level + 1;
  }
}
