import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ActDeps } from "../../core/act.ts";
import { lookAtTap, type Tapped, tapOn } from "../../core/tap.ts";
import { fieldsOf } from "./fields.ts";
import { AskTap, DO, TapDone } from "./tap-pages.tsx";
import { VisibleError } from "./visible-error.ts";

const MAX_BODY = 8 * 1024;

const known = (tapped: Tapped | { readonly outcome: "unknown-token" }): Tapped => {
  if (tapped.outcome !== "known") throw new VisibleError("unknown");
  return tapped;
};

/** `/t/<token>`: what can be said of a name by one tap. Opening it changes nothing; POST with the button's field acts. */
export function tapRoutes(deps: ActDeps): Hono {
  const tooLarge = () => {
    throw new VisibleError("too-large");
  };
  return new Hono()
    .get("/t/:token", async (c) => {
      const token = c.req.param("token");
      return c.html(AskTap({ tapped: known(await lookAtTap(deps, token)), token }));
    })
    .post("/t/:token", bodyLimit({ maxSize: MAX_BODY, onError: tooLarge }), async (c) => {
      const token = c.req.param("token");
      const fields = fieldsOf(c.req.header("content-type"), await c.req.text());
      // A scanner that posts whatever form it finds, without the button's field, only sees the page again (threat 19).
      if (fields.get(DO) !== "yes") return c.html(AskTap({ tapped: known(await lookAtTap(deps, token)), token }));
      return c.html(TapDone({ tapped: known(await tapOn(deps, token)) }));
    })
    .all("/t/:token", () => {
      throw new VisibleError("method");
    });
}
