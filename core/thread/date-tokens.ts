/** A word, a number or a sign of a date, with its place in the text. `number` is set for digits. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number?: number;
}

// Hebrew shortens with a geresh: "8 בנוב׳ 2026".
const TOKEN = /\d+|\p{L}[\p{L}\p{M}]*(?:(?<=\p{Script=Hebrew})[׳'’])?(?:\.\p{L}(?![\p{L}\p{M}]))*|[^\s\d\p{L}]/gu;

/** 2021年9月19日 and 2021년 9월 19일 become 2021/9/19 without moving a character. */
export function cjkAsSlashes(text: string): string {
  return text.replace(
    /(\d)([年년月월日일])/g,
    (_, digit: string, unit: string) => `${digit}${/[日일]/.test(unit) ? " " : "/"}`,
  );
}

// Two words before one: "tháng mười hai" is December.
const VIETNAMESE: readonly (readonly [words: string, month: number])[] = [
  ["mười hai", 12],
  ["mười một", 11],
  ["mười", 10],
  ["một", 1],
  ["giêng", 1],
  ["hai", 2],
  ["ba", 3],
  ["tư", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["tám", 8],
  ["chín", 9],
];
const MONTH_OF_VIETNAM = new RegExp(
  `(\\d) (thg|tháng) (\\d{1,2}|${VIETNAMESE.map(([words]) => words).join("|")})(,| năm|) (?=\\d{4})`,
  "iu",
);

/** "12 thg 9, 2026" and "21 Tháng Tám 2026" become 12/9/2026 and 21/8/2026 with as many characters as before. */
export function vietnameseAsSlashes(text: string): string {
  return text.replace(MONTH_OF_VIETNAM, (all, digit: string, _word: string, month: string) => {
    const number = VIETNAMESE.find(([words]) => words === month.toLowerCase())?.[1] ?? month;
    return `${digit}/${number}/`.padEnd(all.length, " ");
  });
}

/** Cut a text into tokens. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((m) => {
    const start = m.index ?? 0;
    const number = /^\d/.test(m[0]) ? Number(m[0]) : undefined;
    return { text: m[0], start, end: start + m[0].length, ...(number === undefined ? {} : { number }) };
  });
}

/** How many characters a token has: 21 and 2021 are years of different kinds. */
export const digits = (token: Token): number => token.end - token.start;
