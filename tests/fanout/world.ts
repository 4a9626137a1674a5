import type { Table } from "../../core/ledger/table.ts";
import { MeteredTable } from "../support/metered-table.ts";
import { FanoutSes, FanoutSqs, Process, type Time } from "./ports.ts";
import { type Crowd, START } from "./settled.ts";

/** A day to be simulated. */
export interface Plan extends Crowd {
  /** What SES takes, mails a second. */
  readonly rate: number;
  /** Some ticks are left out and some die, and so do some workers. */
  readonly isRough?: boolean;
  /** The engine; in memory where none is given. */
  readonly table?: Table;
}

/** What goes on in a simulated day. */
export interface World {
  readonly time: Time;
  readonly process: Process;
  readonly sqs: FanoutSqs;
  readonly ses: FanoutSes;
  readonly dueTable: MeteredTable;
  readonly replyTable: MeteredTable;
  readonly cpu: { micros: number };
  readonly count: { ticks: number; leftOut: number; kills: number; calls: number; largestTick: number };
  /** How many users each tick has queued, and when. */
  readonly queued: { readonly at: number; readonly users: number }[];
}

export function worldOn(store: Table): World {
  const time: Time = { now: START.getTime() };
  const process = new Process();
  return {
    time,
    process,
    sqs: new FanoutSqs(time, process.step),
    ses: new FanoutSes(time, process.step),
    dueTable: new MeteredTable(store),
    replyTable: new MeteredTable(store),
    cpu: { micros: 0 },
    count: { ticks: 0, leftOut: 0, kills: 0, calls: 0, largestTick: 0 },
    queued: [],
  };
}
