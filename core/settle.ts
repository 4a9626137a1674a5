import { changeMailState, type MailState } from "./ledger/mail-state.ts";
import { NOBODY, type SentTo, sentTo } from "./ledger/sent-reply.ts";
import { type Suppression, suppressAddress } from "./ledger/suppressed.ts";
import type { Table } from "./ledger/table.ts";
import { noteBounced, ownerOf, userOf } from "./ledger/users.ts";
import { isPlainAddress, normalizeAddress } from "./mail/mailbox.ts";

/**
 * What the mail system reports of something we sent. `sesMessageId` names it; `recipients` are those of whom it speaks, or else
 * those to whom the mail went.
 */
export type Feedback = { readonly sesMessageId: string; readonly at: Date; readonly recipients?: readonly string[] } & (
  | { readonly kind: "bounce"; readonly isPermanent: boolean }
  | { readonly kind: "complaint"; readonly isNotSpam: boolean }
  | { readonly kind: "delivery" }
);

/** What followed from it. Ids that are not ours are ignored: they may be forged, or another product's. */
export type Settled =
  | { readonly outcome: "suppressed"; readonly user: string; readonly reason: Suppression }
  | { readonly outcome: "counted" | "delivered"; readonly user: string }
  | { readonly outcome: "ignored"; readonly reason: "unknown-id" | "nothing-to-do" };

interface Deps {
  readonly table: Table;
}

/** So many bounces that may pass within this time, with no delivery in between, end the mails: a full mailbox that stays full. */
export const MOST_TRANSIENT = 5;
const TRANSIENT_MS = 14 * 86_400_000;

const NOTHING: Settled = { outcome: "ignored", reason: "nothing-to-do" };

async function suppress({ table }: Deps, to: SentTo, reason: Suppression, at: Date): Promise<Settled> {
  const { user, address } = to;
  // The address first: from here on nothing goes there, whatever a crash leaves of the rest.
  await suppressAddress(table, address, reason, at);
  const known = await userOf(table, user);
  // They are written to elsewhere by now: only the old address is dead.
  if (known !== undefined && known.address !== address) return { outcome: "suppressed", user, reason };
  await changeMailState(table, user, (state) =>
    // A bounce stays whatever the user says, so a complaint that came before must not hide it.
    state.suppressed && (reason === "complaint" || state.suppressed.reason === "bounce")
      ? undefined
      : { ...state, suppressed: { reason, at: at.toISOString() } },
  );
  if (known !== undefined && reason === "bounce")
    await noteBounced(table, known, { bounced: address, bouncedAt: at.toISOString() });
  return { outcome: "suppressed", user, reason };
}

/**
 * Of who is no user nothing is kept but that they are not written to: the report itself says who it was. Where it is a user's
 * address after all, who has asked what is kept about them, they have to learn of it and find the way back as any user.
 */
async function settleNobody(deps: Deps, reason: Suppression | undefined, feedback: Feedback): Promise<Settled> {
  const addresses = (feedback.recipients ?? []).filter(isPlainAddress);
  if (reason === undefined || addresses.length === 0) return NOTHING;
  for (const address of addresses) {
    const owner = await ownerOf(deps.table, address);
    if (owner !== undefined && normalizeAddress(owner.address) === normalizeAddress(address))
      await suppress(deps, { user: owner.id, address: owner.address }, reason, feedback.at);
    else await suppressAddress(deps.table, address, reason, feedback.at);
  }
  return { outcome: "suppressed", user: NOBODY, reason };
}

/** Each bounce is known by its moment, so that a report that comes twice counts once. */
function counted({ transient = [] }: MailState, at: Date): string[] {
  const since = at.getTime() - TRANSIENT_MS;
  return [...new Set([...transient.filter((one) => Date.parse(one) > since), at.toISOString()])].sort();
}

async function countTransient(deps: Deps, to: SentTo, at: Date): Promise<Settled> {
  const state = await changeMailState(deps.table, to.user, (before) => ({ ...before, transient: counted(before, at) }));
  const isOver = (state?.transient ?? []).length >= MOST_TRANSIENT;
  return isOver ? suppress(deps, to, "bounce", at) : { outcome: "counted", user: to.user };
}

/** Something got through: the bounces before it are over. Reports come in no order, so later ones stay. */
async function delivered({ table }: Deps, { user }: SentTo, at: Date): Promise<Settled> {
  const isOver = (one: string): boolean => Date.parse(one) <= at.getTime();
  const changed = await changeMailState(table, user, (state) =>
    (state.transient ?? []).some(isOver)
      ? { ...state, transient: (state.transient ?? []).filter((one) => !isOver(one)) }
      : undefined,
  );
  return changed === undefined ? NOTHING : { outcome: "delivered", user };
}

function reasonOf(feedback: Feedback): Suppression | undefined {
  if (feedback.kind === "complaint" && !feedback.isNotSpam) return "complaint";
  return feedback.kind === "bounce" && feedback.isPermanent ? "bounce" : undefined;
}

/**
 * Take in one report: a permanent bounce and a complaint end the mails at once, a transient bounce is counted until something
 * is delivered, "not spam" does nothing (SES developer guide, "Notification contents").
 */
export async function settle(deps: Deps, feedback: Feedback): Promise<Settled> {
  const to = await sentTo(deps.table, feedback.sesMessageId);
  if (to === undefined) return { outcome: "ignored", reason: "unknown-id" };
  const reason = reasonOf(feedback);
  if (to.user === NOBODY) return settleNobody(deps, reason, feedback);
  if (reason !== undefined) return suppress(deps, to, reason, feedback.at);
  if (feedback.kind === "bounce") return countTransient(deps, to, feedback.at);
  return feedback.kind === "delivery" ? delivered(deps, to, feedback.at) : NOTHING;
}
