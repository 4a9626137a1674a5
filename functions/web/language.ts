import type { Language } from "../../core/answer/action.ts";

const LANGUAGES = ["en", "de", "fr", "es"] as const satisfies readonly Language[];

const known = (name: string | undefined): Language | undefined => LANGUAGES.find((one) => one === name);

// Nobody reads more languages; what stands behind these is a trick.
const MAX_RANGES = 20;

interface Range {
  readonly language: Language | undefined;
  readonly weight: number;
}

function rangeOf(range: string): Range {
  const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.map((one) => /^q=([\d.]{1,5})$/.exec(one)?.[1]).find((one) => one !== undefined);
  return { language: known(tag.split("-")[0]), weight: weight === undefined ? 1 : Number(weight) };
}

/** The language to speak: the one that is asked for by its link, else the reader's first that is known (RFC 9110 §12.5.4), else English. */
export function languageFor(asked: string | undefined, accepted: string | undefined): Language {
  const chosen = known(asked);
  if (chosen !== undefined) return chosen;
  const ranges = (accepted ?? "").split(",").slice(0, MAX_RANGES).map(rangeOf);
  const [best] = ranges
    .filter((one) => one.language !== undefined && one.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return best?.language ?? "en";
}
