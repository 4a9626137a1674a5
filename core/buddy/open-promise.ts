import type { Evidence } from "./evidence.ts";
import type { Facts } from "./facts.ts";

const DAY = 86_400_000;
/** After a season nobody waits for it any more. */
const MAX_DAYS = 90;

type Person = "me" | "them";

/** What the other has said of it counts: of hers the user sees only what is quoted, and never what went along with it. */
function isReceived({ gift }: Facts, promisedBy: Person): boolean {
  return gift?.got === true || (promisedBy === "them" && gift?.thanks === true);
}

const isKept = (later: readonly Facts[], promisedBy: Person): boolean =>
  later.some((one) => (one.by === promisedBy ? one.gift?.gives === true || one.hasLink : isReceived(one, promisedBy)));

/** A promise between two friends that may be shown. */
const isPromise = ({ gift, isAlone, isToBeShown, isAutomatic, isBusiness }: Facts): boolean =>
  gift?.promised !== undefined && isAlone && isToBeShown && !isAutomatic && !isBusiness;

/** The last promise of one of the two that is still open. */
function openBy(facts: readonly Facts[], by: Person, now: Date): Evidence | undefined {
  const place = facts.findLastIndex((one) => one.by === by && isPromise(one));
  const one = facts[place];
  // Who sends a file and promises one in the same mail most likely means this one.
  if (one?.gift?.promised === undefined || one.gift.gives === true || now.getTime() - one.at.getTime() > MAX_DAYS * DAY)
    return undefined;
  const { at, turn, mail } = one;
  return isKept(facts.slice(place + 1), by) ? undefined : { by, at, turn, mail, quote: one.gift.promised };
}

/** A promise that has not been kept as far as the mails show: the user's own, for that is theirs to keep, else the other's. */
export const openPromise = (facts: readonly Facts[], now: Date): Evidence | undefined =>
  openBy(facts, "me", now) ?? openBy(facts, "them", now);
