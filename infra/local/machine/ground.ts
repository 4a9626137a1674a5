import type { SNSEvent } from "aws-lambda";
import type { Queue } from "../../../core/ledger/queue.ts";
import type { Table } from "../../../core/ledger/table.ts";
import type { RawMail } from "../../../core/mail/raw-mail.ts";
import type { Log } from "../../../functions/log.ts";
import type { Bounds } from "../../../functions/reading/in-time.ts";
import type { ImportDoor } from "../import/filing.ts";
import type { QueueHandler } from "../queue/folder-queue.ts";
import type { Fetch } from "../web/web-door.ts";
import type { Installation } from "./installation.ts";

/** What this machine offers to the handlers in place of AWS. DynamoDB and SES are found by `AWS_ENDPOINT_URL_*`. */
export interface Ground {
  readonly installation: Installation;
  /** Name of the one table. */
  readonly table: string;
  readonly rawMail: RawMail;
  readonly replyQueue: Queue;
  readonly inboundQueue: Queue;
  readonly jobQueue: Queue;
  /** For an import: the folder in which it is noted what it has in hand, and a way to put many items at once. */
  readonly imports: { readonly folder: string; readonly putMany: Table["putAll"] };
  /** Where the pages are, without a slash at the end. */
  readonly webUrl: string;
  readonly now: () => Date;
  readonly reading: Bounds | undefined;
  readonly log: Log;
}

/** The input the schedule gives to `functions/due`. */
export interface ScheduleEvent {
  readonly scheduledAt: string;
}

/** The handlers as Lambda would run them. */
export interface Handlers {
  readonly receive: QueueHandler;
  readonly reply: QueueHandler;
  readonly job: QueueHandler;
  readonly due: (event: ScheduleEvent) => Promise<unknown>;
  readonly feedback: (event: SNSEvent) => Promise<void>;
  readonly web: Fetch;
  /** Where the owner of this machine brings a whole mailbox; no handler of AWS. */
  readonly imports: ImportDoor;
  /** Ends the thread that reads mails. */
  readonly stop: () => Promise<void>;
}

/** Builds the handlers, and signs the local user up. */
export type Wire = (ground: Ground) => Promise<Handlers>;
