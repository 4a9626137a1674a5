import { normalizeAddress } from "../../../core/mail/mailbox.ts";
import { clean } from "../../../core/mail/printable.ts";
import type { Entry } from "./mailbox.ts";
import { addressesIn, isFrom } from "./owner.ts";

/** Whose mail a mailbox holds: how much of it is the owner's, and who wrote most. */
export interface Whose {
  readonly mails: number;
  readonly mine: number;
  readonly most?: { readonly address: string; readonly mails: number };
}

type Authored = Pick<Entry, "from">;

function mostOf(entries: readonly Authored[]): Whose["most"] {
  const counts = new Map<string, number>();
  for (const { from } of entries) {
    const address = normalizeAddress(addressesIn(from)[0] ?? "");
    if (address !== "") counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && { address: clean(most[0]), mails: most[1] };
}

export function whoseOf(entries: readonly Authored[], own: ReadonlySet<string>): Whose {
  const mine = entries.filter(({ from }) => isFrom(from, own)).length;
  const most = mostOf(entries);
  return { mails: entries.length, mine, ...(most && { most }) };
}

/** What somebody should know whose own mail is not among all this; undefined where there is some. */
export function noneIsYours(me: readonly string[], { mails, mine, most }: Whose): string | undefined {
  if (mine > 0 || mails === 0) return undefined;
  const none = `None of these mails is from ${me.join(", ")}.`;
  return most === undefined
    ? none
    : `${none} Most often it is ${most.address} (${most.mails} of ${mails}): is that you?`;
}
