import type { Sender, Verdicts } from "./verdicts.ts";

/** One message that came in by SMTP, with all that is known of it beside its text. */
export interface InboundMail {
  readonly sesMessageId: string;
  readonly sender: Sender;
  readonly recipients: readonly string[];
  readonly receivedAt: Date;
  readonly verdicts: Verdicts;
}
