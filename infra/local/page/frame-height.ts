const COLUMNS = 72;
const STEP = 2;
const MOST = 60;

const STEPS = Array.from({ length: MOST / STEP }, (_, i) => (i + 1) * STEP);

/** How many rows of a page the lines of a text take: an empty one is a gap that the others bring along. */
const rowsOf = (text: string): number =>
  text.split("\n").reduce((rows, line) => rows + Math.ceil(line.trim().length / COLUMNS), 0);

/** The class of a frame for a mail with this text: no script measures it, so its height goes by the lines, in steps. */
export const frameHeight = (text: string): string =>
  `rows-${Math.min(MOST, Math.max(STEP, Math.ceil(rowsOf(text) / STEP) * STEP))}`;

/** What the classes mean. On a phone a line of the text takes more rows than on a desk. */
export const FRAME_STYLE = `
${STEPS.map((rows) => `.rows-${rows} { --rows: ${rows}; }`).join(" ")}
iframe { height: calc(var(--rows) * 2rem); }
@media (max-width: 44rem) { iframe { height: calc(var(--rows) * 2.75rem); } }
`;
