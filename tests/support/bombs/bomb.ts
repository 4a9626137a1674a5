import { mulberry } from "../mulberry.ts";

/** From whom and to whom a bomb goes: each door of the service is tried with the mail that opens it. */
export interface Way {
  readonly from: string;
  readonly to: string;
}

/** What a hostile mail is made of: nothing is made before it is asked for, and the same way gives the same bytes. */
export type Bomb = (way: Way) => Buffer;

/** The name of a bomb, which says what it is full of, and how to make it. */
export type Bombs = Readonly<Record<string, Bomb>>;

export const MB = 1_000_000;

/** So many bytes of one thing, over and over. */
export const filled = (unit: string | Uint8Array, bytes: number): Buffer => Buffer.alloc(bytes, unit as string);

/** `write` for each number below n, joined: a hundred thousand lines that differ. */
export const numbered = (n: number, write: (i: number) => string): Buffer => {
  const blocks: Buffer[] = [];
  for (let from = 0; from < n; from += 10_000)
    blocks.push(Buffer.from(Array.from({ length: Math.min(10_000, n - from) }, (_, i) => write(from + i)).join("")));
  return Buffer.concat(blocks);
};

/** Random bytes of an alphabet. */
export function junk(seed: number, bytes: number, alphabet: string | Uint8Array): Buffer {
  const next = mulberry(seed);
  const from = Buffer.from(alphabet as string);
  const made = Buffer.alloc(bytes);
  for (let i = 0; i < bytes; i++) made[i] = from[next() % from.length] ?? 0;
  return made;
}

interface Content {
  /** Fields besides those that every mail has; each ends in CRLF. */
  readonly fields?: string | Uint8Array;
  /** The value of Content-Type. */
  readonly type?: string;
  readonly encoding?: string;
  readonly subject?: string;
  readonly to?: string;
}

/** One whole mail: the fields that let it in, and what it is full of. */
export function mail({ from, to }: Way, content: Content, ...body: readonly (string | Uint8Array)[]): Buffer {
  const { fields = "", type = "text/plain; charset=utf-8", encoding = "8bit", subject = "Re: The Contessa" } = content;
  const head = [
    `From: ${from}`,
    `To: ${content.to === undefined ? to : `${to}, ${content.to}`}`,
    "Date: Wed, 11 Nov 2026 10:00:00 +0100",
    `Subject: ${subject}`,
    "Message-ID: <bomb@example.org>",
    "MIME-Version: 1.0",
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    "",
  ].join("\r\n");
  return Buffer.concat([head, fields, "\r\n", ...body].map((piece) => Buffer.from(piece as string)));
}

/** The bytes of a part that stands between boundaries "b". */
export const part = (type: string, ...body: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat([`--b\r\nContent-Type: ${type}\r\n\r\n`, ...body, "\r\n"].map((piece) => Buffer.from(piece as string)));

export const MIXED = 'multipart/mixed; boundary="b"';
