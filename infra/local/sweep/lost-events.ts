import type { FolderQueue } from "../queue/folder-queue.ts";
import type { FolderRawMail } from "../raw-mail/folder-raw-mail.ts";
import { readReceiptField } from "../smtp/receipt-token.ts";
import { sesNotification } from "../smtp/ses-notification.ts";

/** Longer than the way of a mail through the door takes. */
const GRACE_MS = 15 * 60_000;

/**
 * Send the notification again of each mail that waits with none: a crash between the two writes left it, or a damaged
 * file. What was given up has one, with the dead letters, and stays there. Answers how many were sent.
 */
export async function requeueLost(rawMail: FolderRawMail, inbound: FolderQueue, now: Date): Promise<number> {
  // In this order: a mail that is handled in between is either still known to the queue or no longer there to read.
  const waiting = await rawMail.waiting(new Date(now.getTime() - GRACE_MS));
  if (waiting.length === 0) return 0;
  const known = await knownKeys(inbound);
  const count = { requeued: 0 };
  for (const key of waiting.filter((key) => !known.has(key))) {
    const header = await rawMail.header(key);
    const mail = header === undefined ? undefined : readReceiptField(header);
    if (header === undefined || mail === undefined) continue;
    await inbound.send([sesNotification(mail, header, key)]);
    count.requeued += 1;
  }
  return count.requeued;
}

async function knownKeys(inbound: FolderQueue): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for await (const body of inbound.bodies()) keys.add(keyOf(body) ?? "");
  return keys;
}

/** Read as JSON and not searched for: a subject may look like a key. */
function keyOf(body: string): string | undefined {
  try {
    return JSON.parse(JSON.parse(body).Message).receipt.action.objectKey;
  } catch {
    return undefined;
  }
}
