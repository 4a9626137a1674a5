import type { Origin, Placed } from "./levels.ts";
import type { Line } from "./line.ts";

/**
 * Give an author the answers that he wrote into the quote in a color of his own (Outlook's "My comments in blue"): nothing
 * but the color tells them from what they answer. Believed only of a message that has no words elsewhere, or few that point
 * to them ("my answers below in blue"), and where the quote begins in another color and has one more, not several.
 */
export function takeColoredAnswers(lines: readonly Line[], placed: readonly Placed[]): readonly Placed[] {
  const inks = new Map<Origin, string>();
  for (const quote of new Set(placed.map(({ origin }) => origin))) {
    const isLikely = quote.parent !== undefined && !quote.isMarked && answersBelow(lines, placed, quote.parent);
    const ink = isLikely ? answerInk(lines, placed, quote) : undefined;
    if (ink !== undefined) inks.set(quote, ink);
  }
  if (inks.size === 0) return placed;
  const taken: Placed[] = [];
  for (const [i, place] of placed.entries())
    taken.push(lines[i]?.bare === "" ? blank(place, taken[i - 1]) : take(place, lines[i], inks));
  return taken;
}

const MAX_POINTER = 300;
// "See below", "inline", "in blue": how people say where their answers stand, by language.
const POINTER =
  /(?<![\p{L}])(?:below|inline|in-line|in (?:red|blue|green|colou?r)|unten|inline|in (?:rot|blau|grün|farbe)|ci-dessous|en (?:rouge|bleu|vert)|abajo|en (?:rojo|azul|verde)|sotto|in (?:rosso|blu|verde)|abaixo|em (?:vermelho|azul|verde)|hieronder|in (?:rood|blauw|groen))(?![\p{L}])/iu;

function answersBelow(lines: readonly Line[], placed: readonly Placed[], author: Origin): boolean {
  if (!author.hasWords) return true;
  const words = lines.filter((_, i) => placed[i]?.origin === author && placed[i]?.role === "words");
  const text = words.map(({ bare }) => bare).join(" ");
  return text.length <= MAX_POINTER && POINTER.test(text);
}

/** The one color besides that of the quote's first words. */
function answerInk(lines: readonly Line[], placed: readonly Placed[], quote: Origin): string | undefined {
  const words = lines.filter(
    (line, i) => placed[i]?.origin === quote && placed[i]?.role === "words" && line.bare !== "",
  );
  const others = new Set(words.map(({ ink }) => ink));
  others.delete(words[0]?.ink);
  const [ink] = others;
  return others.size === 1 ? ink : undefined;
}

function take(place: Placed, line: Line | undefined, inks: ReadonlyMap<Origin, string>): Placed {
  const author = place.origin.parent;
  const ink = inks.get(place.origin);
  if (author === undefined || ink === undefined || place.role !== "words" || line?.ink !== ink) return place;
  author.hasWords = true;
  return { ...place, origin: author };
}

// A blank line goes with what is above it.
const blank = (place: Placed, above: Placed | undefined): Placed =>
  above?.role === "words" && place.role === "words" ? { ...place, origin: above.origin } : place;
