import type { ContactState } from "../buddy/contact-state.ts";

import type { Candidate } from "../buddy/look.ts";
import type { Reason } from "../buddy/reasons.ts";
import type { SeenPhone } from "../buddy/seen-phone.ts";
import type { Topic } from "../buddy/topic.ts";
import type { FiledCount } from "../ledger/filed-count.ts";
import type { ShownTurn } from "../ledger/shown-turns.ts";
import type { User } from "../ledger/users.ts";

/** One person named in a daily reply. */
export interface Card {
  readonly contact: string;
  readonly name: string;
  readonly address?: string;
  readonly score: number;
  readonly firstAt: Date;
  readonly reasons: readonly Reason[];
  readonly topic?: Topic;
  readonly phone?: SeenPhone;
  /** Minutes by which the contact's clock is ahead of the user's, when it is known. */
  readonly ahead?: number;
  readonly last?: ContactState["last"];
}

/** All that a daily reply says; text and HTML are made from this and from nothing else. */
export interface DailyReply {
  readonly user: User;
  readonly at: Date;
  /** The one full card. */
  readonly card: Card;
  /** At most two further names. */
  readonly others: readonly Card[];
  /** What came since the last reply, or in all where there has been none. */
  readonly filed: FiledCount;
  readonly isFirst: boolean;
  readonly unsubscribeUrl: string;
}

// A header holds a name of a thousand signs, and a reply shows it a dozen times: clients cut a mail off at 100 KB.
const MAX_NAME = 200;

/** Where a name is missing, the address says whom we mean. */
function nameOf({ name, address, contact }: ContactState): string {
  const shown = name ?? address ?? contact.replace(/^name:/, "");
  return shown.length <= MAX_NAME ? shown : `${shown.slice(0, MAX_NAME - 1)}…`;
}

/** The card of one contact. */
export function cardOf({ state, judgement }: Candidate, ahead: number | undefined): Card {
  return {
    contact: state.contact,
    name: nameOf(state),
    address: state.address,
    score: judgement.score,
    firstAt: state.signals.firstAt,
    reasons: judgement.reasons,
    topic: judgement.commonGround[0],
    phone: state.signals.phone,
    ahead,
    last: state.last,
  };
}

/** The turns that a card shows as evidence. */
export const shownIn = ({ reasons, topic }: Card): ShownTurn[] =>
  [...reasons.flatMap(({ evidence }) => evidence), ...(topic === undefined ? [] : [topic.mine, topic.theirs])].map(
    ({ turn, mail }) => ({ turn, mail }),
  );
