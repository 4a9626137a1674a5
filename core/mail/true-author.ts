import { headerValue } from "./headers.ts";
import { isPlainAddress, type Mailbox, sameAddress } from "./mailbox.ts";
import type { Message } from "./message.ts";
import { isLent, nameKey, withoutList } from "./name.ts";
import { isSharedAddress } from "./shared-address.ts";

// Where lists put the author whom they have taken out of From.
const ORIGINAL = ["x-original-from", "x-original-sender", "x-mailman-original-from"];
const IN_BRACKETS = /<([^<>\s]{3,320})>\s*$/;
const MAX_VALUE = 1000;

/** The address in a field that a list has added; its name may be encoded, and From shows it anyway. */
function original(message: Message): string | undefined {
  for (const field of ORIGINAL) {
    const value = headerValue(message, field)?.slice(0, MAX_VALUE).trim() ?? "";
    const address = IN_BRACKETS.exec(value)?.[1] ?? value;
    if (isPlainAddress(address) && !isSharedAddress(address)) return address;
  }
  return undefined;
}

/** The one person in Reply-To beside the list: Mailman 3, Google Groups and groups.io leave the author there. */
function soleReplyTo({ replyTo }: Message, from: Mailbox): Mailbox | undefined {
  const people = replyTo.filter(
    ({ address }) => address !== undefined && !isSharedAddress(address) && !sameAddress(address, from.address),
  );
  return people.length === 1 ? people[0] : undefined;
}

/**
 * Who wrote a message: its first From, or the person behind it where a list has put itself there to get past DMARC ("Jane Roe
 * via Boats <boats@…>", RFC 7960 §4.1). For reading only: who may come in is decided on From as it stands.
 */
export function trueAuthor(message: Message): Mailbox | undefined {
  const [from] = message.from;
  if (from?.address === undefined) return from;
  const reply = soleReplyTo(message, from);
  const key = nameKey(from.name ?? "");
  const isSameName = reply?.name !== undefined && key !== "" && nameKey(reply.name) === key;
  if (!isLent(from.name) && !(isSharedAddress(from.address) && isSameName)) return from;
  const address = original(message) ?? reply?.address;
  return address === undefined ? from : { name: withoutList(from.name ?? "") || reply?.name, address };
}
