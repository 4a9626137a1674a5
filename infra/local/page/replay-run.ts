import type { DailyReply } from "../../../core/reply/daily-reply.ts";
import { renderHtml } from "../../../core/reply/html.ts";
import { renderText } from "../../../core/reply/text.ts";
import { writeReply } from "../../../core/reply/write.ts";
import { INBOUND_DOMAIN, SERVICE_ADDRESS } from "../machine/installation.ts";
import { type HandedOver, handOver } from "../mailbox/hand-over.ts";
import { rawOf } from "../mailbox/mailbox.ts";
import { isMineOf, type MailReading, readMail } from "./mail-reading.ts";
import { pacer, type Tell } from "./pacer.ts";
import type { PageDeps } from "./page-deps.ts";
import { type Person, peopleOf } from "./people-reading.ts";
import type { ReplayRequest } from "./replay-request.ts";

/** What a mailbox that was tried has come to. */
export interface Tried {
  readonly mails: number;
  /** Names of files that hold no mail, and how many files were not taken at all. */
  readonly withoutMail: readonly string[];
  readonly passedOver: number;
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

const SHOWN = 25;
const LARGE = 4 * 1024 * 1024;

/** Hand a mailbox over in memory, and see the next morning. */
export async function tryMailbox(
  deps: PageDeps,
  asked: ReplayRequest,
  tell: Tell,
): Promise<Tried & { readonly over: HandedOver }> {
  const { user, secretAddress: secret } = deps.installation;
  const rehearsed = { secret, service: { address: SERVICE_ADDRESS, inboundDomain: INBOUND_DOMAIN } };
  const paths = asked.files.map(({ path }) => path);
  const over = await handOver({ ...asked, paths, zone: user.zone, now: deps.now(), rehearsed }, pacer(tell, "read"));
  // Before the reply: it would note down whom it names, and they would stand there as named already.
  const people = await peopleOf({ table: over.table, userId: over.user, now: over.morning });
  const day = await over.reply();
  return {
    over,
    mails: over.entries.length,
    withoutMail: asked.files.filter(({ path }) => over.withoutMail.includes(path)).map(({ name }) => name),
    passedOver: asked.passedOver,
    outcomes: over.outcomes,
    morning: over.morning,
    ...(day.outcome === "sent" && { reply: rendered(day.reply) }),
    people,
    readings: await lastReadings(over, asked),
  };
}

function rendered(said: DailyReply): NonNullable<Tried["reply"]> {
  const letter = writeReply(said);
  return { subject: letter.subject, text: renderText(letter), html: renderHtml(letter), said };
}

async function lastReadings({ entries }: HandedOver, { me }: ReplayRequest): Promise<MailReading[]> {
  const readings: MailReading[] = [];
  for (const entry of entries.slice(-SHOWN).reverse()) {
    const raw = await rawOf(entry);
    if (raw.length <= LARGE) readings.push(await readMail(raw, isMineOf(me)));
  }
  return readings;
}
