import { languageOf } from "../answer/language.ts";
import type { User } from "../ledger/users.ts";
import { personKey } from "../people/person-key.ts";
import { localTime } from "../people/zone.ts";
import type { Card, DailyReply } from "./daily-reply.ts";
import { lanesBlock } from "./lanes-block.ts";
import { NAME, PHRASES, type Phrases } from "./language/index.ts";
import { townOf } from "./language/towns.ts";
import type { Block, Inline, Letter } from "./letter.ts";
import { mailtoContact, mailtoService } from "./mailto.ts";
import { doneLine, doneSubject, noticeLines, unclearLines } from "./noted.ts";
import {
  askOf,
  type Calendar,
  clockOf,
  filedOf,
  firstName,
  lateOf,
  markOf,
  numberOf,
  promiseOf,
  quotesOf,
  subjectOf,
  timeOf,
  topicIn,
  weeklyIn,
  whyOf,
  withName,
  withParts,
} from "./phrase.ts";
import { tipLine, tipSubject } from "./tip-line.ts";
import { togetherLine } from "./together-line.ts";

const calendarOf = ({ zone }: User, at: Date): Calendar => ({ zone, today: localTime(zone, at).date });

function ground(card: Card, calendar: Calendar, phrases: Phrases): Block {
  const quotes = quotesOf(card, calendar, phrases);
  const { topic } = card;
  if (topic === undefined) return { kind: "quotes", quotes };
  return { kind: "quotes", intro: withName(phrases.ground(NAME), topicIn(topic, phrases)), quotes };
}

function ask(card: Card, secretAddress: string, phrases: Phrases): Block {
  return {
    kind: "button",
    parts: [`${phrases.askFirst} ${phrases.quoted(askOf(card, phrases))}`],
    label: phrases.openMail(firstName(card.name)),
    href: mailtoContact(card, secretAddress, phrases),
    to: card.address,
  };
}

/** The words by which the user may answer, each a link that fills them in. */
function answers(card: Card, secretAddress: string, subject: string, phrases: Phrases): Block {
  const first = firstName(card.name);
  const [called, later, not] = phrases.answers(first);
  const words = [`${called} ${first}`, `${first} ${later}`, not];
  const parts = [called, later, not].map((text, i): Inline => {
    const link = mailtoService(secretAddress, subject, words[i] ?? "");
    return link === undefined ? phrases.quoted(text) : { link, text: phrases.quoted(text) };
  });
  return { kind: "small", parts: withParts(phrases.answer(parts.map((_, i) => markOf(i))), parts) };
}

function taps({ taps: urls, name }: Card, phrases: Phrases): Block[] {
  if (urls === undefined) return [];
  const texts = phrases.taps(firstName(name));
  const links = (["called", "later", "never"] as const).map((kind) => ({ link: urls[kind], text: texts[kind] }));
  return [{ kind: "choices", intro: phrases.tap, links }];
}

function cardBlocks(card: Card, { user, at }: DailyReply, subject: string, phrases: Phrases): Block[] {
  const clock = clockOf(card, phrases);
  const calendar = calendarOf(user, at);
  const promise = promiseOf(card, calendar, phrases);
  return [
    { kind: "text", parts: whyOf(card, calendar, phrases) },
    ...lanesBlock(card, calendar.today, phrases),
    ground(card, calendar, phrases),
    ...(promise.length === 0 ? [] : [{ kind: "text" as const, parts: promise }]),
    { kind: "number", parts: numberOf(card, calendar, phrases), ...(clock !== undefined && { clock }) },
    ask(card, user.secretAddress, phrases),
    answers(card, user.secretAddress, subject, phrases),
    ...taps(card, phrases),
  ];
}

const other = (card: Card, calendar: Calendar, phrases: Phrases): Block => ({
  kind: "other",
  parts: [...withName(phrases.alsoGood, card.name), " ", ...whyOf(card, calendar, phrases)],
});

function subjectFor(reply: DailyReply, calendar: Calendar, phrases: Phrases): string {
  const { card, others, noted, tip, late, senders = [] } = reply;
  if (card !== undefined) return subjectOf(card, others, phrases);
  const isUnclear = noted.some(({ kind }) => kind === "unclear" || kind === "who" || kind === "taken");
  if (tip !== undefined) return tipSubject(tip, calendar.zone, phrases);
  if (noted.length + senders.length === 0 && late !== undefined) return phrases.late.subject;
  if (noted.length === 0 && senders.length > 0) return phrases.sender.subject;
  return doneSubject(noted, calendar, phrases) ?? (isUnclear ? phrases.subject.unclear : phrases.subject.quiet);
}

/** The page that tells all of whoever has the card. */
const whyLinks = ({ card, settingsUrl }: DailyReply, phrases: Phrases): Letter["links"] =>
  card === undefined || settingsUrl === undefined
    ? []
    : [{ link: `${settingsUrl}/people/${personKey(card.contact)}`, text: phrases.why(firstName(card.name)) }];

/** The daily reply in the user's language. */
export function writeReply(reply: DailyReply): Letter {
  const { user, card, others, noted, tip, together, at, late, senders = [] } = reply;
  const language = languageOf(user);
  const phrases = PHRASES[language];
  const calendar = calendarOf(user, at);
  const subject = subjectFor(reply, calendar, phrases);
  const filed = filedOf(reply, phrases);
  const done = doneLine(noted, calendar, phrases);
  const isQuiet = card === undefined && noted.length + senders.length === 0 && tip === undefined && late === undefined;
  const greeting = user.name === undefined ? "" : `${firstName(user.name)}, `;
  const { zone, dueMinute } = user;
  const news = [
    ...(reply.isZoneNew ? [[phrases.newZone(townOf(zone, language), timeOf(dueMinute))]] : []),
    ...(tip === undefined ? [] : [tipLine(tip, calendar, phrases)]),
    ...noticeLines(noted, calendar, phrases),
    ...(done.length === 0 ? [] : [done]),
    ...unclearLines(noted, phrases),
    ...(noted.some(({ kind }) => kind === "unclear") ? [[phrases.canSay]] : []),
    ...senders.map((address) => withName(phrases.sender.ask(NAME), address)),
    ...(late === undefined ? [] : [[lateOf(late, phrases)]]),
    ...(together === undefined ? [] : [togetherLine(together, user, phrases)]),
    ...(filed === "" || isQuiet ? [] : [[filed]]),
    ...(reply.isSlowing ? [[phrases.untilAnswered(weeklyIn(zone, phrases))]] : []),
  ];
  return {
    language,
    colon: phrases.colon,
    subject,
    ...(card !== undefined && { heading: [greeting, ...withName(phrases.offers[card.offer], card.name)] }),
    blocks: [
      ...(card === undefined ? [] : cardBlocks(card, reply, subject, phrases)),
      ...others.map((one) => other(one, calendar, phrases)),
      ...(isQuiet ? [{ kind: "text" as const, parts: [phrases.quiet(filed).replace(/ {2,}/g, " ")] }] : []),
    ],
    news,
    footer: phrases.footer,
    links: [
      ...whyLinks(reply, phrases),
      ...(reply.settingsUrl === undefined ? [] : [{ link: reply.settingsUrl, text: phrases.settings }]),
      { link: reply.unsubscribeUrl, text: phrases.unsubscribe },
    ],
  };
}
