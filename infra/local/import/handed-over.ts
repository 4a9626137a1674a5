import type { Envelope } from "../../../core/mail/envelope.ts";

/** What its owner hands over needs no proof by SES: whose it is, is decided by its header alone. */
export const PROVED: Pick<Envelope, "spamVerdict" | "virusVerdict" | "dkimVerdict" | "spfVerdict" | "dmarcVerdict"> = {
  spamVerdict: "PASS",
  virusVerdict: "PASS",
  dkimVerdict: "PASS",
  spfVerdict: "PASS",
  dmarcVerdict: "PASS",
};

/** True for the mark of a mail of which nothing is missing that a second look could bring: the mark is the last that is written of it. */
export const isWhole = ({ outcome, isByHead }: { readonly [name: string]: unknown }): boolean =>
  (outcome === "accepted" || outcome === "answered" || outcome === "ignored") && isByHead !== true;
