import type { DailyDeps } from "../../../core/daily.ts";
import { MemoryTable } from "../../../core/ledger/memory-table.ts";
import type { Envelope } from "../../../core/mail/envelope.ts";
import type { RawMail } from "../../../core/mail/raw-mail.ts";
import { type Receipt, type ReceiveDeps, receive } from "../../../core/receive.ts";
import { forwardWhole } from "./forward-whole.ts";
import { type Entry, rawOf } from "./mailbox.ts";
import { isFrom } from "./owner.ts";

/** The one user of a rehearsal. */
export const USER = "replay";
const SERVICE = { address: "buddy@service.invalid", inboundDomain: "in.service.invalid" };
export const SECRET = `secret@${SERVICE.inboundDomain}`;

/** Raw mail that is handed over one at a time and kept nowhere. */
class OneRawMail implements RawMail {
  current: Uint8Array | undefined;

  async put(id: string, raw: Uint8Array): Promise<string> {
    this.current = raw;
    return `in/${id}`;
  }

  async get(): Promise<Uint8Array | undefined> {
    return this.current;
  }

  async settle(): Promise<void> {
    this.current = undefined;
  }
}

const settings: DailyDeps["settings"] = {
  service: SERVICE,
  unsubscribeUrl: () => "https://service.invalid/u/replay",
  unsubscribeAddress: () => `unsub+replay@${SERVICE.inboundDomain}`,
};

/** The core, on a ledger in memory, with a clock that the replay moves and a mailer that sends nothing. */
export class Rehearsal {
  readonly table = new MemoryTable();
  readonly rawMail = new OneRawMail();
  now = new Date(0);
  #sent = 0;

  readonly receiveDeps: ReceiveDeps = {
    table: this.table,
    rawMail: this.rawMail,
    tokenKeys: { current: "r", keys: { r: "replay" } },
    service: SERVICE,
    now: () => this.now,
  };

  readonly dailyDeps: DailyDeps = {
    table: this.table,
    mailer: {
      send: async () => ({
        outcome: "sent",
        sesMessageId: `${this.#next()}`,
        messageId: `${this.#sent}@service.invalid`,
      }),
    },
    settings,
    now: () => this.now,
    newId: () => `replay-${this.#next()}`,
  };

  #next(): number {
    this.#sent += 1;
    return this.#sent;
  }

  take(raw: Uint8Array, from: string, at: Date, key: string): Promise<Receipt> {
    this.rawMail.current = raw;
    const pass = {
      spamVerdict: "PASS",
      virusVerdict: "PASS",
      dkimVerdict: "PASS",
      spfVerdict: "PASS",
      dmarcVerdict: "PASS",
    } as const;
    const envelope: Envelope = { sesMessageId: key, mailFrom: from, recipient: SECRET, receivedAt: at, ...pass };
    return receive(this.receiveDeps, { envelope, key });
  }
}

/** A mail of the owner as it stands; one to the owner as the owner would forward it, attached whole. */
export async function handedOver(
  entry: Entry,
  own: ReadonlySet<string>,
  { from, to = SECRET, at }: { readonly from: string; readonly to?: string; readonly at: Date },
): Promise<Uint8Array> {
  const raw = await rawOf(entry);
  return isFrom(entry.from, own) ? raw : forwardWhole(raw, { from, to, at });
}
