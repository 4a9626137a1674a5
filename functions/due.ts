import { type DueDeps, due, type Ticked } from "../core/due.ts";
import { dueDeps, lambda } from "./deps.ts";
import { type Log, withClosedLog } from "./log.ts";

/** What the schedule sends (EventBridge Scheduler input `{"scheduledAt":"<aws.scheduler.scheduled-time>"}`). */
export interface DueEvent {
  readonly scheduledAt: string;
}

type Deps = DueDeps & { readonly log: Log };

/** The tick of every quarter-hour → users on the reply queue. */
export const dueHandler = (deps: Deps) => ticking(withClosedLog(deps));

const ticking =
  (deps: Deps) =>
  async ({ scheduledAt }: DueEvent): Promise<Ticked> => {
    const ticked = await due(deps, new Date(scheduledAt));
    deps.log({ event: "due", outcome: ticked.outcome, slots: ticked.slots, users: ticked.users });
    return ticked;
  };

export const handler = lambda(() => dueHandler(dueDeps(process.env)));
