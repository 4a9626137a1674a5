import { LATER_SECONDS } from "../../core/ledger/queue.ts";
import type { Table } from "../../core/ledger/table.ts";
import type { User } from "../../core/ledger/users.ts";
import { type Purpose, signToken } from "../../core/reply/token.ts";
import { dueHandler } from "../../functions/due.ts";
import { feedbackHandler } from "../../functions/feedback.ts";
import { jobHandler } from "../../functions/job.ts";
import type { LogLine } from "../../functions/log.ts";
import { receiveHandler } from "../../functions/receive.ts";
import { replyHandler } from "../../functions/reply.ts";
import { webApp } from "../../functions/web/app.ts";
import { sqsEvent, sqsRecord, storedNotification } from "./aws-events.ts";
import { contessaMails } from "./letter.ts";
import { KEYS, MARTIN, SERVICE, service } from "./service.ts";

export const EVENING = new Date("2026-11-11T19:00:00Z");
export const MORNING = new Date("2026-11-12T06:30:00Z");
const FORM = "application/x-www-form-urlencoded";

type Notified = Parameters<typeof storedNotification>[1];

/** Every way into the service, over one table, with a log to read. */
export async function frontDoors(given: { readonly table?: Table; readonly user?: User } = {}) {
  const running = await service(given);
  const { receiveDeps, dailyDeps, rawMail, table, clock, queued, inbound, jobs } = running;
  const lines: LogLine[] = [];
  const log = (line: LogLine): void => void lines.push(line);
  const now = (): Date => clock.now;
  clock.now = EVENING;
  const receive = receiveHandler({ ...receiveDeps, log });
  const reply = replyHandler({ ...dailyDeps, log });
  const job = jobHandler({ ...dailyDeps, rawMail, log });
  const { replyQueue, inboundQueue } = receiveDeps;
  const newSecret = (): string => "x7f3q2x5m4n6p7r8x7f3";
  const queues = { replyQueue, inboundQueue, jobQueue: dailyDeps.jobQueue };
  const app = webApp({ table, tokenKeys: KEYS, ...queues, newSecret, service: SERVICE, now, log });
  const count = { mails: 0 };
  const handlers = { receive, reply, job };
  const deliver = async (raw: Uint8Array, notified: Notified = {}): Promise<unknown> => {
    count.mails += 1;
    const key = await rawMail.put(`ses${count.mails}`, raw);
    const { batchItemFailures } = await receive(sqsEvent(sqsRecord("r", storedNotification(key, notified))));
    const last = lines.at(-1);
    return batchItemFailures.length > 0 ? "failed" : (last?.reason ?? last?.outcome);
  };
  return {
    ...running,
    lines,
    handlers,
    due: dueHandler({ table, replyQueue, jobQueue: dailyDeps.jobQueue, log }),
    feedback: feedbackHandler({ table, now, log }),
    app,
    token: (purpose: Purpose, user = MARTIN.id) => signToken(KEYS, purpose, user),
    post: (path: string, body: string) =>
      app.request(path, { method: "POST", body, headers: { "content-type": FORM } }),
    /** Bring one raw mail as SES does, and tell what the log says of it: the reason, where there is one. */
    deliver,
    /** Do whatever stands on the queues until nothing does. What a job has left for later comes a quarter of an hour later. */
    async work(): Promise<void> {
      const waiting = { receive: inbound, reply: queued, job: jobs };
      for (let round = 1; inbound.length + queued.length + jobs.length > 0; round += 1) {
        if (round > 99) throw new Error("the queues never run empty");
        for (const name of ["receive", "reply", "job"] as const)
          for (const body of waiting[name].splice(0)) await handlers[name](sqsEvent(sqsRecord("q", body)));
        if (jobs.length > 0) clock.now = new Date(clock.now.getTime() + LATER_SECONDS * 1_000);
      }
    },
    /** Martin has written to Jane four times, and has had the daily reply that names her. */
    async told() {
      for (const raw of contessaMails()) await deliver(raw);
      clock.now = MORNING;
      const day = await running.day();
      if (day.outcome !== "sent") throw new Error("a daily reply was expected");
      return day;
    },
  };
}

export type FrontDoors = Awaited<ReturnType<typeof frontDoors>>;

/** Everything that is kept in the partition of a user. */
export const keptOf = (table: Table, user = MARTIN.id) => table.query(`U#${user}`, " ", "\uffff");

/** How much of it there is, by the kind of its item. */
export async function kinds(table: Table, user = MARTIN.id): Promise<Readonly<Record<string, number>>> {
  const counted: Record<string, number> = {};
  for (const { SK } of await keptOf(table, user)) {
    const kind = SK.split("#", 1)[0] ?? "";
    counted[kind] = (counted[kind] ?? 0) + 1;
  }
  return counted;
}
