import { changeMailState } from "./ledger/mail-state.ts";
import { NOBODY, sentTo } from "./ledger/sent-reply.ts";
import type { Table } from "./ledger/table.ts";

/** What the mail system reports of something we sent. `sesMessageId` names it. */
export type Feedback =
  | { readonly kind: "bounce"; readonly sesMessageId: string; readonly isPermanent: boolean; readonly at: Date }
  | { readonly kind: "complaint"; readonly sesMessageId: string; readonly isNotSpam: boolean; readonly at: Date }
  | { readonly kind: "delivery"; readonly sesMessageId: string };

/** What followed from it. Ids that are not ours are ignored: they may be forged, or another product's. */
export type Settled =
  | { readonly outcome: "suppressed"; readonly user: string; readonly reason: "bounce" | "complaint" }
  | { readonly outcome: "counted"; readonly user: string }
  | { readonly outcome: "ignored"; readonly reason: "unknown-id" | "nothing-to-do" };

async function suppress(table: Table, user: string, reason: "bounce" | "complaint", at: Date): Promise<Settled> {
  await changeMailState(table, user, (state) =>
    // A bounce stays whatever the user says, so a complaint that came before must not hide it.
    state.suppressed && (reason === "complaint" || state.suppressed.reason === "bounce")
      ? undefined
      : { ...state, suppressed: { reason, at: at.toISOString() } },
  );
  return { outcome: "suppressed", user, reason };
}

/** Take in one report: a permanent bounce and a complaint end the mails at once, a transient bounce is counted, "not spam" does nothing. */
export async function settle({ table }: { readonly table: Table }, feedback: Feedback): Promise<Settled> {
  const to = await sentTo(table, feedback.sesMessageId);
  if (to === undefined) return { outcome: "ignored", reason: "unknown-id" };
  if (to.user === NOBODY) return { outcome: "ignored", reason: "nothing-to-do" };
  if (feedback.kind === "complaint" && !feedback.isNotSpam) return suppress(table, to.user, "complaint", feedback.at);
  if (feedback.kind === "bounce" && feedback.isPermanent) return suppress(table, to.user, "bounce", feedback.at);
  if (feedback.kind !== "bounce") return { outcome: "ignored", reason: "nothing-to-do" };
  await changeMailState(table, to.user, (state) => ({ ...state, transientBounces: state.transientBounces + 1 }));
  return { outcome: "counted", user: to.user };
}
