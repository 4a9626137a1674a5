import type { ContactState } from "../../core/buddy/contact-state.ts";
import { judge } from "../../core/buddy/judge.ts";
import type { Candidate } from "../../core/buddy/look.ts";
import type { Signals } from "../../core/buddy/signals.ts";
import { BUDDY, daysAgo, NOW, TOPIC } from "./signals.ts";

/** Somebody with whom Martin has talked three days ago, and who writes of the keel bolts. */
export function friend(
  name: string,
  signals: Partial<Signals> = {},
  rest: Partial<ContactState> = { word: { kind: "called", at: daysAgo(3) } },
): Candidate {
  const address = `${name.split(" ", 1)[0]?.toLowerCase()}@example.com`;
  const state: ContactState = {
    contact: address,
    members: [],
    version: 1,
    name,
    address,
    signals: { ...BUDDY, ...signals },
    facts: [],
    past: [],
    ...rest,
  };
  return { state, judgement: judge(state.signals, state, NOW) };
}

export const about = (name: string): Partial<Signals> => ({ topics: [{ ...TOPIC, name, isPursuit: true }] });
