import type { Envelope } from "./envelope.ts";
import { headerValues } from "./headers.ts";
import { domainOf, normalizeAddress } from "./mailbox.ts";
import type { Message } from "./message.ts";

type Head = Pick<Message, "headers" | "to" | "cc">;

// The tags of a signature stand in its first lines; what a stranger writes behind them is not read.
const MAX_VALUE = 4_000;

/** One tag of a DKIM signature (RFC 6376 §3.2), without its folds. */
function tagOf(signature: string, name: string): string | undefined {
  const tags = signature.slice(0, MAX_VALUE).split(";");
  const tag = tags.find((one) => one.slice(0, one.indexOf("=")).trim().toLowerCase() === name);
  return tag
    ?.slice(tag.indexOf("=") + 1)
    .replace(/\s+/g, "")
    .toLowerCase();
}

/** One domain, or one below the other (RFC 9989, relaxed alignment). */
const isOf = (signer: string, domain: string): boolean =>
  signer.includes(".") && (domain === signer || domain.endsWith(`.${signer}`) || signer.endsWith(`.${domain}`));

/**
 * True where a field of a proved mail was written by its sender, and not put on it by somebody who sends it once more: each of the
 * domain's own signatures covers the field (DKIM `h=`), or it is the domain's own server that has sent it (SPF). Somebody else may
 * add a signature of his, so one is not enough (threat 4).
 */
function isSendersOwn(head: Head, envelope: Envelope, address: string, field: "to" | "cc"): boolean {
  const domain = domainOf(address);
  if (envelope.spfVerdict === "PASS" && isOf(domainOf(envelope.mailFrom.replace(/[<>]/g, "")), domain)) return true;
  const own = headerValues(head, "dkim-signature").filter((signature) => isOf(tagOf(signature, "d") ?? "", domain));
  return own.length > 0 && own.every((signature) => (tagOf(signature, "h") ?? "").split(":").includes(field));
}

/** True where the sender of a proved mail has named an address in To or Cc themselves. */
export const hasNamed = (head: Head, envelope: Envelope, sender: string, address: string): boolean =>
  (["to", "cc"] as const).some(
    (field) =>
      head[field].some((one) => normalizeAddress(one.address ?? "") === address) &&
      isSendersOwn(head, envelope, sender, field),
  );
