import { setImmediate } from "node:timers/promises";
import { createTransport } from "nodemailer";
import type { DailyReply } from "../../../core/reply/daily-reply.ts";
import { renderHtml } from "../../../core/reply/html.ts";
import { subjectOf } from "../../../core/reply/phrase.ts";
import { renderText } from "../../../core/reply/text.ts";
import { LOOPBACK } from "../loopback.ts";
import { INBOUND_DOMAIN, SERVICE_ADDRESS } from "../machine/installation.ts";
import { type HandedOver, handOver } from "../mailbox/hand-over.ts";
import { rawOf } from "../mailbox/mailbox.ts";
import { handedOver } from "../mailbox/rehearsal.ts";
import { isMineOf, type MailReading, readMail } from "./mail-reading.ts";
import type { PageDeps } from "./page-deps.ts";
import { type Person, peopleOf } from "./people-reading.ts";
import type { ReplayRequest } from "./replay-request.ts";

/** What a mailbox that was tried has come to. */
export interface Tried {
  readonly mails: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly morning: Date;
  /** Absent when nobody is worth a call. */
  readonly reply?: {
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    readonly said: DailyReply;
  };
  readonly people: readonly Person[];
  /** The last mails, as they were read. */
  readonly readings: readonly MailReading[];
}

/** How far it is; awaited, so that others get their turn. */
export type Tell = (sentence: string) => Promise<void>;

const SHOWN = 25;
const LARGE = 4 * 1024 * 1024;
const PAUSE_MS = 40;
const TELL_MS = 500;

/** Calls `tell` twice a second at most, and lets everybody else have their turn more often. */
function pacer(tell: Tell, verb: string): (done: number, total: number) => Promise<void> {
  const last = { paused: Date.now(), told: Date.now() };
  return async (done, total) => {
    const now = Date.now();
    if (now - last.paused < PAUSE_MS) return;
    await setImmediate();
    last.paused = Date.now();
    if (now - last.told < TELL_MS) return;
    last.told = now;
    await tell(`${done} of ${total} mails ${verb}.`);
  };
}

/** Hand a mailbox over in memory, and see the next morning. */
export async function tryMailbox(
  deps: PageDeps,
  asked: ReplayRequest,
  tell: Tell,
): Promise<Tried & { readonly over: HandedOver }> {
  const { user, secretAddress: secret } = deps.installation;
  const rehearsed = { secret, service: { address: SERVICE_ADDRESS, inboundDomain: INBOUND_DOMAIN } };
  const over = await handOver({ ...asked, zone: user.zone, now: deps.now(), rehearsed }, pacer(tell, "read"));
  // Before the reply: it would note down whom it names, and they would stand there as named already.
  const people = await peopleOf({ table: over.table, userId: over.user, now: over.morning });
  const day = await over.reply();
  return {
    over,
    mails: over.entries.length,
    outcomes: over.outcomes,
    morning: over.morning,
    ...(day.outcome === "sent" && { reply: rendered(day.reply) }),
    people,
    readings: await lastReadings(over, asked),
  };
}

const rendered = (said: DailyReply): NonNullable<Tried["reply"]> => ({
  subject: subjectOf(said.card, said.others),
  text: renderText(said),
  html: renderHtml(said),
  said,
});

async function lastReadings({ entries }: HandedOver, { me }: ReplayRequest): Promise<MailReading[]> {
  const readings: MailReading[] = [];
  for (const entry of entries.slice(-SHOWN).reverse()) {
    const raw = await rawOf(entry);
    if (raw.length <= LARGE) readings.push(await readMail(raw, isMineOf(me)));
  }
  return readings;
}

/** File the mails on this machine, by its own SMTP door. Answers how many went in. */
export async function keepMails(
  deps: PageDeps,
  asked: ReplayRequest,
  { entries }: HandedOver,
  tell: Tell,
): Promise<number> {
  const { installation, smtpPort, now } = deps;
  const from = installation.user.addresses[0] ?? "";
  const to = installation.secretAddress;
  const own = new Set(asked.me);
  const transport = createTransport({ host: LOOPBACK, port: smtpPort, ignoreTLS: true, pool: true, maxConnections: 1 });
  const pace = pacer(tell, "filed");
  try {
    for (const [i, entry] of entries.entries()) {
      const raw = await handedOver(entry, own, { from, to, at: now() });
      await transport.sendMail({ raw: Buffer.from(raw), envelope: { from, to } });
      await pace(i + 1, entries.length);
    }
  } finally {
    transport.close();
  }
  await deps.idle();
  return entries.length;
}
