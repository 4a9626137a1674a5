import { languageOf } from "../answer/hear.ts";
import { localTime } from "../people/zone.ts";
import type { Card, DailyReply } from "./daily-reply.ts";
import { NAME, PHRASES, type Phrases } from "./language/index.ts";
import type { Block, Letter } from "./letter.ts";
import { mailtoContact, mailtoService } from "./mailto.ts";
import { doneLine, doneSubject, noticeLines, unclearLines } from "./noted.ts";
import {
  askOf,
  clockOf,
  filedOf,
  firstName,
  numberOf,
  quotesOf,
  subjectOf,
  topicIn,
  whyOf,
  withName,
} from "./phrase.ts";

function ground(card: Card, zone: string, phrases: Phrases): Block {
  const quotes = quotesOf(card, zone, phrases);
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
  const links = [called, later, not].map((text, i) => ({
    text: phrases.quoted(text),
    link: mailtoService(secretAddress, subject, words[i] ?? ""),
  }));
  // The sentence is written with marks in it, which are then replaced by the links.
  const marks = links.map((_, i) => `\u0001${i}\u0001`);
  const parts = phrases.answer(marks).split("\u0001");
  return {
    kind: "small",
    parts: parts.map((part, i) => {
      const found = i % 2 === 1 ? links[Number(part)] : undefined;
      return found === undefined
        ? part
        : found.link === undefined
          ? found.text
          : { link: found.link, text: found.text };
    }),
  };
}

function taps({ taps: urls, name }: Card, phrases: Phrases): Block[] {
  if (urls === undefined) return [];
  const texts = phrases.taps(firstName(name));
  const links = (["called", "later", "never"] as const).map((kind) => ({ link: urls[kind], text: texts[kind] }));
  return [{ kind: "choices", intro: phrases.tap, links }];
}

function cardBlocks(card: Card, { user }: DailyReply, subject: string, phrases: Phrases): Block[] {
  const clock = clockOf(card, phrases);
  return [
    { kind: "text", parts: whyOf(card, user.zone, phrases) },
    ground(card, user.zone, phrases),
    { kind: "number", parts: numberOf(card, user.zone, phrases), ...(clock !== undefined && { clock }) },
    ask(card, user.secretAddress, phrases),
    answers(card, user.secretAddress, subject, phrases),
    ...taps(card, phrases),
  ];
}

const other = (card: Card, zone: string, phrases: Phrases): Block => ({
  kind: "text",
  parts: [...withName(phrases.alsoGood, card.name), " ", ...whyOf(card, zone, phrases)],
});

function subjectFor({ card, others, noted, tip, senders = [] }: DailyReply, today: string, phrases: Phrases): string {
  if (card !== undefined) return subjectOf(card, others, phrases);
  const isUnclear = noted.some(({ kind }) => kind === "unclear");
  const next =
    tip &&
    withName(phrases.tips[tip.kind], tip.name).map((part) =>
      typeof part === "string" ? part : "name" in part ? part.name : "",
    );
  if (next !== undefined) return next.join("").split(/[:;]/, 1)[0] ?? "";
  if (noted.length === 0 && senders.length > 0) return phrases.sender.subject;
  return doneSubject(noted, today, phrases) ?? (isUnclear ? phrases.subject.unclear : phrases.subject.quiet);
}

/** The daily reply in the user's language. */
export function writeReply(reply: DailyReply): Letter {
  const { user, card, others, noted, tip, at, senders = [] } = reply;
  const language = languageOf(user);
  const phrases = PHRASES[language];
  const today = localTime(user.zone, at).date;
  const subject = subjectFor(reply, today, phrases);
  const filed = filedOf(reply, phrases);
  const done = doneLine(noted, today, phrases);
  const isQuiet = card === undefined && noted.length + senders.length === 0 && tip === undefined;
  const greeting = user.name === undefined ? "" : `${firstName(user.name)}, `;
  const news = [
    ...(tip === undefined ? [] : [withName(phrases.tips[tip.kind], tip.name)]),
    ...noticeLines(noted, user.zone, phrases),
    ...(done.length === 0 ? [] : [done]),
    ...unclearLines(noted, phrases),
    ...senders.map((address) => withName(phrases.sender.ask(NAME), address)),
    ...(filed === "" || isQuiet ? [] : [[filed]]),
  ];
  return {
    language,
    subject,
    ...(card !== undefined && { heading: [greeting, ...withName(phrases.offers[card.offer], card.name)] }),
    blocks: [
      ...(card === undefined ? [] : cardBlocks(card, reply, subject, phrases)),
      ...others.map((one) => other(one, user.zone, phrases)),
      ...(isQuiet ? [{ kind: "text" as const, parts: [phrases.quiet(filed).replace(/\s+/g, " ")] }] : []),
    ],
    news,
    footer: phrases.footer,
    links: [
      ...(reply.settingsUrl === undefined ? [] : [{ link: reply.settingsUrl, text: phrases.settings }]),
      { link: reply.unsubscribeUrl, text: phrases.unsubscribe },
    ],
  };
}
