import type { Language } from "../action.ts";
import { LANGUAGES } from "../languages.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import type { Tongue } from "./tongue.ts";

export type { Phrase, Tongue } from "./tongue.ts";

export const TONGUES: Readonly<Record<Language, Tongue>> = { en: EN, de: DE, fr: FR, es: ES };
export const ALL_TONGUES: readonly Tongue[] = LANGUAGES.map((one) => TONGUES[one]);

/** Function words that nearly every sentence of a language has; a short answer in two languages is read in both. */
const MARKS: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:the|was|is|her|him|she|he|with|that|this|i|we|to|until|please|not|never|and|called|later|next|at|stop|no|of|my|thanks)(?!\p{L})/gu,
  de: /(?<!\p{L})(?:ich|der|die|das|und|nicht|mit|habe|hab|wir|bis|bitte|nie|um|uhr|ist|am|im|sie|ihn|ihr|ein|eine|erst|heute|gestern|keine|auf|war|spater|noch|nein|ja|danke)(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:je|j'ai|ai|le|la|les|avec|pas|jamais|et|une?|est|il|elle|en|dans|jusqu'au?|au|c'est|mois|oui|non|merci|hier|plus|des|du|numero|de|d')(?!\p{L})/gu,
  es: /(?<!\p{L})(?:el|la|los|con|no|nunca|y|un|una|es|ella|en|hasta|las?|he|ayer|hoy|si|gracias|por|de|del|mas|al|llame|hable|manana)(?!\p{L})/gu,
};

/** The languages that a folded answer may be in, the likeliest first: all whose words stand in it at least half as often. */
export function languagesOf(folded: string, own: Language): Language[] {
  const counts = new Map(
    LANGUAGES.map((one) => [one, (folded.match(MARKS[one]) ?? []).length + (one === own ? 0.5 : 0)]),
  );
  const best = Math.max(...counts.values());
  return LANGUAGES.filter((one) => (counts.get(one) ?? 0) * 2 >= best || one === own).sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
}
