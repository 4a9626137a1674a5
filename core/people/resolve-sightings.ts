import type { Mailbox } from "../mail/mailbox.ts";
import type { Message } from "../mail/message.ts";
import { resolve } from "../mail/name.ts";
import type { Sighting } from "../thread/sighting.ts";

/** Every mailbox that a mail names, in its header or inside. */
const named = (message: Message, sightings: readonly Sighting[]): Mailbox[] => [
  ...message.from,
  ...message.replyTo,
  ...message.to,
  ...message.cc,
  ...sightings.flatMap(({ author, to, cc }) => [author, ...to, ...cc]),
];

/** Give the names that stand alone the addresses that the same mail shows for them. */
export function resolveSightings(message: Message, sightings: readonly Sighting[]): Sighting[] {
  // A thread names the same few people in each of its messages.
  const seen = [...new Map(named(message, sightings).map((one) => [`${one.address} ${one.name}`, one])).values()];
  const known = (mailbox: Mailbox): Mailbox => resolve(mailbox, seen);
  return sightings.map((sighting) => ({
    ...sighting,
    author: known(sighting.author),
    to: sighting.to.map(known),
    cc: sighting.cc.map(known),
  }));
}
