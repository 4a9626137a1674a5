const depthOf = (line: string): number => {
  const end = line.search(/[^>]/);
  return end < 0 ? line.length : end;
};

/** The line without its quote marks and without the one space that stuffs it (RFC 3676 §4.4). */
const content = (line: string, depth: number): string => line.slice(depth).replace(/^ /, "");

/**
 * Join the flowed lines of a `format=flowed` text (RFC 3676 §4.2): a line that ends in a space goes on in the next one,
 * but only in one of the same quote depth, and never the signature mark. An empty line ends a paragraph and stays: many
 * clients leave a space before it. Quote marks are kept once, as `> `.
 */
export function unflow(text: string, { delSp }: { readonly delSp: boolean }): string {
  const paragraphs: { depth: number; parts: string[]; open: boolean }[] = [];
  for (const line of text.split("\n")) {
    const depth = depthOf(line);
    const body = content(line, depth);
    const flows = body.endsWith(" ") && body !== "-- ";
    const piece = flows && delSp ? body.slice(0, -1) : body;
    const last = paragraphs.at(-1);
    if (last?.open && last.depth === depth && body !== "-- " && body !== "") {
      last.parts.push(piece);
      last.open = flows;
      continue;
    }
    paragraphs.push({ depth, parts: [piece], open: flows });
  }
  return paragraphs
    .map(({ depth, parts }) => `${depth > 0 ? `${">".repeat(depth)} ` : ""}${parts.join("")}`)
    .join("\n");
}
