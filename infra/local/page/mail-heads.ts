import { type Mailbox, sameAddress } from "../../../core/mail/mailbox.ts";
import { trueAuthor } from "../../../core/mail/true-author.ts";
import type { Arrival } from "./arrivals.ts";
import { headOf } from "./stored-mail.ts";

/** What a list says of a mail. */
export interface MailHead {
  readonly subject?: string;
  readonly from?: Mailbox;
  /** Who wrote the mail that is handed over whole in this one. */
  readonly author?: Mailbox;
  /** The first recipient, and how many others there are. */
  readonly to?: Mailbox;
  readonly others: number;
}

/** The mails of some arrivals with what their headers say; without it where the raw mail is not kept any more. */
export async function withHeads(
  folder: string,
  arrivals: readonly Arrival[],
  secret: string,
): Promise<{ readonly arrival: Arrival; readonly head: MailHead | undefined }[]> {
  return Promise.all(arrivals.map(async (arrival) => ({ arrival, head: await readHead(folder, arrival.id, secret) })));
}

async function readHead(folder: string, id: string, secret: string): Promise<MailHead | undefined> {
  const head = await headOf(folder, id);
  if (head === undefined) return undefined;
  const { message, attached } = head;
  const [from] = message.from;
  const [to, ...others] = [...message.to, ...message.cc];
  const isSecret = sameAddress(to?.address, secret);
  return {
    subject: message.subject,
    from,
    to: isSecret ? { name: "the secret address" } : to,
    others: others.length,
    // Only where it goes to the secret address alone: a letter to others with a mail attached is its sender's.
    ...(isSecret && others.length === 0 && attached?.from[0] && { author: trueAuthor(attached) }),
  };
}
