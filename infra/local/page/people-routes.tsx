import { type Context, Hono } from "hono";
import { isMineOf } from "./mail-reading.ts";
import { Missing } from "./missing.tsx";
import type { PageDeps } from "./page-deps.ts";
import { byGroup, PeopleList } from "./people-list.tsx";
import { type Ledger, peopleOf, personWithTurns, unattributed } from "./people-reading.ts";
import { PersonPage } from "./person-page.tsx";
import { SharedReading } from "./shared-reading.ts";
import { pageOf } from "./turning.tsx";

const A_PAGE = 60;

const ledgerOf = ({ table, installation, now }: PageDeps): Ledger => ({
  table,
  userId: installation.user.id,
  now: now(),
});

/** Everybody in the order of the list, and how many messages are nobody's. */
async function everybody(deps: PageDeps) {
  const ledger = ledgerOf(deps);
  return { people: byGroup(await peopleOf(ledger)), unattributed: await unattributed(ledger) };
}

type Everybody = Awaited<ReturnType<typeof everybody>>;

async function list({ installation }: PageDeps, { people, ...rest }: Everybody, c: Context): Promise<Response> {
  const { page, pages } = pageOf(c, people.length, A_PAGE);
  const shown = people.slice((page - 1) * A_PAGE, page * A_PAGE);
  return c.html(<PeopleList {...rest} people={shown} page={page} pages={pages} zone={installation.user.zone} />);
}

async function one(deps: PageDeps, c: Context): Promise<Response> {
  const found = await personWithTurns(ledgerOf(deps), c.req.param("key") ?? "");
  if (found === undefined) return c.html(<Missing part="/people" />, 404);
  const { addresses, zone } = deps.installation.user;
  const isMine = isMineOf(addresses);
  return c.html(<PersonPage {...found} isMine={({ author }) => isMine(author)} zone={zone} />);
}

/** Who they are, and where they stand. */
export function peopleRoutes(deps: PageDeps): Hono {
  const shared = new SharedReading(deps, () => everybody(deps));
  return new Hono()
    .get("/people", async (c) => list(deps, await shared.get(), c))
    .get("/people/:key", (c) => one(deps, c));
}
