/** A piece of a multipart body: the header of a part begins it, data follow. */
export type Piece = { readonly head: string } | { readonly data: Buffer };

const HEAD_END = Buffer.from("\r\n\r\n");
const MAX_HEAD = 16 * 1024;
const BOUNDARY = /^multipart\/form-data\s*;.{0,200}?\bboundary="?([^\s";,]{1,200})/i;

/** The boundary that a Content-Type names; undefined for another type. */
export const boundaryOf = (contentType: string | undefined): string | undefined =>
  BOUNDARY.exec(contentType ?? "")?.[1];

/** The body is no whole form: cut off on the way, or never one. */
export class CutOff extends Error {
  override readonly name = "CutOff";
}

/** Cuts a multipart body (RFC 2046 §5.1) while it comes in. Holds a boundary's length of it, however large a part is. */
export class PartCutter {
  readonly #delimiter: Buffer;
  // The first boundary stands at the start of a line like any other.
  #held: Buffer = Buffer.from("\r\n");
  #state: "before" | "head" | "data" | "done" = "before";

  constructor(boundary: string) {
    this.#delimiter = Buffer.from(`\r\n--${boundary}`);
  }

  get isDone(): boolean {
    return this.#state === "done";
  }

  /** The pieces that are whole with this chunk. */
  *cut(chunk: Uint8Array): Generator<Piece> {
    if (this.isDone) return;
    this.#held = Buffer.concat([this.#held, chunk]);
    for (let moved = true; moved; ) {
      const [pieces, goesOn] = this.#state === "head" ? this.#head() : this.#data();
      yield* pieces;
      moved = goesOn;
    }
  }

  /** Behind a boundary: two hyphens end it all, else a header up to the empty line. */
  #head(): readonly [readonly Piece[], boolean] {
    if (this.#held.length >= 2 && this.#held.toString("latin1", 0, 2) === "--") {
      this.#state = "done";
      return [[], false];
    }
    const end = this.#held.indexOf(HEAD_END);
    if (end < 0 && this.#held.length > MAX_HEAD) throw new CutOff("the header of a part has no end");
    if (end < 0) return [[], false];
    const head = this.#held.toString("utf8", 0, end);
    this.#held = this.#held.subarray(end + HEAD_END.length);
    this.#state = "data";
    return [[{ head }], true];
  }

  /** Data up to the next boundary; without one in sight, all but what could be the start of it. */
  #data(): readonly [readonly Piece[], boolean] {
    const isPart = this.#state === "data";
    const at = this.#held.indexOf(this.#delimiter);
    const end = at < 0 ? Math.max(0, this.#held.length - this.#delimiter.length + 1) : at;
    const data = this.#held.subarray(0, end);
    this.#held = this.#held.subarray(at < 0 ? end : end + this.#delimiter.length);
    if (at >= 0) this.#state = "head";
    return [isPart && data.length > 0 ? [{ data }] : [], at >= 0];
  }
}
