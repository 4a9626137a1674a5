import type { Account, Env } from "./harness/evaluation.ts";
import type { Change } from "./harness/tree.ts";

/** A mistake somebody might make, the rule that has to notice, and what it has to say. */
export interface Mistake {
  readonly name: string;
  readonly change?: Change;
  /** What whoever deploys has set beside the usual, or has forgotten to set. */
  readonly env?: Env;
  readonly stage?: string;
  readonly account?: Account;
  readonly rule: string;
  readonly finding: RegExp;
}
