import { gzipSync } from "node:zlib";

const MEMBER = 256 * 1024;

/**
 * A text that is packed while it is written: a file of gzip may have many members, one behind the other (RFC 1952 §2.2), so
 * what was written is never held unpacked.
 */
export class Packed {
  readonly #members: Buffer[] = [];
  readonly #open: string[] = [];
  #waiting = 0;
  #size = 0;

  /** How large it is at most. */
  get size(): number {
    return this.#size + this.#waiting;
  }

  add(text: string): void {
    this.#open.push(text);
    this.#waiting += Buffer.byteLength(text);
    if (this.#waiting >= MEMBER) this.#pack();
  }

  /** The file. */
  end(): Uint8Array {
    this.#pack();
    return Buffer.concat(this.#members);
  }

  #pack(): void {
    if (this.#waiting === 0) return;
    const member = gzipSync(this.#open.join(""));
    this.#members.push(member);
    this.#size += member.length;
    this.#open.length = 0;
    this.#waiting = 0;
  }
}
