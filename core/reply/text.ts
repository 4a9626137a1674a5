import { printable } from "../mail/printable.ts";
import type { Card, DailyReply } from "./daily-reply.ts";
import { askOf, clockOf, filedOf, firstName, numberOf, shortDayOf, topicIn, whyOf } from "./phrase.ts";

const quoted = (sentence: string): string => `"${sentence}"`;

function groundLines({ topic, name, reasons }: Card, zone: string): string[] {
  if (topic !== undefined) {
    const sides = [
      { who: "you", ...topic.mine },
      { who: firstName(name), ...topic.theirs },
    ].sort((a, b) => a.at.getTime() - b.at.getTime());
    return [
      `You both keep returning to ${topicIn(topic.name)}:`,
      ...sides.map(({ who, at, quote }) => `   ${who}, ${shortDayOf(at, zone)}: ${quoted(quote)}`),
    ];
  }
  const evidence = reasons.flatMap((reason) => reason.evidence).slice(0, 2);
  return evidence.map(
    ({ by, at, quote }) => `   ${by === "me" ? "you" : firstName(name)}, ${shortDayOf(at, zone)}: ${quoted(quote)}`,
  );
}

const greeting = ({ user, card }: DailyReply): string => {
  const say = `${card.name} would be good to ring.`;
  return user.name === undefined ? say : `${firstName(user.name)}, ${say}`;
};

/** The daily reply as plain text: complete and pleasant by itself. */
export function renderText(reply: DailyReply): string {
  const { user, card, others, filed, unsubscribeUrl } = reply;
  const ground = groundLines(card, user.zone);
  const number = [numberOf(card, user.zone), clockOf(card)].filter((part) => part !== undefined).join(" ");
  const paragraphs: string[][] = [
    [`${greeting(reply)} ${whyOf(card, user.zone)}`],
    ground,
    [number],
    [`Rather ask first? ${quoted(askOf(card))}`, ...(card.address === undefined ? [] : [`   to ${card.address}`])],
    others.map((other) => `Also good to ring: ${other.name}. ${whyOf(other, user.zone)}`),
    [filedOf(filed)],
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
