// What is no sentence: an address of a page, and a time of day.
const NO_SENTENCE = /\b(?:https?|mailto|tel):\S+|\d:\d\d/g;
const ODD = /(?<![\u00a0\u202f])[:;?!»]|«(?![\u00a0\u202f])/;

/** Where a French text lacks the space that no line breaks at, before : ; ? ! and inside «»; undefined where it does not. */
export function oddSpace(text: string): string | undefined {
  const sentences = text.replaceAll(NO_SENTENCE, "");
  const at = sentences.search(ODD);
  return at === -1 ? undefined : sentences.slice(Math.max(0, at - 12), at + 12);
}
