import type { Became } from "./became.ts";
import type { Owner } from "./filing.ts";

/** Where an import hands its mails over: the machine, or a stage on AWS. */
export interface Door {
  readonly owner: Owner;
  /** Resolves when these are safe there, with what became of each. Throws a `StopError` where that can not be. */
  hand(mails: readonly Uint8Array[]): Promise<readonly Became[]>;
}
