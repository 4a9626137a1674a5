/** A message of which no more is left than is read of it, and whether anything was left out. */
export interface Bounded {
  readonly raw: Buffer;
  readonly isCut: boolean;
}

// Below this nothing can cost much, and most mails are.
const SMALL = 1_000_000;
// Of texts a million characters are read; in base64 or of the letters of a distant script these are so many bytes.
const MAX_TEXT = 4_000_000;
// A mail of 40 MB in the lines of base64 has half as many; mailparser spends its time and memory by the line, not by the byte.
const MAX_LINES = 1_000_000;
// RFC 2046 §5.1.1 allows 70.
const MAX_BOUNDARY = 200;
const MAX_BOUNDARIES = 1_000;
const MAX_PART_HEAD = 16_384;

const LF = 0x0a;
const DECLARED = /boundary\s{0,20}=\s{0,20}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi;

/** The boundaries that any part of the message declares, wherever they stand. */
function boundariesIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, quoted, bare] of text.matchAll(DECLARED)) {
    if (found.size === MAX_BOUNDARIES) break;
    found.add((quoted ?? bare ?? "").trim());
  }
  return found;
}

/** Where a part begins: at the line end in front of a delimiter line. */
function* delimiters(raw: Buffer, boundaries: ReadonlySet<string>): Generator<number> {
  for (let at = raw.indexOf("\n--"); at >= 0; at = raw.indexOf("\n--", at + 1)) {
    const line = raw.toString("latin1", at + 3, at + 3 + MAX_BOUNDARY + 4).split(/[\r\n]/, 1)[0] ?? "";
    const name = line.trimEnd();
    if (boundaries.has(name) || (name.endsWith("--") && boundaries.has(name.slice(0, -2)))) yield at;
  }
}

type Kind = "plain" | "page" | "other";

/** What mailparser will take a part for, as far as its header tells. */
function kindOf(head: string): Kind {
  if (/^content-disposition:\s{0,20}attachment/im.test(head)) return "other";
  const type = /^content-type:\s{0,20}([^\s;]{1,60})/im.exec(head)?.[1]?.toLowerCase() ?? "text/plain";
  if (type === "text/html") return "page";
  return type.startsWith("text/plain") || !type.includes("/") ? "plain" : "other";
}

/** Where the body of a part begins, behind the empty line that ends its header. */
function bodyOf(part: Buffer): number {
  const [lf, crlf] = [part.indexOf("\n\n"), part.indexOf("\n\r\n")];
  const ends = [lf < 0 ? part.length : lf + 2, crlf < 0 ? part.length : crlf + 3];
  return Math.min(...ends);
}

/** The start of a part that holds so many lines; all of it where it holds fewer. `left` says how many more there may be. */
function linesOf(part: Buffer, left: { lines: number }): Buffer {
  let at = part.indexOf(LF);
  for (; at >= 0 && left.lines > 0; at = part.indexOf(LF, at + 1)) left.lines -= 1;
  return at < 0 ? part : part.subarray(0, at);
}

/**
 * Leave out what nobody reads and what only costs: of all plain texts together, and of all pages, what stands behind 4 MB, and
 * whatever stands behind a million lines (threat 26). Parts that come later are kept. A message below 1 MB is left as it is;
 * linear in the message.
 */
export function bounded(raw: Buffer): Bounded {
  if (raw.length <= SMALL) return { raw, isCut: false };
  const left = { plain: MAX_TEXT, page: MAX_TEXT, lines: MAX_LINES };
  const kept: Buffer[] = [];
  const take = (from: number, to: number): void => {
    const part = raw.subarray(from, to);
    const body = bodyOf(part);
    const kind = kindOf(part.toString("latin1", 0, Math.min(body, MAX_PART_HEAD)));
    const most = kind === "other" ? part.length : Math.min(part.length - body, left[kind]);
    if (kind !== "other") left[kind] -= most;
    kept.push(linesOf(kind === "other" ? part : part.subarray(0, body + most), left));
  };
  let from = 0;
  for (const at of delimiters(raw, boundariesIn(raw.toString("latin1")))) {
    take(from, at);
    from = at;
  }
  take(from, raw.length);
  const size = kept.reduce((sum, part) => sum + part.length, 0);
  return size === raw.length ? { raw, isCut: false } : { raw: Buffer.concat(kept, size), isCut: true };
}
