import { type DailyDeps, type Day, daily } from "../../core/daily.ts";
import { type Heeded, heed } from "../../core/heed.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import type { Queue } from "../../core/ledger/queue.ts";
import type { Table } from "../../core/ledger/table.ts";
import { noteWelcomed, putUser, type User } from "../../core/ledger/users.ts";
import type { Envelope } from "../../core/mail/envelope.ts";
import type { RawMail } from "../../core/mail/raw-mail.ts";
import { read } from "../../core/read-whole.ts";
import { type Receipt, type ReceiveDeps, receive } from "../../core/receive.ts";
import type { Mailer, Outgoing, Sent } from "../../core/reply/mailer.ts";
import type { TokenKeys } from "../../core/reply/token.ts";
import { replySettings } from "../../functions/deps/reply-settings.ts";

export const SERVICE = { address: "buddy@buddy.example.net", inboundDomain: "in.buddy.example.net" };
export const SECRET = "k7f3q2x5m4n6p7r8@in.buddy.example.net";
export const KEYS: TokenKeys = { current: "k1", keys: { k1: "a key for tests" } };
export const MARTIN: User = {
  id: "u1",
  name: "Martin Berg",
  address: "martin@example.org",
  addresses: ["martin@example.org"],
  secretAddress: SECRET,
  zone: "Europe/Berlin",
  dueMinute: 450,
};

/** Raw mail in memory. */
export class MemoryRawMail implements RawMail {
  readonly all = new Map<string, Uint8Array>();

  async put(id: string, raw: Uint8Array): Promise<string> {
    this.all.set(`in/${id}`, raw);
    return `in/${id}`;
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    return this.all.get(key) ?? this.all.get(key.replace(/^in\//, "done/"));
  }

  async settle(key: string): Promise<void> {
    const raw = this.all.get(key);
    if (raw === undefined || key.startsWith("done/")) return;
    this.all.set(key.replace(/^in\//, "done/"), raw);
    this.all.delete(key);
  }

  async copy(key: string, id: string): Promise<string> {
    const raw = await this.get(key);
    if (raw !== undefined) this.all.set(`done/${id}`, raw);
    return `done/${id}`;
  }

  async remove(key: string): Promise<void> {
    for (const state of ["in/", "done/"]) this.all.delete(key.replace(/^(?:in|done)\//, state));
  }
}

/** A mailer that keeps what it is given. `answer` may say something else than "sent", or throw. */
class MemoryMailer implements Mailer {
  readonly sent: Outgoing[] = [];
  answer: ((message: Outgoing) => Promise<Sent>) | undefined;

  async send(message: Outgoing): Promise<Sent> {
    if (this.answer !== undefined) return this.answer(message);
    this.sent.push(message);
    const id = `ses-${this.sent.length}`;
    return { outcome: "sent", sesMessageId: id, messageId: `${id}@email.amazonses.com` };
  }

  /** The n-th mail as text, its lines ending in LF. */
  text(n: number): string {
    return Buffer.from(this.sent[n]?.raw ?? [])
      .toString("utf8")
      .replace(/\r\n/g, "\n");
  }
}

const PASS: Omit<Envelope, "recipient" | "receivedAt" | "sesMessageId"> = {
  mailFrom: "martin@example.org",
  spamVerdict: "PASS",
  virusVerdict: "PASS",
  dkimVerdict: "PASS",
  spfVerdict: "PASS",
  dmarcVerdict: "PASS",
};

/** The core with one user on a table, its clock set by the test. */
export async function service(given: { readonly table?: Table; readonly user?: User; readonly isNew?: boolean } = {}) {
  const table = given.table ?? new MemoryTable();
  const user = given.user ?? MARTIN;
  const rawMail = new MemoryRawMail();
  const mailer = new MemoryMailer();
  const clock = { now: new Date("2026-11-12T06:30:00Z") };
  const count = { ids: 0, mails: 0, users: 0 };
  const queued: string[] = [];
  const inbound: string[] = [];
  const inboundQueue = { send: async (bodies: readonly string[]) => void inbound.push(...bodies) };
  const jobs: string[] = [];
  const jobQueue = { send: async (bodies: readonly string[]) => void jobs.push(...bodies) };
  const replyQueue = { send: async (bodies: readonly string[]) => void queued.push(...bodies) };
  const receiveDeps: ReceiveDeps = {
    table,
    rawMail,
    tokenKeys: KEYS,
    service: SERVICE,
    read,
    replyQueue,
    inboundQueue,
    jobQueue,
    newUser: () => {
      count.users += 1;
      return { id: `new${count.users}`, secret: `secret${count.users}` };
    },
    now: () => clock.now,
  };
  const dailyDeps: DailyDeps & { readonly replyQueue: Queue } = {
    table,
    replyQueue,
    jobQueue,
    mailer,
    inboundQueue,
    settings: replySettings(SERVICE, KEYS, "https://buddy.example.net"),
    now: () => clock.now,
    newId: () => `id-${++count.ids}`,
  };
  await putUser(table, user);
  // Who has heard before that it works is not told again.
  if (!given.isNew) await noteWelcomed(table, user);
  return {
    table,
    rawMail,
    mailer,
    clock,
    receiveDeps,
    dailyDeps,
    /** That of a mail with every proof there is. */
    envelope: { ...PASS, recipient: SECRET, receivedAt: clock.now, sesMessageId: "proved" } satisfies Envelope,
    /** Take in one raw mail for the secret address, or as `envelope` says. */
    async take(raw: Uint8Array, envelope: Partial<Envelope> = {}): Promise<Receipt> {
      const sesMessageId = envelope.sesMessageId ?? `raw${++count.mails}`;
      const key = await rawMail.put(sesMessageId, raw);
      return receive(receiveDeps, {
        key,
        envelope: { ...PASS, recipient: SECRET, receivedAt: clock.now, ...envelope, sesMessageId },
      });
    },
    /** What was put on the queue of the daily replies. */
    queued,
    /** What was put on the queue of what comes in. */
    inbound,
    /** What was put on the queue of the jobs. */
    jobs,
    day: (): Promise<Day> => daily(dailyDeps, user.id),
    heed: (): Promise<Heeded> => heed(dailyDeps, user.id),
  };
}
