import { fold } from "../buddy/sayings/fold.ts";
import type { Language } from "./action.ts";
import { LANGUAGES } from "./languages.ts";
import { languagesOf } from "./words/index.ts";

/** All of a line, folded: what is asked for cannot be taken back, so nothing is guessed. */
const FORGET: Readonly<Record<Language, RegExp>> = {
  en: /^(?:please )?forget (?:all )?(?:about )?me(?: please)?$/,
  de: /^(?:bitte )?(?:vergiss|vergesst|vergessen sie) mich(?: bitte)?$/,
  fr: /^(?:s'il (?:te|vous) plait )?oublie[zs]?[- ]moi(?: (?:s'il (?:te|vous) plait|svp|stp))?$/,
  es: /^(?:por favor )?olvid(?:a|e|ad|en)me(?: por favor)?$/,
};

/** What is written in a question of this kind, and tells the language of a mail of few words. */
const ABOUT_ME: Readonly<Record<Language, RegExp>> = {
  en: /\babout me\b|\bforget\b/,
  de: /\buber mich\b|\bvergiss\b|\bvergessen\b/,
  fr: /\b(?:a mon sujet|sur moi)\b|\boublie/,
  es: /\bsobre mi\b|\bolvid/,
};

const linesOf = (text: string): string[] =>
  text
    .split(/[\n.!?;]+/)
    .map((line) =>
      fold(line)
        .toLowerCase()
        .replace(/[,:"“”„«»\u00a0]/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");

/** The language of a mail that is meant for this service, or English where nothing tells. */
function languageIn(text: string): Language {
  const folded = linesOf(text).join(" ");
  return LANGUAGES.find((one) => ABOUT_ME[one].test(folded)) ?? languagesOf(folded, "en")[0] ?? "en";
}

/** What somebody's own words ask for, and in which language: to be forgotten where a line says so and nothing else. */
export function wishIn(
  words: string,
  subject: string,
): { readonly wish: "ask" | "forget"; readonly language: Language } {
  const lines = linesOf(words);
  const language = LANGUAGES.find((one) => lines.some((line) => FORGET[one].test(line)));
  return language === undefined
    ? { wish: "ask", language: languageIn(`${words}\n${subject}`) }
    : { wish: "forget", language };
}
