import { monthsOf, weekdaysOf } from "../thread/date-words.ts";
import type { Read } from "./clause.ts";

const WORD = /[\p{L}\d'’]+/gu;
const CAPITAL = /^\p{Lu}\p{Ll}{2,}/u;
// German writes all nouns large: there a name is one only in front of a deed, behind "mit", or with a number of its own.
const GERMAN_NAME =
  /(?:^|\s)(?:mit|bei)\s+(?!Kaffee|Tee|Freude)(\p{Lu}\p{Ll}{2,})|(\p{Lu}\p{Ll}{2,})s?\s+(?:Handy|Nummer|Telefon\p{L}*|Mobil\p{L}*)|^(\p{Lu}\p{Ll}{2,})\s+(?:angerufen|getroffen|gesehen|gesprochen|erreicht)/u;
const NO_NAME = /^(?:ihre?|seine?|meine?|neue|die|das|der|heute|gestern|eben|vorhin|gerade|endlich|schon|nicht)$/iu;

const isDateWord = (word: string): boolean =>
  monthsOf(word.toLowerCase(), "any").length > 0 || weekdaysOf(word.toLowerCase(), "any").length > 0;

function isGermanName(clause: string): boolean {
  const [, ...found] = GERMAN_NAME.exec(clause.trim()) ?? [];
  const name = found.find((one) => one !== undefined);
  return name !== undefined && !NO_NAME.test(name) && !isDateWord(name);
}

/**
 * Somebody is named whom nobody knows: "called Ingrid". What is said of them must not be taken for a word about whoever was
 * named last.
 */
export function namesStranger({ clause, spoken, isGerman }: Read): boolean {
  if (spoken.people.length > 0) return false;
  if (isGerman) return isGermanName(clause);
  const [first, ...others] = clause.match(WORD) ?? [];
  // At the beginning of a sentence every word is large; "Ingrid's number" says by its ending that it is a name.
  const isOwner =
    CAPITAL.test(first ?? "") &&
    /['’]s$/.test(first ?? "") &&
    !/^(?:it|that|what|here|there|he|she|let)['’]s$/iu.test(first ?? "");
  return isOwner || others.some((word) => CAPITAL.test(word) && !isDateWord(word) && !LANGUAGE.test(word));
}

const LANGUAGE =
  /^(?:english|german|french|spanish|christmas|easter|skype|zoom|whatsapp|facetime|teams|thanks|hi|hello)/iu;
