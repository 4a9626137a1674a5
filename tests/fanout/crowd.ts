import { keys } from "../../core/ledger/keys.ts";
import { newMailState } from "../../core/ledger/mail-state.ts";
import type { Item, Table } from "../../core/ledger/table.ts";
import type { User } from "../../core/ledger/users.ts";
import { useZone, type ZoneShard } from "../../core/ledger/zones.ts";
import type { Dice } from "../storm/dice.ts";

/**
 * Where people live: shares in percent, invented after where large cities are. What is left falls on all other zones of Intl,
 * the n-th of them with a weight of 1/n.
 */
const SHARES: Readonly<Record<string, number>> = {
  "America/New_York": 14,
  "Asia/Calcutta": 12,
  "Europe/Berlin": 8,
  "Europe/London": 8,
  "America/Los_Angeles": 7,
  "America/Chicago": 7,
  "Europe/Paris": 6,
  "America/Sao_Paulo": 4,
  "Asia/Tokyo": 4,
  "Australia/Sydney": 3,
  "Europe/Madrid": 3,
  "Europe/Rome": 3,
};

/** Four in five want their mail at seven, the others at any quarter of an hour. */
const SEVEN = 420;
const AT_SEVEN = 0.8;

/** One of the crowd. The same number is always the same user, in the same zone. */
export interface Member extends Pick<User, "id" | "zone" | "dueMinute" | "shard"> {
  readonly number: number;
}

/** Ids of ten letters and digits, as the service makes them, in an order that is not that of the numbers. */
const idOf = (number: number): string => ((number * 7_919 + 104_729) % 1_000_003_001).toString(36).padStart(7, "0");

export const addressOf = (id: string): string => `${id}@people.example`;

function zoneTable(): { readonly zones: readonly string[]; readonly upTo: readonly number[] } {
  const others = Intl.supportedValuesOf("timeZone").filter((zone) => !Object.hasOwn(SHARES, zone));
  const named = Object.values(SHARES).reduce((sum, share) => sum + share, 0);
  const harmonic = others.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
  const weights = [...Object.values(SHARES), ...others.map((_, i) => (100 - named) / harmonic / (i + 1))];
  let sum = 0;
  return { zones: [...Object.keys(SHARES), ...others], upTo: weights.map((weight) => (sum += weight)) };
}

/** The crowd, each with the shard that the zone gives them as they come. They live in the first `mostZones` zones of the table. */
export async function crowdOf(table: Table, users: number, chance: Dice, mostZones: number): Promise<Member[]> {
  const whole = zoneTable();
  const [zones, upTo] = [whole.zones.slice(0, mostZones), whole.upTo.slice(0, mostZones)];
  const members: Member[] = [];
  for (let number = 0; number < users; number += 1) {
    const point = chance.next() * (upTo.at(-1) ?? 0);
    const zone = zones[upTo.findIndex((end) => point < end)] ?? "UTC";
    const dueMinute = chance.isHit(AT_SEVEN) ? SEVEN : 15 * chance.below(96);
    const shard: ZoneShard | undefined = await useZone(table, zone);
    members.push({ number, id: idOf(number), zone, dueMinute, ...(shard !== undefined && { shard }) });
  }
  return members;
}

/** A member's own two items: who they are, and the state of their mails. The addresses that lead to them are left out. */
export const itemsOf = ({ number: _number, ...member }: Member): Item[] => {
  const address = addressOf(member.id);
  const user: User = {
    ...member,
    name: `Friend ${member.id}`,
    address,
    // They write from the address of the sample, too: those who get a card have its letters.
    addresses: [address, "martin@example.org"],
    secretAddress: `${member.id}x7f3q2x5@in.buddy.example.net`,
    zoneFrom: "user",
    days: "all",
    language: "en",
  };
  return [
    { ...keys.user(member.id), ...user, version: 1 },
    { ...keys.mailState(member.id), ...newMailState },
  ];
};
