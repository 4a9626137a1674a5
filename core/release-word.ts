import { LATEST_DAYS } from "./late-mails.ts";
import { BUCKET, takeOwn } from "./ledger/bucket.ts";
import { type HeldMail, heldFrom } from "./ledger/held.ts";
import { type HeldGroup, mailsIn, waitsSince } from "./ledger/held-group.ts";
import { keys } from "./ledger/keys.ts";
import { lateMails } from "./ledger/late.ts";
import type { Queue } from "./ledger/queue.ts";
import type { Table } from "./ledger/table.ts";
import type { User } from "./ledger/users.ts";
import { normalizeAddress } from "./mail/mailbox.ts";
import { type Brought, leavesNothing, type Receipt, type ReceiveDeps, receive } from "./receive.ts";

type Deps = Pick<ReceiveDeps, "table" | "inboundQueue" | "now" | "bucket">;

// So many are looked at before the queue is asked once more: a handler has its time.
const MOST = 100;
const LATEST_MS = LATEST_DAYS * 86_400_000;

/**
 * Each mail goes to the queue by itself: one that can not be read does not hold up those behind it. Sent twice it is let in
 * once, for what was let in waits no longer.
 */
export const askForEach = (queue: Queue, user: string, mails: readonly HeldMail[]): Promise<void> =>
  queue.send(mails.map(({ key }) => JSON.stringify({ release: { user, mail: key.SK } })));

/** What the user has said of a group of mails: they are let in, or thrown away. A virus is let in by nobody. */
export async function releaseGroup(deps: Deps, user: User, group: HeldGroup, isUnwanted: boolean): Promise<number> {
  const mails = await mailsIn(deps.table, user.id, group, deps.now());
  if (isUnwanted) {
    for (const { key } of mails) await deps.table.delete(key);
    return mails.length;
  }
  if (group.reason !== "virus") await askForEach(deps.inboundQueue, user.id, mails);
  return 0;
}

/**
 * Let in what waits because too many came, oldest first, as far as the owner's tokens of this day reach. Answers whether there
 * are more to look at. Until a sign-up is confirmed all of it waits.
 */
export async function releaseLate(deps: Deps, user: User, behind: string | undefined): Promise<boolean> {
  const { table, bucket = BUCKET } = deps;
  if (user.pendingUntil !== undefined) return false;
  const now = deps.now();
  const mails = await lateMails(table, user.id, { most: MOST, behind, now });
  const chosen: HeldMail[] = [];
  for (const mail of mails) {
    const isOld = now.getTime() - Date.parse(waitsSince(mail).at) > LATEST_MS;
    if (!isOld && (await takeOwn(table, user.id, user.secretAddress, now)) > bucket.own) break;
    chosen.push(mail);
  }
  await askForEach(deps.inboundQueue, user.id, chosen);
  const last = chosen.at(-1);
  const isMore = last !== undefined && chosen.length === MOST;
  if (isMore) {
    const late = { behind: last.key.SK };
    await deps.inboundQueue.send([JSON.stringify({ release: { user: user.id, late } })]);
  }
  return isMore;
}

/**
 * How a mail that waits is let in. One that only waited for its turn, or for a yes, is proved, and obeyed; who has turned out to
 * be the user is believed; of another the user's word is the proof.
 */
function howFor({ reason, sender }: HeldMail, { addresses }: User) {
  if (reason === "too-many" || reason === "not-confirmed") return {};
  const isTheirs = sender !== undefined && addresses.includes(normalizeAddress(sender));
  return { isReleased: true, ...(!isTheirs && { isVouched: true }) } as const;
}

/** Wherever it waited, it waits no longer once its mark says that it was dealt with. */
async function forgetWaiting(table: Table, user: string, mail: HeldMail): Promise<void> {
  const mark = await table.get(keys.mark(user, waitsSince(mail).mail));
  if (mark !== undefined && mark.outcome !== "held") await table.delete(mail.key);
}

/** Let in one mail that waits, by its sort key; undefined where it waits no longer, or may not be let in. */
export async function releaseMail(
  deps: ReceiveDeps,
  user: User,
  sortKey: string,
  brought: Brought = {},
): Promise<Receipt | undefined> {
  if (user.pendingUntil !== undefined || !/^[HL]#/.test(sortKey)) return undefined;
  const item = await deps.table.get({ ...keys.user(user.id), SK: sortKey });
  const [mail] = item === undefined ? [] : heldFrom(item);
  if (mail === undefined || mail.reason === "virus") return undefined;
  const { raw, key, envelope } = mail;
  if ((await deps.rawMail.get(raw)) === undefined) {
    await deps.table.delete(key);
    return undefined;
  }
  // To the address that leads to the user now: the one it came to may have been given up since.
  const asked = {
    envelope: { ...envelope, recipient: user.secretAddress },
    key: raw,
    isCounted: true,
    ...brought,
    ...howFor(mail, user),
  };
  const receipt = await receive(deps, asked);
  await forgetWaiting(deps.table, user.id, mail);
  if (leavesNothing(receipt)) await deps.rawMail.remove(raw);
  return receipt;
}
