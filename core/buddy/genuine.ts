import { perWord } from "../people/per-word.ts";
import type { Turn } from "../thread/turn.ts";
import { withoutLinks } from "./link-text.ts";
import { perTurn, type Worded } from "./per-turn.ts";
import { readingIn } from "./said.ts";
import { segmented } from "./segmented.ts";
import { SPACELESS } from "./sentence.ts";

// Words of which an acknowledgement is made, by language: a turn of nothing else says only "received".
const ACKNOWLEDGING = new Set(
  [
    "ok okay k yes no yep yup sure fine great good perfect cool nice super thanks thank thx ty you very much so a lot many got it received noted will do done",
    "sounds works for me agreed agree fyi see below attached please find here the is this as above forwarded forwarding pls review document file to well",
    "appreciate again all best problem worries np at are welcome my pleasure i am im on let letting know just quick note say with and that thats",
    "danke dank vielen vielmals herzlichen schön sehr gut super passt alles klar ja nein habe hab ich ist das es erhalten bekommen angekommen gerne bitte anbei siehe unten info zur",
    "merci beaucoup bien reçu reçue parfait daccord oui non noté cest bon à toi vous ça va pièce jointe ci joint voir très de rien",
    "muchas muchísimas gracias recibido recibida perfecto de acuerdo vale sí lo tengo adjunto ver muy bien nada",
    "heel erg bedankt dank je u wel ontvangen prima goed akkoord ja nee graag gedaan bijgevoegd zie",
    "muito obrigado obrigada recebido recebida perfeito certo combinado sim não em anexo tudo bem nada",
    "grazie mille tante ricevuto ricevuta perfetto va bene daccordo sì no allegato prego",
  ].flatMap((words) => words.split(" ")),
);
const MIN_WORDS = 5;
const MIN_SAYING = 3;

const wordsOf = (text: string): string[] =>
  SPACELESS.test(text) ? segmented(text) : (text.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []);

/** The words somebody said in a turn: links, greeting, closing and sign-off left out. */
export const saidWords = perTurn((turn: Worded): readonly string[] =>
  wordsOf(withoutLinks(readingIn(turn).said).toLowerCase()),
);

const isSaying = perWord((word) => /\p{L}/u.test(word) && !ACKNOWLEDGING.has(word.replace(/['’]/g, "")));

/** A turn that says something: not automatic, not only a link, an acknowledgement or a forward (blog rule: passing on does not count). */
export function isGenuine(turn: Pick<Turn, "text" | "isAutomatic">): boolean {
  if (turn.isAutomatic) return false;
  const words = saidWords(turn);
  return words.length >= MIN_WORDS && words.filter(isSaying).length >= MIN_SAYING;
}
