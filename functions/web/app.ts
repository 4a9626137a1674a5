import { Hono } from "hono";
import type { ActDeps } from "../../core/act.ts";
import { safeHeaders } from "./headers.ts";
import { HomePage } from "./home-page.tsx";
import { mailRoutes } from "./mail-routes.ts";
import { refuse } from "./refuse.tsx";
import { VisibleError } from "./visible-error.ts";

export type WebDeps = ActDeps;

/** The pages: what this is, and the link below each mail. No session, no cookie: a link is all there is to show. */
export function webApp(deps: WebDeps): Hono {
  return new Hono()
    .use(safeHeaders)
    .get("/", (c) => c.html(HomePage()))
    .route("/", mailRoutes(deps))
    .notFound(() => {
      throw new VisibleError("unknown");
    })
    .onError(refuse);
}
