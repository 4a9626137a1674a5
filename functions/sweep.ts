import { type Swept, sweepLost } from "../core/sweep.ts";
import { type SweepHandlerDeps, sweepDeps } from "./deps/sweep.ts";
import { lambda } from "./lambda.ts";
import { withClosedLog } from "./log.ts";
import { storedBody } from "./notification.ts";

const idOf = (key: string): string => key.slice(key.indexOf("/") + 1);

/** The schedule of every hour → the notifications of mails that have waited without one. */
export const sweepHandler = (deps: SweepHandlerDeps) => sweeping(withClosedLog(deps));

const sweeping =
  ({ log, ...deps }: SweepHandlerDeps) =>
  async (): Promise<Swept> => {
    const swept = await sweepLost({ ...deps, notificationFor: storedBody });
    const { requeued, unreadable, givenUp } = swept;
    for (const [outcome, keys] of Object.entries({ requeued, unreadable, "given-up": givenUp }))
      for (const key of keys) log({ event: "swept", outcome, sesMessageId: idOf(key) });
    const counts = { requeued: requeued.length, unreadable: unreadable.length, givenUp: givenUp.length };
    log({ event: "sweep", outcome: "swept", ...counts });
    return swept;
  };

export const handler = lambda(() => sweepHandler(sweepDeps(process.env)));
