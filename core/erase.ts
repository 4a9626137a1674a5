import { languageOf } from "./answer/language.ts";
import { isAddress } from "./ledger/kept-by.ts";
import { keys, ranges } from "./ledger/keys.ts";
import { changeMailState, mailStateOf } from "./ledger/mail-state.ts";
import type { Item, Table } from "./ledger/table.ts";
import { forgetAddresses, markLeft, type User } from "./ledger/users.ts";
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
  readonly now: () => Date;
  readonly newId: () => string;
}

/** What became of it. `unknown-user`: there was no such user any more, and what a crash had left of them is gone too. */
export interface Erased {
  readonly outcome: "erased" | "unknown-user";
  readonly user: string;
}

/** How many items are held in memory at once. */
const PAGE = 100;
/** What handlers in hand still write while all is removed is removed in the next round. */
const MAX_ROUNDS = 20;

/** The one last mail. Whether it was taken or not, nothing is kept of it: a bounce of it finds nobody. */
async function sayGoodbye(deps: EraseDeps, user: User): Promise<void> {
  const state = await mailStateOf(deps.table, user.id);
  // To who has never confirmed, or gets nothing any more, there is nobody to say it to.
  if (user.pendingUntil !== undefined || state === undefined || state.suppressed !== undefined) return;
  const { service } = deps.settings;
  const draft = wrapLast(partingLetter(languageOf(user)), deps.settings, { user, at: deps.now(), id: deps.newId() });
  await deps.mailer.send({ mailFrom: service.address, rcptTo: user.address, raw: await compose(draft) });
}

const LAST: ReadonlySet<string> = new Set([keys.user("").SK, keys.mailState("").SK]);

/** The contacts of which an item says that something is kept. */
const contactsIn = ({ contact, members = [] }: Item): string[] =>
  [contact, ...(members as readonly { readonly contact?: unknown }[]).map((one) => one.contact)].filter(
    (one): one is string => typeof one === "string" && isAddress(one),
  );

/** What an item leads to outside of the user's partition goes before the item: after a crash it is still found by it. */
async function removePage({ table, rawMail }: EraseDeps, user: string, items: readonly Item[]): Promise<number> {
  const going = items.filter(({ SK }) => !LAST.has(SK));
  for (const { raw } of going) if (typeof raw === "string") await rawMail.remove(raw);
  const sent = going.flatMap(({ sesMessageId }) => (typeof sesMessageId === "string" ? [sesMessageId] : []));
  await table.deleteAll(sent.map(keys.sent));
  await table.deleteAll(going.flatMap(contactsIn).map((contact) => keys.keptBy(contact, user)));
  await table.deleteAll(going);
  return going.length;
}

/** Remove all that is kept under a user but the two items that come last. Answers how many items there were. */
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

/**
 * Remove everything that is kept of a user. First no mail leads in and none goes out, the user and the mail state come last:
 * each step can be repeated, and whoever comes after a crash ends in the same empty ledger.
 */
export async function erase(deps: EraseDeps, userId: string): Promise<Erased> {
  const { table } = deps;
  const leaving = await markLeft(table, userId, deps.now());
  // The mark stands before the mail is sent: it goes out once at most.
  if (leaving?.isFirst) await sayGoodbye(deps, leaving.user);
  if (leaving !== undefined) await forgetAddresses(table, leaving.user);
  await changeMailState(table, userId, (state) => (state.isSubscribed ? { ...state, isSubscribed: false } : undefined));
  for (let round = 0; round < MAX_ROUNDS; round += 1) if ((await sweep(deps, userId)) === 0) break;
  await table.deleteAll([keys.user(userId), keys.mailState(userId)]);
  return { outcome: leaving === undefined ? "unknown-user" : "erased", user: userId };
}
