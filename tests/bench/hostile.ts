import { decompose } from "../../core/thread/decompose.ts";
import { BARE_MESSAGE, HOSTILE_BODIES } from "../support/hostile-bodies.ts";
import { median, timed } from "./measure.ts";
import type { Section } from "./section.ts";

const ROUNDS = 3;

/** How long the worst bodies take to be taken apart. */
export async function hostile(): Promise<Section> {
  const rows: (readonly [string, number])[] = [];
  for (const [name, body] of Object.entries(HOSTILE_BODIES)) {
    const { taken } = await timed({ taken: async () => decompose({ ...BARE_MESSAGE, ...body }) }, ROUNDS);
    rows.push([name, median(taken)]);
  }
  return {
    title: "(h) the worst bodies",
    columns: ["body", "ms"],
    rows: rows.toSorted(([, a], [, b]) => b - a).map(([name, ms]) => [name, ms.toFixed(0)]),
    note: `CPU of decompose alone, the median of ${ROUNDS}.`,
  };
}
