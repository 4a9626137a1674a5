import type { Card } from "./daily-reply.ts";
import type { ReplySettings } from "./draft.ts";

/** The signed links of a card. They name it by the day and its place in that day's reply, which `D#` keeps. */
export function withTaps(card: Card, user: string, offer: string, { tapUrl }: ReplySettings): Card {
  const of = (tap: "called" | "later" | "never"): string => tapUrl(tap, user, offer);
  return { ...card, taps: { called: of("called"), later: of("later"), never: of("never") } };
}
