import { keys, ranges } from "../../../core/ledger/keys.ts";

type Made = { readonly PK: string } | readonly [partition: string, ...rest: unknown[]];

/** What the makers of keys are called with: one of these fits each of them. */
const SLOT = { date: "2026-11-12", zone: "Europe/London", quarter: 1, shard: 0 };
const MOMENT = new Date(0);
const GIVEN: readonly (readonly unknown[])[] = [
  ["x", "x", "x", "x"],
  ["x", MOMENT, MOMENT],
  [MOMENT, "x"],
  [SLOT, "x"],
];

function made(maker: unknown): Made | undefined {
  if (typeof maker !== "function") return maker as Made;
  for (const given of GIVEN) {
    try {
      const key = maker(...given) as Made;
      if (!partitionOf(key).includes("undefined")) return key;
    } catch {
      // It wants something else.
    }
  }
  return undefined;
}

const partitionOf = (key: Made): string => ("PK" in key ? key.PK : key[0]);

/**
 * The family of the partitions that a maker of keys leads to, as `U#*` for `keys.user`; undefined where the ledger has no such
 * maker. Where two modules have a name of their own for it, the bundle numbers them.
 */
export function familyOf(name: string): string | undefined {
  const [, group, maker = ""] = /^(keys|ranges)\d*\.(\w+)$/.exec(name) ?? [];
  const makers: Readonly<Record<string, unknown>> = group === "keys" ? keys : ranges;
  if (!Object.hasOwn(makers, maker)) return undefined;
  const key = made(makers[maker]);
  if (key === undefined) throw new Error(`nobody knows what ${name} is to be called with`);
  return partitionOf(key).replace(/#.*/, "#*");
}
