import { fold } from "../buddy/sayings/fold.ts";
import { clausesOf, statementsOf } from "./statement.ts";
import { ALL_TONGUES, type Tongue } from "./words/index.ts";

/** What somebody says to a question that is answered by yes or no. */
export type Consent = "yes" | "no";

const SAID: readonly (readonly [Consent, Parameters<Tongue["is"]>[0]])[] = [
  ["no", "denySignUp"],
  ["no", "stop"],
  ["no", "erase"],
  ["no", "no"],
  ["yes", "yes"],
  ["yes", "confirm"],
];

function saidBy(clause: string): Consent | undefined {
  const folded = fold(clause).toLowerCase();
  return SAID.find(([, phrase]) => ALL_TONGUES.some((tongue) => tongue.is(phrase, folded)))?.[0];
}

/**
 * Yes or no, by the first clause that says either, in whatever language; undefined where none does. `text` holds the own words
 * of an answer alone.
 */
export function consentOf(text: string): Consent | undefined {
  const clauses = statementsOf(text, ALL_TONGUES).flatMap((sentence) => clausesOf(sentence, ALL_TONGUES));
  return clauses.map(({ text: clause }) => saidBy(clause)).find((said) => said !== undefined);
}
