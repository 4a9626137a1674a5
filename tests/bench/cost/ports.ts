import { MemoryTable } from "../../../core/ledger/memory-table.ts";
import type { Queue } from "../../../core/ledger/queue.ts";
import type { Table } from "../../../core/ledger/table.ts";
import type { RawMail, WaitingMail } from "../../../core/mail/raw-mail.ts";
import type { Mailer } from "../../../core/reply/mailer.ts";
import { MeteredTable } from "../../support/metered-table.ts";
import { MemoryRawMail } from "../../support/service.ts";
import type { Usage } from "./bill.ts";
import type { Waits } from "./lambda-time.ts";

/** What the handlers reach out to. */
export interface Ports {
  readonly table: Table;
  readonly rawMail: RawMail & WaitingMail;
  readonly queue: Queue;
  readonly mailer: Mailer;
}

/** What was used since it was last asked, and for how many calls was waited. */
export interface Meter {
  take(): { readonly use: Usage; readonly calls: Waits };
}

const CHUNK = 64 * 1024;
const ENTRIES = 10;

interface Counts {
  s3Put: number;
  s3Get: number;
  /** Calls that cost time alone. */
  s3Delete: number;
  sqsRequest: number;
  sesSent: number;
}

const none = (): Counts => ({ s3Put: 0, s3Get: 0, s3Delete: 0, sqsRequest: 0, sesSent: 0 });

/** A message on a queue: it is sent, received and removed, each a request for every 64 KB (SQS pricing). */
export const requestsOf = (body: string): number => 3 * Math.max(1, Math.ceil(Buffer.byteLength(body) / CHUNK));

/** Raw mail in memory, with the requests that `functions/aws/s3-raw-mail.ts` makes of each call. */
class MeteredRawMail extends MemoryRawMail implements WaitingMail {
  readonly #counts: Counts;

  constructor(counts: Counts) {
    super();
    this.#counts = counts;
  }

  override async put(id: string, raw: Uint8Array): Promise<string> {
    this.#counts.s3Put += 1;
    return super.put(id, raw);
  }

  override async get(key: string): Promise<Uint8Array | undefined> {
    this.#counts.s3Get += 1;
    return super.get(key);
  }

  override async settle(key: string): Promise<void> {
    this.#counts.s3Put += 1;
    this.#counts.s3Delete += 1;
    return super.settle(key);
  }

  async waiting(): Promise<readonly []> {
    this.#counts.s3Put += 1;
    return [];
  }

  async head(key: string): Promise<Uint8Array | undefined> {
    return this.get(key);
  }
}

/** Ports in memory that count what their use would cost. */
export function meteredPorts(): Ports & Meter & { readonly memory: MemoryTable } {
  const memory = new MemoryTable();
  const table = new MeteredTable(memory);
  const counts = none();
  const sent = { mails: 0 };
  return {
    memory,
    table,
    rawMail: new MeteredRawMail(counts),
    queue: {
      send: async (bodies) => {
        for (const body of bodies) counts.sqsRequest += requestsOf(body);
      },
    },
    mailer: {
      send: async () => {
        counts.sesSent += 1;
        sent.mails += 1;
        const id = `ses-${sent.mails}`;
        return { outcome: "sent", sesMessageId: id, messageId: `${id}@email.amazonses.com` };
      },
    },
    take() {
      const { requests, readUnits, writeUnits } = table.spent();
      const { s3Delete, ...used } = { ...counts };
      table.reset();
      Object.assign(counts, none());
      return {
        use: { readUnit: readUnits, writeUnit: writeUnits, ...used },
        calls: {
          table: requests,
          storage: used.s3Put + used.s3Get + s3Delete,
          queue: Math.ceil(used.sqsRequest / 3 / ENTRIES),
          mail: used.sesSent,
        },
      };
    },
  };
}
