import { domainToASCII, domainToUnicode } from "node:url";
import { printable } from "./printable.ts";

const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** A domain as people write it, "@Example.com" or "bücher.example", in the form in which two are compared; undefined where it is none. */
export function normalizeDomain(text: string): string | undefined {
  const written = text
    .trim()
    .toLowerCase()
    .replace(/^.*@|^\*?\./, "")
    .replace(/\.$/, "");
  const ascii = /[\u0080-\uffff]/.test(written) ? domainToASCII(written) : written;
  return DOMAIN.test(ascii) ? ascii : undefined;
}

/** A domain as it is shown. */
export const shownDomain = (domain: string): string => printable(domainToUnicode(domain) || domain);

/** True for a domain and all below it: whoever is at mail.example.com is at example.com too. */
export const isWithin = (domain: string, above: string): boolean => domain === above || domain.endsWith(`.${above}`);

// Whoever has an address there has nothing else in common with the others.
const PUBLIC =
  /^(?:(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mac|proton|protonmail|gmx|mail|fastmail|zoho)\.com|(?:yahoo|hotmail|outlook|live|gmx|orange|aol|icloud)\.(?:de|fr|es|it|at|ch|net|co\.uk)|web\.de|t-online\.de|freenet\.de|posteo\.de|mailbox\.org|proton\.me|pm\.me|gmx\.net|free\.fr|wanadoo\.fr|laposte\.net|sfr\.fr|telefonica\.net|terra\.es|libero\.it|yandex\.ru|mail\.ru|qq\.com|163\.com|naver\.com)$/;

/** True for a provider of mail for everybody. */
export const isPublicProvider = (domain: string): boolean => PUBLIC.test(domain);

/**
 * The domain that somebody can own, as well as it can be told without the public suffix list: two labels, or three below a
 * country's `co`, `com`, `org` and their like. Where it is wrong, some share one name that need not.
 */
export function ownedDomain(domain: string): string {
  const labels = domain.split(".");
  const isBelowCountry = /^(?:ac|co|com|edu|gob|gouv|gov|gv|net|or|org)\.[a-z]{2}$/.test(labels.slice(-2).join("."));
  return labels.slice(isBelowCountry ? -3 : -2).join(".");
}
