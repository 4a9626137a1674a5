import { printable } from "../mail/printable.ts";
import type { Card, DailyReply } from "./daily-reply.ts";
import { askOf, clockOf, filedOf, firstName, numberOf, quotesOf, topicIn, whyOf } from "./phrase.ts";

const quoted = (sentence: string): string => `"${sentence}"`;

function groundLines(card: Card, zone: string): string[] {
  const { topic } = card;
  const quotes = quotesOf(card, zone).map(({ who, day, quote }) => `   ${who}, ${day}: ${quoted(quote)}`);
  return topic === undefined ? quotes : [`You both keep returning to ${topicIn(topic)}:`, ...quotes];
}

const greeting = ({ user, card }: DailyReply): string => {
  const say = `${card.name} would be good to ring.`;
  return user.name === undefined ? say : `${firstName(user.name)}, ${say}`;
};

/** The daily reply as plain text: complete and pleasant by itself. */
export function renderText(reply: DailyReply): string {
  const { user, card, others, unsubscribeUrl } = reply;
  const ground = groundLines(card, user.zone);
  const number = [numberOf(card, user.zone), clockOf(card)].filter((part) => part !== undefined).join(" ");
  const paragraphs: string[][] = [
    [`${greeting(reply)} ${whyOf(card, user.zone)}`],
    ground,
    [number],
    [`Rather ask first? ${quoted(askOf(card))}`, ...(card.address === undefined ? [] : [`   to ${card.address}`])],
    others.map((other) => `Also good to ring: ${other.name}. ${whyOf(other, user.zone)}`),
    [filedOf(reply)],
    [
      "--",
      "You get this because your mails come to me in BCC; never more than one a day.",
      `Unsubscribe: ${unsubscribeUrl}`,
    ],
  ];
  return `${paragraphs
    .map((lines) =>
      lines
        .map(printable)
        .filter((line) => line !== "")
        .join("\n"),
    )
    .filter((paragraph) => paragraph !== "")
    .join("\n\n")}\n`;
}
