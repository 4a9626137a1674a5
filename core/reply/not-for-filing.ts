import type { IgnoredReason } from "../ledger/history.ts";
import { asksForSilence, isAutomatic } from "../mail/automatic.ts";
import { headerValues } from "../mail/headers.ts";
import { domainOf, normalizeAddress } from "../mail/mailbox.ts";
import type { Message } from "../mail/message.ts";
import { LOOP_HEADER } from "./service-name.ts";

// Postfix: hopcount_limit.
const MAX_HOPS = 50;

/** What of a message tells whether a person wrote it. */
type Told = Pick<Message, "headers" | "from" | "subject" | "attachments">;

interface Service {
  readonly address: string;
  readonly inboundDomain: string;
}

/** Our own mark, and the one that others know: X-Loop with our address in it (RFC 3834 §2, of loops). */
const bearsOurMark = (message: Told, { address }: Service): boolean =>
  headerValues(message, LOOP_HEADER.toLowerCase()).length > 0 ||
  headerValues(message, "x-loop").some((value) => value.slice(0, 1_000).toLowerCase().includes(address));

const isOurs = (address: string, service: Service): boolean =>
  normalizeAddress(address) === service.address || domainOf(address) === service.inboundDomain;

/** Why a mail that is proved to be somebody's is none that a person has written to us. */
export function notForFiling(message: Told, service: Service): IgnoredReason | undefined {
  if (headerValues(message, "received").length > MAX_HOPS) return "loop";
  if (bearsOurMark(message, service)) return "own-mail";
  if (message.from.some(({ address }) => address !== undefined && isOurs(address, service))) return "own-mail";
  return isAutomatic(message) ? "automatic" : undefined;
}

/** The same for a mail that would be answered at once: a program that asks for silence gets it. */
export const notForAnswering = (message: Told, service: Service): IgnoredReason | undefined =>
  notForFiling(message, service) ?? (asksForSilence(message) ? "automatic" : undefined);
