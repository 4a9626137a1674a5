import type { Header } from "./header.ts";

/** Where another message begins: the lines `start` to `end` (exclusive) say who wrote what stands below. */
export interface Opener {
  readonly start: number;
  readonly end: number;
  readonly kind: "forwarded" | "original" | "block" | "attribution";
  readonly header: Header;
  /** The header block or attribution begins here; before it stand separators. */
  readonly headerStart: number;
  /** The user typed the author above the forward: what he says goes. */
  readonly typed?: true;
}
