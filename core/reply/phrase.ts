import type { Topic } from "../buddy/topic.ts";
import { printable } from "../mail/printable.ts";
import { spelled } from "../people/number-word.ts";
import type { Card, DailyReply } from "./daily-reply.ts";

/** "2 November": the day as the user's calendar has it. */
export function dayOf(at: Date, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: zone }).format(at);
}

/** "2 Nov": the day beside a quote. */
export function shortDayOf(at: Date, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: zone }).format(at);
}

const TITLE = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|mme|sr|sra|sir)\.?$/i;

/** The first name, where the name is one; an address or a handle stays whole. */
export function firstName(name: string): string {
  const first = name.split(" ").find((word) => word !== "" && !TITLE.test(word));
  return name.includes("@") || first === undefined ? name : first;
}

/** "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

/** Why today, in one sentence: "Jane has written four times on four days, since 2 November, and asks back." */
export function whyOf({ name, reasons, firstAt }: Card, zone: string): string {
  const [first, ...rest] = reasons.map(({ text }) => text);
  const since = `since ${dayOf(firstAt, zone)}`;
  return `${firstName(name)} ${listed([`${first ?? "has written"} ${since}`, ...rest.slice(0, 2)])}.`;
}

/** "Jane's clock is an hour behind yours." Undefined when nobody can tell. */
export function clockOf({ name, ahead }: Card): string | undefined {
  if (ahead === undefined) return undefined;
  const whose = `${firstName(name)}'s clock`;
  if (ahead === 0) return `${whose} shows the same time as yours.`;
  const hours = Math.floor(Math.abs(ahead) / 60);
  const minutes = Math.abs(ahead) % 60;
  const span = listed([
    ...(hours === 1 ? ["an hour"] : hours > 1 ? [`${spelled(hours)} hours`] : []),
    ...(minutes > 0 ? [`${minutes} minutes`] : []),
  ]);
  return `${whose} is ${span} ${ahead > 0 ? "ahead of" : "behind"} yours.`;
}

/** The number and where it comes from, or an honest "none yet". */
export function numberOf({ phone, name }: Card, zone: string): string {
  if (phone === undefined) return `No number yet: ask ${firstName(name)} for it.`;
  const country = phone.national ? ", without a country code" : "";
  return `${phone.written}, from the signature of ${dayOf(phone.at, zone)}${country}.`;
}

/** A line ready to be sent, in the user's own name. */
export function askOf({ topic }: Card): string {
  return topic === undefined
    ? "I enjoy our mails. Shall we talk on the phone one day this week?"
    : `Shall we talk about ${topicIn(topic)} instead of writing? I could ring one day this week.`;
}

/** A topic inside a sentence: names keep their capital, and pursuits stand as they are. */
export const topicIn = ({ name, isPursuit = false }: Pick<Topic, "name" | "isPursuit">): string =>
  isPursuit || /^\p{Lu}/u.test(name) ? name : `the ${name}`;

/** "Jane Roe, and the keel bolts": the subject names the people. */
export function subjectOf(card: Card, others: readonly Card[]): string {
  const names = listed([card.name, ...others.map(({ name }) => name)]);
  return others.length === 0 && card.topic !== undefined
    ? `${names}, and ${topicIn(card.topic)}`
    : `${names}: worth a call`;
}

/** "Since the last time: three mails filed and one held." The first reply knows no last time. */
export function filedOf({ filed: { accepted, held }, isFirst }: Pick<DailyReply, "filed" | "isFirst">): string {
  const mails = (n: number): string => `${n === 1 ? "one mail" : `${spelled(n)} mails`}`;
  const parts = [
    ...(accepted > 0 ? [`${mails(accepted)} filed`] : []),
    ...(held > 0
      ? [`${spelled(held)} held, because I could not tell that you sent ${held === 1 ? "it" : "them"}`]
      : []),
  ];
  return parts.length === 0 ? "" : `${isFirst ? "So far" : "Since the last time"}: ${listed(parts)}.`;
}

const MAX_MAILTO = 1500;

/** A link that opens a mail to the contact in the same conversation, with the secret address in BCC (RFC 6068). */
export function mailtoOf(card: Card, secretAddress: string): string | undefined {
  if (card.address === undefined) return undefined;
  const subject = card.last?.subject?.replace(/^(?:(?:re|aw|sv|antw|fwd?|wg)\s*:\s*)+/i, "");
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["subject", subject === undefined ? "A call?" : `Re: ${subject.slice(0, 200)}`],
    ["bcc", secretAddress],
    ["in-reply-to", card.last?.messageId === undefined ? undefined : `<${card.last.messageId}>`],
    ["body", askOf(card)],
  ];
  const query = fields
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(printable(value))}`]))
    .join("&");
  const link = `mailto:${encodeURIComponent(printable(card.address)).replaceAll("%40", "@")}?${query}`;
  return link.length <= MAX_MAILTO ? link : undefined;
}

/** A sentence to be quoted: whose it is, on which day, and its words. */
export interface Quoted {
  readonly who: string;
  readonly day: string;
  readonly quote: string;
}

/** What bears a card out: a sentence of each on the common ground, the older one first, or else of the reasons. */
export function quotesOf({ topic, name, reasons }: Card, zone: string): Quoted[] {
  const evidence =
    topic === undefined
      ? reasons.flatMap((reason) => reason.evidence).slice(0, 2)
      : [
          { ...topic.mine, by: "me" },
          { ...topic.theirs, by: "them" },
        ].sort((a, b) => a.at.getTime() - b.at.getTime());
  return evidence.map(({ by, at, quote }) => ({
    who: by === "me" ? "you" : firstName(name),
    day: shortDayOf(at, zone),
    quote,
  }));
}
