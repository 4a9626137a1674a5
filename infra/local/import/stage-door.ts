import { keys } from "../../../core/ledger/keys.ts";
import type { Queue } from "../../../core/ledger/queue.ts";
import type { Table } from "../../../core/ledger/table.ts";
import { ownerOf } from "../../../core/ledger/users.ts";
import { identify } from "../../../core/mail/identify.ts";
import type { RawMail } from "../../../core/mail/raw-mail.ts";
import { storedBody } from "../../../functions/notification.ts";
import { StopError } from "../stop-error.ts";
import type { Door } from "./door.ts";
import { eachBy } from "./each-by.ts";
import { isWhole, PROVED } from "./handed-over.ts";

/** The stores of a stage on AWS, as its own handlers use them. */
export interface StageStores {
  readonly table: Table;
  readonly rawMail: Pick<RawMail, "put">;
  readonly inbound: Queue;
  readonly now: () => Date;
}

// S3 takes more than any line that a mailbox is sent over.
const PUTS_AT_ONCE = 16;

/**
 * The way into a stage on AWS: the bytes into the bucket, and then the notification that SES would have sent, marked on the
 * envelope of SNS, which no mail can write and nobody without rights on the queue. `receive` does the rest, as with any mail. The
 * key is made of the mail's name: what is handed over twice lies there once.
 */
export async function stageDoor({ table, rawMail, inbound, now }: StageStores, me: string): Promise<Door> {
  const owner = await ownerOf(table, me);
  if (owner === undefined || owner.pendingUntil !== undefined)
    throw new StopError(
      1,
      `${me} is no address of a user of this stage: sign up first, by a mail to its public address.`,
    );
  const { id: user, address, secretAddress: recipient } = owner;
  const notify = (key: string, sesMessageId: string): string => {
    const envelope = { sesMessageId, mailFrom: address, recipient, receivedAt: now(), ...PROVED };
    const Message = storedBody({ key, envelopes: [envelope] });
    return JSON.stringify({ Type: "Notification", HandedOver: true, Message });
  };
  return {
    owner,
    hand: async (mails) => {
      const named = mails.map((raw) => ({ raw, mail: identify(raw) }));
      const marks = await table.getAll(named.map(({ mail }) => keys.mark(user, mail)));
      const known = new Set(marks.filter(isWhole).map(({ SK }) => SK));
      const isKnown = (mail: string): boolean => known.has(keys.mark(user, mail).SK);
      const fresh = named.filter(({ mail }) => !isKnown(mail));
      // First all mails, then their notifications: a kill in between leaves bytes that the next run puts again, under the same key.
      const notes = await eachBy(PUTS_AT_ONCE, fresh, async ({ raw, mail }) => {
        const id = `import-${mail}`;
        return notify(await rawMail.put(id, raw), id);
      });
      await inbound.send(notes);
      return named.map(({ mail }) => (isKnown(mail) ? "known" : "handed-over"));
    },
  };
}
