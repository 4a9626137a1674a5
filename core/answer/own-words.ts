// A signed link of ours stands in each of our mails, and in no sentence that somebody writes.
const OUR_LINK = /https?:\/\/\S{1,200}\/[tsuc]\/[a-z0-9]{1,8}\.[a-z0-9]{1,64}\.\S/;
// No line end among the spaces: blank lines would each be read to the last of them.
const BORDER = /^[^\S\n]*(?:[-_=*~]{3,}.*|(?:from|von|de)\s?:.*)$/im;

/**
 * What somebody has written above our own mail where their mail program neither marks it as a quote nor says who wrote it: up to
 * the line that sets it off. Without such a line nobody can tell their words from ours, and nothing is done.
 */
export function ownWords(text: string): string {
  if (!OUR_LINK.test(text)) return text;
  const border = BORDER.exec(text);
  return border === null ? "" : text.slice(0, border.index);
}
