import { NAME, type Phrases } from "./language/index.ts";
import type { Inline } from "./letter.ts";
import { type Calendar, firstName, shortDayOf, whenOf, withName } from "./phrase.ts";
import type { Tip } from "./tip.ts";

const plain = (parts: readonly Inline[]): string =>
  parts.map((part) => (typeof part === "string" ? part : "name" in part ? part.name : "")).join("");

/** A next step in one sentence. */
export function tipLine(tip: Tip, calendar: Calendar, phrases: Phrases): Inline[] {
  if (tip.kind !== "agreed") return withName(phrases.tips[tip.kind], tip.name);
  const { startsAt, said } = tip.agreed;
  const who = said.by === "me" ? phrases.you : firstName(tip.name);
  const line = phrases.agreed.line(NAME, whenOf(startsAt, calendar.zone, phrases), {
    who,
    day: shortDayOf(said.at, calendar, phrases),
    quote: phrases.quoted(said.quote),
  });
  return withName(line, tip.name);
}

/** What a mail about nothing else is called: what stands before the colon of its sentence, or whom and when. */
export function tipSubject(tip: Tip, zone: string, phrases: Phrases): string {
  if (tip.kind === "agreed") return phrases.agreed.subject(tip.name, whenOf(tip.agreed.startsAt, zone, phrases));
  return plain(withName(phrases.tips[tip.kind], tip.name)).split(/[:;]/, 1)[0]?.trim() ?? "";
}
