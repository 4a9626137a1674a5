import { contactStates } from "../../../core/buddy/contact-state.ts";
import { judge, scoreAt } from "../../../core/buddy/judge.ts";
import { type Day, daily } from "../../../core/daily.ts";
import { mailStateOf } from "../../../core/ledger/mail-state.ts";
import type { MemoryTable } from "../../../core/ledger/memory-table.ts";
import { noteWelcomed, putUser, type User } from "../../../core/ledger/users.ts";
import { addDays, localTime, momentOf } from "../../../core/people/zone.ts";
import { type Card, cardsOf, type DailyReply } from "../../../core/reply/daily-reply.ts";
import { renderText } from "../../../core/reply/text.ts";
import { writeReply } from "../../../core/reply/write.ts";
import { chronological, type Entry, entriesOf } from "./mailbox.ts";
import { isFrom } from "./owner.ts";
import { handedOver, Rehearsal, SECRET, USER } from "./rehearsal.ts";
import { type Whose, whoseOf } from "./whose.ts";

/** Which mailbox is replayed for whom, and over which days (local dates, both included). */
export interface Replayed {
  readonly me: readonly string[];
  /** How the replies greet them. */
  readonly name?: string;
  readonly paths: readonly string[];
  readonly zone: string;
  readonly from?: string;
  readonly to?: string;
  readonly bccOnly: boolean;
}

/** One day of a replay, as things stand at its end. */
export interface ReplayedDay {
  readonly date: string;
  readonly buddies: readonly object[];
  readonly news: readonly object[];
  readonly candidates: readonly object[];
}

/** What is told while it runs: how far it is, and what became of the mails. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly date: string;
  readonly outcomes: Readonly<Record<string, number>>;
}

/** A day is judged when it is over. */
const END_OF_DAY = 24 * 60 - 1;
// Every day is looked at, to show what each would have brought, and in the zone that was named.
const EVERY_EVENING = { zoneFrom: "user", days: "all", dueMinute: END_OF_DAY } as const;

function buddyLine({ address, contact, name, score, reasons, topic }: Card): object {
  const ground = topic && {
    kind: "common-ground",
    text: `you both raise ${topic.name}`,
    evidence: [
      { date: topic.mine.at.toISOString(), by: "me", quote: topic.mine.quote },
      { date: topic.theirs.at.toISOString(), by: "them", quote: topic.theirs.quote },
    ],
  };
  const told = reasons.map(({ kind, text, evidence }) => ({
    kind,
    text,
    evidence: evidence.map(({ at, by, quote }) => ({ date: at.toISOString(), by, quote })),
  }));
  return { address: address ?? contact, name, rung: "buddy", score, reasons: [...told, ...(ground ? [ground] : [])] };
}

async function dayLine(table: MemoryTable, date: string, day: Day, now: Date): Promise<ReplayedDay> {
  const cards = day.outcome === "sent" ? cardsOf(day.reply) : [];
  const candidates = (await contactStates(table, USER)).map((state) => ({
    address: state.address ?? state.contact,
    score: scoreAt(state.signals, now),
    rung: judge(state.signals, state, now).rung,
  }));
  return { date, buddies: cards.map(buddyLine), news: [], candidates };
}

/** Whose mail was found, and which files hold none. */
export interface Found {
  readonly whose: Whose;
  readonly withoutMail: readonly string[];
}

type Dated = Entry & { readonly at: Date };

/** The mails to be replayed; whose mail there is in the time that was asked for; files that hold none. */
async function selected({ me, paths, bccOnly, zone, from, to }: Replayed): Promise<Found & { entries: Dated[] }> {
  const own = new Set(me);
  const withoutMail: string[] = [];
  const all = await chronological(entriesOf(paths, (path) => withoutMail.push(path)));
  const within = all.filter((entry) => {
    const { date } = localTime(zone, entry.at);
    return (from === undefined || date >= from) && (to === undefined || date <= to);
  });
  const entries = within.filter((entry) => !bccOnly || isFrom(entry.from, own));
  return { entries, whose: whoseOf(within, own), withoutMail };
}

/** The reply with its date and subject above it, as a mail program shows them. */
function asMail(reply: DailyReply): string {
  const letter = writeReply(reply);
  return `Date: ${localTime(reply.user.zone, reply.at).date}\nSubject: ${letter.subject}\n\n${renderText(letter)}`;
}

/** One replay: its days, what became of the mails, and the last daily reply as text. */
export interface Replay {
  readonly found: Found;
  days(): AsyncGenerator<ReplayedDay>;
  lastReply(): string | undefined;
}

/**
 * Run a mailbox through the core as it would have come in: mail by mail, day by day, with no look-ahead. Headers are read
 * first, to know the order; then one message at a time is in memory, and the ledger.
 */
export async function replay(asked: Replayed, progress: (progress: Progress) => void): Promise<Replay> {
  const { me, name, zone } = asked;
  const own = new Set(me);
  const [address = ""] = me;
  const { entries, ...found } = await selected(asked);
  const rehearsal = new Rehearsal();
  const user: User = {
    id: USER,
    ...(name && { name }),
    address,
    addresses: me,
    secretAddress: SECRET,
    zone,
    ...EVERY_EVENING,
  };
  await putUser(rehearsal.table, user);
  // Nobody waits to hear that it works.
  await noteWelcomed(rehearsal.table, user);
  const outcomes: Record<string, number> = {};
  const last: { reply?: DailyReply } = {};

  async function takeIn(entry: Dated, index: number): Promise<void> {
    rehearsal.now = entry.at;
    const raw = await handedOver(entry, own, { from: address });
    const receipt = await rehearsal.take(raw, address, entry.at, `in/${index}`);
    const named = "reason" in receipt ? `${receipt.outcome}: ${receipt.reason}` : receipt.outcome;
    outcomes[named] = (outcomes[named] ?? 0) + 1;
  }

  async function endOf(date: string): Promise<Day> {
    rehearsal.now = momentOf(zone, { date, minute: END_OF_DAY });
    const day = await daily(rehearsal.dailyDeps, USER);
    if (day.outcome === "sent") last.reply = day.reply;
    return day;
  }

  /** The next day on which anything can happen: where nobody waits, that of the next mail, be it in a thousand years. */
  async function dayAfter(date: string, nextMail: string | undefined): Promise<string | undefined> {
    const state = await mailStateOf(rehearsal.table, USER);
    return (state?.waiting.length ?? 0) > 0 ? addDays(date, 1) : nextMail;
  }

  async function* days(): AsyncGenerator<ReplayedDay> {
    const dates = entries.map(({ at }) => localTime(zone, at).date);
    for (let i = 0, date = dates[0]; date !== undefined; date = await dayAfter(date, dates[i])) {
      const before = i;
      for (; dates[i] === date; i += 1) await takeIn(entries[i] as Dated, i);
      const day = await endOf(date);
      if (i > before || day.outcome === "sent") yield await dayLine(rehearsal.table, date, day, rehearsal.now);
      progress({ done: i, total: entries.length, date, outcomes });
      if (i === entries.length) return;
    }
  }

  return { found, days, lastReply: () => last.reply && asMail(last.reply) };
}
