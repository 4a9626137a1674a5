import type { MemoryTable } from "../../core/ledger/memory-table.ts";
import type { Item } from "../../core/ledger/table.ts";

type Attributes = Readonly<Record<string, unknown>>;

const without = (item: Item, ...names: readonly string[]): Attributes =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !["PK", "SK", ...names].includes(name)));

const pick = (item: Attributes, ...names: readonly string[]): Attributes =>
  Object.fromEntries(names.map((name) => [name, item[name]]));

const sorted = (value: unknown, by: (one: Attributes) => string): Attributes[] =>
  [...((value as Attributes[] | undefined) ?? [])].sort((a, b) => (by(a) < by(b) ? -1 : 1));

interface Kind {
  readonly name: string;
  readonly of: RegExp;
  /** The name of an item in both ledgers, where its key holds the moment of writing. */
  readonly key?: (sk: string) => string;
  readonly shown: (item: Item) => unknown;
}

// The id under which a turn is known is the one under which it was shown first, and that depends on which copy came first.
const idsLeftOut = (item: Attributes): Attributes =>
  JSON.parse(JSON.stringify(item, (name, value) => (name === "turn" ? undefined : value)));

const byMail = (sk: string): string => sk.split("#").at(-1) ?? "";

/**
 * What must be the same after a storm and after a quiet run of the same mails, item by item. What is left out, each for its reason:
 * `ttl`, `version`, `at`, `mergedAt` and `reach` tell when and how often something was written; `raw` names the copy that came
 * first; `past` and `facts` are cut at another turn where a morning has come at another moment, and `signals` is the sum of both;
 * `saidAt` is a moment; what waits past its time is removed now or at the next start; `offered`, `tipped` and what MAIL and ANSWERS keep of replies follow from the mornings on which replies went out, and
 * a kill inside a send takes one of them away; `clocks` and `heard` keep the order of arrival.
 */
const KINDS: readonly Kind[] = [
  { name: "sighting", of: /^S#/, shown: (item) => without(item) },
  { name: "words", of: /^W#/, shown: (item) => without(item, "ttl") },
  { name: "mark", of: /^ID#/, shown: ({ outcome }) => outcome },
  {
    name: "change",
    of: /^M#/,
    key: byMail,
    shown: (item) => without(item, "at", "ttl", "raw", "isFirst", "saidAt"),
  },
  { name: "held", of: /^H#/, key: byMail, shown: ({ reason, sender }) => ({ reason, sender }) },
  {
    name: "contact",
    of: /^C#/,
    shown: (item) => ({
      ...idsLeftOut(pick(item, "contact", "name", "address", "signals", "last")),
      members: sorted(item.members, ({ contact }) => String(contact)).map((one) => pick(one, "contact", "name")),
      word: pick((item.word as Attributes | undefined) ?? {}, "kind"),
      number: (item.toldPhone as Attributes | undefined)?.number,
    }),
  },
  {
    name: "identity",
    of: /^K#/,
    shown: (item) => ({
      into: item.into,
      apart: item.apart,
      members: sorted(item.members, ({ contact }) => String(contact)).map((one) => pick(one, "contact", "name")),
    }),
  },
  { name: "bearers", of: /^B#/, shown: ({ bearers }) => sorted(bearers, ({ contact }) => String(contact)) },
  {
    name: "mail state",
    of: /^MAIL$/,
    shown: (item) => ({
      ...pick(item, "isSubscribed", "transientBounces", "pausedUntil"),
      suppressed: (item.suppressed as Attributes | undefined)?.reason,
    }),
  },
  {
    name: "answers",
    of: /^ANSWERS$/,
    shown: ({ isFirstTold, senders }) => ({
      isFirstTold,
      senders: sorted(senders, ({ address }) => String(address)).map(({ address }: Attributes) => address),
    }),
  },
  { name: "user", of: /^A$/, shown: (item) => without(item, "version", "saidAt") },
];

/** What of a ledger must be the same, by kind and name. Two items of one name stand in one list. */
export type Visible = ReadonlyMap<string, readonly string[]>;

/** Read it from the items of users. */
export function visibleOf(items: Iterable<Item>): Visible {
  const found = new Map<string, string[]>();
  const all = [...items];
  const ended = new Set(all.filter(isEnded).map(({ PK }) => PK));
  const end = all.reduce((latest, { SK }) => (SK > latest && /^M#/.test(SK) ? SK : latest), "");
  const isOver = ({ SK, ttl }: Item): boolean => /^H#/.test(SK) && Number(ttl) * 1_000 <= Date.parse(end.slice(2, 26));
  for (const item of all) {
    if (!item.PK.startsWith("U#")) continue;
    const kind = KINDS.find(({ of }) => of.test(item.SK));
    if (kind === undefined || isOver(item)) continue;
    const name = `${kind.name} ${item.PK} ${kind.key?.(item.SK) ?? item.SK}`;
    if (ended.has(item.PK) && MADE_IN_THE_MORNING.test(name)) continue;
    const shown = JSON.stringify(kind.shown(item));
    const others = found.get(name);
    if (others === undefined) found.set(name, [shown]);
    else others.push(shown);
  }
  return found;
}

export const everythingVisible = (table: MemoryTable): Visible => visibleOf(table.everything());

const isEnded = ({ SK, isSubscribed, suppressed }: Item): boolean =>
  SK === "MAIL" && (isSubscribed === false || suppressed !== undefined);

/** What is made of the mails on the mornings of a user: nobody looks any more for whom the mails have ended. */
const MADE_IN_THE_MORNING = /^(?:contact|identity|bearers) /;

/** How two ledgers differ. Each name begins with the kind of the item. */
export interface Difference {
  /** Only the quiet ledger has them. */
  readonly lost: readonly string[];
  /** Only the stormy ledger has them, or more often. */
  readonly double: readonly string[];
  readonly changed: readonly { readonly name: string; readonly quiet: string; readonly stormy: string }[];
}

/** Hold a ledger against that of a quiet run. */
export function difference(quiet: Visible, stormy: Visible): Difference {
  const lost = [...quiet.keys()].filter((name) => !stormy.has(name));
  const double = [...stormy]
    .filter(([name, items]) => items.length > (quiet.get(name)?.length ?? 0))
    .map(([name]) => name);
  const changed = [...quiet].flatMap(([name, [before = ""]]) => {
    const [after] = stormy.get(name) ?? [];
    return after === undefined || after === before ? [] : [{ name, quiet: before, stormy: after }];
  });
  return { lost, double, changed };
}
