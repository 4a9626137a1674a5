import { sweep } from "../../../core/sweep.ts";
import type { FolderQueue } from "../queue/folder-queue.ts";
import type { FolderRawMail } from "../raw-mail/folder-raw-mail.ts";
import { headerBlock } from "../smtp/header-fields.ts";
import { readReceiptField } from "../smtp/receipt-token.ts";
import { sesNotification } from "../smtp/ses-notification.ts";

/**
 * Send the notification again of each mail that waits with none: a crash between the two writes left it, or a damaged
 * file. What was given up has one, with the dead letters, and stays there. Answers how many were sent.
 *
 * The same sweep as on AWS, with two things that only this machine knows: what its queue holds, and a field of its own door
 * that names all recipients, where SES names one.
 */
export async function requeueLost(rawMail: FolderRawMail, inbound: FolderQueue, now: Date): Promise<number> {
  const known = new Set<string>();
  const swept = await sweep({
    // In this order: a mail that is handled in between is either still known to the queue or no longer there to read.
    rawMail: {
      waiting: async (before) => {
        const waiting = await rawMail.waiting(before);
        if (waiting.length > 0) for await (const body of inbound.bodies()) known.add(keyOf(body) ?? "");
        return waiting;
      },
      head: (key) => rawMail.head(key),
    },
    inboundQueue: inbound,
    now: () => now,
    stateOf: async ({ key }) => (known.has(key) ? "later" : "now"),
    notificationOf,
    noteSent: async () => undefined,
  });
  return swept.requeued.length;
}

function notificationOf(head: Uint8Array, key: string): string | undefined {
  const header = headerBlock(Buffer.from(head));
  const mail = readReceiptField(header);
  return mail && sesNotification(mail, header, key);
}

/** Read as JSON and not searched for: a subject may look like a key. */
function keyOf(body: string): string | undefined {
  try {
    return JSON.parse(JSON.parse(body).Message).receipt.action.objectKey;
  } catch {
    return undefined;
  }
}
