import type { Message } from "./message.ts";

const DAY_MS = 86_400_000;
// Within this a second copy is known by the mark of the first, which stands for twice as long.
const FRESH_MS = 30 * DAY_MS;
// No mail is older: a clock that shows less is broken, and nobody can have kept such a mail to send it again.
const EARLIEST = Date.UTC(1990, 0, 1);

/**
 * True for a mail that was written more than thirty days before it came. Its signature proves who wrote it, not that they sent
 * it now: what it asks for was asked for then (threat 4).
 */
export function isStale({ sentAt }: Pick<Message, "sentAt">, receivedAt: Date): boolean {
  const at = sentAt?.at.getTime() ?? Number.NaN;
  return at >= EARLIEST && receivedAt.getTime() - at > FRESH_MS;
}
