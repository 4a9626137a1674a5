import type { Person } from "./people-reading.ts";
import { WHY_NOT } from "./words.ts";

/** Why not, with the number that decided where there is one. */
export function whyNotOf({ judgement, state }: Pick<Person, "state" | "judgement">): string {
  const { whyNot } = judgement;
  if (whyNot === undefined)
    return state.address === undefined ? "Known by name only, so nobody to name in a reply yet." : "";
  const { genuine } = state.signals.theirs;
  const count = genuine === 0 ? "none" : genuine === 1 ? "one does" : `${genuine} do`;
  return whyNot === "too-few" ? `${WHY_NOT[whyNot].replace(/\.$/, "")}: ${count}.` : WHY_NOT[whyNot];
}
