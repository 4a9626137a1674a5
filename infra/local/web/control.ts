import { nextDelivery } from "../clock/delivery.ts";
import { MOMENT_FORM, readMoment, wallClock } from "../clock/wall-clock.ts";
import { IMPORT_QUERY, importControl } from "../import/control-import.ts";
import type { ImportDoor } from "../import/filing.ts";
import type { Machine, Ticked } from "../machine/blueprint.ts";
import type { Fetch } from "./web-door.ts";

/** What the control endpoint answers; times are ISO 8601. `refused` says why in a sentence. */
export type ControlAnswer =
  | {
      readonly outcome: "moved";
      readonly zone: string;
      readonly from: string;
      readonly to: string;
      readonly quarters: number;
      readonly sent: readonly string[];
    }
  | { readonly outcome: "refused"; readonly reason: string };

interface Wish {
  readonly now?: unknown;
  readonly deadLetters?: unknown;
}

async function wishOf(request: Request): Promise<Wish> {
  const wish: unknown = await request.json().catch(() => undefined);
  return typeof wish === "object" && wish !== null ? wish : {};
}

/** `POST {"deadLetters": "list" | "redrive"}`: what was given up. `GET`: the machine is there. `POST {"now": "2026-11-22T07:30"}`: move the clock on; without a time, to the next delivery. */
export function control(
  machine: Pick<Machine, "clock" | "tick" | "deadLetters"> & { readonly imports: ImportDoor },
  zone: string,
): Fetch {
  const imports = importControl(machine.imports);
  return async (request) => {
    if (new URL(request.url).searchParams.has(IMPORT_QUERY)) return imports(request);
    if (request.method !== "POST") return Response.json({ outcome: "running" });
    const { now, deadLetters } = await wishOf(request);
    if (deadLetters === "list" || deadLetters === "redrive")
      return Response.json(await machine.deadLetters(deadLetters));
    const at = typeof now === "string" ? readMoment(now, zone) : nextDelivery(zone, machine.clock.now());
    if (at === undefined)
      return Response.json(refused(`The time can not be read: name ${MOMENT_FORM}.`), { status: 400 });
    if (at < machine.clock.now()) return Response.json(refused(backwards(machine.clock.now(), zone)), { status: 409 });
    if (at.getTime() - machine.clock.now().getTime() > FURTHEST_MS)
      return Response.json(refused(TOO_FAR), { status: 409 });
    return Response.json(moved(await machine.tick(at), zone));
  };
}

/** A month is three thousand calls of the schedule, about a minute: as long as anybody waits. The clock cannot be moved back. */
export const FURTHEST_MS = 31 * 86_400_000;
const TOO_FAR =
  "The clock moves by a month at most, because it cannot be moved back: name an earlier time, and go on from there.";

const refused = (reason: string): ControlAnswer => ({ outcome: "refused", reason });

const moved = ({ from, to, quarters, sent }: Ticked, zone: string): ControlAnswer => ({
  outcome: "moved",
  zone,
  from: from.toISOString(),
  to: to.toISOString(),
  quarters,
  sent: sent.map(({ path }) => path),
});

/** Time that went back would let a day's one mail go out twice. */
const backwards = (now: Date, zone: string): string =>
  `The clock stands at ${wallClock(now, zone)} and only moves forward: name a later time, or start afresh with --data in another folder.`;
