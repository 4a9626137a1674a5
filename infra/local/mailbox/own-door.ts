import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import type { Queue } from "../../../core/ledger/queue.ts";
import type { Log } from "../../../functions/log.ts";
import type { FolderRawMail } from "../raw-mail/folder-raw-mail.ts";
import { headerBlock } from "../smtp/header-fields.ts";
import type { InboundMail } from "../smtp/inbound-mail.ts";
import { sesNotification } from "../smtp/ses-notification.ts";
import { traceHeaders } from "../smtp/trace-headers.ts";
import { type Judge, TRUSTED } from "../smtp/verdicts.ts";

interface OwnDoor {
  readonly rawMail: FolderRawMail;
  readonly queue: Queue;
  readonly judge: Judge;
  /** Believe what a client on this machine says of itself. */
  readonly trustLocal: boolean;
  readonly now: () => Date;
  readonly log: Log;
}

/** Takes one mail of the owner's own mailbox in, and answers the id under which it is known here. */
export type HandIn = (raw: Uint8Array, mail: { readonly from: string; readonly to: string }) => Promise<string>;

const HERE = { ip: "127.0.0.1", helo: "localhost" };

/**
 * The door by which the owner of this machine brings a whole mailbox at once. The bucket before the secret address is there for
 * what strangers send by SMTP; what comes in here is marked on the envelope of the notification, which no mail can write.
 */
export const ownDoor =
  ({ rawMail, queue, judge, trustLocal, now, log }: OwnDoor): HandIn =>
  async (raw, { from, to }) => {
    const sesMessageId = randomBytes(20).toString("hex");
    const sender = { ...HERE, mailFrom: from };
    const verdicts = trustLocal ? TRUSTED : await judge(Readable.from([raw]), sender);
    const mail: InboundMail = { sesMessageId, sender, recipients: [to], receivedAt: now(), verdicts };
    const trace = traceHeaders(mail);
    // First the mail, then its notification, as at the other door: the sweep finds a mail without one.
    const key = await rawMail.store(sesMessageId, Buffer.concat([Buffer.from(trace, "latin1"), raw]));
    const notification = JSON.parse(sesNotification(mail, trace + headerBlock(Buffer.from(raw)), key));
    await queue.send([JSON.stringify({ ...notification, HandedOver: true })]);
    log({ event: "smtp", outcome: "taken", sesMessageId });
    return sesMessageId;
  };
