import { keys } from "./keys.ts";
import { plain } from "./plain.ts";
import type { Table } from "./table.ts";
import type { User } from "./users.ts";

/** One daily reply that went out. */
export interface SentReply {
  readonly localDate: string;
  readonly at: Date;
  readonly sesMessageId: string;
  readonly contacts: readonly string[];
}

/** Whose mail an SES message id was. */
export interface SentTo {
  readonly user: string;
  readonly address: string;
}

const KEPT_SECONDS = 60 * 86_400;

/** Remember what was sent, and under which id a bounce will name it. */
export async function rememberSent(table: Table, user: User, sent: SentReply): Promise<void> {
  const ttl = Math.floor(sent.at.getTime() / 1000) + KEPT_SECONDS;
  // First the id: a bounce may come within the second, and would find nobody.
  await table.put({ ...keys.sent(sent.sesMessageId), user: user.id, address: user.address, ttl });
  await table.put({ ...keys.sentReply(user.id, sent.localDate), ...plain(sent) });
}

/** Who was written to under an SES message id; undefined for ids that are not ours. */
export async function sentTo(table: Table, sesMessageId: string): Promise<SentTo | undefined> {
  const item = await table.get(keys.sent(sesMessageId));
  return item && { user: String(item.user), address: String(item.address) };
}
