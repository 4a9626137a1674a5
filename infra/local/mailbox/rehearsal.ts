import type { DailyDeps } from "../../../core/daily.ts";
import { MemoryTable } from "../../../core/ledger/memory-table.ts";
import type { Envelope } from "../../../core/mail/envelope.ts";
import type { RawMail } from "../../../core/mail/raw-mail.ts";
import { read } from "../../../core/read-whole.ts";
import { type Receipt, type ReceiveDeps, receive } from "../../../core/receive.ts";
import { forwardWhole } from "./forward-whole.ts";
import { type Entry, rawOf } from "./mailbox.ts";
import { isFrom } from "./owner.ts";

/** The one user of a rehearsal. */
export const USER = "replay";
/** Which service is rehearsed: its own addresses are nobody's words. */
export interface Rehearsed {
  readonly service: ReceiveDeps["service"];
  readonly secret: string;
}

const NOWHERE = { address: "buddy@service.invalid", inboundDomain: "in.service.invalid" };
export const SECRET = `secret@${NOWHERE.inboundDomain}`;
/** A service that is nowhere: for a mailbox that nobody keeps. */
export const REHEARSED: Rehearsed = { service: NOWHERE, secret: SECRET };

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

  async copy(_key: string, id: string): Promise<string> {
    return `done/${id}`;
  }

  async settle(): Promise<void> {
    this.current = undefined;
  }

  async remove(): Promise<void> {
    this.current = undefined;
  }
}

const settingsOf = (service: ReceiveDeps["service"]): DailyDeps["settings"] => ({
  service,
  homeUrl: "https://service.invalid/",
  unsubscribeUrl: () => "https://service.invalid/u/replay",
  confirmUrl: () => "https://service.invalid/c/replay",
  tapUrl: () => "https://service.invalid/t/replay",
  settingsUrl: () => "https://service.invalid/s/replay",
  unsubscribeAddress: () => `unsub+replay@${service.inboundDomain}`,
});

const NOTHING = { send: (): Promise<void> => Promise.resolve() };

/** The core, on a ledger in memory, with a clock that the replay moves and a mailer that sends nothing. */
export class Rehearsal {
  readonly table = new MemoryTable();
  readonly rawMail = new OneRawMail();
  now = new Date(0);
  readonly receiveDeps: ReceiveDeps;
  readonly dailyDeps: DailyDeps;
  readonly #secret: string;
  #sent = 0;

  constructor({ service, secret }: Rehearsed = REHEARSED) {
    this.#secret = secret;
    const common = { table: this.table, now: () => this.now };
    this.receiveDeps = {
      ...common,
      rawMail: this.rawMail,
      tokenKeys: { current: "r", keys: { r: "replay" } },
      service,
      read,
      // The next daily reply heeds what was answered.
      replyQueue: NOTHING,
      inboundQueue: NOTHING,
      jobQueue: NOTHING,
      // Nobody writes to the public address of a service that is nowhere.
      newUser: () => ({ id: "nobody", secret: "nobody" }),
    };
    this.dailyDeps = {
      ...common,
      inboundQueue: NOTHING,
      jobQueue: NOTHING,
      mailer: {
        send: async () => ({
          outcome: "sent",
          sesMessageId: `${this.#next()}`,
          messageId: `${this.#sent}@service.invalid`,
        }),
      },
      settings: settingsOf(service),
      newId: () => `replay-${this.#next()}`,
    };
  }

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
    const envelope: Envelope = { sesMessageId: key, mailFrom: from, recipient: this.#secret, receivedAt: at, ...pass };
    // A whole mailbox is handed over at once, and nothing else comes in here.
    return receive(this.receiveDeps, { envelope, key, isCounted: true });
  }
}

/** A mail of the owner as it stands; one to the owner as the owner would forward it, attached whole. */
export async function handedOver(
  entry: Entry,
  own: ReadonlySet<string>,
  { from, to = SECRET }: { readonly from: string; readonly to?: string },
): Promise<Uint8Array> {
  const raw = await rawOf(entry);
  return isFrom(entry.from, own) ? raw : forwardWhole(raw, { from, to });
}
