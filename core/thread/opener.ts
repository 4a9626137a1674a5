import type { Header } from "./header.ts";

/** Where another message begins: the lines `start` to `end` (exclusive) say who wrote what stands below. */
export interface Opener {
  readonly start: number;
  readonly end: number;
  readonly kind: "forwarded" | "original" | "block" | "attribution";
  readonly header: Header;
  /** The header block or attribution begins here; before it stand separators. */
  readonly headerStart: number;
  /** A separator with nothing but words below it: believed only where nothing else begins a message. */
  readonly alone?: true;
  /** The user typed the author above the forward: what he says goes. */
  readonly typed?: true;
}
