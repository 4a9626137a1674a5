import type { IgnoredReason } from "../ledger/history.ts";
import { isAutomatic } from "../mail/automatic.ts";
import { headerValues } from "../mail/headers.ts";
import { normalizeAddress } from "../mail/mailbox.ts";
import type { Message } from "../mail/message.ts";
import { LOOP_HEADER } from "./service-name.ts";

// Postfix: hopcount_limit.
const MAX_HOPS = 50;

/** Why a mail that is proved to be somebody's is none that a person has written to us. */
export function notForFiling(
  message: Pick<Message, "headers" | "from" | "subject">,
  service: { readonly address: string },
): IgnoredReason | undefined {
  if (headerValues(message, "received").length > MAX_HOPS) return "loop";
  if (headerValues(message, LOOP_HEADER.toLowerCase()).length > 0) return "own-mail";
  if (message.from.some(({ address }) => address !== undefined && normalizeAddress(address) === service.address))
    return "own-mail";
  return isAutomatic(message) ? "automatic" : undefined;
}
