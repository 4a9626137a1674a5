import type { Language } from "../answer/action.ts";

/** What somebody without an account asks for, of the address from which they have written. */
export interface AboutMeRequest {
  readonly address: string;
  readonly wish: "ask" | "forget";
  readonly language: Language;
  /** Message-ID of the mail that asks, and what it hangs under: ids without angle brackets. */
  readonly messageId?: string | undefined;
  readonly references: readonly string[];
}
