import type { Noted } from "../answer/answers.ts";
import { type ContactState, phoneOf } from "../buddy/contact-state.ts";
import type { Evidence } from "../buddy/evidence.ts";
import type { Candidate } from "../buddy/look.ts";
import type { OfferKind } from "../buddy/offer.ts";
import { openPromise } from "../buddy/open-promise.ts";
import type { Reason } from "../buddy/reasons.ts";
import type { SeenPhone } from "../buddy/seen-phone.ts";
import { shownName } from "../buddy/shown-name.ts";
import type { Together } from "../buddy/together.ts";
import type { Topic } from "../buddy/topic.ts";
import type { FiledCount } from "../ledger/filed-count.ts";
import type { ShownTurn } from "../ledger/shown-turns.ts";
import type { User } from "../ledger/users.ts";
import { type Lanes, lanesOf } from "./lanes.ts";
import { type CardOffer, PHRASES } from "./language/index.ts";
import type { Tip } from "./tip.ts";

/** One person named in a daily reply. */
export interface Card {
  readonly contact: string;
  readonly name: string;
  readonly address?: string;
  readonly score: number;
  readonly firstAt: Date;
  readonly offer: CardOffer;
  /** How many genuine turns of theirs, on how many days. */
  readonly exchange: { readonly turns: number; readonly days: number };
  readonly reasons: readonly Reason[];
  readonly topic?: Topic;
  readonly phone?: SeenPhone;
  /** The number stands in no mail: the user has told it. */
  readonly isPhoneTold?: boolean;
  /** Minutes by which the contact's clock is ahead of the user's, when it is known. */
  readonly ahead?: number;
  readonly last?: ContactState["last"];
  /** Who has written when, where there is something to be seen. */
  readonly lanes?: Lanes;
  /** What one of the two has promised the other and not given yet. */
  readonly promise?: Evidence;
  /** Signed links by which the user says what became of it. */
  readonly taps?: Readonly<Record<Tap, string>>;
}

/** What can be said of a name by one tap. */
export type Tap = "called" | "later" | "never";

/** All that a daily reply says; it is written in the user's language by `write.ts`. */
export interface DailyReply {
  readonly user: User;
  readonly at: Date;
  /** The one full card; absent where there is only news. */
  readonly card?: Card;
  /** At most two further names. */
  readonly others: readonly Card[];
  /** What came since the last reply, or in all where there has been none. */
  readonly filed: FiledCount;
  readonly isFirst: boolean;
  /** The user's mails have taught their zone, and no mail has told of it. */
  readonly isZoneNew?: boolean;
  /** The user has said nothing for so long that the mail comes once a week from now on. */
  readonly isSlowing?: boolean;
  /** A next step with somebody else. */
  readonly tip?: Tip;
  /** People who could be brought together; it only stands beside what is said anyway. */
  readonly together?: Together;
  /** What the user's last answers came to. */
  readonly noted: readonly Noted[];
  /** Who has written to the secret address: is it the user? */
  readonly senders?: readonly string[];
  /** More of the user's own mails came than a day takes: how many wait, and for how many days at most. */
  readonly late?: { readonly count: number; readonly isMore: boolean; readonly days: number };
  readonly unsubscribeUrl: string;
  readonly settingsUrl?: string;
}

/** Everybody whom a reply names, the full card first. */
export const cardsOf = ({ card, others }: Pick<DailyReply, "card" | "others">): Card[] =>
  card === undefined ? [] : [card, ...others];

const isCardOffer = (offer: OfferKind | undefined): offer is CardOffer =>
  offer !== undefined && Object.hasOwn(PHRASES.en.offers, offer);

// So many columns stand beside a name on the narrowest phone.
const LANE_COLUMNS = 20;

/** The card of one contact. `ahead`: minutes by which the contact's clock is ahead of the user's. */
export function cardOf({ state, judgement }: Candidate, ahead: number | undefined, now: Date): Card {
  const { signals, toldPhone } = state;
  const promise = openPromise(state.facts, now);
  return {
    contact: state.contact,
    name: shownName(state),
    address: state.address,
    score: judgement.score,
    firstAt: signals.firstAt,
    offer: isCardOffer(judgement.offer) ? judgement.offer : "call",
    exchange: { turns: signals.theirs.genuine, days: signals.theirs.days },
    reasons: judgement.reasons,
    topic: judgement.commonGround[0],
    phone: phoneOf(state),
    ...(toldPhone !== undefined && { isPhoneTold: true }),
    ahead,
    last: state.last,
    lanes: lanesOf(state.facts, LANE_COLUMNS),
    ...(promise !== undefined && { promise }),
  };
}

/** The turns that a card shows as evidence. */
export const shownIn = ({ reasons, topic, promise }: Card): ShownTurn[] =>
  [
    ...reasons.flatMap(({ evidence }) => evidence),
    ...(topic === undefined ? [] : [topic.mine, topic.theirs]),
    ...(promise === undefined ? [] : [promise]),
  ].map(({ turn, mail }) => ({ turn, mail }));
