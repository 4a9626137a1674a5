import type { Language } from "../../core/answer/action.ts";
import type { Noted } from "../../core/answer/answers.ts";
import type { Topic } from "../../core/buddy/topic.ts";
import { compose } from "../../core/mail/compose.ts";
import type { Card, DailyReply } from "../../core/reply/daily-reply.ts";
import { draftOf } from "../../core/reply/draft.ts";
import { welcomeDraft } from "../../core/welcome.ts";
import { replySettings } from "../../functions/deps/reply-settings.ts";
import { AGREED, JANE, PROMISE, REPLY } from "./card.ts";
import { friend } from "./friend.ts";
import { KEYS, MARTIN, SERVICE } from "./service.ts";
import { TOPIC } from "./signals.ts";

const settings = replySettings(SERVICE, KEYS, "https://buddy.example.net");
const PARENT = { messageId: "a2@example.org", references: ["a1@example.org"] };

const NOA: Card = { ...JANE, contact: "noa@example.com", name: "נועה לוי", address: "noa@example.com", ahead: 60 };
const LONG: Card = { ...JANE, contact: "long@example.com", name: "Maximiliana ".repeat(16).trim().padEnd(200, "a") };
const YEARS: Card["lanes"] = {
  from: "2023-05-02",
  to: "2026-11-11",
  mine: [1, 0, 2, 0, 0, 1, 1, 0, 0, 3, 1, 0, 1, 0, 0, 2, 0, 1, 0, 1],
  theirs: [2, 1, 0, 0, 0, 1, 0, 1, 0, 2, 2, 1, 0, 0, 0, 1, 1, 0, 1, 1],
};
const bare = (card: Card): Card => ({ ...card, topic: undefined, phone: undefined, ahead: undefined });

const TOM = friend("Tom Hale");
const IDA = friend("Ida Berg");
const EVA = friend("Eva Lim");
const BREAD: Topic = { ...TOPIC, name: "sourdough", isPursuit: true };

const DONE: readonly Noted[] = [
  { kind: "done", action: { kind: "called", contact: "jane@example.net", on: "2026-11-11" }, name: "Jane Roe" },
  { kind: "done", action: { kind: "later", contact: "tom@example.net", until: "2027-06-01" }, name: "Tom Hale" },
  { kind: "done", action: { kind: "never", contact: "sam@example.net" }, name: "Sam Ito" },
  { kind: "done", action: { kind: "hour", minute: 390 } },
];
const UNCLEAR: readonly Noted[] = [
  { kind: "unclear", text: "ask zo re berlin", about: [{ contact: "zoe@example.net", name: "Zoe Lind" }] },
  {
    kind: "unclear",
    text: "never anna",
    about: [
      { contact: "anna@example.net", name: "Anna Weiss" },
      { contact: "anna@example.com", name: "Anna Moreau" },
    ],
  },
];

/** What sets each golden mail apart from the usual one. */
const MAILS: Readonly<Record<string, Partial<DailyReply>>> = {
  "one-buddy": {},
  "a-card-and-two-names": { others: [bare(NOA), bare(LONG)] },
  "a-name-from-right-to-left": { card: { ...NOA, offer: "call" } },
  "a-fan": { card: { ...JANE, offer: "thank-fan", reasons: [{ kind: "thanks", text: "thanks you", evidence: [] }] } },
  "an-old-friend": {
    card: {
      ...JANE,
      offer: "old-friend",
      firstAt: new Date("2023-05-02T09:00:00Z"),
      lanes: YEARS,
      exchange: { turns: 14, days: 14 },
    },
  },
  "no-topic-no-number": { card: { ...bare(JANE), offer: "pick-topic" } },
  "news-alone": { card: undefined, noted: DONE },
  "questions-alone": { card: undefined, noted: UNCLEAR, filed: { accepted: 0, held: 0 } },
  "a-next-step": {
    card: undefined,
    noted: DONE.slice(0, 1),
    tip: { contact: "jane@example.net", name: "Jane Roe", kind: "thank", isLoud: true },
  },
  "ask-their-take": { card: { ...JANE, offer: "ask-take" } },
  "meet-at-the-event": { card: { ...JANE, offer: "meet-there" } },
  "swap-numbers": {
    card: { ...bare(JANE), offer: "swap-numbers", reasons: [{ kind: "leaving", text: "leaves", evidence: [] }] },
  },
  "an-address-to-know": {
    card: undefined,
    senders: ["m.berg@example.com"],
    noted: [{ kind: "who", on: "2026-11-11T18:00:00.000Z", subject: "boat show" }],
  },
  ...Object.fromEntries(
    (["coffee", "back-online", "write-alone", "tell-them", "ask-silence"] as const).map((kind) => [
      `step-${kind}`,
      { card: undefined, tip: { contact: "jane@example.net", name: "Jane Roe", kind, isLoud: true } },
    ]),
  ),
  "a-promise-of-mine": { card: { ...JANE, promise: PROMISE } },
  "a-promise-of-theirs": {
    card: { ...JANE, promise: { ...PROMISE, by: "them", quote: "I'll send you the page with the bolts." } },
  },
  "an-agreed-time": { card: undefined, tip: AGREED, filed: { accepted: 2, held: 0 } },
  "two-friends": { together: { kind: "introduce", friends: [TOM, IDA], topic: BREAD } },
  "a-table": { together: { kind: "gather", friends: [TOM, IDA, EVA], topic: BREAD, town: "Hamburg" } },
  "a-quiet-week": { card: undefined, filed: { accepted: 5, held: 0 } },
};

export const GOLDEN_NAMES = Object.keys(MAILS);
export const GOLDEN_LANGUAGES = ["en", "de"] as const satisfies readonly Language[];

/** What a golden mail says. */
export const goldenReply = (name: string, language: Language): DailyReply => ({
  ...REPLY,
  ...MAILS[name],
  user: { ...MARTIN, language },
});

const SIGNED_UP = {
  pendingUntil: "2026-11-17T18:00:00.000Z",
  signUp: { at: "2026-11-10T18:00:00.000Z", by: "ask", messageId: "ask@example.org" },
};

/** The letter to whoever has signed up, as it goes on the wire. */
export function goldenWelcome(language: Language): Promise<Uint8Array> {
  const user = { ...MARTIN, ...SIGNED_UP, language };
  return compose(welcomeDraft(user, settings, { id: "golden-welcome", at: new Date(SIGNED_UP.signUp.at) }));
}

/** A golden mail as it goes on the wire. */
export const goldenMail = (name: string, language: Language): Promise<Uint8Array> =>
  compose(draftOf(goldenReply(name, language), settings, { id: `golden-${name}`, parent: PARENT }));
