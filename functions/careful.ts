import type { SQSRecord } from "aws-lambda";
import { readByHead } from "../core/read-by-head.ts";
import { type Receipt, type ReceiveDeps, receive } from "../core/receive.ts";

// A queue tries five times (`infra/queue.ts`).
const TRIES_AS_USUAL = 2;
const LAST_TRY = 5;

/** DynamoDB's word for an item that it can not hold: the same mail is refused again. */
const REFUSED_ITEM = "ValidationException";

/** True for a failure of AWS, of the network or of the disk: another try may go well, and the mail is not to blame. */
function isOfTheWorld(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  return ("$metadata" in error && name !== REFUSED_ITEM) || name === "TimeoutError" || typeof code === "string";
}

/** How often SQS has handed a record out, this time included. */
export const triesOf = ({ attributes }: Pick<SQSRecord, "attributes">): number =>
  Number(attributes?.ApproximateReceiveCount ?? 1);

/**
 * Take in one mail; one that has failed twice and fails again by what is in it is read by its header alone, so that the user
 * still sees that it came (threat 35). Who ends the whole process, so that nobody hears why, is read so at the last try.
 */
export async function receiveCarefully(
  deps: ReceiveDeps,
  mail: Parameters<typeof receive>[1],
  tries: number,
): Promise<Receipt> {
  const careful = { ...deps, read: readByHead };
  if (tries >= LAST_TRY) return receive(careful, mail);
  try {
    return await receive(deps, mail);
  } catch (error) {
    if (tries <= TRIES_AS_USUAL || isOfTheWorld(error)) throw error;
    return receive(careful, mail);
  }
}
