import { type HeldMail, heldMails } from "./ledger/held.ts";
import type { HeldGroup } from "./ledger/held-group.ts";
import { type User, userOf } from "./ledger/users.ts";
import { type Brought, leavesNothing, type Receipt, type ReceiveDeps, receive } from "./receive.ts";
import { askForEach, releaseGroup, releaseLate, releaseMail } from "./release-word.ts";

/** Whose mails that wait are asked for. Without a sender: those that waited for the user to confirm. */
export interface ToRelease extends Brought {
  readonly user: string;
  /** The mails of this sender, whose address has turned out to be the user's own. */
  readonly sender?: string;
  /** The sender is somebody else: their mails are thrown away. */
  readonly isUnwanted?: boolean;
  /** The mails of one line of the settings page, or one of them by its sort key. */
  readonly group?: HeldGroup;
  readonly mail?: string;
  /** What waits because too many came: what stands behind a sort key, where one is given. */
  readonly late?: { readonly behind?: string };
}

/** What became of them. `isMore`: there are others, and the queue is asked once more. */
export interface Released {
  readonly user: string;
  readonly receipts: readonly Receipt[];
  readonly removed: number;
  readonly isMore: boolean;
}

// So many are surely done within the time that a handler has, also where each takes as long to read as it may.
const MOST = 10;

const broughtBy = ({ isAgain, queuedAt }: Brought): Brought => ({ isAgain, queuedAt });

const isAskedFor = ({ sender }: ToRelease, mail: HeldMail): boolean =>
  sender === undefined
    ? mail.reason === "not-confirmed"
    : mail.reason === "sender-unknown" && mail.sender?.toLowerCase() === sender.toLowerCase();

/** The bytes stay for their thirty days: the same mail may have come for somebody else too, who has not decided yet. */
const remove = ({ table }: ReceiveDeps, { key }: HeldMail): Promise<void> => table.delete(key);

interface Letting extends Brought {
  readonly recipient: string;
  readonly isBehind: boolean;
  readonly isReleased: boolean;
}

/** Let one mail in as if it came now, with what was known of it when it came. */
async function letIn(
  deps: ReceiveDeps,
  { key, raw, envelope }: HeldMail,
  { recipient, ...how }: Letting,
): Promise<Receipt | undefined> {
  if ((await deps.rawMail.get(raw)) === undefined) {
    await deps.table.delete(key);
    return undefined;
  }
  // To the address that leads to the user now: the one it came to may have been given up since.
  const receipt = await receive(deps, { envelope: { ...envelope, recipient }, key: raw, isCounted: true, ...how });
  if (leavesNothing(receipt)) await deps.rawMail.remove(raw);
  return receipt;
}

/** Let in what waits for the user's word, or throw it away. Done twice it is done once: what was let in waits no longer. */
export async function release(deps: ReceiveDeps, asked: ToRelease): Promise<Released> {
  const user = await userOf(deps.table, asked.user);
  if (user === undefined) return { user: asked.user, receipts: [], removed: 0, isMore: false };
  const { group, mail, late, isUnwanted = false } = asked;
  const done = { user: asked.user, receipts: [], removed: 0, isMore: false };
  if (group !== undefined) return { ...done, removed: await releaseGroup(deps, user, group, isUnwanted) };
  if (late !== undefined) return { ...done, isMore: await releaseLate(deps, user, late.behind) };
  if (mail !== undefined)
    return { ...done, receipts: [await releaseMail(deps, user, mail, broughtBy(asked))].flatMap((one) => one ?? []) };
  return releaseSender(deps, user, asked);
}

async function releaseSender(deps: ReceiveDeps, user: User, asked: ToRelease): Promise<Released> {
  const waiting = (await heldMails(deps.table, asked.user, deps.now())).filter((mail) => isAskedFor(asked, mail));
  const now = waiting.slice(0, MOST);
  if (asked.isUnwanted) {
    for (const mail of waiting) await remove(deps, mail);
    return { user: asked.user, receipts: [], removed: waiting.length, isMore: false };
  }
  const [receipts, failed]: [Receipt[], HeldMail[]] = [[], []];
  for (const mail of now) {
    const how = {
      recipient: user.secretAddress,
      isBehind: receipts.some(({ outcome }) => outcome === "accepted"),
      // What somebody has said to the service before the user knew them for an own address is not obeyed.
      isReleased: asked.sender !== undefined,
      ...broughtBy(asked),
    };
    const receipt = await letIn(deps, mail, how).catch(() => void failed.push(mail));
    if (receipt !== undefined) receipts.push(receipt);
  }
  // What fails is tried by itself, and read with more care: it must not hold up those behind it.
  await askForEach(deps.inboundQueue, user.id, failed);
  // What waits still would be brought for ever.
  const left = (await heldMails(deps.table, asked.user, deps.now())).filter((mail) => isAskedFor(asked, mail));
  const isMore = left.length > 0 && left.length < waiting.length && waiting.length > MOST;
  if (isMore) await deps.inboundQueue.send([JSON.stringify({ release: { user: asked.user, sender: asked.sender } })]);
  return { user: asked.user, receipts, removed: 0, isMore };
}
