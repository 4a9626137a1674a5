import { type Context, Hono } from "hono";
import { mailStateOf } from "../../../core/ledger/mail-state.ts";
import { nextMarker } from "../../../core/ledger/schedule.ts";
import { type User, userOf } from "../../../core/ledger/users.ts";
import { momentOf } from "../../../core/people/zone.ts";
import { errorName, placeOf } from "../../../functions/failure.ts";
import type { Log } from "../../../functions/log.ts";
import { nextDelivery } from "../clock/delivery.ts";
import type { Fetch } from "../web/web-door.ts";
import { clockRoutes } from "./clock-routes.ts";
import { fieldTime } from "./day.ts";
import { onlyLoopback, onlyOurForms } from "./guard.ts";
import { HomePage } from "./home-page.tsx";
import { liveRoute } from "./live.ts";
import { withHeads } from "./mail-heads.ts";
import { mailRoutes } from "./mail-routes.tsx";
import { Broken, Missing } from "./missing.tsx";
import type { PageDeps } from "./page-deps.ts";
import { pageHeaders } from "./page-headers.ts";
import { peopleRoutes } from "./people-routes.tsx";
import { replayRoutes } from "./replay-routes.tsx";
import { replyRoutes } from "./reply-routes.tsx";
import { stopOf } from "./stopped.tsx";

const LAST = 5;

/** When the next daily reply of a user is due. */
function nextMorning(user: User, now: Date): Date {
  const { date, zone } = nextMarker(user, now);
  return momentOf(zone, { date, minute: user.dueMinute });
}

async function home(deps: PageDeps, c: Context): Promise<Response> {
  const { installation, smtpPort, arrivals, folders, hasMailServer, startLine } = deps;
  // What the user has changed since the first start: a new secret address, their zone and hour.
  const user = await userOf(deps.table, installation.user.id);
  const { addresses, zone } = user ?? installation.user;
  const secret = user?.secretAddress ?? installation.secretAddress;
  const now = deps.now();
  const next = user === undefined ? nextDelivery(zone, now) : nextMorning(user, now);
  return c.html(
    <HomePage
      first={{ me: addresses[0] ?? "", secret, port: smtpPort }}
      addresses={addresses}
      hasMailServer={hasMailServer}
      startLine={startLine}
      mails={await withHeads(folders.mail, arrivals.newest.slice(0, LAST), secret)}
      now={now}
      next={next}
      nextField={fieldTime(next, zone)}
      zone={zone}
      said={c.req.query("said")}
      stop={stopOf(await mailStateOf(deps.table, installation.user.id))}
      again={deps.againUrl}
    />,
  );
}

/** The public page, and whatever a mail links to. */
const PUBLIC = ["/about", "/u/*", "/t/*", "/s/*", "/c/*"];

/**
 * The page of this machine, in front of the public pages. Those keep their own paths: a link in a mail is a capability, and a
 * mail program that posts to it has no page that it could come from.
 */
export function localPage(deps: PageDeps, publicPages: Fetch, log: Log): Fetch {
  const app = new Hono()
    .use(onlyLoopback)
    .on(["GET", "HEAD", "POST", "PUT", "DELETE"], PUBLIC, (c) => publicPages(c.req.raw))
    .use(pageHeaders)
    .use(onlyOurForms)
    .get("/", (c) => home(deps, c))
    .route("/", liveRoute(deps))
    .route("/", mailRoutes(deps))
    .route("/", replyRoutes(deps))
    .route("/", peopleRoutes(deps))
    .route("/", clockRoutes(deps))
    .route("/", replayRoutes(deps))
    .notFound((c) => c.html(<Missing part="/" />, 404))
    .onError((error, c) => {
      log({ event: "failed", door: "page", error: errorName(error), place: placeOf(error) });
      return c.html(<Broken />, 500);
    });
  return (request) => app.fetch(request);
}
