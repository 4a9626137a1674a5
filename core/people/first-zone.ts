import { domainOf } from "../mail/mailbox.ts";
import type { Message } from "../mail/message.ts";
import { WELL_KNOWN_ZONES } from "./well-known-zones.ts";
import { offsetOf, zonesOf } from "./zone.ts";

// Endings that stand for a country and are taken by everybody.
const ANYBODYS = /^(?:ai|cc|co|eu|fm|gg|io|ly|me|nu|sh|so|su|to|tv|ws)$/;

/** The country in which an address is at home, by the end of its domain (ISO 3166). */
function countryOf(address: string): string | undefined {
  const ending = domainOf(address).split(".").at(-1) ?? "";
  if (!/^[a-z]{2}$/.test(ending) || ANYBODYS.test(ending)) return undefined;
  return ending === "uk" ? "GB" : ending.toUpperCase();
}

/**
 * The zone in which somebody seems to live who has written one mail: by the offset of its date, within the country of the
 * address where that fits. A clock at UTC says nothing: so a server writes it that does not know. Wrong is no harm, they can say.
 */
export function firstZone({ sentAt }: Pick<Message, "sentAt">, address: string): string {
  if (sentAt?.offset === undefined) return "UTC";
  const { at, offset } = sentAt;
  const shows = (zone: string): boolean => offsetOf(zone, at) === offset;
  const country = countryOf(address);
  const atHome = country === undefined ? [] : zonesOf(country).filter(shows);
  const known = WELL_KNOWN_ZONES.filter(shows);
  const best = known.find((zone) => atHome.includes(zone)) ?? atHome[0];
  return best ?? (offset === 0 ? undefined : known[0]) ?? "UTC";
}
