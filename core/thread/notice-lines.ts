import { isBanner } from "./banner.ts";
import { hasContact } from "./contact.ts";
import { type Line, MIN_WRAPPED } from "./line.ts";
import { readNotice } from "./notices.ts";
import { isProse, paragraphs } from "./prose.ts";

/** What a line of an author's run is. Disclaimers and "Sent from my phone" count as signature; `notice` is others' machines. */
export type WordRole = "text" | "signature" | "notice";

/** Mark what machines have added: banners above the words, disclaimers and phones' lines among them, a list's footer below. */
export function markNotices(lines: readonly Line[], roles: WordRole[]): void {
  const notices = lines.map((line) => readNotice(line.bare));
  markBanners(lines, roles);
  for (const [i, notice] of notices.entries()) {
    if (notice === "mobile") roles[i] = "signature";
    if (notice === "disclaimer" && lineLength(lines, i) > 80) paragraph(lines, i, roles, "signature");
  }
  const list = notices.indexOf("list");
  if (list < 0 || lines.length - list > 20) return;
  const start = listStart(lines, list);
  roles.fill("notice", start, start + footerLength(lines.slice(start)));
}

// Banners stand above the first words, one below the other.
function markBanners(lines: readonly Line[], roles: WordRole[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.bare === "") continue;
    const end = wrappedEnd(lines, i);
    const text = lines.slice(i, end).map(({ bare }) => bare);
    if (!isBanner(text.join(" "))) return;
    roles.fill("notice", i, end);
    i = end - 1;
  }
}

/** Where the lines end that a client has wrapped into one paragraph: all but the last of them are long. */
function wrappedEnd(lines: readonly Line[], from: number): number {
  const end = lines.findIndex(
    (line, i) => i > from && (line.bare === "" || (lines[i - 1]?.bare.length ?? 0) < MIN_WRAPPED),
  );
  return end < 0 ? lines.length : end;
}

/** A footer ends where somebody goes on to tell something: he has quoted one, and the words below are his. */
function footerLength(below: readonly Line[]): number {
  const told = paragraphs(below).find(({ at, text }, i) => i > 0 && isProse(text) && !isMachines(below, at));
  return told?.at ?? below.length;
}

const isMachines = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at, wordsEnd(lines, at)).some(({ bare }) => readNotice(bare) !== undefined || hasContact(bare));

function wordsEnd(lines: readonly Line[], at: number): number {
  const end = lines.findIndex(({ bare }, i) => i > at && bare === "");
  return end < 0 ? lines.length : end;
}

// The footer begins at the line of underscores or dashes above it.
const listStart = (lines: readonly Line[], at: number): number =>
  [1, 2].map((n) => at - n).find((i) => /^[_=-]{2,}/.test(lines[i]?.bare ?? "")) ?? at;

const lineLength = (lines: readonly Line[], at: number): number =>
  `${lines[at]?.bare ?? ""} ${lines[at + 1]?.bare ?? ""}`.length;

/** Mark a paragraph from its first line on. */
export function paragraph(lines: readonly Line[], from: number, roles: WordRole[], role: WordRole): void {
  for (let i = from; i < lines.length && lines[i]?.bare !== ""; i++) roles[i] = role;
}
