import type { Dice } from "../storm/dice.ts";
import { FIRST_NAMES, LAST_NAMES } from "../storm/words.ts";

/** Whose mailbox it is. */
export const ME = { name: "Martin Hale", address: "martin@mail.example.org" } as const;

/** Somebody with whom the owner writes, or a machine that writes to them. */
export interface Correspondent {
  readonly name: string;
  readonly address: string;
  readonly isMachine: boolean;
}

/** So many invented people; every sixth is a shop, a list or a machine. */
export const correspondents = (count: number, chance: Dice): Correspondent[] =>
  Array.from({ length: count }, (_, i) => {
    const isMachine = i % 6 === 5;
    const [first, last] = [chance.pick(FIRST_NAMES), chance.pick(LAST_NAMES)];
    return isMachine
      ? { name: `${last} News`, address: `no-reply@list${i}.example.com`, isMachine }
      : { name: `${first} ${last}`, address: `${first}.${last}.${i}@example.net`.toLowerCase(), isMachine };
  });
