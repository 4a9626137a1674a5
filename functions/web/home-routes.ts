import { type Context, Hono } from "hono";
import { aboutMeAddress, KEPT_DAYS, sampleLetter } from "../../core/about.ts";
import { HomePage } from "./home-page.tsx";
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
  const home = (c: Context) => {
    const language = languageFor(c.req.query("l"), c.req.header("accept-language"));
    c.header("Vary", "Accept-Language");
    const page = HomePage({
      language,
      sample: sampleLetter(language),
      kept: KEPT_DAYS,
      service: service.address,
      aboutMe: aboutMeAddress(service.inboundDomain),
      operator,
    });
    return c.html(page);
  };
  return new Hono().get("/", home).get("/about", home);
}
