import { isMachineAddress } from "./automatic.ts";
import { headerValue } from "./headers.ts";
import { domainOf, isPlainAddress, type Mailbox, sameAddress } from "./mailbox.ts";
import type { Message } from "./message.ts";
import { isLent, nameKey, withoutLender } from "./name.ts";
import { isSharedAddress } from "./shared-address.ts";

type Listed = Pick<Message, "headers" | "from" | "replyTo">;

const MAX_FIELD = 1000;

/**
 * Who wrote a message. A list that DMARC would not let pass puts its own address into From and the author's elsewhere:
 * X-Original-From (Google Groups, IETF), the local part (`jane=example.com@groups.io`), Reply-To (Mailman 3 and the others).
 * For reading only: who the user is, is decided on From alone.
 */
export function trueAuthor(message: Listed): Mailbox {
  const [from = {}] = message.from;
  const { address } = from;
  if (address === undefined || isMachineAddress(address)) return from;
  if (!isLent(from.name) && !isSharedAddress(address)) return from;
  const own = [originalFrom(message), inLocalPart(address), inReplyTo(message, from)].find(
    (found) => found?.address !== undefined && !isLists(found.address, message),
  );
  return own === undefined ? from : named(own, from);
}

/** The list's own addresses, and whatever else is nobody's. */
function isLists(address: string, { headers, from }: Listed): boolean {
  const post = headerValue({ headers }, "list-post")?.slice(0, MAX_FIELD).toLowerCase() ?? "";
  const isPost = post.includes(`mailto:${address.toLowerCase()}`);
  return isPost || sameAddress(address, from[0]?.address) || isSharedAddress(address) || isMachineAddress(address);
}

/** Only the address: the name stands in From, and is decoded there. */
function originalFrom(message: Listed): Mailbox | undefined {
  const value = headerValue(message, "x-original-from")?.slice(0, MAX_FIELD) ?? "";
  return plain(/<([^<>\s]+)>\s*$/.exec(value)?.[1] ?? value.trim());
}

function inLocalPart(address: string): Mailbox | undefined {
  const [, local, domain] = /^([^=@]+)=([^=@]+\.[^=@.]+)@/.exec(address) ?? [];
  return local === undefined ? undefined : plain(`${local}@${domain}`);
}

const plain = (address: string): Mailbox | undefined => (isPlainAddress(address) ? { address } : undefined);

/** The one mailbox of Reply-To that is not the list's. A desk that asks for answers elsewhere within its house is no list. */
function inReplyTo(message: Listed, from: Mailbox): Mailbox | undefined {
  const others = message.replyTo.filter(({ address }) => address !== undefined && !isLists(address, message));
  const [only, ...more] = others;
  if (only?.address === undefined || more.length > 0 || !isPlainAddress(only.address)) return undefined;
  const isElsewhere = isLent(from.name) || domainOf(only.address) !== domainOf(from.address ?? "");
  return isElsewhere && mayBeOne(from.name, only.name) ? only : undefined;
}

/** False for two names without a word in common: answers are then wanted by somebody else. */
function mayBeOne(shown: string | undefined, other: string | undefined): boolean {
  const [a, b] = [shown ?? "", other ?? ""].map((name) => (name.includes("@") ? [] : nameKey(name).split(" ")));
  const words = new Set(a?.filter((word) => word !== ""));
  return words.size === 0 || !b?.some((word) => word !== "") || b.some((word) => words.has(word));
}

/** The name that the list left in From, unless it is an address or the list's own. */
function named({ address, name: other }: Mailbox, from: Mailbox): Mailbox {
  const left = isLent(from.name) ? withoutLender(from.name ?? "") : undefined;
  const shown = left === undefined || left === "" || left.includes("@") ? (other ?? from.name) : left;
  const name = shown?.includes("@") ? undefined : shown;
  return { ...(name !== undefined && { name }), address };
}
