import type { Rung } from "../../core/buddy/rules.ts";

/** The steps that a correspondence can climb: mail, common ground, phone, coffee. Whoever is off the ladder stands on none. */
export const STEP: Readonly<Record<Rung, number>> = {
  stranger: 1,
  warming: 2,
  buddy: 3,
  offered: 3,
  agreed: 3,
  called: 4,
  met: 5,
  resting: 0,
  gone: 0,
  automatic: 0,
  quiet: 0,
};
