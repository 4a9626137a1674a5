import { guarded } from "../../../core/guarded-mailer.ts";
import type { Queue } from "../../../core/ledger/queue.ts";
import { noteWelcomed, putUser, type User } from "../../../core/ledger/users.ts";
import { useZone } from "../../../core/ledger/zones.ts";
import { read } from "../../../core/read-whole.ts";
import type { Mailer } from "../../../core/reply/mailer.ts";
import { signToken } from "../../../core/reply/token.ts";
import { replySettings } from "../../../functions/deps/reply-settings.ts";
import { dueHandler } from "../../../functions/due.ts";
import { feedbackHandler } from "../../../functions/feedback.ts";
import type { jsonLog } from "../../../functions/log.ts";
import type { LogLine } from "../../../functions/log-line.ts";
import { receiveHandler } from "../../../functions/receive.ts";
import { replyHandler } from "../../../functions/reply.ts";
import { sweepHandler } from "../../../functions/sweep.ts";
import { webApp } from "../../../functions/web/app.ts";
import { snsEvent, sqsEvent, sqsRecord, storedNotification } from "../../support/aws-events.ts";
import { KEYS, MARTIN, SERVICE } from "../../support/service.ts";
import type { Posted } from "../invented-mailbox.ts";
import { cpuOf } from "../measure.ts";
import type { FunctionName } from "./lambda-time.ts";
import type { Ports } from "./ports.ts";

/** One call of a handler: what it was about, and what it took. */
export interface Called {
  readonly name: FunctionName;
  /** `mail`, `sent` or another outcome of a day, `delivered`, `tick`, `swept`, `looked`, `tapped`. */
  readonly about: string;
  readonly ms: number;
  readonly logBytes: number;
  /** Bytes of the mail that was received. */
  readonly bytes?: number;
}

const DAY_MS = 86_400_000;
// Half past seven by Martin's clock in summer.
const MORNING_MS = 5.5 * 3_600_000;
const HOUR_MS = 3_600_000;
const QUARTER_MS = 15 * 60_000;

/** Martin has named his zone; he is written to on working days. */
const READER: User = { ...MARTIN, zoneFrom: "user" };

const lineBytes = (line: LogLine): number => Buffer.byteLength(JSON.stringify(line)) + 1;

/** The handlers of the service over some ports, with a clock, and what each call took. */
function handlersOver(ports: Ports, heard: (called: Called) => void) {
  const { table, rawMail, queue } = ports;
  const clock = { now: new Date(0), ids: 0 };
  const lines: LogLine[] = [];
  const log: typeof jsonLog = (line) => void lines.push(line);
  const now = (): Date => clock.now;
  const replies: string[] = [];
  const replyQueue: Queue = {
    send: async (bodies) => {
      replies.push(...bodies);
      await queue.send(bodies);
    },
  };
  const queues = { replyQueue, inboundQueue: queue, jobQueue: queue };
  const common = { table, rawMail, tokenKeys: KEYS, service: SERVICE, ...queues, now, log };
  const newId = (): string => `id-${++clock.ids}`;
  const last = { sesMessageId: "" };
  const noting: Mailer = {
    send: async (message) => {
      const sent = await ports.mailer.send(message);
      if (sent.outcome === "sent") last.sesMessageId = sent.sesMessageId;
      return sent;
    },
  };
  const mailer = guarded({ table, mailer: noting, now });
  const settings = replySettings(SERVICE, KEYS, "https://buddy.example.net");
  const newUser = () => ({ id: "none", secret: "none" });
  const app = webApp({ ...common, newSecret: () => "x7f3q2x5m4n6p7r8x7f3", operator: undefined });
  const handlers = {
    receive: receiveHandler({ ...common, read, newUser }),
    reply: replyHandler({ ...common, mailer, settings, newId }),
    due: dueHandler(common),
    feedback: feedbackHandler(common),
    sweep: sweepHandler(common),
  };
  /** Call one, and tell what it took; what it was about may show in its log alone. */
  const call = async (name: FunctionName, about: string | undefined, work: () => Promise<unknown>, bytes?: number) => {
    lines.splice(0);
    const ms = await cpuOf(work);
    const outcome = about ?? String(lines.at(-1)?.outcome);
    const logBytes = lines.reduce((sum, line) => sum + lineBytes(line), 0);
    heard({ name, about: outcome, ms, logBytes, ...(bytes !== undefined && { bytes }) });
    return outcome;
  };
  return { clock, handlers, app, call, last, replies };
}

const delivered = (messageId: string, at: Date) =>
  snsEvent({
    eventType: "Delivery",
    delivery: { timestamp: at.toISOString(), recipients: [MARTIN.address] },
    mail: { messageId, destination: [MARTIN.address] },
  });

/**
 * A user's days through the handlers, as the events of AWS bring them: each mail, and each morning the tick, the reply, and what
 * SES tells of it; once a link is opened and pressed. `heard` is told of each call behind it.
 */
export async function rehearse(ports: Ports, mails: readonly Posted[], heard: (called: Called) => void): Promise<void> {
  const { clock, handlers, app, call, last, replies } = handlersOver(ports, heard);
  await putUser(ports.table, READER);
  await noteWelcomed(ports.table, READER);
  await useZone(ports.table, READER.zone);
  const days = new Map<number, Posted[]>();
  for (const mail of mails) {
    const day = Math.floor(mail.at.getTime() / DAY_MS);
    days.set(day, [...(days.get(day) ?? []), mail]);
  }
  for (const [day, posted] of days) {
    for (const [n, { raw, at }] of posted.entries()) {
      clock.now = at;
      const key = await ports.rawMail.put(`ses-${day}-${n}`, raw);
      const body = storedNotification(key);
      await call("receive", "mail", () => handlers.receive(sqsEvent(sqsRecord("r", body))), raw.length);
    }
    // The first tick has slept since yesterday; the next one is as all are.
    for (const [about, at] of [
      ["caught up", -QUARTER_MS],
      ["tick", 0],
    ] as const) {
      clock.now = new Date((day + 1) * DAY_MS + MORNING_MS + at);
      await call("due", about, () => handlers.due({ scheduledAt: clock.now.toISOString() }));
    }
    for (const body of replies.splice(0)) {
      const outcome = await call("reply", undefined, () => handlers.reply(sqsEvent(sqsRecord("q", body))));
      if (outcome === "sent")
        await call("feedback", "delivered", () => handlers.feedback(delivered(last.sesMessageId, clock.now)));
    }
  }
  clock.now = new Date(clock.now.getTime() + HOUR_MS);
  await call("sweep", "swept", () => handlers.sweep());
  const path = `/s/${signToken(KEYS, "settings", READER.id)}`;
  await call("web", "looked", async () => (await app.request(path)).text());
  const form = { method: "POST", body: "days=all", headers: { "content-type": "application/x-www-form-urlencoded" } };
  await call("web", "tapped", async () => (await app.request(path, form)).text());
}
