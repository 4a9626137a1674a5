/** One header field: its name, its lines as written, and its value unfolded (RFC 5322 §2.2.3). */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
  readonly lines: readonly string[];
}

const NAME = /^([!-9;-~]{1,200})[ \t]{0,20}:/;

/** The bytes of a message before the empty line, one character a byte, with the line end of the last field. */
export function headerBlock(raw: Buffer): string {
  const crlf = raw.indexOf("\r\n\r\n");
  const lf = raw.indexOf("\n\n");
  const ends = [crlf === -1 ? raw.length : crlf + 2, lf === -1 ? raw.length : lf + 1];
  return raw.subarray(0, Math.min(...ends)).toString("latin1");
}

/** The fields of a header block, in their order. A line that is neither a field nor a continuation is left out. */
export function headerFields(block: string): readonly HeaderField[] {
  const groups: { name: string; lines: string[] }[] = [];
  for (const line of block.split("\n").map((text) => text.replace(/\r$/, ""))) {
    const name = NAME.exec(line)?.[1];
    if (name !== undefined) groups.push({ name, lines: [line] });
    if (name === undefined && /^[ \t]/.test(line)) groups.at(-1)?.lines.push(line);
  }
  return groups.map(({ name, lines }) => ({
    name,
    lines,
    value: lines
      .join("")
      .slice(name.length + 1)
      .trim(),
  }));
}
