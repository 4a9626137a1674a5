/** How a text is coloured, by what it is. */
export type Ink = Readonly<Record<"mine" | "theirs" | "soft" | "strong", (text: string) => string>>;

const plain = (text: string): string => text;

/** No colour at all. */
export const PLAIN: Ink = { mine: plain, theirs: plain, soft: plain, strong: plain };

const coded =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

/** The colours that every terminal has, so that they fit its own background. */
export const COLOURS: Ink = { mine: coded(36, 39), theirs: coded(33, 39), soft: coded(2, 22), strong: coded(1, 22) };

/** Colour for a terminal, unless its user wants none (no-color.org). */
export const inkFor = (isTerminal: boolean, noColor: string | undefined): Ink =>
  isTerminal && !noColor ? COLOURS : PLAIN;
