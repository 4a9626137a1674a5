import { has } from "./mention.ts";
import type { Signals } from "./signals.ts";

/** What says that more than a matter joins the two; the first three are the neon signs of the blog. */
export type Sign = "common-ground" | "meeting-of-minds" | "fan" | "personal" | "leaving";

// One letter in five that speaks of home, leisure or feeling; who hardly ever does so keeps to the matter.
const PERSONAL_SHARE = 0.2;
const MIN_THANKS = 2;

const isPersonal = ({ theirs, mine }: Signals): boolean =>
  theirs.personal + mine.personal >= PERSONAL_SHARE * (theirs.genuine + mine.genuine);

const isFan = ({ mentions }: Signals): boolean =>
  mentions.filter(({ kind, by }) => kind === "thanks" && by === "them").length >= MIN_THANKS;

const SIGNS: readonly (readonly [Sign, (signals: Signals) => boolean])[] = [
  ["common-ground", ({ topics }) => topics.length > 0],
  // Each wants to know of the other: one who only asks, or only answers, is at a counter.
  ["meeting-of-minds", ({ theirs, mine }) => theirs.questions > 0 && mine.questions > 0],
  ["fan", isFan],
  ["personal", isPersonal],
  ["leaving", ({ mentions }) => has(mentions, "leaving")?.by === "them"],
];

/** The first sign that holds; undefined for two who have nothing but the matter in hand. */
export const signOf = (signals: Signals): Sign | undefined => SIGNS.find(([, holds]) => holds(signals))?.[0];
