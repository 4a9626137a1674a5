import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { rememberWord } from "../../../core/buddy/contact-state.ts";
import { gatherings } from "../../../core/buddy/gather.ts";
import { introductions } from "../../../core/buddy/introduce.ts";
import { refresh } from "../../../core/buddy/refresh.ts";
import { takeApart } from "../../../core/buddy/take-apart.ts";
import { WORDS } from "../../../core/buddy/user-word.ts";
import { rememberNotMe } from "../../../core/ledger/identity.ts";
import { userOf } from "../../../core/ledger/users.ts";
import { fieldsOf } from "../../../functions/web/fields.ts";
import { isMineOf } from "./mail-reading.ts";
import { Missing } from "./missing.tsx";
import type { PageDeps } from "./page-deps.ts";
import { byGroup, PeopleList } from "./people-list.tsx";
import { crowdsOf, type Ledger, peopleOf, personKey, personWithTurns, unattributed } from "./people-reading.ts";
import { PersonPage } from "./person-page.tsx";
import { SharedReading } from "./shared-reading.ts";
import { pageOf } from "./turning.tsx";

const A_PAGE = 60;
const MAX_BODY = 4 * 1024;

const ledgerOf = ({ table, installation, now }: PageDeps): Ledger => ({
  table,
  userId: installation.user.id,
  now: now(),
});

/** Everybody in the order of the list, and how many messages are nobody's. */
async function everybody(deps: PageDeps) {
  const ledger = ledgerOf(deps);
  const people = byGroup(await peopleOf(ledger));
  // The mails to many are read only where somebody could be brought together at all.
  const isAny = introductions(people, []).length > 0;
  return {
    people,
    unattributed: await unattributed(ledger),
    gatherings: gatherings(people),
    introductions: isAny ? introductions(people, await crowdsOf(ledger)) : [],
  };
}

type Everybody = Awaited<ReturnType<typeof everybody>>;

async function list({ installation }: PageDeps, { people, ...rest }: Everybody, c: Context): Promise<Response> {
  const { page, pages } = pageOf(c, people.length, A_PAGE);
  const shown = people.slice((page - 1) * A_PAGE, page * A_PAGE);
  return c.html(<PeopleList {...rest} people={shown} page={page} pages={pages} user={installation.user} />);
}

async function one(deps: PageDeps, c: Context): Promise<Response> {
  const found = await personWithTurns(ledgerOf(deps), c.req.param("key") ?? "");
  if (found === undefined) return c.html(<Missing part="/people" />, 404);
  const { addresses, zone } = deps.installation.user;
  const isMine = isMineOf(addresses);
  return c.html(
    <PersonPage {...found} isMine={({ author }) => isMine(author)} zone={zone} said={c.req.query("said")} />,
  );
}

/** Take a merged contact out of a person again, and show what is left. */
async function apart(deps: PageDeps, c: Context): Promise<Response> {
  const ledger = ledgerOf(deps);
  const found = await personWithTurns(ledger, c.req.param("key") ?? "");
  const fields = fieldsOf(c.req.header("content-type"), await c.req.text());
  const member = found?.person.state.members.find(({ contact }) => personKey(contact) === fields.get("member"));
  const user = await userOf(deps.table, ledger.userId);
  if (found === undefined || user === undefined) return c.html(<Missing part="/people" />, 404);
  if (member !== undefined) await takeApart(deps.table, user, member.contact, ledger.now);
  return c.redirect(`/people/${found.person.key}?said=apart`, 303);
}

/** Whoever bears the user's own name is somebody else. */
async function notMe(deps: PageDeps, c: Context): Promise<Response> {
  const ledger = ledgerOf(deps);
  const found = await personWithTurns(ledger, c.req.param("key") ?? "");
  const user = await userOf(deps.table, ledger.userId);
  if (found === undefined || user === undefined) return c.html(<Missing part="/people" />, 404);
  await rememberNotMe(deps.table, user.id, found.person.state.contact);
  await refresh(deps.table, user, found.person.state.contact, ledger.now);
  return c.redirect(`/people/${found.person.key}?said=not-me`, 303);
}

/** What the user says about somebody wins over what the mails say. */
async function word(deps: PageDeps, c: Context): Promise<Response> {
  const ledger = ledgerOf(deps);
  const found = await personWithTurns(ledger, c.req.param("key") ?? "");
  const fields = fieldsOf(c.req.header("content-type"), await c.req.text());
  const kind = WORDS.find((one) => one === fields.get("word"));
  const user = await userOf(deps.table, ledger.userId);
  if (found === undefined || user === undefined || kind === undefined) return c.html(<Missing part="/people" />, 404);
  const { contact } = found.person.state;
  // Nobody has looked at a new contact yet: there is nothing to keep the word with.
  await refresh(deps.table, user, contact, ledger.now);
  await rememberWord(deps.table, user.id, contact, { kind, at: ledger.now });
  return c.redirect(`/people/${found.person.key}?said=word`, 303);
}

/** Who they are, and where they stand. */
export function peopleRoutes(deps: PageDeps): Hono {
  const small = bodyLimit({ maxSize: MAX_BODY, onError: (c) => c.text("That was too much at once.\n", 413) });
  const shared = new SharedReading(deps, () => everybody(deps));
  return new Hono()
    .get("/people", async (c) => list(deps, await shared.get(), c))
    .get("/people/:key", (c) => one(deps, c))
    .post("/people/:key/apart", small, (c) => apart(deps, c).finally(() => shared.outdate()))
    .post("/people/:key/word", small, (c) => word(deps, c).finally(() => shared.outdate()))
    .post("/people/:key/not-me", small, (c) => notMe(deps, c).finally(() => shared.outdate()));
}
