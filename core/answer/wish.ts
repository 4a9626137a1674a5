import { fold } from "../buddy/sayings/fold.ts";
import { normalizeDomain } from "../mail/domain.ts";
import type { Read } from "./clause.ts";

// Bounded as names are (RFC 1035 §2.3.4): a line without a point would be read once from each of its letters.
const DOMAIN = /@?((?:[\p{L}\d][\p{L}\d-]{0,62}\.){1,10}\p{L}{2,63})/u;

/**
 * The domain of which nobody is to be named: "never anyone at example.com". It is all that the clause says, for "nobody at
 * example.com picked up" asks for nothing.
 */
export function unwantedDomain({ clause, tongue }: Read): string | undefined {
  const found = DOMAIN.exec(clause);
  const domain = found?.[1] === undefined ? undefined : normalizeDomain(found[1]);
  // The domain is cut out before the words are looked at: folding would take its accents away.
  return domain !== undefined && tongue.is("nobodyAt", fold(clause.replace(DOMAIN, "*")).toLowerCase())
    ? domain
    : undefined;
}
