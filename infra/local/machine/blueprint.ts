import type { Log } from "../../../functions/log.ts";
import type { Bounds } from "../../../functions/reading/in-time.ts";
import type { Clock } from "../clock/clock.ts";
import type { DeadLetterAnswer, DeadLetterWish } from "../redrive/local-dead-letters.ts";
import type { Relay } from "../ses/relay.ts";
import type { OutboxMail } from "../ses/ses-endpoint.ts";
import type { HandOn } from "../smtp/hand-on.ts";
import type { Judge } from "../smtp/verdicts.ts";
import type { Wire } from "./ground.ts";
import type { Installation } from "./installation.ts";

/** What a machine is built from. */
export interface MachineOptions {
  readonly data: string;
  readonly installation: Installation;
  readonly smtpPort: number;
  readonly webPort: number;
  readonly trustLocal: boolean;
  /** Started without the sample. */
  readonly empty?: boolean;
  readonly judge: Judge;
  readonly log: Log;
  /** Sends what the service sends. */
  readonly relay?: Relay;
  /** Sends what a mail program on this machine sends to others than the service. */
  readonly handOn?: HandOn;
  /** How long one mail may be read, and in how much memory; as on AWS where it is left open. */
  readonly reading?: Bounds;
  /** Builds the handlers that AWS would run, on what this machine offers. */
  readonly wire: Wire;
}

/** What moving the clock did. */
export interface Ticked {
  readonly from: Date;
  readonly to: Date;
  /** How many times the schedule was called. */
  readonly quarters: number;
  readonly sent: readonly OutboxMail[];
}

/** One machine that does what SES, S3, SQS, SNS, EventBridge, Lambda, DynamoDB and a Function URL do together. */
export interface Machine {
  readonly ports: { readonly smtp: number; readonly web: number };
  readonly webUrl: string;
  readonly outbox: string;
  readonly clock: Clock;
  /** Sweep, and call the schedule, by itself from now on. */
  run(): Promise<void>;
  /** Move the clock on, and do what is due on the way. */
  tick(at: Date): Promise<Ticked>;
  /** Show what was given up, or put it back. */
  deadLetters(wish: DeadLetterWish): Promise<DeadLetterAnswer>;
  /** Resolves when nothing is left that can be done now. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}
