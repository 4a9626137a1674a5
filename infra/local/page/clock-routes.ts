import { basename } from "node:path";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { fieldsOf } from "../../../functions/web/fields.ts";
import { readMoment } from "../clock/wall-clock.ts";
import { FURTHEST_MS } from "../web/control.ts";
import { sentIds } from "./outbox.ts";
import type { PageDeps } from "./page-deps.ts";

const MAX_BODY = 4 * 1024;

const say = (c: Context, code: string): Response => c.redirect(`/?said=${code}`, 303);
const show = (c: Context, id: string): Response => c.redirect(`/replies/${id}?said=sent`, 303);

async function replyNow({ replyNow: ask, folders }: PageDeps, c: Context): Promise<Response> {
  const { outcome, reason } = await ask();
  const [newest] = outcome === "sent" ? await sentIds(folders.outbox) : [];
  return newest === undefined ? say(c, reason ?? outcome) : show(c, newest);
}

async function setClock({ installation, now, tick }: PageDeps, c: Context): Promise<Response> {
  const fields = fieldsOf(c.req.header("content-type"), await c.req.text());
  const at = readMoment(fields.get("now") ?? "", installation.user.zone);
  if (at === undefined) return say(c, "wrong-time");
  if (at < now()) return say(c, "backwards");
  if (at.getTime() - now().getTime() > FURTHEST_MS) return say(c, "too-far");
  const { sent } = await tick(at);
  const last = sent.at(-1);
  return last === undefined ? say(c, "moved") : show(c, basename(last.path, ".eml"));
}

/** The two buttons that let time pass. */
export function clockRoutes(deps: PageDeps): Hono {
  const small = bodyLimit({ maxSize: MAX_BODY, onError: (c) => c.text("That was too much at once.\n", 413) });
  return new Hono().post("/reply-now", small, (c) => replyNow(deps, c)).post("/clock", small, (c) => setClock(deps, c));
}
