import { type Context, Hono } from "hono";
import { plainText } from "./mail-routes.tsx";
import { Missing } from "./missing.tsx";
import { type SentMail, sentIds, sentMail, sentRaw } from "./outbox.ts";
import type { PageDeps } from "./page-deps.ts";
import { MAIL_POLICY } from "./page-headers.ts";
import { ReplyList, ReplyPage } from "./reply-pages.tsx";

const SHOWN = 60;

async function list({ folders, installation }: PageDeps, c: Context): Promise<Response> {
  const ids = await sentIds(folders.outbox);
  const mails: SentMail[] = [];
  for (const id of ids.slice(0, SHOWN)) {
    const mail = await sentMail(folders.outbox, id);
    if (mail !== undefined) mails.push(mail);
  }
  return c.html(<ReplyList mails={mails} older={Math.max(0, ids.length - SHOWN)} zone={installation.user.zone} />);
}

async function one({ folders, installation }: PageDeps, c: Context): Promise<Response> {
  const mail = await sentMail(folders.outbox, c.req.param("id") ?? "");
  if (mail === undefined) return c.html(<Missing part="/replies" />, 404);
  return c.html(<ReplyPage mail={mail} zone={installation.user.zone} said={c.req.query("said")} />);
}

/** The HTML as it went out. Its links open beside it, for a frame without an origin can go nowhere. */
async function html({ folders }: PageDeps, c: Context): Promise<Response> {
  const mail = await sentMail(folders.outbox, c.req.param("id") ?? "");
  if (mail === undefined) return c.html(<Missing part="/replies" />, 404);
  c.header("Content-Security-Policy", MAIL_POLICY);
  return c.html(inNewWindows(mail.message.htmlBody ?? ""));
}

const HEAD = /<head[^>]{0,200}>/i;

export const inNewWindows = (page: string): string =>
  HEAD.test(page) ? page.replace(HEAD, (head) => `${head}<base target="_blank">`) : `<base target="_blank">${page}`;

async function raw({ folders }: PageDeps, c: Context): Promise<Response> {
  const bytes = await sentRaw(folders.outbox, c.req.param("id") ?? "");
  return bytes === undefined ? c.html(<Missing part="/replies" />, 404) : plainText(c, bytes);
}

/** What went out. */
export const replyRoutes = (deps: PageDeps): Hono =>
  new Hono()
    .get("/replies", (c) => list(deps, c))
    .get("/replies/:id", (c) => one(deps, c))
    .get("/replies/:id/html", (c) => html(deps, c))
    .get("/replies/:id/raw", (c) => raw(deps, c));
