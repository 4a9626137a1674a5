// Signs that a terminal draws two columns wide.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /\p{Mn}|[\u200c\u200d]/u;

const widthOfSign = (sign: string): number => (NO_WIDTH.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1);

/** How many columns a text takes on a terminal. */
export const widthOf = (text: string): number => [...text].reduce((width, sign) => width + widthOfSign(sign), 0);

/** A text filled up with spaces to a number of columns. */
export const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** A word cut into parts that fit. */
function partsOf(word: string, width: number): string[] {
  const parts = [""];
  for (const sign of word) {
    if (widthOf(`${parts.at(-1)}${sign}`) > width) parts.push("");
    parts[parts.length - 1] += sign;
  }
  return parts;
}

/** A text in lines of at most so many columns, broken between words where that can be. */
export function wrapped(text: string, width: number): string[] {
  const room = Math.max(8, width);
  const lines: string[] = [];
  for (const part of text.split(" ").flatMap((word) => partsOf(word, room))) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line) + 1 + widthOf(part) <= room) lines[lines.length - 1] = `${line} ${part}`;
    else lines.push(part);
  }
  return lines;
}

/** A text behind a label: what does not fit stands below its first word. */
export function hanging(label: string, text: string, width: number): string[] {
  const indent = widthOf(label);
  return wrapped(text, width - indent).map((line, i) => `${i === 0 ? label : " ".repeat(indent)}${line}`);
}
