import type { Candidate } from "../buddy/look.ts";
import type { OfferKind } from "../buddy/offer.ts";
import { shownName } from "../buddy/shown-name.ts";

/** A next step with somebody who is not named for a call. */
export type TipKind = Extract<
  OfferKind,
  "thank" | "coffee" | "back-online" | "write-alone" | "tell-them" | "ask-silence"
>;

/** One next step with one person. */
export interface Tip {
  readonly contact: string;
  readonly name: string;
  readonly kind: TipKind;
  /** It is worth a mail of its own; others only stand beside what is said anyway. */
  readonly isLoud: boolean;
}

// In this order: what will not wait first. True for what is worth a mail of its own.
const TIPS: readonly (readonly [kind: TipKind, isLoud: boolean])[] = [
  ["thank", true],
  ["coffee", true],
  ["back-online", true],
  ["write-alone", false],
  ["tell-them", false],
  ["ask-silence", false],
];
const DAY = 86_400_000;
const SEASON_DAYS = 90;

const isFresh = ({ state: { tipped } }: Candidate, kind: TipKind, now: Date): boolean =>
  tipped?.kind !== kind || now.getTime() - tipped.at.getTime() > SEASON_DAYS * DAY;

/** The one next step of the day, if there is any: with whom stands closest, and none that was suggested this season. */
export function tipOf(candidates: readonly Candidate[], now: Date): Tip | undefined {
  const closest = candidates
    .filter(({ state }) => state.address !== undefined)
    .sort((a, b) => b.judgement.score - a.judgement.score || (a.state.contact < b.state.contact ? -1 : 1));
  for (const [kind, isLoud] of TIPS) {
    const found = closest.find((one) => one.judgement.offer === kind && isFresh(one, kind, now));
    if (found !== undefined) return { contact: found.state.contact, name: shownName(found.state), kind, isLoud };
  }
  return undefined;
}
