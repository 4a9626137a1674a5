import type { FiledSighting } from "./ledger/history.ts";
import { domainOf, normalizeAddress } from "./mail/mailbox.ts";
import type { Message } from "./mail/message.ts";
import { SERVICE_NAME } from "./reply/service-name.ts";
import type { View } from "./thread/sighting.ts";

/** The addresses of the service itself. */
export interface Service {
  /** From of the daily reply. */
  readonly address: string;
  /** Domain of the secret addresses and of the unsubscribe address. */
  readonly inboundDomain: string;
}

/** One mail and what is known from outside of it. Plain data, so that it can be read in another thread. */
export interface ToRead {
  readonly raw: Uint8Array;
  readonly service: Service;
  /** All addresses of the user; none for somebody who is no user. */
  readonly addresses: readonly string[];
  /** The name of the mail (`identify`). */
  readonly mail: string;
  readonly receivedAt: Date;
}

/** A message without what it says. */
export type MessageHead = Omit<Message, "textBody" | "htmlBody" | "embedded">;

/** What one mail says, read apart from every ledger. Plain data. */
export interface Reading {
  readonly head: MessageHead;
  /** The sender's own words, without quotes and signature; at most 6,000 characters. */
  readonly said: string;
  /** The turns that it shows, each under the contacts it belongs to. */
  readonly found: readonly FiledSighting[];
  /** Nothing but its header could be read (`read-by-head.ts`). */
  readonly isByHead?: true;
}

/** Reads a mail in bounded time, whatever is in it; never fails. */
export type Read = (asked: ToRead) => Promise<Reading>;

/** Who is the user and who is the service, in one mail that came for one user. */
export function viewOf(service: Service, addresses: readonly string[], mail: string, receivedAt: Date): View {
  const own = new Set(addresses.map(normalizeAddress));
  return {
    mail,
    receivedAt,
    isMine: ({ address }) => address !== undefined && own.has(normalizeAddress(address)),
    isService: ({ name, address }) =>
      address === undefined
        ? name === SERVICE_NAME
        : normalizeAddress(address) === service.address || domainOf(address) === service.inboundDomain,
  };
}

/** The same, in the mail that is to be read. */
export const viewIn = ({ service, addresses, mail, receivedAt }: ToRead): View =>
  viewOf(service, addresses, mail, receivedAt);
