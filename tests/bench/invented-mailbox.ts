import { randomFillSync } from "node:crypto";
import { compose } from "../../core/mail/compose.ts";
import type { Mailbox } from "../../core/mail/mailbox.ts";
import { mulberry } from "../support/mulberry.ts";
import { MARTIN } from "../support/service.ts";

/** A mail of an invented mailbox, and when it came in. */
export interface Posted {
  readonly raw: Buffer;
  readonly at: Date;
}

/** How much is written in it. */
export interface Habit {
  readonly days: number;
  readonly mailsADay: number;
  readonly people: number;
}

type Dice = () => number;

interface Said {
  readonly author: Mailbox;
  readonly id: string;
  readonly at: Date;
  readonly paragraphs: readonly string[];
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const START = Date.UTC(2026, 8, 7, 7);
const ME: Mailbox = { name: "Martin Berg", address: MARTIN.address };

const THINGS =
  "keel bolts,sourdough loaf,bee hives,cello suite,stone wall,lemon trees,kiln glazes,steam engine,tomato seedlings,rope bridge,chess club,winter swim,walnut table,harbour crane,paper lanterns,apple press".split(
    ",",
  );
const SENTENCES = [
  "We looked at the # again on Sunday, and it is further along than either of us had thought it would be by this time of the year.",
  "Would you trust that yard with the #, or is it worth waiting until the spring?",
  "My daughter has painted hers, and now she asks every evening when we shall see yours.",
  "I have sent the drawings of the # to the printer; two of the measures were wrong, and nobody had noticed for a month.",
  "Thank you so much for what you said about the #!",
  "The invoice for the # follows with the purchase order, as soon as the office is open again.",
  "Let us talk about the # on the telephone one evening; it would take me an hour to write all of it down.",
  "There were eleven of us in the end, and the rain held off until the last of the boxes was indoors.",
  "Have you heard from the others? I wrote to all of them in August, and half of the addresses are no longer right.",
  "Nobody here remembers who had the # before the war, but the parish register may.",
  "I shall be in Hamburg from Tuesday to Thursday, and then again in the week after that.",
  "It froze last night, so the # had to come in; the kitchen is full of it.",
];

const pick = <T>(dice: Dice, all: readonly T[]): T => all[dice() % all.length] as T;
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const person = (n: number): Mailbox => ({
  name: `${pick(() => n, "Ada,Bo,Cleo,Dan,Eva,Finn,Gil,Hana".split(","))} ${String.fromCodePoint(65 + (n % 26))}${"aeiou"[n % 5]}rgens${n >= 26 ? n : ""}on`,
  address: `friend${n}@example.net`,
});

function paragraphsOf(dice: Dice, n: number, greeting: string): string[] {
  const count = 2 + (dice() % 5);
  const thing = (): string => pick(dice, [THINGS[n % THINGS.length] ?? "", pick(dice, THINGS)]);
  const body = Array.from({ length: count }, () =>
    Array.from({ length: 1 + (dice() % 3) }, () => pick(dice, SENTENCES).replace("#", thing())).join(" "),
  );
  return [`Dear ${greeting},`, ...body];
}

const attribution = ({ author, at }: Said): string =>
  `On ${at.toISOString().slice(0, 10)} at ${at.toISOString().slice(11, 16)}, ${author.name} <${author.address}> wrote:`;

const signatureOf = ({ author }: Said): string =>
  author === ME ? "Martin Berg\nBoats and books\n+49 40 0000 1234" : `${author.name}\n+44 20 7946 0123`;

/** Newest first: each above what it answers. */
function asText([said, ...older]: readonly Said[]): string {
  if (said === undefined) return "";
  const own = `${said.paragraphs.join("\n\n")}\n\n-- \n${signatureOf(said)}`;
  const [next] = older;
  if (next === undefined) return own;
  return `${own}\n\n${attribution(next)}\n\n${asText(older).replace(/^/gm, "> ")}`;
}

// What a word processor puts in front of every mail that it writes.
const STYLES = `<style>${Array.from({ length: 40 }, (_, i) => `p.MsoNormal${i},li.MsoNormal${i}{margin:0cm 0cm ${i}.0pt;font-size:11.0pt;font-family:"Calibri",sans-serif;mso-fareast-language:EN-US}`).join("\n")}</style>`;

function asHtml(thread: readonly Said[], isOffice: boolean): string {
  const [said, ...older] = thread;
  if (said === undefined) return "";
  const paragraph = (text: string): string =>
    isOffice
      ? `<p class="MsoNormal0"><span lang="EN-GB" style="font-size:11.0pt;color:#1F497D">${escaped(text)}</span></p>`
      : `<div>${escaped(text)}</div><div><br></div>`;
  const signature = `<div style="color:#888"><b>${signatureOf(said).replaceAll("\n", "<br>")}</b></div>`;
  const own = `<div dir="ltr">${said.paragraphs.map(paragraph).join("\n")}${signature}</div>`;
  const [next] = older;
  if (next === undefined) return own;
  return `${own}<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escaped(attribution(next))}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${asHtml(older, isOffice)}</blockquote></div>`;
}

const MOST_QUOTED = 5;
const ATTACHED = 10;

/** Martin's mail on the top of a thread: text and HTML; each tenth with a picture or two's worth of bytes. */
async function mailOf(thread: readonly Said[], n: number, subject: string): Promise<Buffer> {
  const [said, ...older] = thread as [Said, ...Said[]];
  const isOffice = n % 2 === 0;
  const content = Buffer.alloc(40_000 + (n % 7) * 30_000);
  if (n % ATTACHED === 0) randomFillSync(content);
  const html = `<html><head>${isOffice ? STYLES : ""}</head><body>${asHtml(thread, isOffice)}</body></html>`;
  const [parent] = older;
  const raw = await compose({
    from: ME,
    to: older.find(({ author }) => author !== ME)?.author ?? person(0),
    subject,
    messageId: said.id,
    date: said.at,
    ...(parent && { inReplyTo: parent.id }),
    references: older.map(({ id }) => id).toReversed(),
    headers: [],
    text: asText(thread),
    html,
    ...(n % ATTACHED === 0 && { attachments: [{ name: "plan.jpg", type: "image/jpeg", content }] }),
  });
  return Buffer.from(raw);
}

/**
 * What somebody writes who puts the secret address in BCC: an answer in one of their threads each time, with the mail that it
 * answers below it, as mail programs send it. The same for the same habit, but for the bytes of what is attached.
 */
export async function inventedMailbox({ days, mailsADay, people }: Habit): Promise<Posted[]> {
  const dice = mulberry(20_261_130);
  const threads = new Map<number, Said[]>();
  const mails: Posted[] = [];
  for (let i = 0; i < days * mailsADay; i += 1) {
    const at = new Date(START + Math.floor(i / mailsADay) * DAY_MS + (i % mailsADay) * 23 * MINUTE_MS);
    // Some are written to often, most of them now and then.
    const n = Math.min(dice() % people, dice() % people);
    const friend = person(n);
    const before = (threads.get(n) ?? []).slice(0, MOST_QUOTED - 2);
    const theirs = { author: friend, id: `f${i}@example.net`, at: new Date(at.getTime() - 9 * 60 * MINUTE_MS) };
    const mine = { author: ME, id: `m${i}@example.org`, at };
    const thread: Said[] = [
      { ...mine, paragraphs: paragraphsOf(dice, n, String(friend.name?.split(" ")[0])) },
      { ...theirs, paragraphs: paragraphsOf(dice, n, "Martin") },
      ...before,
    ];
    // After a while a new subject.
    threads.set(n, dice() % 5 === 0 ? [] : thread);
    mails.push({ raw: await mailOf(thread, i, `Re: The ${THINGS[n % THINGS.length]}`), at });
  }
  return mails;
}
