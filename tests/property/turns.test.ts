import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identify } from "../../core/mail/identify.ts";
import { parse } from "../../core/mail/parse.ts";
import { resolveSightings } from "../../core/people/resolve-sightings.ts";
import { viewOf } from "../../core/receive.ts";
import { decompose } from "../../core/thread/decompose.ts";
import { type Sighting, sight } from "../../core/thread/sighting.ts";
import { mergeTurns } from "../../core/thread/turn.ts";
import { contessaMails, letter } from "../support/letter.ts";
import { MARTIN, SERVICE } from "../support/service.ts";

const FORWARDED = letter({
  to: "secret@in.buddy.example.net",
  date: "Thu, 12 Nov 2026 08:00:00 +0100",
  id: "fwd@example.org",
  subject: "Fwd: The Contessa",
  text: "Begin forwarded message:\n\nFrom: Jane Roe <jane@example.net>\nSubject: Re: The Contessa\nDate: 5 November 2026 at 21:40:00 CET\nTo: Martin Berg <martin@example.org>\n\nMartin, stripped is the right word. I could talk about keel bolts for an hour. Did you find a yard that lifts the Contessa without ruining it? My brother asks every week whether ours will ever float again.\n\nJane\n",
});

/** A client that prints the day alone above what it quotes. */
const BARE_DAY = letter({
  to: "Jane Roe <jane@example.net>",
  date: "Thu, 12 Nov 2026 09:30:00 +0100",
  id: "bare@example.org",
  subject: "The yard",
  text: "Did the yard write to you as well?\n\nOn 5 November 2026, Jane Roe <jane@example.net> wrote:\n> Martin, stripped is the right word. I could talk about keel bolts for an hour.\n",
});

async function sightings(): Promise<Sighting[]> {
  const found: Sighting[] = [];
  for (const raw of [...contessaMails(), FORWARDED, BARE_DAY]) {
    const message = await parse(raw);
    const view = viewOf(SERVICE, MARTIN.addresses, identify(raw), new Date("2026-11-12T00:00:00Z"));
    found.push(...resolveSightings(message, sight(message, decompose(message), view)));
  }
  return found;
}

describe("turns", () => {
  it("are the same whatever the order of arrival, and however often a sighting comes", async () => {
    const all = await sightings();
    const expected = mergeTurns(all);
    expect(expected).toHaveLength(9);
    const shuffled = fc.shuffledSubarray(all, { minLength: all.length });
    const repeated = fc.subarray(all);
    fc.assert(
      fc.property(shuffled, repeated, (order, more) => {
        expect(mergeTurns([...order, ...more])).toEqual(expected);
      }),
    );
  });

  it("lose no words that only one mail shows", async () => {
    const all = await sightings();
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), (some) => {
        const texts = mergeTurns(some).map(({ text }) => text);
        for (const { text } of some) {
          expect(text).not.toBe("");
          expect(texts).toContainEqual(expect.stringContaining(text));
        }
      }),
    );
  });

  it("meet when one stands in a quote and the other in a forward", async () => {
    const turns = mergeTurns(await sightings());
    const stripped = turns.filter(({ text }) => text.includes("stripped is the right word"));
    expect(stripped.map(({ sources, author }) => ({ sources, address: author.address }))).toEqual([
      { sources: ["forward", "quote"], address: "jane@example.net" },
    ]);
  });
});
