import { type Context, Hono } from "hono";
import { isMineOf } from "./mail-reading.ts";
import { Missing } from "./missing.tsx";
import type { PageDeps } from "./page-deps.ts";
import { PeopleList } from "./people-list.tsx";
import { type Ledger, peopleOf, personWithTurns, unattributed } from "./people-reading.ts";
import { PersonPage } from "./person-page.tsx";

const ledgerOf = ({ table, installation, now }: PageDeps): Ledger => ({
  table,
  userId: installation.user.id,
  now: now(),
});

async function list(deps: PageDeps, c: Context): Promise<Response> {
  const ledger = ledgerOf(deps);
  const [people, nobodys] = [await peopleOf(ledger), await unattributed(ledger)];
  return c.html(<PeopleList people={people} unattributed={nobodys} zone={deps.installation.user.zone} />);
}

async function one(deps: PageDeps, c: Context): Promise<Response> {
  const found = await personWithTurns(ledgerOf(deps), c.req.param("key") ?? "");
  if (found === undefined) return c.html(<Missing part="/people" />, 404);
  const { addresses, zone } = deps.installation.user;
  const isMine = isMineOf(addresses);
  return c.html(<PersonPage {...found} isMine={({ author }) => isMine(author)} zone={zone} />);
}

/** Who they are, and where they stand. */
export const peopleRoutes = (deps: PageDeps): Hono =>
  new Hono().get("/people", (c) => list(deps, c)).get("/people/:key", (c) => one(deps, c));
