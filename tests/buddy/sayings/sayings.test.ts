import { describe, expect, it } from "vitest";
import { type MentionKind, mentionsOf } from "../../../core/buddy/mention.ts";
import { fold } from "../../../core/buddy/sayings/fold.ts";
import { KINDS, TONGUES } from "../../../core/buddy/sayings/index.ts";
import { turn } from "../../support/turn.ts";

const kindsOf = (text: string): MentionKind[] => mentionsOf(turn({ text }), "them").map(({ kind }) => kind);

describe.each(Object.entries(TONGUES))("sayings in %s", (_, { sayings }) => {
  const rows = [...sayings.values()].flat();

  it("has a saying of each kind", () => {
    expect(KINDS.filter((kind) => (sayings.get(kind) ?? []).length === 0)).toEqual([]);
  });

  it.each(rows)("$kind: $says", ({ kind, how, says, not }) => {
    expect(fold(says)).toMatch(how);
    expect(kindsOf(says)).toContain(kind);
    if (not !== undefined) expect(kindsOf(not)).toEqual([]);
  });
});
