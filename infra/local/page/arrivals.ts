import { appendFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LogLine } from "../../../functions/log.ts";

/** What became of a mail, worst news last; `waiting` until it has been read. */
const OUTCOMES = [
  "waiting",
  "ignored",
  "duplicate",
  "held",
  "unsubscribed",
  "asked",
  "answered",
  "signed-up",
  "confirmed",
  "ended",
  "accepted",
] as const;

export type Became = (typeof OUTCOMES)[number];

/** One mail that came in by the SMTP door. */
export interface Arrival {
  /** Names its file in the folder of raw mail. */
  readonly id: string;
  /** By the clock of this machine, which can be moved. */
  readonly at: Date;
  readonly outcome: Became;
  readonly reason?: string;
}

const FILE = "arrivals.jsonl";
const ID = /^[0-9a-f]{8,64}$/;

const isOutcome = (value: unknown): value is Became => OUTCOMES.some((outcome) => outcome === value);

/** A mail for two addresses of one user has two outcomes: the one that changed most is told. */
const rank = ({ outcome }: Arrival): number => OUTCOMES.indexOf(outcome);

/**
 * The mails of this machine in the order in which they came, with what became of each: ids and outcomes, no words. The
 * ledger keeps no trace of a mail that came twice or was for nobody, so it is read from the log and written down here.
 */
export class Arrivals {
  readonly #path: string;
  readonly #now: () => Date;
  readonly #byId = new Map<string, Arrival>();

  private constructor(path: string, now: () => Date) {
    this.#path = path;
    this.#now = now;
  }

  static async open(data: string, now: () => Date): Promise<Arrivals> {
    const arrivals = new Arrivals(join(data, FILE), now);
    const text = await readFile(arrivals.#path, "utf8").catch(() => "");
    for (const line of text.split("\n")) arrivals.#keep(readLine(line));
    return arrivals;
  }

  /** Newest first. */
  get newest(): readonly Arrival[] {
    return [...this.#byId.values()].reverse();
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Arrival | undefined {
    return this.#byId.get(id);
  }

  /** Take note of a line of the log, where it is about a mail that came in. */
  readonly hear = ({ event, outcome, sesMessageId, reason }: LogLine): void => {
    const became = event === "smtp" && outcome === "taken" ? "waiting" : event === "received" ? outcome : undefined;
    if (typeof sesMessageId !== "string" || !ID.test(sesMessageId) || !isOutcome(became)) return;
    const at = this.#byId.get(sesMessageId)?.at ?? this.#now();
    const arrival = { id: sesMessageId, at, outcome: became, ...(reason !== undefined && { reason: String(reason) }) };
    if (!this.#keep(arrival)) return;
    try {
      appendFileSync(this.#path, `${JSON.stringify(arrival)}\n`, { mode: 0o600 });
    } catch {
      // A full disk must not turn handled mail into failed mail; the journal says so already.
    }
  };

  /** True where this says more than was known before. */
  #keep(arrival: Arrival | undefined): boolean {
    const before = arrival && this.#byId.get(arrival.id);
    if (arrival === undefined || (before !== undefined && rank(before) >= rank(arrival))) return false;
    this.#byId.set(arrival.id, arrival);
    return true;
  }
}

function readLine(line: string): Arrival | undefined {
  try {
    const { id, at, outcome, reason } = JSON.parse(line);
    const moment = new Date(at);
    if (!ID.test(id) || Number.isNaN(moment.getTime()) || !isOutcome(outcome)) return undefined;
    return { id, at: moment, outcome, ...(typeof reason === "string" && { reason }) };
  } catch {
    // The last line of a start that was killed may be half there.
    return undefined;
  }
}
