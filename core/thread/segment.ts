import type { Mailbox } from "../mail/mailbox.ts";
import type { SentAt } from "../mail/sent-at.ts";

/** How the author of a segment is known. Never a guess: `none` says that nobody can tell. */
export type Known = "header" | "mark" | "attribution" | "reference" | "typed" | "none";

/** A run of text by one author inside a message. A quoted message cut up by answers gives several with the same `origin`. */
export interface Segment {
  readonly kind: "reply" | "quoted" | "forwarded";
  /** Which message it is a part of: segments with the same number, joined in order, are one message. */
  readonly origin: number;
  readonly from?: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly sentAt?: SentAt;
  readonly subject?: string;
  readonly messageId?: string;
  /** 0 = the sender's own words, 1 = the message answered or forwarded, 2 = the one below. */
  readonly depth: number;
  /** The author's words, without quote marks, attribution, header block or signature. */
  readonly text: string;
  readonly signature?: string;
  readonly known: Known;
}

/** What a stretch of lines is, in the body it came from. */
export type Role = "text" | "signature" | "attribution" | "header" | "separator" | "notice";

/** A stretch of body lines as they stood. All pieces, joined in order by LF, give the body back: nothing is dropped. */
export interface Piece {
  /** Index into `segments`. */
  readonly segment: number;
  readonly role: Role;
  readonly lines: readonly string[];
}

/** A message taken apart. */
export interface Decomposition {
  readonly segments: readonly Segment[];
  /** The pieces of the body that was read (the text body, or the lines of the HTML body). Embedded messages have none. */
  readonly pieces: readonly Piece[];
}
