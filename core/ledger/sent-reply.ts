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

/**
 * Remember under which id a bounce will name a mail that went out, whatever mail it is. The user's own note of the id comes
 * behind, by which whoever is erased takes it along: a bounce may come within the second, and must find the user.
 */
export async function rememberNotice(table: Table, user: User, sesMessageId: string, at: Date): Promise<void> {
  const ttl = Math.floor(at.getTime() / 1000) + KEPT_SECONDS;
  await table.putAll([
    { ...keys.sent(sesMessageId), user: user.id, address: user.address, ttl },
    { ...keys.notice(user.id, sesMessageId), sesMessageId, ttl },
  ]);
}

/** Stands for whoever is no user: who they are is not kept. */
export const NOBODY = "nobody";

/** Remember that a mail of ours went to somebody who is no user, so that a report on it is known to be about nobody. */
export async function rememberAnswer(table: Table, sesMessageId: string, at: Date): Promise<void> {
  const ttl = Math.floor(at.getTime() / 1000) + KEPT_SECONDS;
  await table.put({ ...keys.sent(sesMessageId), user: NOBODY, ttl });
}

/** Remember what was sent, and under which id a bounce will name it. */
export async function rememberSent(table: Table, user: User, sent: SentReply): Promise<void> {
  // First the id: a bounce may come within the second, and would find nobody.
  await rememberNotice(table, user, sent.sesMessageId, sent.at);
  await table.put({ ...keys.sentReply(user.id, sent.localDate), ...plain(sent) });
}

/** Who was written to under an SES message id; undefined for ids that are not ours. */
export async function sentTo(table: Table, sesMessageId: string): Promise<SentTo | undefined> {
  const item = await table.get(keys.sent(sesMessageId));
  return item && { user: String(item.user), address: String(item.address) };
}
