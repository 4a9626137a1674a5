import type { MiddlewareHandler } from "hono";
import { STYLE_SOURCE } from "./style.ts";

const POLICY = [
  "default-src 'none'",
  `style-src ${STYLE_SOURCE}`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/**
 * What every answer carries. No script, no image, no frame, nothing from elsewhere (threat 20). The link in the address bar
 * is a capability: it goes into no Referer, no cache and no search index (threat 16).
 */
const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["Content-Security-Policy", POLICY],
  ["Referrer-Policy", "no-referrer"],
  ["Cache-Control", "no-store"],
  ["X-Robots-Tag", "noindex, nofollow"],
  ["X-Content-Type-Options", "nosniff"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
];

const ONE_YEAR = "max-age=31536000";

/** Sets them on every answer. Before it is made, so that no error on the way can skip it. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  for (const [name, value] of HEADERS) c.header(name, value);
  // A browser that sees the field by plain HTTP has to ignore it (RFC 6797 §8.1), so it is only said by HTTPS.
  if (new URL(c.req.url).protocol === "https:") c.header("Strict-Transport-Security", ONE_YEAR);
  await next();
};
