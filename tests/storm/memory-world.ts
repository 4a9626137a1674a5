import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import { noteWelcomed, putUser } from "../../core/ledger/users.ts";
import { useZone } from "../../core/ledger/zones.ts";
import { read } from "../../core/read-whole.ts";
import { replySettings } from "../../functions/deps/reply-settings.ts";
import { dueHandler } from "../../functions/due.ts";
import { feedbackHandler } from "../../functions/feedback.ts";
import { jobHandler } from "../../functions/job.ts";
import { receiveHandler } from "../../functions/receive.ts";
import { replyHandler } from "../../functions/reply.ts";
import { snsEvent, sqsEvent, sqsRecord } from "../support/aws-events.ts";
import { KEYS, MemoryRawMail, SERVICE } from "../support/service.ts";
import type { Dice } from "./dice.ts";
import { Instance, type Ports } from "./instance.ts";
import { MemoryMailer } from "./memory-mailer.ts";
import { MemoryQueue, type Waiting } from "./memory-queue.ts";
import type { StormUser } from "./people.ts";

/** How rough it is. */
export interface Weather {
  /** How many of the processes are killed. */
  readonly kills: number;
  /** How many records come twice. */
  readonly twice: number;
  /** How many processes run at once. */
  readonly atOnce: number;
}

export const CALM: Weather = { kills: 0, twice: 0, atOnce: 1 };

export interface Kills {
  all: number;
  inSend: number;
}

// A process does about so many things; a kill comes at any of them.
const MOST_EFFECTS = 24;
const BATCH = 10;

const recordOf = ({ id, body, tries }: Waiting): SQSRecord => {
  const record = sqsRecord(id, body);
  return { ...record, attributes: { ...record.attributes, ApproximateReceiveCount: String(tries + 1) } };
};

type Handle = (ports: Ports) => (event: SQSEvent) => Promise<SQSBatchResponse>;

/** The service in memory, its handlers those of AWS, each batch in a process of its own. */
export class MemoryWorld {
  readonly table = new MemoryTable();
  readonly rawMail = new MemoryRawMail();
  readonly mailer: MemoryMailer;
  readonly queues: Readonly<Record<"reply" | "inbound" | "job", MemoryQueue>>;
  /** Users and local dates of the daily replies that were reserved. */
  readonly reserved = new Set<string>();
  readonly kills: Kills = { all: 0, inSend: 0 };
  readonly #weather: Weather;
  readonly #chance: Dice;
  readonly #handle: Readonly<Record<"reply" | "inbound" | "job", Handle>>;
  #now: Date;
  #ids = 0;

  constructor(weather: Weather, chance: Dice, start: Date) {
    this.#weather = weather;
    this.#chance = chance;
    this.#now = start;
    this.mailer = new MemoryMailer(this.now);
    const queue = (): MemoryQueue => new MemoryQueue(chance, weather.twice);
    this.queues = { reply: queue(), inbound: queue(), job: queue() };
    this.#handle = handlers(this.now, () => `id-${++this.#ids}`);
  }

  readonly onReserved = (user: string, localDate: string): void => void this.reserved.add(`${user} ${localDate}`);

  readonly now = (): Date => new Date(this.#now);

  /** Time never goes back. */
  moveTo(at: Date): void {
    if (at > this.#now) this.#now = at;
  }

  async signUp(users: readonly StormUser[]): Promise<void> {
    for (const [i, { id, name, address, secret, zone }] of users.entries()) {
      const user = { id, name, address, addresses: [address], secretAddress: secret, zone, dueMinute: 450 };
      await putUser(this.table, user);
      await useZone(this.table, zone);
      // One in four waits still to hear that the first mail was read.
      if (i % 4 !== 0) await noteWelcomed(this.table, user);
    }
  }

  /** True while something is to be handled. */
  get isBusy(): boolean {
    return Object.values(this.queues).some(({ size }) => size > 0);
  }

  /** Handle one batch of one of the queues that are not empty. */
  async work(): Promise<void> {
    const names = (["inbound", "reply", "job"] as const).filter((name) => this.queues[name].size > 0);
    if (names.length === 0) return;
    const isCalm = this.#weather.atOnce === 1;
    const name = isCalm ? (names[0] ?? "inbound") : this.#chance.pick(names);
    const batch = this.queues[name].take(isCalm ? BATCH : 1 + this.#chance.below(BATCH), isCalm);
    const instance = this.#instance();
    const event = sqsEvent(...batch.map(recordOf));
    const answer = await this.#handle[name](instance.ports)(event).catch(() => undefined);
    // Whoever is killed has reported nothing.
    const failed = new Set(answer?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    const left = batch.filter(({ id }) => instance.isDead || answer === undefined || failed.has(id));
    this.queues[name].giveBack(left);
    this.#count(instance);
  }

  /** Call the schedule until it has done its work. */
  tick(at: Date): Promise<void> {
    return this.#untilDone((ports) =>
      dueHandler({
        table: ports.table,
        replyQueue: ports.queues.reply,
        jobQueue: ports.queues.job,
        log: () => undefined,
      })({
        scheduledAt: at.toISOString(),
      }),
    );
  }

  /** A report of SES on a mail that was sent; SNS brings it until it is taken. */
  report(event: object): Promise<void> {
    return this.#untilDone(({ table }) =>
      feedbackHandler({ table, now: this.now, log: () => undefined })(snsEvent(event)),
    );
  }

  async #untilDone(work: (ports: Ports) => Promise<unknown>): Promise<void> {
    for (;;) {
      const instance = this.#instance();
      const isDone = await work(instance.ports).then(
        () => !instance.isDead,
        (error: unknown) => {
          if (!instance.isDead) throw error;
          return false;
        },
      );
      this.#count(instance);
      if (isDone) return;
    }
  }

  #instance(): Instance {
    const { kills } = this.#weather;
    const left = this.#chance.isHit(kills) ? 1 + this.#chance.below(MOST_EFFECTS) : Number.POSITIVE_INFINITY;
    return new Instance(this, this.#chance, left);
  }

  #count(instance: Instance): void {
    if (instance.isDead) this.kills.all += 1;
    if (instance.isKilledInSend) this.kills.inSend += 1;
  }
}

function handlers(now: () => Date, newId: () => string): Readonly<Record<"reply" | "inbound" | "job", Handle>> {
  const log = (): void => undefined;
  const settings = replySettings(SERVICE, KEYS, "https://buddy.example.net");
  const newUser = () => ({ id: newId().replace("-", ""), secret: newId() });
  return {
    inbound: ({ table, rawMail, queues }) =>
      receiveHandler({
        table,
        rawMail,
        tokenKeys: KEYS,
        service: SERVICE,
        read,
        jobQueue: queues.job,
        replyQueue: queues.reply,
        inboundQueue: queues.inbound,
        newUser,
        now,
        log,
      }),
    reply: ({ table, mailer, queues }) =>
      replyHandler({
        table,
        mailer,
        replyQueue: queues.reply,
        jobQueue: queues.job,
        inboundQueue: queues.inbound,
        settings,
        now,
        newId,
        log,
      }),
    job: ({ table, rawMail, mailer, queues }) =>
      jobHandler({ table, rawMail, mailer, jobQueue: queues.job, settings, now, newId, log }),
  };
}
