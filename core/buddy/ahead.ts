import { offsetOf, offsetOfCountry } from "../people/zone.ts";
import type { SeenPhone } from "./seen-phone.ts";

/** Minutes by which a contact's clock is ahead of the user's: known when all countries of the number keep one time. */
export function aheadOf(phone: SeenPhone | undefined, zone: string, at: Date): number | undefined {
  const offsets = new Set(phone?.countries.map((country) => offsetOfCountry(country, at)) ?? []);
  const [offset] = offsets;
  return offsets.size === 1 && offset !== undefined ? offset - offsetOf(zone, at) : undefined;
}
