import { readdir } from "node:fs/promises";
import { type Context, Hono } from "hono";
import { identify } from "../../../core/mail/identify.ts";
import { sameAddress } from "../../../core/mail/mailbox.ts";
import type { Arrival } from "./arrivals.ts";
import { withHeads } from "./mail-heads.ts";
import { MailList } from "./mail-list.tsx";
import { MailPage, type Touched } from "./mail-page.tsx";
import { isMineOf, type MailReading, readMail } from "./mail-reading.ts";
import { Missing } from "./missing.tsx";
import type { PageDeps } from "./page-deps.ts";
import { changesOf, personKey } from "./people-reading.ts";
import { storedMail } from "./stored-mail.ts";
import { pageOf } from "./turning.tsx";
import { line } from "./words.ts";

const A_PAGE = 50;
const NOBODY: Readonly<Record<string, string>> = { crowd: "mail to many", unattributed: "nobody can tell whom" };

async function list({ arrivals, folders, installation }: PageDeps, c: Context): Promise<Response> {
  const { page, pages } = pageOf(c, arrivals.size, A_PAGE);
  const shown = arrivals.newest.slice((page - 1) * A_PAGE, page * A_PAGE);
  const mails = await withHeads(folders.mail, shown, installation.secretAddress);
  const dead = (await readdir(folders.dead).catch(() => [])).filter((name) => !name.startsWith(".")).length;
  return c.html(
    <MailList
      mails={mails}
      total={arrivals.size}
      zone={installation.user.zone}
      dead={dead}
      page={page}
      pages={pages}
    />,
  );
}

/** What was filed of a mail: nothing for one that was held or ignored. */
async function filedOf({ table, installation, now }: PageDeps, arrival: Arrival, raw: Buffer | undefined) {
  if (raw === undefined || arrival.outcome !== "accepted") return { turns: undefined, contacts: [] };
  const mail = identify(raw);
  const changes = await changesOf({ table, userId: installation.user.id, now: now() });
  const change = changes.find((one) => one.mail === mail);
  const turns = change?.filed.outcome === "accepted" ? change.filed.turns : undefined;
  return { turns, contacts: change?.contacts ?? [] };
}

/** How a mail names somebody whom it touched. */
const nameIn = ({ message, segments }: MailReading, contact: string): string | undefined =>
  [...message.from, ...message.to, ...message.cc, ...segments.flatMap(({ from, to, cc }) => [from, ...to, ...cc])].find(
    (mailbox) => mailbox?.name !== undefined && sameAddress(mailbox.address, contact),
  )?.name;

const touchedOf = (contact: string, reading: MailReading | undefined): Touched =>
  Object.hasOwn(NOBODY, contact)
    ? { name: NOBODY[contact] ?? "", href: "/people" }
    : {
        name: line(reading && nameIn(reading, contact), line(contact.replace(/^name:/, ""))),
        href: `/people/${personKey(contact)}`,
      };

async function one(deps: PageDeps, c: Context): Promise<Response> {
  const { arrivals, folders, installation } = deps;
  const arrival = arrivals.get(c.req.param("id") ?? "");
  if (arrival === undefined) return c.html(<Missing part="/mail" />, 404);
  const raw = await storedMail(folders.mail, arrival.id);
  const reading = raw && (await readMail(raw, isMineOf(installation.user.addresses)));
  const { turns, contacts } = await filedOf(deps, arrival, raw);
  const touched = contacts.map((contact) => touchedOf(contact, reading));
  return c.html(
    <MailPage arrival={arrival} reading={reading} turns={turns} touched={touched} zone={installation.user.zone} />,
  );
}

async function rawText({ arrivals, folders }: PageDeps, c: Context): Promise<Response> {
  const arrival = arrivals.get(c.req.param("id") ?? "");
  const raw = arrival && (await storedMail(folders.mail, arrival.id));
  return raw === undefined ? c.html(<Missing part="/mail" />, 404) : plainText(c, raw);
}

/** Bytes as text and as nothing else: `nosniff` keeps a browser from finding a page in them. */
export const plainText = (c: Context, raw: Uint8Array): Response =>
  c.body(new Uint8Array(raw), 200, { "content-type": "text/plain; charset=utf-8" });

/** What came in. */
export const mailRoutes = (deps: PageDeps): Hono =>
  new Hono()
    .get("/mail", (c) => list(deps, c))
    .get("/mail/:id", (c) => one(deps, c))
    .get("/mail/:id/raw", (c) => rawText(deps, c));
