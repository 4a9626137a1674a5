import type { MailState } from "../../../core/ledger/mail-state.ts";

/** Why no daily mail goes out to the user at all; absent while they may come. */
export type Stop = "unsubscribed" | "bounce" | "complaint" | "erased";

export function stopOf(state: Pick<MailState, "isSubscribed" | "suppressed"> | undefined): Stop | undefined {
  // The user of a machine is signed up at its start: without a state they have been erased since.
  if (state === undefined) return "erased";
  return state.isSubscribed ? state.suppressed?.reason : "unsubscribed";
}

const WHY: Readonly<Record<Stop, string>> = {
  unsubscribed: "You have unsubscribed: no daily mail goes out.",
  bounce:
    "Mail to your address came back for good, so nothing is sent there until a mail from it proves that it works.",
  erased:
    "All of it is erased, and the secret address leads nowhere. Stop the machine and start it again to begin anew.",
  complaint: "A mail to you was called spam, so nothing is sent any more.",
};

const FINAL: ReadonlySet<Stop> = new Set<Stop>(["bounce", "erased"]);

/** Says that the daily mail is off, and leads to where it is switched on again, which a bounce cannot be. */
export const Stopped = ({ stop, again }: { readonly stop: Stop; readonly again: string }) => (
  <p>
    <strong>{WHY[stop]}</strong> {FINAL.has(stop) ? "" : <BringBack again={again} />}
  </p>
);

/** The way to the page that asks whether the mails shall come again. */
export const BringBack = ({ again }: { readonly again: string }) => <a href={again}>Bring the daily mail back</a>;
