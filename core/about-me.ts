import { wishIn } from "./answer/about-me-wish.ts";
import type { IgnoredReason } from "./ledger/history.ts";
import type { Queue } from "./ledger/queue.ts";
import { authenticate } from "./mail/authenticate.ts";
import type { Envelope } from "./mail/envelope.ts";
import { readHead } from "./mail/headers.ts";
import { identify } from "./mail/identify.ts";
import type { RawMail } from "./mail/raw-mail.ts";
import { hasNamed } from "./mail/signed-fields.ts";
import { isStale } from "./mail/stale.ts";
import type { MessageHead, Read, Reading, Service } from "./reading.ts";
import { ABOUT_ME } from "./reply/about-me-address.ts";
import type { AboutMeRequest } from "./reply/about-me-request.ts";
import { notForAnswering } from "./reply/not-for-filing.ts";

/** What it needs from outside. */
export interface AboutMeDeps {
  readonly rawMail: RawMail;
  readonly service: Service;
  readonly read: Read;
  /** Its reader finds out what is kept, and answers. */
  readonly replyQueue: Queue;
}

/** What became of a mail to `about-me@`. Whatever is not plainly somebody's own question is never answered. */
export type Asked =
  | { readonly outcome: "asked" }
  | { readonly outcome: "ignored"; readonly reason: IgnoredReason | "not-proved" | "not-addressed" };

/** An id that can stand in a header as it is. */
const WRITABLE = /^[\x21-\x3b\x3d\x3f-\x7e]{1,250}$/;
const MAX_REFERENCES = 10;
const MAX_WORDS = 2_000;

/** Who asks must have written to this address themselves: a mail of theirs that somebody hands on asks for nothing. */
const isAddressed = (head: MessageHead, { inboundDomain }: Service, envelope: Envelope, sender: string): boolean =>
  hasNamed(head, envelope, sender, `${ABOUT_ME}@${inboundDomain}`);

/** What somebody asks for, in their own words, without quotes and signature; where there are none, in the subject. */
function requestOf({ head, said }: Reading, address: string): AboutMeRequest {
  const { messageId, references, subject } = head;
  const words = said === "" ? (subject ?? "") : said;
  return {
    address,
    ...wishIn(words.slice(0, MAX_WORDS), subject ?? ""),
    ...(WRITABLE.test(messageId ?? "") && { messageId }),
    references: references.filter((id) => WRITABLE.test(id)).slice(-MAX_REFERENCES),
  };
}

/**
 * Take in a question of somebody who has no account: what is kept about the address they write from. Safe to call twice: how
 * often somebody is answered is decided by who answers.
 */
export async function aboutMe(
  { rawMail, service, read, replyQueue }: AboutMeDeps,
  { envelope, key }: { readonly envelope: Envelope; readonly key: string },
): Promise<Asked> {
  const raw = await rawMail.get(key);
  if (raw === undefined) throw new Error("the raw mail of a notification is missing");
  const proof = authenticate(readHead(raw), envelope);
  if (proof.outcome === "held") return { outcome: "ignored", reason: "not-proved" };
  const reading = await read({ raw, service, addresses: [], mail: identify(raw), receivedAt: envelope.receivedAt });
  const { head } = reading;
  if (isStale(head, envelope.receivedAt)) return { outcome: "ignored", reason: "not-proved" };
  const reason =
    notForAnswering(head, service) ??
    (isAddressed(head, service, envelope, proof.address) ? undefined : "not-addressed");
  if (reason !== undefined) return { outcome: "ignored", reason };
  await replyQueue.send([JSON.stringify({ aboutMe: [requestOf(reading, proof.address)] })]);
  return { outcome: "asked" };
}
