import { type Context, Hono } from "hono";
import { languageFor } from "./language.ts";

/** Whose pages these are. */
export interface Public {
  /** The addresses of the service, as `receive` knows them. */
  readonly service: { readonly address: string; readonly inboundDomain: string };
  /** Who runs it: "Jane Doe, jane@example.org". */
  readonly operator?: string | undefined;
}

/** `/` and `/about`: what this is, in the reader's language. */
export function homeRoutes({ service, operator }: Public): Hono {
  const home = async (c: Context) => {
    // All that writes a daily mail: who comes by a link in one does not wait for it.
    const [about, { HomePage }] = await Promise.all([import("../../core/about.ts"), import("./home-page.tsx")]);
    const language = languageFor(c.req.query("l"), c.req.header("accept-language"));
    c.header("Vary", "Accept-Language");
    const page = HomePage({
      language,
      sample: about.sampleLetter(language),
      kept: about.KEPT_DAYS,
      service: service.address,
      aboutMe: about.aboutMeAddress(service.inboundDomain),
      operator,
    });
    return c.html(page);
  };
  return new Hono().get("/", home).get("/about", home);
}
