import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type ActDeps, type Acted, act, look } from "../../core/act.ts";
import { fieldsOf } from "./fields.ts";
import {
  AlreadyUnsubscribed,
  AskSubscribe,
  AskUnsubscribe,
  Bounced,
  Subscribed,
  Unsubscribed,
  WISH,
} from "./mail-pages.tsx";
import { VisibleError } from "./visible-error.ts";

/** A form of ours is some twenty bytes, a one-click body in multipart some two hundred. */
const MAX_BODY = 8 * 1024;

type Action = Parameters<typeof act>[1]["action"];
type Done = Exclude<Acted["outcome"], "unknown-token">;

const DONE = {
  unsubscribed: Unsubscribed,
  already: AlreadyUnsubscribed,
  subscribed: Subscribed,
  bounced: Bounced,
} as const;

/** What a link shows before its button is pressed, by what it is for. */
const ASK = {
  unsubscribe: { open: AskUnsubscribe, closed: AlreadyUnsubscribed },
  subscribe: { open: AskSubscribe, closed: Subscribed },
} as const;

/** The page of a link. Changes nothing. Every token that opens nothing gets the same answer. */
async function pageOf(deps: ActDeps, token: string) {
  for (const action of ["unsubscribe", "subscribe"] as const) {
    const looked = await look(deps, { token, action });
    if (looked.outcome === "unknown-token") continue;
    if (looked.hasBounced && looked.isSubscribed)
      return Bounced({ token: action === "unsubscribe" ? token : looked.undoToken });
    const isOpen = looked.isSubscribed === (action === "unsubscribe");
    return isOpen ? ASK[action].open({ token }) : ASK[action].closed({ token: looked.undoToken });
  }
  throw new VisibleError("unknown");
}

/** Do what the token allows, and answer what became of it with the token that takes it back. */
async function perform(deps: ActDeps, token: string, action: Action) {
  const acted = await act(deps, { token, action });
  if (acted.outcome === "unknown-token") throw new VisibleError("unknown");
  return acted;
}

const donePage = (action: Action, outcome: Done, undoToken: string) =>
  DONE[action === "subscribe" && outcome === "already" ? "subscribed" : outcome]({ token: undoToken });

const isAction = (wish: string | undefined): wish is Action => wish === "unsubscribe" || wish === "subscribe";

async function post(deps: ActDeps, c: Context, token: string): Promise<Response> {
  const fields = fieldsOf(c.req.header("content-type"), await c.req.text());
  // RFC 8058: a mail program acts for its user, carries nothing but this pair, and must not be redirected.
  if (fields.get("List-Unsubscribe") === "One-Click") {
    await perform(deps, token, "unsubscribe");
    return c.text("Unsubscribed.\n");
  }
  const wish = fields.get(WISH);
  // A scanner that posts whatever form it finds, without the button's field, only sees the page again (threat 19).
  if (!isAction(wish)) return c.html(await pageOf(deps, token));
  const { outcome, undoToken } = await perform(deps, token, wish);
  return c.html(donePage(wish, outcome, undoToken));
}

/** `/u/<token>`: the link below each mail. Opening it (GET, HEAD) changes nothing; POST acts. */
export function mailRoutes(deps: ActDeps): Hono {
  const tooLarge = () => {
    throw new VisibleError("too-large");
  };
  return new Hono()
    .get("/u/:token", async (c) => c.html(await pageOf(deps, c.req.param("token"))))
    .post("/u/:token", bodyLimit({ maxSize: MAX_BODY, onError: tooLarge }), (c) => post(deps, c, c.req.param("token")))
    .all("/u/:token", () => {
      throw new VisibleError("method");
    });
}
