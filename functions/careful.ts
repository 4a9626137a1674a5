import type { ReceiveDeps } from "../core/receive.ts";
import { readByHead } from "./reading/by-head.ts";

// A queue tries five times (`infra/queue.ts`).
const TRIES_AS_USUAL = 2;

/** DynamoDB's word for an item that it can not hold: the same mail is refused again. */
const REFUSED_ITEM = "ValidationException";

/** What has failed by itself, and may go well another time. */
const OF_THE_WORLD: ReadonlySet<unknown> = new Set(["Busy", "TimeoutError", "Unheard"]);

/** True for a failure of AWS, of the network or of the disk: the mail is not to blame. */
function isOfTheWorld(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  return ("$metadata" in error && name !== REFUSED_ITEM) || OF_THE_WORLD.has(name) || typeof code === "string";
}

/**
 * Do something with a mail. One that has failed twice and fails again by what is in it is read by its header alone, so that the
 * user still sees that it came (threat 35). What the world has done to it costs it no word: it lies with the dead letters in the
 * end, and is read whole when it is put back.
 */
export async function carefully<Deps extends ReceiveDeps, Answer>(
  deps: Deps,
  tries: number,
  work: (deps: Deps) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work(deps);
  } catch (error) {
    if (tries <= TRIES_AS_USUAL || isOfTheWorld(error)) throw error;
    return work({ ...deps, read: readByHead });
  }
}
