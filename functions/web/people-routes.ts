import { Hono } from "hono";
import type { ActDeps } from "../../core/act.ts";
import { peopleBehind } from "../../core/standing.ts";
import { PeoplePage, PersonPage } from "./people-page.tsx";
import { VisibleError } from "./visible-error.ts";

const pageOf = (asked: string | undefined): number => (/^\d{1,4}$/.test(asked ?? "") ? Number(asked) : 1);

/** `/s/<token>/people`: the people of a user, sixty a page, and each of them with the why. They are read, and nothing is changed. */
export function peopleRoutes(deps: ActDeps): Hono {
  return new Hono()
    .get("/s/:token/people", async (c) => {
      const token = c.req.param("token");
      const list = await peopleBehind(deps, token, pageOf(c.req.query("page")));
      if (list.outcome !== "known") throw new VisibleError("unknown");
      return c.html(PeoplePage({ list, token }));
    })
    .get("/s/:token/people/:key", async (c) => {
      const token = c.req.param("token");
      // Their story is read anew from every turn, with all the words of all languages: a start of the pages does not wait for those.
      const { personBehind } = await import("../../core/standing-one.ts");
      const person = await personBehind(deps, token, c.req.param("key"));
      if (person.outcome !== "known") throw new VisibleError("unknown");
      return c.html(PersonPage({ person, token }));
    })
    .all("/s/:token/people/:key?", () => {
      throw new VisibleError("method");
    });
}
