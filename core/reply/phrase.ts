import type { Topic } from "../buddy/topic.ts";
import { firstWorkday } from "../people/week.ts";
import { localTime } from "../people/zone.ts";
import type { Card, DailyReply } from "./daily-reply.ts";
import { NAME, type Phrases } from "./language/index.ts";
import type { Inline, Quoted } from "./letter.ts";

// CLDR writes "1 juin" in a date; people write "1er juin".
const spoken = (date: string, locale: string): string =>
  locale === "fr-FR" ? date.replace(/(?<!\d)1 /, "1er ") : date;

/** Whose days are meant: the user's zone, and the date there. */
export interface Calendar {
  readonly zone: string;
  readonly today: string;
}

type Locale = Pick<Phrases, "locale">;

/** "Tuesday 1 December, 16:00": a moment as the user's calendar and clock have it. */
export function whenOf(at: Date, zone: string, { locale }: Locale): string {
  const day = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: zone });
  return `${spoken(day.format(at), locale)}, ${timeOf(localTime(zone, at).minute)}`;
}

/** A local date (`YYYY-MM-DD`) in words, with its year where that is another than today's. */
function inWords(date: string, today: string, { locale }: Locale, month: "long" | "short"): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? undefined : "numeric";
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month, year, timeZone: "UTC" });
  return spoken(format.format(new Date(`${date}T00:00:00Z`)), locale);
}

/** "2 November", "1 June 2027". */
export const dateOf = (date: string, today: string, locale: Locale): string => inWords(date, today, locale, "long");

/** "2 November": the day as the user's calendar has it. */
export const dayOf = (at: Date, { zone, today }: Calendar, locale: Locale): string =>
  inWords(localTime(zone, at).date, today, locale, "long");

/** "2 Nov": the day beside a quote. */
export const shortDayOf = (at: Date, { zone, today }: Calendar, locale: Locale): string =>
  inWords(localTime(zone, at).date, today, locale, "short");

/** Minutes from midnight as a clock shows them. */
export const timeOf = (minute: number): string => {
  const inDay = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`;
};

/** The day on which work begins each week in a zone: "Mondays". */
export const weeklyIn = (zone: string, { everyWeekday }: Phrases): string => everyWeekday[firstWorkday(zone) - 1] ?? "";

const TITLE = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|mme|sr|sra|sir)\.?$/i;

/** The first name, where the name is one; an address or a handle stays whole. */
export function firstName(name: string): string {
  const first = name.split(" ").find((word) => word !== "" && !TITLE.test(word));
  return name.includes("@") || first === undefined ? name : first;
}

/** "a, b and c"; "a, b or c". */
export const listed = (
  parts: readonly string[],
  { locale }: Pick<Phrases, "locale">,
  type: "and" | "or" = "and",
): string => new Intl.ListFormat(locale, { type: type === "and" ? "conjunction" : "disjunction" }).format(parts);

/** A small number as it is written before a thing. */
export const spelled = (n: number, { numbers }: Pick<Phrases, "numbers">): string => numbers[n] ?? String(n);

/** A sentence with its name set off. */
export function withName(sentence: string, name: string): Inline[] {
  const [before = "", after] = sentence.split(NAME);
  return after === undefined ? [before] : [before, { name }, after];
}

/** Stands for the n-th of the parts that are put into a sentence. */
export const markOf = (n: number): string => `\u0001${n}\u0001`;

/** A sentence that was written with marks in it, each replaced by its part. */
export const withParts = (sentence: string, parts: readonly Inline[]): Inline[] =>
  sentence.split("\u0001").map((piece, i) => (i % 2 === 1 ? (parts[Number(piece)] ?? "") : piece));

/** A topic inside a sentence: names keep their capital, and pursuits stand as they are. */
export const topicIn = (
  { name, isPursuit = false }: Pick<Topic, "name" | "isPursuit">,
  { topic }: Pick<Phrases, "topic">,
): string => topic(name, isPursuit || /^\p{Lu}/u.test(name));

/** Why today, in one sentence: "Jane has written four real mails on four days since 2 November and asks back." */
export function whyOf({ name, reasons, firstAt, exchange }: Card, calendar: Calendar, phrases: Phrases): Inline[] {
  const { turns, days } = exchange;
  const wrote = phrases.wrote(
    phrases.mails(spelled(turns, phrases), turns === 1),
    phrases.days(spelled(days, phrases), days === 1),
    dayOf(firstAt, calendar, phrases),
  );
  const rest = reasons.flatMap(({ kind }) => (kind === "exchange" ? [] : [phrases.reasons[kind]]));
  return [{ called: firstName(name) }, ` ${listed([wrote, ...rest.slice(0, 2)], phrases)}.`];
}

// From nine in the morning until eight in the evening a call finds people up and not yet at rest.
const MORNING = 9 * 60;
const EVENING = 20 * 60;

/** "Jane's clock is an hour behind yours. Between 10:00 and 21:00 your time is polite." Undefined when nobody can tell. */
export function clockOf({ name, ahead }: Card, phrases: Phrases): string | undefined {
  if (ahead === undefined) return undefined;
  const span = phrases.span(
    { hours: Math.floor(Math.abs(ahead) / 60), minutes: Math.abs(ahead) % 60 },
    phrases.numbers,
  );
  const side = ahead === 0 ? "same" : ahead > 0 ? "ahead" : "behind";
  const clock = phrases.clock(firstName(name), span, side);
  return ahead === 0 ? clock : `${clock} ${phrases.polite(timeOf(MORNING - ahead), timeOf(EVENING - ahead))}`;
}

/** The number and where it comes from, or an honest "none yet". */
export function numberOf({ phone, isPhoneTold, name }: Card, calendar: Calendar, phrases: Phrases): Inline[] {
  if (phone === undefined) return [phrases.noNumber(firstName(name))];
  const day = dayOf(phone.at, calendar, phrases);
  const source = isPhoneTold ? phrases.fromYou(day) : phrases.fromSignature(day);
  const rest = `, ${source}${phone.national ? `, ${phrases.noCountry}` : ""}.`;
  return phone.national ? [`${phone.written}${rest}`] : [{ link: `tel:${phone.number}`, text: phone.written }, rest];
}

/** What one has promised the other, in the words of the promise; empty where nothing is open. */
export function promiseOf({ promise, name }: Card, calendar: Calendar, phrases: Phrases): Inline[] {
  if (promise === undefined) return [];
  const [day, quote] = [dayOf(promise.at, calendar, phrases), phrases.quoted(promise.quote)];
  if (promise.by === "me") return [phrases.promised.mine(day, quote)];
  const [before = "", ...after] = phrases.promised.theirs(NAME, day, quote).split(NAME);
  return [before, { called: firstName(name) }, after.join(NAME)];
}

/** A line ready to be sent, in the user's own name. */
export function askOf({ topic, offer }: Card, phrases: Phrases): string {
  const about = topic === undefined ? undefined : topicIn(topic, { topic: phrases.bareTopic });
  return phrases.asks[offer === "call" && about === undefined ? "pick-topic" : offer](about);
}

/** "Jane Roe, and the keel bolts": the subject names the people. */
export function subjectOf(card: Card, others: readonly Card[], phrases: Phrases): string {
  return others.length === 0 && card.topic !== undefined
    ? phrases.subject.one(card.name, topicIn(card.topic, phrases))
    : phrases.subject.worth(
        listed(
          [card, ...others].map(({ name }) => name),
          phrases,
        ),
      );
}

/** "Since the last time: three mails filed and one held." The first reply knows no last time. */
export function filedOf(
  { filed: { accepted, held, byHead = 0, flooded = 0 }, isFirst }: Pick<DailyReply, "filed" | "isFirst">,
  phrases: Phrases,
): string {
  const partly = byHead > 0 ? ` (${phrases.byHead}${phrases.colon}${spelled(byHead, phrases)})` : "";
  const parts = [
    ...(accepted > 0 ? [`${phrases.filed(spelled(accepted, phrases), accepted)}${partly}`] : []),
    ...(held > 0 ? [phrases.held(spelled(held, phrases), held)] : []),
    ...(flooded > 0 ? [phrases.flooded(spelled(flooded, phrases), flooded)] : []),
  ];
  const since = isFirst ? phrases.since.first : phrases.since.last;
  return parts.length === 0 ? "" : `${since}${phrases.colon}${listed(parts, phrases)}.`;
}

/** How many of the user's own mails wait, and until when. */
export const lateOf = ({ count, isMore, days }: NonNullable<DailyReply["late"]>, phrases: Phrases): string =>
  phrases.late.tell(isMore ? phrases.late.many : spelled(count, phrases), count, days);

/** What bears a card out: a sentence of each on the common ground, the older one first, or else of the reasons. */
export function quotesOf({ topic, name, reasons }: Card, calendar: Calendar, phrases: Phrases): Quoted[] {
  const evidence =
    topic === undefined
      ? reasons.flatMap((reason) => reason.evidence).slice(0, 2)
      : [
          { ...topic.mine, by: "me" },
          { ...topic.theirs, by: "them" },
        ].sort((a, b) => a.at.getTime() - b.at.getTime());
  return evidence.map(({ by, at, quote }) => ({
    who: by === "me" ? phrases.you : firstName(name),
    day: shortDayOf(at, calendar, phrases),
    quote: phrases.quoted(quote),
  }));
}
