import { languageOf } from "./answer/language.ts";
import { isAddress } from "./ledger/kept-by.ts";
import { contactInKey, keys, ranges } from "./ledger/keys.ts";
import { changeMailState, mailStateOf } from "./ledger/mail-state.ts";
import { LATER_SECONDS, type Queue } from "./ledger/queue.ts";
import { rememberAnswer } from "./ledger/sent-reply.ts";
import type { Item, Table } from "./ledger/table.ts";
import { forgetAddresses, isLeaving, keepLeavingOnly, markLeft, type User } from "./ledger/users.ts";
import { compose } from "./mail/compose.ts";
import type { RawMail } from "./mail/raw-mail.ts";
import { type ReplySettings, wrapLast } from "./reply/draft.ts";
import type { Mailer } from "./reply/mailer.ts";
import { partingLetter } from "./reply/parting.ts";

/** What erasing needs from outside. */
export interface EraseDeps {
  readonly table: Table;
  readonly rawMail: RawMail;
  readonly mailer: Mailer;
  readonly settings: ReplySettings;
  /** Its own queue: it looks again after everybody who still knew the user. */
  readonly jobQueue: Queue;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * What became of it. `erased`: all is removed, and it is looked again later; `over`: nobody has written anything since, and
 * nothing stays; `unknown-user`: there is no such user, and nothing of them.
 */
export interface Erased {
  readonly outcome: "erased" | "over" | "unknown-user";
  readonly user: string;
}

/** How many items are held in memory at once. */
const PAGE = 100;
/** What handlers in hand still write while all is removed is removed in the next round. */
const MAX_ROUNDS = 20;
/** Whoever still knew the user has ended so long after they have left: no handler lives longer (`infra/job-queue.ts`). */
const HANDLER_MS = 600_000;

/** The one last mail. Nothing is kept of it but that it went to nobody, so that a bounce is none of a mail that is unknown. */
async function sayGoodbye(deps: EraseDeps, user: User): Promise<void> {
  const state = await mailStateOf(deps.table, user.id);
  // To who has never confirmed, or gets nothing any more, there is nobody to say it to.
  if (user.pendingUntil !== undefined || state === undefined || state.suppressed !== undefined) return;
  const { service } = deps.settings;
  const draft = wrapLast(partingLetter(languageOf(user)), deps.settings, { user, at: deps.now(), id: deps.newId() });
  const raw = await compose(draft);
  const sent = await deps.mailer.send({ mailFrom: service.address, rcptTo: user.address, raw });
  if (sent.outcome === "sent") await rememberAnswer(deps.table, sent.sesMessageId, deps.now());
}

const LAST = keys.user("").SK;

/** The contacts of which an item says that something is kept: under whom it stands, whom it lists, who has sent it. */
function contactsIn({ SK, contact, members = [], contacts = [], sender }: Item): string[] {
  const listed = (members as readonly { readonly contact?: unknown }[]).map((one) => one.contact);
  const filed = SK.startsWith("S#") ? [contactInKey(SK).contact] : [];
  return [contact, ...listed, ...(contacts as readonly unknown[]), sender, ...filed].filter(
    (one): one is string => typeof one === "string" && isAddress(one),
  );
}

/** What an item leads to outside of the user's partition goes before the item: after a crash it is still found by it. */
async function removePage({ table, rawMail }: EraseDeps, user: string, items: readonly Item[]): Promise<number> {
  const going = items.filter(({ SK }) => SK !== LAST);
  const raws = going.flatMap(({ raw }) => (typeof raw === "string" ? [raw] : []));
  await Promise.all(raws.map((raw) => rawMail.remove(raw)));
  const sent = going.flatMap(({ sesMessageId }) => (typeof sesMessageId === "string" ? [sesMessageId] : []));
  await table.deleteAll(sent.map(keys.sent));
  await table.deleteAll(going.flatMap(contactsIn).map((contact) => keys.keptBy(contact, user)));
  await table.deleteAll(going);
  return going.length;
}

/** Remove all that is kept under a user but the user. Answers how many items there were. */
async function sweep(deps: EraseDeps, user: string): Promise<number> {
  const [partition, first, end] = ranges.all(user);
  const done = { from: first as string, removed: 0 };
  for (;;) {
    const page = await deps.table.query(partition, done.from, end, PAGE);
    const last = page.at(-1);
    if (last === undefined) return done.removed;
    done.removed += await removePage(deps, user, page);
    done.from = `${last.SK} `;
  }
}

/** Sweep until nothing comes any more. True where there was nothing at all. */
async function isSwept(deps: EraseDeps, user: string): Promise<boolean> {
  for (let round = 0; round < MAX_ROUNDS; round += 1) if ((await sweep(deps, user)) === 0) return round === 0;
  return false;
}

/**
 * Remove everything that is kept of a user. First no mail leads in and none goes out; then all goes, and of the user stays what
 * leads to them. A handler that still knew them may write something yet: after the longest of their lives it is looked again,
 * until nothing was found, and then the user goes too. Each step can be repeated, and whoever comes after a crash ends the same.
 * `leftAt` names the leaving that is looked at again: who has come back since is another user under the same id.
 */
export async function erase(deps: EraseDeps, userId: string, leftAt?: string): Promise<Erased> {
  const { table, jobQueue, now } = deps;
  if (leftAt !== undefined && !(await isLeaving(table, userId, leftAt)))
    return { outcome: "unknown-user", user: userId };
  const leaving = await markLeft(table, userId, now());
  if (leaving === undefined) {
    await isSwept(deps, userId);
    return { outcome: "unknown-user", user: userId };
  }
  // The mark stands before the mail is sent: it goes out once at most.
  if (leaving.isFirst) await sayGoodbye(deps, leaving.user);
  const led = await forgetAddresses(table, leaving.user);
  await changeMailState(table, userId, (state) => (state.isSubscribed ? { ...state, isSubscribed: false } : undefined));
  const wasEmpty = (await isSwept(deps, userId)) && led === 0;
  const isLate = now().getTime() - Date.parse(leaving.user.leftAt ?? "") >= HANDLER_MS;
  if (wasEmpty && isLate) {
    await table.delete(keys.user(userId));
    return { outcome: "over", user: userId };
  }
  await keepLeavingOnly(table, userId);
  await jobQueue.send([JSON.stringify({ erase: userId, leftAt: leaving.user.leftAt })], LATER_SECONDS);
  return { outcome: "erased", user: userId };
}
