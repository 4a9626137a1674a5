import type { Noted } from "../answer/answers.ts";
import type { ContactState } from "../buddy/contact-state.ts";
import type { Candidate } from "../buddy/look.ts";
import type { OfferKind } from "../buddy/offer.ts";
import type { Reason } from "../buddy/reasons.ts";
import type { SeenPhone } from "../buddy/seen-phone.ts";
import type { Topic } from "../buddy/topic.ts";
import type { FiledCount } from "../ledger/filed-count.ts";
import type { ShownTurn } from "../ledger/shown-turns.ts";
import type { User } from "../ledger/users.ts";
import { type CardOffer, PHRASES } from "./language/index.ts";
import { shownName } from "./shown-name.ts";
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
  /** A next step with somebody else. */
  readonly tip?: Tip;
  /** What the user's last answers came to. */
  readonly noted: readonly Noted[];
  /** Who has written to the secret address: is it the user? */
  readonly senders?: readonly string[];
  readonly unsubscribeUrl: string;
  readonly settingsUrl?: string;
}

/** Everybody whom a reply names, the full card first. */
export const cardsOf = ({ card, others }: Pick<DailyReply, "card" | "others">): Card[] =>
  card === undefined ? [] : [card, ...others];

const isCardOffer = (offer: OfferKind | undefined): offer is CardOffer =>
  offer !== undefined && Object.hasOwn(PHRASES.en.offers, offer);

/** The card of one contact. */
export function cardOf({ state, judgement }: Candidate, ahead: number | undefined): Card {
  const { signals, toldPhone } = state;
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
    phone: toldPhone ?? signals.phone,
    ...(toldPhone !== undefined && { isPhoneTold: true }),
    ahead,
    last: state.last,
  };
}

/** The turns that a card shows as evidence. */
export const shownIn = ({ reasons, topic }: Card): ShownTurn[] =>
  [...reasons.flatMap(({ evidence }) => evidence), ...(topic === undefined ? [] : [topic.mine, topic.theirs])].map(
    ({ turn, mail }) => ({ turn, mail }),
  );
