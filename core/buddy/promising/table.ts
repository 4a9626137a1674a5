/** How a language promises a thing, and keeps it: sources of regular expressions for folded text in small letters. */
export interface Promising {
  /** In the first person, of what is to come: to give, send, show, lend or look something up for the other. */
  readonly promises: string;
  /** In such a sentence nothing is promised: kisses and regards are sent, calls are given, and business goes its way. */
  readonly not: string;
  /** It has been done, or is done with this mail. */
  readonly keeps: string;
  /** It has come. */
  readonly got: string;
  readonly thanks: string;
}
