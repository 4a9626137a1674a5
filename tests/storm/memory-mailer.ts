import type { Mailer, Outgoing, Sent } from "../../core/reply/mailer.ts";
import { LOOP_HEADER } from "../../core/reply/service-name.ts";

/** One mail that was taken. Kept without its text: a storm sends thousands. */
export interface Taken {
  readonly to: string;
  readonly at: Date;
  readonly isDaily: boolean;
  readonly sesMessageId: string;
}

/** SES in memory. */
export class MemoryMailer implements Mailer {
  readonly taken: Taken[] = [];
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  async send({ rcptTo, raw }: Outgoing): Promise<Sent> {
    const sesMessageId = `ses-${this.taken.length + 1}`;
    const head = Buffer.from(raw).toString("latin1", 0, 8_192);
    this.taken.push({ to: rcptTo, at: this.#now(), isDaily: head.includes(`${LOOP_HEADER}: daily`), sesMessageId });
    return { outcome: "sent", sesMessageId, messageId: `${sesMessageId}@email.amazonses.com` };
  }
}
