import type { Dice } from "./dice.ts";
import { FIRST_NAMES, LAST_NAMES } from "./words.ts";

/** One user of a storm. `offset` is what their clock shows under their mails. */
export interface StormUser {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly secret: string;
  readonly zone: string;
  readonly offset: number;
}

/** Somebody a user writes with; some write from a second address in the same thread. */
export interface Friend {
  readonly first: string;
  readonly name: string;
  readonly address: string;
  readonly second?: string;
  readonly phone: string;
}

// November 2026: none of these clocks is changed in the weeks of a storm.
const ZONES = [
  { zone: "Europe/Berlin", offset: 60 },
  { zone: "America/New_York", offset: -300 },
  { zone: "Asia/Tokyo", offset: 540 },
] as const;

/** So many users of an installation. */
export const usersOf = (count: number, inboundDomain: string): StormUser[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `user${i}`,
    name: `${FIRST_NAMES[i % FIRST_NAMES.length]} User${i}`,
    address: `user${i}@mail.example.org`,
    secret: `secretofuser${i}@${inboundDomain}`,
    ...(ZONES[i % ZONES.length] ?? ZONES[0]),
  }));

/** The friends of one user. */
export function friendsOf(user: StormUser, count: number, chance: Dice): Friend[] {
  const firsts = chance.shuffled(FIRST_NAMES);
  return Array.from({ length: count }, (_, i) => {
    const [first, last] = [firsts[i % firsts.length] ?? "Jane", chance.pick(LAST_NAMES)];
    const local = `${first}.${last}.${user.id}.${i}`.toLowerCase();
    return {
      first,
      name: `${first} ${last}`,
      address: `${local}@example.net`,
      ...(i % 5 === 1 && { second: `${local}@work.example.com` }),
      phone: `+44 7700 9${String(chance.below(100_000)).padStart(5, "0")}`,
    };
  });
}
