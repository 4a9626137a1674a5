import type { OfferKind } from "../../../core/buddy/offer.ts";
import type { Rung, WhyNot } from "../../../core/buddy/rules.ts";
import type { Untold } from "../../../core/buddy/story.ts";
import type { UserWord } from "../../../core/buddy/user-word.ts";
import { clean } from "../../../core/mail/printable.ts";
import type { Known } from "../../../core/thread/segment.ts";
import type { Source } from "../../../core/thread/sighting.ts";
import { PEOPLE_WORDS } from "../../../functions/web/people-words.ts";
import { MOMENT_FORM } from "../clock/wall-clock.ts";
import type { Arrival, Became } from "./arrivals.ts";

/** What became of a mail, in one word. */
export const BECAME: Readonly<Record<Became, string>> = {
  waiting: "being read",
  accepted: "accepted",
  duplicate: "duplicate",
  answered: "answered",
  asked: "asked",
  ignored: "ignored",
  held: "held",
  unsubscribed: "unsubscribed",
  "signed-up": "signed up",
  confirmed: "confirmed",
  ended: "ended",
};

const OUTCOMES: Readonly<Record<Became, string>> = {
  waiting: "It is on disk, and has not been read yet.",
  accepted: "You sent it, and it was filed: its words count from now on.",
  duplicate: "The very same mail came before. It is filed once; this copy changed nothing.",
  answered: "You said this to the service itself: it is heeded, and the next daily reply confirms it.",
  asked: "Somebody asks what is kept about the address they write from: they are answered, once a day at most.",
  ignored: "Nothing was filed.",
  held: "It is kept for seven days, counted in the daily reply, and never answered.",
  unsubscribed: "It came to the address in List-Unsubscribe: the daily mail has been stopped.",
  "signed-up": "Somebody new wrote to the public address: one letter asks them for a yes, and the mail is not kept.",
  confirmed: "They said yes: their secret address works from now on, and what has waited is let in.",
  ended: "They said no: nothing of the sign-up is kept.",
};

const REASONS: Readonly<Record<string, string>> = {
  "unknown-recipient": "Ignored, because the address it was sent to is nobody's.",
  "unknown-token": "Ignored, because the unsubscribe address in it is not one of ours.",
  "sign-up-unproved": "Ignored, because nobody has proved who sent it to the public address.",
  "sign-up-automatic": "Ignored, because a machine wrote it to the public address.",
  "sign-up-not-addressed": "Ignored, because it does not name the public address in To or Cc.",
  "sign-up-closed": "Ignored, because its sender may not sign up here.",
  "sign-up-limit": "Ignored, because this address, or all together, have been welcomed often enough.",
  "sign-up-gone": "Ignored, because it came again after it was dealt with.",
  "not-confirmed": "Held, because whoever signed up has not confirmed it yet.",
  flood:
    "Ignored, because more came on that day than is looked at, and nobody has proved to be the owner. Its bytes are kept.",
  "too-many": "Held, because more of your own came than a day takes. It is read by itself later.",
  automatic: "Ignored, because a machine wrote it: its header says so.",
  loop: "Ignored, because it went round in circles: it passed more than fifty servers.",
  "own-mail": "Ignored, because it is one of our own mails.",
  "no-correspondent":
    "Ignored, because nobody is on it but you and the service. Write to somebody, or forward a thread.",
  "not-proved": "Ignored, because nobody can tell who sent it, and only whom a mail is proved to be from is answered.",
  "not-addressed": "Ignored, because it was not written to about-me@ but handed on to it.",
  "no-single-sender": "Held, because its From names no single plain address, so nobody can tell who sent it.",
  "not-authenticated":
    "Held, because nothing proves that its From is true: neither DMARC nor an aligned DKIM signature passed.",
  virus: "Held, because the virus check failed.",
  spam: "Held, because the spam check failed.",
  "sender-unknown": "Held, because its From is not one of your addresses. If it is yours, start with it in --me.",
};

/** What became of a mail and why, in a sentence or two. */
export function becameOf({ outcome, reason }: Pick<Arrival, "outcome" | "reason">): string {
  const why = reason === undefined ? undefined : REASONS[reason];
  return [why, outcome === "ignored" && why !== undefined ? undefined : OUTCOMES[outcome]].filter(Boolean).join(" ");
}

/** Where somebody stands on the ladder. */
export const RUNGS: Readonly<Record<Rung, string>> = PEOPLE_WORDS.en.rungs;

/** Why somebody is not named. Each stands after their name would have been said, and could be read over the user's shoulder. */
export const WHY_NOT: Readonly<Record<WhyNot, string>> = {
  automatic: "Machines write from this address.",
  "perhaps-you":
    "They bear your own name: perhaps another address of yours. Nobody has told me so, and what they write does not count as yours.",
  "never-written-to": "As far as I have seen, you have not written to them yet.",
  "already-talking": "You two talk already, as the mails or you yourself have told.",
  "wishes-quiet": "They asked not to be written to.",
  "prefers-mail": "They said that they would rather write than ring.",
  "has-died": "A mail from their address told of their death.",
  declined: "You have said no, and have not written since.",
  agreed: "You two mean to talk or to meet already, so there is nothing to suggest.",
  cancelled: "What you had planned was cancelled, and nobody has written of anything else since. It is their turn.",
  boring: "You send links, and they only say thanks. Let it rest, or ask them something.",
  away: "They have said that they are away.",
  "all-business": "You write of work alone so far, and of nothing personal on both sides.",
  "sad-news": "There was sad news in the last thirty days: not the time for a suggestion.",
  unanswered: "Your last three mails got no answer that I have seen. Let it rest.",
  "gone-cold": "They have been silent for much longer than is usual between you, as far as I have seen.",
  "too-few": "Too few messages of theirs say something of their own so far.",
  "one-day": "All they wrote, they wrote on one day. It takes two.",
  crowd: "Mostly you meet in mails to many.",
  "no-common-ground":
    "You write of the matter in hand alone: nothing yet that both of you raise, ask each other or tell of yourselves.",
  "told-later": "You asked to be reminded later.",
  "told-never": "You asked never to hear of them.",
  offered:
    "The daily reply has named them. They are not named again before something new comes, or some weeks have passed.",
};

/** In place of a picture, where none is drawn. */
export const UNTOLD: Readonly<Record<Untold, string>> = {
  "wishes-quiet": "One of you two wished for no more mail, and so nothing is drawn here.",
  "has-died": "A mail from their address told of their death, and so nothing is drawn here.",
};

/** What to do next, as advice. */
export const OFFERS: Readonly<Record<OfferKind, string>> = {
  "swap-numbers": "Swap numbers while this address still works.",
  "meet-there": "Meet at the event that you both speak of.",
  "old-friend": "Ring an old friend: you have written for more than a year.",
  "thank-fan": "Thank them: they have thanked you more often than you have them.",
  "ask-take": "Ask what they think of what you are working on: they ask good questions.",
  "pick-topic": "Find something to talk about first: there is nothing yet that both of you have raised.",
  call: "Ring them.",
  "write-alone": "Write to them alone, away from the crowd.",
  "tell-them": "Tell them that you like what they do.",
  rest: "Let it rest.",
  thank: "Thank them for the talk, with what you promised.",
  coffee: "Meet for a coffee: you have talked, and go on writing.",
  "back-online": "Write to them again: you have talked, and it has been quiet since.",
  "ask-silence": "Do you still write to them, without me? Then nothing is the matter.",
};

/** What the user can say about somebody, and with which words the last of it is told back. */
export const USER_WORDS: Readonly<Record<UserWord["kind"], readonly [button: string, told: string]>> = {
  called: ["We have talked", "You said that you have talked"],
  met: ["We have met", "You said that you have met"],
  "not-yet": ["We have not talked", "You said that you have not talked yet"],
  later: ["Ask me later", "You asked to be reminded later"],
  never: ["Never name them", "You asked never to hear of them"],
};

/** How the author of a segment is known. */
export const KNOWN: Readonly<Record<Known, string>> = {
  header: "from the header of the mail",
  mark: "from the mark that the mail program puts around a quote",
  attribution: "from the line above the quote",
  reference: "from the ids of the thread",
  typed: "from a From line that was typed",
  none: "nobody can tell",
};

/** Where a turn was seen. */
export const SOURCES: Readonly<Record<Source, string>> = {
  bcc: "your own mail",
  received: "the whole mail, handed over",
  forward: "a forward",
  quote: "a quote",
  reference: "an id in a thread",
};

/** Why no reply goes out at this moment. */
const NOT_NOW: Readonly<Record<string, string>> = {
  unsubscribed: "You have unsubscribed, so no mail goes out.",
  suppressed: "Mail to you came back, or was called spam, so nothing is sent any more.",
  "already-today":
    "Today's reply has gone out already; there is never a second one. Set the clock to the next delivery.",
  "too-soon": "The last reply went out less than twenty hours ago. Set the clock to the next delivery.",
  "in-hand": "A reply is being sent at this moment. Look again in a minute.",
};

/** What is told after a button was pressed, by the code that the address carries. */
export const SAID: Readonly<Record<string, string>> = {
  ...NOT_NOW,
  sent: "Sent. This is the daily reply.",
  quiet: "Looked, and there is nothing to say today: nobody new is worth a call. On most days no mail comes.",
  refused: "The mail server did not take the reply. It is tried again.",
  unheard: "Nothing has come of it yet: the work is still in hand, or failed. The terminal says more.",
  moved: "The clock has moved on, and no daily reply was due with anything to say.",
  "wrong-time": `That is no time I can read. Pick a day and a time: ${MOMENT_FORM}.`,
  backwards: "The clock only moves forward: a day that came twice could bring two mails. Pick a later time.",
  "too-far": "That is more than a month ahead. Pick a time within the month, and go on from there.",
  apart: "These are two people from now on. Each stands alone in the list.",
  "not-me": "Somebody else, then: their mails count like anybody's.",
  word: "Noted. Your word counts for more than what the mails say.",
  kept: "The mails have gone in by the SMTP door, and are read now.",
};

const BIDI_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is taken out here.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const HALF = /\p{Surrogate}/gu;

/** One line somebody else wrote, as it may stand on a page. */
export const line = (text: string | undefined, otherwise = ""): string => clean(text ?? "") || otherwise;

/** A text of several lines, without what could turn its direction or hide it. */
export const lines = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(CONTROLS, "").replace(BIDI_MARKS, "").replace(HALF, "");
