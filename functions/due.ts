import { type DueDeps, due, type Ticked } from "../core/due.ts";
import { type UnparkDeps, unpark } from "../core/park.ts";
import { dueDeps } from "./deps/due.ts";
import { lambda } from "./lambda.ts";
import { type Log, withClosedLog } from "./log.ts";

/** What the schedule sends (EventBridge Scheduler input `{"scheduledAt":"<aws.scheduler.scheduled-time>"}`). */
export interface DueEvent {
  readonly scheduledAt: string;
}

type Deps = Omit<DueDeps, "isTimeUp"> &
  UnparkDeps & {
    /** Where none is given, the time is never up. */
    readonly now?: () => Date;
    readonly log: Log;
  };

/** Of the five minutes that it has (`infra/due.ts`). What is behind this is one piece of a catching up, and what was laid aside. */
const TICK_MS = 150_000;

/** The tick of every quarter-hour → users on the reply queue, and what was laid aside until now. */
export const dueHandler = (deps: Deps) => ticking(withClosedLog(deps));

const ticking =
  (deps: Deps) =>
  async ({ scheduledAt }: DueEvent): Promise<Ticked> => {
    const now = new Date(scheduledAt);
    const clock = deps.now ?? (() => now);
    const end = clock().getTime() + TICK_MS;
    const ticked = await due({ ...deps, isTimeUp: () => clock().getTime() > end }, now);
    const unparked = await unpark(deps, now);
    const { outcome, slots, users, isMore } = ticked;
    deps.log({ event: "due", outcome, slots, users, ...(isMore && { isMore }), ...(unparked > 0 && { unparked }) });
    return ticked;
  };

export const handler = lambda(() => dueHandler(dueDeps(process.env)));
