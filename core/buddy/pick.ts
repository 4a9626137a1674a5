import { contactsOfPerson } from "../ledger/identity.ts";
import type { MailState, OpenOffer, Waiting } from "../ledger/mail-state.ts";
import { OFFER_DAYS } from "./judge.ts";
import type { Candidate } from "./look.ts";

/** Who is named today, who waits for another day, and which offers are still open. */
export interface Picked {
  readonly named: readonly Candidate[];
  readonly waiting: readonly Waiting[];
  readonly open: readonly OpenOffer[];
}

/** One full card and two further names a day, three open offers; one left unanswered lapses after fourteen days. */
const MAX_NAMED = 3;
const MAX_OPEN = 3;
const MAX_WAITING = 50;
const DAY = 86_400_000;

const isOpen = ({ on }: OpenOffer, localDate: string): boolean =>
  Date.parse(localDate) - Date.parse(on) < OFFER_DAYS * DAY;

/** A buddy who can be named: one known by a name alone is nobody the user could write to or look up. */
const isNameable = ({ judgement, state }: Candidate): boolean =>
  judgement.rung === "buddy" && state.address !== undefined;

const byScore = (a: Candidate, b: Candidate): number =>
  b.judgement.score - a.judgement.score || (a.state.contact < b.state.contact ? -1 : 1);

/** Best first, a handful at most; whoever finds no place today waits for another day. */
export function pick(candidates: readonly Candidate[], state: MailState, localDate: string): Picked {
  const open = state.open.filter((offer) => isOpen(offer, localDate));
  const offered = new Set(open.map(({ contact }) => contact));
  const buddies = candidates
    .filter((candidate) => isNameable(candidate) && !contactsOfPerson(candidate.state).some((one) => offered.has(one)))
    .sort(byScore);
  const places = Math.max(0, Math.min(MAX_NAMED, MAX_OPEN - open.length));
  const waiting = buddies.slice(places, places + MAX_WAITING);
  return {
    named: buddies.slice(0, places),
    waiting: waiting.map(({ state: { contact }, judgement: { score } }) => ({ contact, score })),
    open,
  };
}
