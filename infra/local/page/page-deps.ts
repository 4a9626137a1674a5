import type { Table } from "../../../core/ledger/table.ts";
import type { Ticked } from "../machine/blueprint.ts";
import type { Installation } from "../machine/installation.ts";
import type { HandIn } from "../mailbox/own-door.ts";
import type { Arrivals } from "./arrivals.ts";

/** What became of the wish for a reply at once: the outcome of the user's day, and why not. */
export interface Asked {
  readonly outcome: string;
  readonly reason?: string;
}

/** What the local page shows and what it may set going. */
export interface PageDeps {
  readonly installation: Pick<Installation, "user" | "secretAddress">;
  readonly smtpPort: number;
  /** Takes mails of the owner's mailbox in, however many they are. */
  readonly handIn: HandIn;
  readonly table: Table;
  readonly arrivals: Arrivals;
  /** The folders of raw mail, of what was sent, of mails that were given up, and of mailboxes while they are tried. */
  readonly folders: { readonly mail: string; readonly outbox: string; readonly dead: string; readonly tried: string };
  readonly now: () => Date;
  readonly tick: (at: Date) => Promise<Ticked>;
  /** Ask for the user's daily reply as the schedule would, and wait for what becomes of it. */
  readonly replyNow: () => Promise<Asked>;
  readonly idle: () => Promise<void>;
  /** Be told whenever something has happened; the answer ends it. */
  readonly onChange: (tell: () => void) => () => void;
  /** Letters to other people go on by the user's own mail server. */
  readonly hasMailServer: boolean;
  /** The page of the service that asks whether the mails shall come again. */
  readonly againUrl: string;
  /** Starts this machine anew, with a mail server. */
  readonly startLine: string;
}
