// Gateways put a link of their own in place of the one that was written: the original stands in a parameter of it.
const WRAPPED: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/\.safelinks\.protection\.outlook\.com$/, "url"], // https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org&data=…
  [/^www\.google\.[a-z.]{2,6}$/, "q"], // https://www.google.com/url?q=https://example.org&sa=D
  [/^protect\d*\.fireeye\.com$/, "u"], // https://protect2.fireeye.com/v1/url?k=…&u=https%3A%2F%2Fexample.org
  [/^linkprotect\.cudasvc\.com$/, "a"], // https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fexample.org&c=…
];
// https://urldefense.com/v3/__https://example.org/a__;!!…
const PROOFPOINT = /^https:\/\/urldefense\.(?:proofpoint\.)?com\/v3\/__(.{1,900}?)__;/;
const IS_WEB = /^https?:\/\//i;
const MAILTO = /^mailto:([^?]{3,320})/i;

/** The link that was written, where a gateway has put its own around it. */
export function unwrapLink(href: string): string {
  const proofpoint = PROOFPOINT.exec(href)?.[1];
  if (proofpoint !== undefined) return proofpoint;
  if (!URL.canParse(href)) return href;
  const { hostname, searchParams } = new URL(href);
  const parameter = WRAPPED.find(([host]) => host.test(hostname))?.[1];
  const inner = parameter === undefined ? null : searchParams.get(parameter);
  return inner !== null && IS_WEB.test(inner) ? inner : href;
}

const bareLink = (text: string): string =>
  text
    .trim()
    .replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/i, "")
    .replace(/\/$/, "")
    .toLowerCase();

/**
 * What stands behind the words of a link in text, as clients write it in their text part: ` <https://example.org/a>`.
 * Nothing where the words are that address themselves, and nothing for targets that are no page and no mailbox.
 */
export function linkTarget(href: string, words: string): string {
  const mailbox = MAILTO.exec(href)?.[1];
  const target = mailbox === undefined ? unwrapLink(href) : `mailto:${mailbox}`;
  const isTarget = mailbox !== undefined || IS_WEB.test(target);
  return isTarget && words.trim() !== "" && !words.includes("@") && bareLink(words) !== bareLink(target)
    ? ` <${target}>`
    : "";
}
