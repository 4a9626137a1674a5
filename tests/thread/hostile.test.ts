import { describe, expect, it } from "vitest";
import { decompose } from "../../core/thread/decompose.ts";
import { ATTRIBUTION, BARE_MESSAGE, HOSTILE_BODIES } from "../support/hostile-bodies.ts";

// Whoever hangs here runs into the time limit of the test; `npm run bench` says how long each takes.
describe("a hostile body", () => {
  it.each(Object.entries(HOSTILE_BODIES))("of %s is taken apart in a moment", (_, body) => {
    const { segments } = decompose({ ...BARE_MESSAGE, ...body });
    expect(segments.length).toBeGreaterThan(0);
  });

  it("holds at most a thousand messages", () => {
    const { segments } = decompose({ ...BARE_MESSAGE, textBody: `${ATTRIBUTION}> x\n\n`.repeat(3_000) });
    expect(new Set(segments.map((segment) => segment.origin)).size).toBeLessThanOrEqual(1_002);
  });
});
