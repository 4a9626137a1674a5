import { PRICES, type Priced, type Tier } from "./prices.ts";

/** So much of each thing that is paid for. What is not named was not used. */
export type Usage = Partial<Readonly<Record<Priced, number>>>;

const names = Object.keys(PRICES) as Priced[];

/** What some uses come to together. */
export const together = (...uses: readonly Usage[]): Usage =>
  Object.fromEntries(names.map((name) => [name, uses.reduce((sum, use) => sum + (use[name] ?? 0), 0)]));

/** The same use so many times over. */
export const times = (use: Usage, n: number): Usage =>
  Object.fromEntries(Object.entries(use).map(([name, amount]) => [name, amount * n]));

/** What so much costs where each further part is charged by its own tier. */
export function tiered(amount: number, tiers: readonly Tier[]): number {
  let dollars = 0;
  let from = 0;
  for (const tier of tiers) {
    dollars += Math.max(0, Math.min(amount, tier.upTo) - from) * tier.dollars;
    from = tier.upTo;
  }
  return dollars;
}

export interface Terms {
  /** Other prices than those of us-east-1. */
  readonly region?: Partial<Readonly<Record<Priced, readonly Tier[]>>>;
  /** Take off what AWS gives everybody for good. */
  readonly isFreeTierUsed?: boolean;
}

/** What each thing costs, in dollars, dearest first. */
export function billOf(use: Usage, { region = {}, isFreeTierUsed = false }: Terms = {}): (readonly [Priced, number])[] {
  const dollarsOf = (name: Priced): number => {
    const free = isFreeTierUsed ? (PRICES[name].free ?? 0) : 0;
    return tiered(Math.max(0, (use[name] ?? 0) - free), region[name] ?? PRICES[name].tiers);
  };
  return names.map((name) => [name, dollarsOf(name)] as const).toSorted(([, a], [, b]) => b - a);
}

/** All of it together. */
export const dollarsFor = (use: Usage, terms?: Terms): number =>
  billOf(use, terms).reduce((sum, [, dollars]) => sum + dollars, 0);
