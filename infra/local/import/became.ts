import type { Receipt } from "../../../core/receive.ts";

/** What has become of one mail that was handed over. */
export const BECAME = [
  "filed",
  "known",
  "automatic",
  "ours",
  "alone",
  "held",
  "said",
  "unreadable",
  "handed-over",
] as const;

export type Became = (typeof BECAME)[number];

const IGNORED: Readonly<Record<string, Became>> = { automatic: "automatic", loop: "ours", "own-mail": "ours" };

/** The outcome of a mail in the words of an import. */
export function becameOf(receipt: Receipt): Became {
  if (receipt.outcome === "accepted") return "filed";
  if (receipt.outcome === "duplicate") return "known";
  if (receipt.outcome === "held") return "held";
  if (receipt.outcome === "ignored") return IGNORED[receipt.reason] ?? "alone";
  return "said";
}
