import type { Message } from "./mail/message.ts";
import { parse } from "./mail/parse.ts";
import { contactsOf } from "./people/contact.ts";
import { resolveSightings } from "./people/resolve-sightings.ts";
import { type Read, type Reading, type ToRead, viewIn } from "./reading.ts";
import { decompose } from "./thread/decompose.ts";
import type { Segment } from "./thread/segment.ts";
import { sight } from "./thread/sighting.ts";

// An answer is a few lines, and may stand above one of our own mails that nothing sets off.
const MAX_SAID = 6_000;

function saidIn(segments: readonly Segment[]): string {
  const own = segments.filter(({ kind }) => kind === "reply").map(({ text }) => text.trim());
  return own
    .filter((text) => text !== "")
    .join("\n")
    .slice(0, MAX_SAID);
}

/** What a parsed message says. */
export function readingOf(message: Message, asked: ToRead): Reading {
  const { textBody: _text, htmlBody: _html, embedded: _embedded, ...head } = message;
  const view = viewIn(asked);
  const decomposition = decompose(message);
  const sightings = resolveSightings(message, sight(message, decomposition, view));
  return {
    head,
    said: saidIn(decomposition.segments),
    found: sightings.flatMap((sighting) => contactsOf(sighting, view).map((contact) => ({ contact, sighting }))),
  };
}

/** Read a whole mail: parse it, take it apart, find the turns. Linear in its size, and without a bound in time of its own. */
export const read: Read = async (asked) => readingOf(await parse(asked.raw), asked);
