/** A header block as it stands on the wire, and what follows it. */
export interface HeaderBlock {
  readonly raw: string;
  readonly lines: readonly string[];
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly body: string;
}

/** The header block of a message, whose bytes are taken as they are. */
export function readBlock(raw: string): HeaderBlock {
  const end = raw.search(/\r?\n\r?\n/);
  // A bare line end has a rule of its own, and hides nothing from the others.
  const lines = raw.slice(0, end).split(/\r\n|\r|\n/);
  const unfolded = lines.join("\r\n").replaceAll(/\r\n(?=[ \t])/g, "");
  const fields = unfolded.split("\r\n").map((line) => {
    const [, name = "", value = ""] = /^([^:]*):\s*([\s\S]*)$/.exec(line) ?? [];
    return { name: name.toLowerCase(), value };
  });
  return { raw, lines, fields, body: raw.slice(end) };
}

/** The value of a field, unfolded; empty where there is none. */
export const fieldOf = ({ fields }: HeaderBlock, wanted: string): string =>
  fields.find(({ name }) => name === wanted)?.value ?? "";

export const isThere = ({ fields }: HeaderBlock, ...wanted: readonly string[]): boolean =>
  fields.some(({ name }) => wanted.includes(name));

/** The address of a field that holds one mailbox with a name, and nothing else. */
export const mailboxIn = (block: HeaderBlock, name: string): string | undefined =>
  /^[^<>@,:;"]+ <([a-z0-9.]+@[a-z0-9.]+)>$/.exec(fieldOf(block, name))?.[1];

/** The bytes of an encoded word (RFC 2047 §4). */
const bytesOf = (encoding: string, text: string): Buffer =>
  encoding.toUpperCase() === "B"
    ? Buffer.from(text, "base64")
    : Buffer.from(
        text.replaceAll("_", " ").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        "latin1",
      );

/** Each encoded word of a block, with its parts (RFC 2047 §2). */
export const encodedWords = ({ lines }: HeaderBlock): RegExpMatchArray[] =>
  lines.flatMap((line) => [...line.matchAll(/=\?([^?\s]+)\?([QB])\?([^?\s]*)\?=/gi)]);

/** True for an encoded word that ends within a character, which no program can show by itself. */
export function isCut([, charset = "", encoding = "", text = ""]: RegExpMatchArray): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytesOf(encoding, text));
    return false;
  } catch {
    return true;
  }
}

/** The types of the parts behind a header block, outermost first. */
export const partTypes = ({ body }: HeaderBlock): string[] =>
  [...body.matchAll(/^Content-Type: ([a-z/]+)/gm)].map(([, type = ""]) => type);
