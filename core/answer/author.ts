import type { Action } from "./action.ts";
import { type Read, wordsIn } from "./clause.ts";

// "That was Bob", or the name alone; whoever says more than this tells something else.
const MAX_WORDS = 6;
// From each capital letter the pattern looks ahead to the end: no name is longer.
const MAX_NAME = 100;
const NAME = /(?:\p{Lu}[\p{L}'’.-]*)(?:\s+\p{Lu}[\p{L}'’.-]*){0,2}$/u;

/** A name that nobody known bears, as it is written behind "that was". */
function nameIn({ clause, folded, tongue }: Read): string | undefined {
  const said = tongue.find("wrote", folded);
  if (said === null || said.index > 0) return undefined;
  return NAME.exec(
    clause
      .trim()
      .slice(-MAX_NAME)
      .replace(/[.!?]+$/, ""),
  )?.[0];
}

/** Who wrote the forward that the user was asked about; nothing where they were not asked. */
export function authorIn(read: Read): Extract<Action, { kind: "wrote" }> | undefined {
  const { asked, spoken, folded, tongue } = read;
  if (!asked.isAskedWho || wordsIn(folded) > MAX_WORDS) return undefined;
  const [known, ...others] = spoken.people;
  const isSaid = tongue.opens(["wrote"], folded) || spoken.isNamesOnly || tongue.is("wrote", folded);
  if (known !== undefined) {
    return others.length === 0 && isSaid ? { kind: "wrote", author: known.contact, name: known.name } : undefined;
  }
  const name = nameIn(read);
  return name === undefined ? undefined : { kind: "wrote", author: `name:${name.toLowerCase()}`, name };
}
