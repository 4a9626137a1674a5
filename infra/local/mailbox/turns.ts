import { isGenuine } from "../../../core/buddy/genuine.ts";
import { identify } from "../../../core/mail/identify.ts";
import type { Mailbox } from "../../../core/mail/mailbox.ts";
import { parse } from "../../../core/mail/parse.ts";
import { toIso } from "../../../core/mail/sent-at.ts";
import { moveRepeatedSignatures } from "../../../core/people/repeated-signature.ts";
import { resolveSightings } from "../../../core/people/resolve-sightings.ts";
import { viewOf } from "../../../core/receive.ts";
import { decompose } from "../../../core/thread/decompose.ts";
import { type Sighting, sight } from "../../../core/thread/sighting.ts";
import { mergeTurns, type Turn } from "../../../core/thread/turn.ts";
import { entriesOf, rawOf } from "./mailbox.ts";
import { isFrom } from "./owner.ts";

/** Which mail of whom is read. */
export interface Asked {
  readonly me: readonly string[];
  readonly paths: readonly string[];
  /** Only the owner's own mails, as a BCC would bring them. */
  readonly bccOnly: boolean;
}

const NO_SERVICE = { address: "", inboundDomain: "" };

const nonEmpty = (list: readonly Mailbox[]): readonly Mailbox[] | undefined => (list.length > 0 ? list : undefined);

/** One turn as the line that `turns` prints. What is unknown is absent. */
function toLine(turn: Turn): object {
  const { id, thread, author, to, sentAt, messageId, subject, text, signature, sources } = turn;
  const from = author.name === undefined && author.address === undefined ? undefined : author;
  const date = sentAt && toIso(sentAt);
  return {
    id,
    thread,
    from,
    to: nonEmpty(to),
    date,
    messageId,
    subject,
    text,
    signature,
    genuine: isGenuine(turn),
    sources,
  };
}

/** The conversation of a whole mailbox, merged, oldest turn first; what somebody repeats under his mails is signature. */
export async function turnsOf({ me, paths, bccOnly }: Asked): Promise<object[]> {
  const own = new Set(me);
  const sightings: Sighting[] = [];
  const last = { at: new Date(0) };
  for await (const entry of entriesOf(paths)) {
    last.at = entry.at ?? last.at;
    if (bccOnly && !isFrom(entry.from, own)) continue;
    const raw = await rawOf(entry);
    const message = await parse(raw);
    const view = viewOf(NO_SERVICE, me, identify(raw), message.sentAt?.at ?? last.at);
    sightings.push(...resolveSightings(message, sight(message, decompose(message), view)));
  }
  return moveRepeatedSignatures(mergeTurns(sightings)).map(toLine);
}
