import { randomUUID } from "node:crypto";
import { guarded } from "../../core/guarded-mailer.ts";
import { notTheHour, wakeAfter } from "../../core/ledger/hour.ts";
import { changeMailState, mailStateOf, reserve } from "../../core/ledger/mail-state.ts";
import type { Queue } from "../../core/ledger/queue.ts";
import type { Table } from "../../core/ledger/table.ts";
import { userOf } from "../../core/ledger/users.ts";
import { localTime } from "../../core/people/zone.ts";
import type { Mailer } from "../../core/reply/mailer.ts";
import { replySettings } from "../../functions/deps/reply-settings.ts";
import { PacedMailer } from "../../functions/paced-mailer.ts";
import { PatientMailer } from "../../functions/patient-mailer.ts";
import { replyHandler } from "../../functions/reply.ts";
import { sqsEvent, sqsRecord } from "../support/aws-events.ts";
import type { MeteredTable } from "../support/metered-table.ts";
import { KEYS, SERVICE } from "../support/service.ts";
import { ASSUMED, advance, type FanoutSes, type Message, type Time, timedTable } from "./ports.ts";

/** What all workers share. */
export interface Hall {
  readonly time: Time;
  readonly step: () => void;
  readonly ses: FanoutSes;
  readonly queue: Queue;
  /** The table as the real ones use it, whose calls are counted, and the same for the others. */
  readonly metered: MeteredTable;
  readonly table: Table;
  /** Mails a second of one worker. */
  readonly share: number;
  readonly random: () => number;
  readonly isReal: (id: string) => boolean;
  /** Microseconds of this machine that the real ones took. */
  readonly cpu: { micros: number };
}

const RAW = new TextEncoder().encode("Subject: hello\r\n\r\nhello\r\n");
/** The calls of `leanDay`, one of them by `guarded`. */
const LEAN_CALLS = 7;

/** One Lambda that reads the queue of the daily replies, with the mailer that it keeps from one message to the next. */
export class Worker {
  /** When it has done what it has begun. */
  free: number;
  readonly #hall: Hall;
  readonly #lean: { readonly table: Table; readonly mailer: Mailer };
  readonly #handler: ReturnType<typeof replyHandler>;
  #real = 0;
  #realCalls = 0;

  constructor(hall: Hall) {
    const { time, step, queue, ses, share, random } = hall;
    this.#hall = hall;
    this.free = time.now;
    const now = (): Date => new Date(time.now);
    const pause = async (milliseconds: number): Promise<void> => advance(time, milliseconds);
    const sending = new PatientMailer(new PacedMailer(ses, share, { pause, now: () => time.now }), { pause, random });
    const timed = (table: Table) => timedTable(table, time, ASSUMED.tableMs, step);
    const over = (table: Table) => ({ table, mailer: guarded({ table, mailer: sending, now }) });
    this.#lean = over(timed(hall.table));
    this.#handler = replyHandler({
      ...over(timed(hall.metered)),
      ...{ replyQueue: queue, jobQueue: queue, inboundQueue: queue },
      settings: replySettings(SERVICE, KEYS, "https://buddy.example.net"),
      now,
      newId: randomUUID,
      log: () => undefined,
    });
  }

  /** One message: the real users by the handler of AWS, the others by the writes that send a mail. */
  async work({ body, tries }: Message): Promise<void> {
    const { users = [], ...others } = JSON.parse(body) as { users?: string[] };
    const real = users.filter(this.#hall.isReal);
    if (real.length > 0 || Object.keys(others).length > 0)
      await this.#handle(JSON.stringify({ ...others, users: real }), tries, real.length);
    for (const id of users.filter((one) => !this.#hall.isReal(one))) await this.#leanDay(id);
  }

  async #handle(body: string, tries: number, users: number): Promise<void> {
    const { metered, time } = this.#hall;
    const before = metered.spent().calls;
    const record = sqsRecord("m", body);
    const attributes = { ...record.attributes, ApproximateReceiveCount: String(tries + 1) };
    const began = process.cpuUsage();
    const { batchItemFailures } = await this.#handler(sqsEvent({ ...record, attributes }));
    const took = process.cpuUsage(began);
    this.#hall.cpu.micros += took.user + took.system;
    if (batchItemFailures.length > 0) throw new Error("a message has failed");
    this.#real += users;
    this.#realCalls += metered.spent().calls - before;
    advance(time, users * ASSUMED.cpuMs);
  }

  /** What decides whether a reply goes out, and the time that the rest of it takes: the day is reserved, the mail sent and noted. */
  async #leanDay(id: string): Promise<void> {
    const { time } = this.#hall;
    const { table, mailer } = this.#lean;
    const now = (): Date => new Date(time.now);
    const [user, state] = [await userOf(table, id), await mailStateOf(table, id)];
    // Who has had a mail in this simulation, or has lost it, has nothing to hear any more.
    if (user === undefined || state === undefined || state.reservedAt !== undefined) return;
    const reason = notTheHour(user, state, now());
    if (reason !== undefined) {
      await wakeAfter(table, user, state, reason, now());
      return;
    }
    const callsOfReal = this.#real === 0 ? LEAN_CALLS : this.#realCalls / this.#real;
    advance(time, ASSUMED.cpuMs + Math.max(0, callsOfReal - LEAN_CALLS) * ASSUMED.tableMs);
    const localDate = localTime(user.zone, now()).date;
    if (!(await reserve(table, id, { id: randomUUID(), localDate, now: now() }))) return;
    await mailer.send({ mailFrom: SERVICE.address, rcptTo: user.address, raw: RAW });
    await changeMailState(table, id, ({ lease: _lease, ...rest }) => rest);
  }
}
