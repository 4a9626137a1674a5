import { type DueDeps, due, type Ticked } from "../core/due.ts";
import { type UnparkDeps, unpark } from "../core/park.ts";
import { dueDeps } from "./deps/due.ts";
import { lambda } from "./lambda.ts";
import { type Log, withClosedLog } from "./log.ts";

/** What the schedule sends (EventBridge Scheduler input `{"scheduledAt":"<aws.scheduler.scheduled-time>"}`). */
export interface DueEvent {
  readonly scheduledAt: string;
}

type Deps = DueDeps & UnparkDeps & { readonly log: Log };

/** The tick of every quarter-hour → users on the reply queue, and what was laid aside until now. */
export const dueHandler = (deps: Deps) => ticking(withClosedLog(deps));

const ticking =
  (deps: Deps) =>
  async ({ scheduledAt }: DueEvent): Promise<Ticked> => {
    const now = new Date(scheduledAt);
    const ticked = await due(deps, now);
    const unparked = await unpark(deps, now);
    const { outcome, slots, users } = ticked;
    deps.log({ event: "due", outcome, slots, users, ...(unparked > 0 && { unparked }) });
    return ticked;
  };

export const handler = lambda(() => dueHandler(dueDeps(process.env)));
