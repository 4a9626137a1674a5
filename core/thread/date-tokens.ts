/** A word, a number or a sign of a date, with its place in the text. `number` is set for digits. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number?: number;
}

const TOKEN = /\d+|\p{L}[\p{L}\p{M}]*(?:\.\p{L}(?![\p{L}\p{M}]))*|[^\s\d\p{L}]/gu;

/** 2021年9月19日 and 2021년 9월 19일 become 2021/9/19 without moving a character. */
export function cjkAsSlashes(text: string): string {
  return text.replace(
    /(\d)([年년月월日일])/g,
    (_, digit: string, unit: string) => `${digit}${/[日일]/.test(unit) ? " " : "/"}`,
  );
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
