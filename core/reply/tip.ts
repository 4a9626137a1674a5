import { type AgreedTime, agreedTime } from "../buddy/agreed-time.ts";
import { phoneOf } from "../buddy/contact-state.ts";
import type { Candidate } from "../buddy/look.ts";
import type { OfferKind } from "../buddy/offer.ts";
import type { WhyNot } from "../buddy/rules.ts";
import { shownName } from "../buddy/shown-name.ts";

/** A next step with somebody who is not named for a call. */
export type TipKind = Extract<
  OfferKind,
  "thank" | "coffee" | "back-online" | "write-alone" | "tell-them" | "ask-silence"
>;

interface OfOne {
  readonly contact: string;
  readonly name: string;
  /** It is worth a mail of its own; others only stand beside what is said anyway. */
  readonly isLoud: boolean;
}

/** One next step with one person, or the time on which the two have agreed. */
export type Tip = OfOne & ({ readonly kind: TipKind } | { readonly kind: "agreed"; readonly agreed: AgreedTime });

/** What a tip is looked for with. */
export interface TipDay {
  readonly now: Date;
  /** The user's. */
  readonly zone: string;
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

/** Those who have a plan stand here on the ladder, and nobody else. */
const PLANNING: ReadonlySet<WhyNot | undefined> = new Set<WhyNot>(["agreed", "already-talking"]);

/** The time that the user and somebody have agreed on, where no mail has told of it and the user has said nothing since. */
function freshTime({ state, judgement }: Candidate, { now, zone }: TipDay): AgreedTime | undefined {
  if (!PLANNING.has(judgement.whyNot)) return undefined;
  const agreed = agreedTime(state.facts, { now, zone, phone: phoneOf(state) });
  const isTold = agreed?.startsAt.getTime() === state.agreedAt?.getTime();
  return isTold || (state.word !== undefined && agreed !== undefined && state.word.at > agreed.said.at)
    ? undefined
    : agreed;
}

/** Of all agreed times that were not told yet the next to come. */
function agreedTip(candidates: readonly Candidate[], day: TipDay): Tip | undefined {
  const [first] = candidates
    .flatMap(({ state, ...rest }) => {
      const agreed = freshTime({ state, ...rest }, day);
      return agreed === undefined ? [] : [{ state, agreed }];
    })
    .sort((a, b) => a.agreed.startsAt.getTime() - b.agreed.startsAt.getTime());
  return (
    first && {
      contact: first.state.contact,
      name: shownName(first.state),
      kind: "agreed",
      isLoud: true,
      agreed: first.agreed,
    }
  );
}

/** The one next step of the day, if there is any: with whom stands closest, and none that was suggested this season. */
export function tipOf(candidates: readonly Candidate[], day: TipDay): Tip | undefined {
  const closest = candidates
    .filter(({ state }) => state.address !== undefined)
    .sort((a, b) => b.judgement.score - a.judgement.score || (a.state.contact < b.state.contact ? -1 : 1));
  const agreed = agreedTip(closest, day);
  if (agreed !== undefined) return agreed;
  for (const [kind, isLoud] of TIPS) {
    const found = closest.find((one) => one.judgement.offer === kind && isFresh(one, kind, day.now));
    if (found !== undefined) return { contact: found.state.contact, name: shownName(found.state), kind, isLoud };
  }
  return undefined;
}

/** With whom there is a next step that is worth a mail of its own. */
export const loudTips = (candidates: readonly Candidate[], day: TipDay): string[] =>
  candidates
    .filter((one) => one.state.address !== undefined)
    .filter(
      (one) =>
        freshTime(one, day) !== undefined ||
        TIPS.some(([kind, isLoud]) => isLoud && one.judgement.offer === kind && isFresh(one, kind, day.now)),
    )
    .map(({ state }) => state.contact);
