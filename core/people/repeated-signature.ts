import type { Mailbox } from "../mail/mailbox.ts";
import { nameKey } from "../mail/name.ts";
import { isClosing, isContactLine } from "../thread/signature.ts";
import type { Turn } from "../thread/turn.ts";
import { contactKey } from "./contact.ts";

/** What stands under so many mails of one person is no part of what each of them says. */
const MIN_TURNS = 3;
const MAX_LINES = 12;
const MAX_LINE = 120;
const MAX_NAME_WORDS = 4;

interface Placed {
  readonly index: number;
  readonly text: string;
}

/** The last lines that say something, from the bottom up, with white space squashed; none that is too long for a signature. */
function tailOf(text: string): Placed[] {
  const lines = text.split("\n").map((line, index) => ({ index, text: line.trim().replace(/\s+/g, " ") }));
  const tail = lines
    .filter((line) => line.text !== "")
    .slice(-MAX_LINES)
    .reverse();
  const long = tail.findIndex((line) => line.text.length > MAX_LINE);
  return long < 0 ? tail : tail.slice(0, long);
}

/** The keys of the 1, 2, 3 … last lines. */
function endingsOf(tail: readonly Placed[]): string[] {
  let ending = "";
  return tail.map(({ text }) => {
    ending = `${text}\n${ending}`;
    return ending;
  });
}

/** "Jane Roe", "J. Roe", "Jane": words of the author's name and nothing else. */
function isNameOf({ name }: Mailbox, line: string): boolean {
  const own = new Set(nameKey(name ?? "").split(" "));
  const words = nameKey(line).split(" ");
  return words.length <= MAX_NAME_WORDS && words[0] !== "" && words.every((word) => own.has(word));
}

/**
 * Where in a repeated ending the signature begins: behind the closing, at the author's name with lines below it, or else
 * anywhere if there is a number or an address in it. A courtesy that somebody always ends with stays words.
 */
function startOf(ending: readonly Placed[], author: Mailbox): Placed | undefined {
  const down = ending.toReversed();
  const behind = down.slice(down.findLastIndex(({ text }) => isClosing(text)) + 1);
  const name = behind.findIndex(({ text }) => isNameOf(author, text));
  if (name >= 0 && name < behind.length - 1) return behind[name];
  return behind.some(({ text }) => isContactLine(text)) ? behind[0] : undefined;
}

function split(turn: Turn, start: Placed): Turn {
  const lines = turn.text.split("\n");
  const signature = lines
    .slice(start.index)
    .filter((line) => line.trim() !== "")
    .join("\n");
  const text = lines.slice(0, start.index).join("\n").trimEnd();
  return { ...turn, text, signature: [signature, turn.signature].filter((part) => part !== undefined).join("\n") };
}

/** True where nothing stands above: a mail that holds nothing else is what it says. */
const isAll = ({ text }: Turn, { index }: Placed): boolean =>
  text
    .split("\n")
    .slice(0, index)
    .every((line) => line.trim() === "");

/**
 * Take apart what stands in the same words under three and more mails of one author, where no mark told the signature in any
 * single one of them. Any order of turns gives the same; linear in the length of their texts.
 */
export function withoutRepeatedSignatures(turns: readonly Turn[]): Turn[] {
  const counts = new Map<string, number>();
  const read = turns.map((turn) => {
    const tail = tailOf(turn.text);
    const author = contactKey(turn.author);
    return { turn, tail, endings: endingsOf(tail).map((ending) => `${author}\n${ending}`) };
  });
  for (const { endings } of read) for (const ending of endings) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  return read.map(({ turn, tail, endings }) => {
    const length = endings.filter((ending) => (counts.get(ending) ?? 0) >= MIN_TURNS).length;
    const start = startOf(tail.slice(0, length), turn.author);
    return start === undefined || isAll(turn, start) ? turn : split(turn, start);
  });
}
