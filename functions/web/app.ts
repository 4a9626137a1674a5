import { Hono } from "hono";
import type { WishDeps } from "../../core/wish.ts";
import { closed, jsonLog, type Log } from "../log.ts";
import { confirmRoutes } from "./confirm-routes.ts";
import { eraseRoutes } from "./erase-routes.ts";
import { safeHeaders } from "./headers.ts";
import { homeRoutes, type Public } from "./home-routes.ts";
import { mailRoutes } from "./mail-routes.ts";
import { peopleRoutes } from "./people-routes.ts";
import { refuse } from "./refuse.tsx";
import { settingsRoutes } from "./settings-routes.ts";
import { tapRoutes } from "./tap-routes.ts";
import { VisibleError } from "./visible-error.ts";

/** A log of its own is for who does not write to standard output. */
export type WebDeps = WishDeps & Public & Parameters<typeof confirmRoutes>[0] & { readonly log?: Log };

/** The pages: what this is, and the link below each mail. No session, no cookie: a link is all there is to show. */
export function webApp({ log = jsonLog, ...deps }: WebDeps): Hono {
  return new Hono()
    .use(safeHeaders)
    .route("/", homeRoutes(deps))
    .route("/", mailRoutes(deps))
    .route("/", tapRoutes(deps))
    .route("/", settingsRoutes(deps))
    .route("/", confirmRoutes(deps))
    .route("/", eraseRoutes(deps))
    .route("/", peopleRoutes(deps))
    .notFound(() => {
      throw new VisibleError("unknown");
    })
    .onError(refuse(closed(log)));
}
