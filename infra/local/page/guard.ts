import type { MiddlewareHandler } from "hono";

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d{1,5})?$/i;
const SAFE = new Set(["GET", "HEAD"]);

const refusal = (status: 403 | 421, reason: string): Response =>
  new Response(`${reason}\n`, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });

/**
 * Only under a name of this machine. A page elsewhere that lets its own name lead to 127.0.0.1 (DNS rebinding) would else
 * be of one origin with this one, and read all mail.
 */
export const onlyLoopback: MiddlewareHandler = async (c, next) => {
  const host = c.req.header("host") ?? new URL(c.req.url).host;
  if (!LOOPBACK.test(host)) return refusal(421, "This page answers on 127.0.0.1 only.");
  return next();
};

/**
 * What changes something must come from a page of ours: a form on another site posts here as well as one of these. Every
 * browser says where a POST comes from, in Sec-Fetch-Site or in Origin; who says neither is no browser with a page.
 */
export const onlyOurForms: MiddlewareHandler = async (c, next) => {
  if (SAFE.has(c.req.method)) return next();
  const site = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  const host = c.req.header("host") ?? new URL(c.req.url).host;
  const isOurs = site === undefined ? origin === `http://${host}` : site === "same-origin";
  if (!isOurs)
    return refusal(403, "Only a form of this page may do that. Open it at 127.0.0.1, and press the button there.");
  return next();
};

/** What lasts must be asked for by a page of ours, or typed: any site could else hold connections of this machine open. */
export const onlyOurPages: MiddlewareHandler = async (c, next) => {
  const site = c.req.header("sec-fetch-site") ?? "none";
  if (site !== "same-origin" && site !== "none") return refusal(403, "Only a page of this machine may follow it.");
  return next();
};
