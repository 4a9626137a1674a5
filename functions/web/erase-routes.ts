import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type Asker, askerOf, askFor, type WishDeps } from "../../core/wish.ts";
import { AskErase, ERASE, EraseAsked } from "./erase-page.tsx";
import { fieldsOf } from "./fields.ts";
import { VisibleError } from "./visible-error.ts";

const MAX_BODY = 8 * 1024;

const known = (asker: Asker) => {
  if (asker.outcome !== "known") throw new VisibleError("unknown");
  return asker.language;
};

/** `/s/<token>/erase`: what would be gone. Opening it changes nothing; POST with the ticked box has it done. */
export function eraseRoutes(deps: WishDeps): Hono {
  const tooLarge = () => {
    throw new VisibleError("too-large");
  };
  return new Hono()
    .get("/s/:token/erase", async (c) => {
      const token = c.req.param("token");
      return c.html(AskErase({ language: known(await askerOf(deps, token)), token }));
    })
    .post("/s/:token/erase", bodyLimit({ maxSize: MAX_BODY, onError: tooLarge }), async (c) => {
      const token = c.req.param("token");
      const fields = fieldsOf(c.req.header("content-type"), await c.req.text());
      if (fields.get(ERASE) === "yes")
        return c.html(EraseAsked({ language: known(await askFor(deps, token, "erase")) }));
      return c.html(AskErase({ language: known(await askerOf(deps, token)), token, isUnticked: true }), 422);
    })
    .all("/s/:token/erase", () => {
      throw new VisibleError("method");
    });
}
