import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type Confirmation, confirmByToken, lookAtConfirmation } from "../../core/confirm.ts";
import { CONFIRM, ConfirmPage, type Known } from "./confirm-page.tsx";
import { fieldsOf } from "./fields.ts";
import { VisibleError } from "./visible-error.ts";

const MAX_BODY = 8 * 1024;

const known = (confirmation: Confirmation): Known => {
  if (confirmation.outcome !== "known") throw new VisibleError("unknown");
  return confirmation;
};

/** `/c/<token>`: the button of the welcome. Opening it changes nothing; POST with the button's field confirms. */
export function confirmRoutes(deps: Parameters<typeof confirmByToken>[0]): Hono {
  const tooLarge = () => {
    throw new VisibleError("too-large");
  };
  return new Hono()
    .get("/c/:token", async (c) => {
      const token = c.req.param("token");
      return c.html(ConfirmPage({ known: known(await lookAtConfirmation(deps, token)), token }));
    })
    .post("/c/:token", bodyLimit({ maxSize: MAX_BODY, onError: tooLarge }), async (c) => {
      const token = c.req.param("token");
      const fields = fieldsOf(c.req.header("content-type"), await c.req.text());
      // A scanner that posts whatever form it finds, without the button's field, only sees the page again (threat 19).
      const act = fields.get(CONFIRM) === "yes" ? confirmByToken : lookAtConfirmation;
      return c.html(ConfirmPage({ known: known(await act(deps, token)), token }));
    })
    .all("/c/:token", () => {
      throw new VisibleError("method");
    });
}
