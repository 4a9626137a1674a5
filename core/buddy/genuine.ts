import type { Turn } from "../thread/turn.ts";

const LINK = /\b(?:https?:\/\/|www\.)\S+|<[^<>\s]+@[^<>\s]+>/gi;
const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[r]?|bonjour|hola|ciao|olá)\b[^\n]{0,40}$/gim;
const CLOSING =
  /^\s*(?:best|regards|cheers|kind regards|best regards|many thanks|thanks|thx|love|yours|sincerely|take care|mfg|lg|viele grüße|saludos|cordialement)\b[^\n]{0,30}$/gim;

// Words of which an acknowledgement is made: a turn of nothing else says only "received".
const ACKNOWLEDGING = new Set(
  (
    "ok okay k yes no yep yup sure fine great good perfect cool nice super thanks thank thx ty you very much so a lot many got it received noted will do done " +
    "sounds works for me agreed agree fyi see below attached please find here the is this as above forwarded forwarding pls review " +
    "appreciate it again all best no problem worries np welcome my pleasure i am im on it let know just a quick note to say"
  ).split(" "),
);
const MIN_WORDS = 5;

/** The words somebody said in a turn: links, greeting and closing left out. */
export function saidWords(text: string): string[] {
  const said = text.replace(LINK, " ").replace(GREETING, " ").replace(CLOSING, " ");
  return said.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
}

/** A turn that says something: not automatic, not only a link, an acknowledgement or a forward (blog rule: passing on does not count). */
export function isGenuine({ text, isAutomatic }: Pick<Turn, "text" | "isAutomatic">): boolean {
  if (isAutomatic) return false;
  const words = saidWords(text);
  if (words.length < MIN_WORDS) return false;
  return words.filter((word) => !ACKNOWLEDGING.has(word.replace(/['’]/g, ""))).length >= 3;
}
