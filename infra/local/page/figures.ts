import { isGenuine, saidWords } from "../../../core/buddy/genuine.ts";
import type { MentionKind } from "../../../core/buddy/mention.ts";
import type { Rung } from "../../../core/buddy/rules.ts";
import type { Signals } from "../../../core/buddy/signals.ts";
import type { Window } from "../../../core/buddy/window.ts";
import type { Turn } from "../../../core/thread/turn.ts";
import { day } from "./day.ts";
import type { Person } from "./people-reading.ts";
import { line } from "./words.ts";

/** What a figure is of, and the figure in words. */
export type Figure = readonly [of: string, figure: string];

const WINDOWS: Readonly<Record<Window, string>> = {
  open: "open: this is your usual rhythm",
  closing: "closing: a longer silence than is usual",
  cooled: "cooled: a much longer silence than is usual",
};

/** The row that says whether a call fits now. */
export const WINDOW = "Time for a call";

/** Where nobody waits for a call, its time and the rhythm say nothing. */
const WITHOUT_CALL: ReadonlySet<Rung> = new Set(["resting", "gone", "quiet"]);

const times = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** "2 messages that say something, on 2 days; 1 question". */
function saidIn({ genuine, days, questions }: Signals["mine"]): string {
  if (genuine === 0) return "nothing yet that says something of its own";
  const asked = questions === 0 ? "" : `; ${times(questions, "question")}`;
  return `${times(genuine, "message")} that ${genuine === 1 ? "says" : "say"} something, on ${times(days, "day")}${asked}`;
}

function betweenTwo(alone: number): string {
  const share = Math.round(alone * 100);
  if (share === 100) return "only you two on it";
  return share === 0 ? "always with others on it" : `only you two on ${share} % of it`;
}

const unansweredOf = (unanswered: number): string =>
  unanswered === 0 ? "none of yours" : `your last ${unanswered === 1 ? "one" : unanswered}, as far as I have seen`;

const wordsOf = ({ theirs, mine }: Signals): string => `theirs ${theirs.words}, yours ${mine.words}`;

/** What each direction is still worth: "theirs 3.6, yours 2.9, ...". */
const warmthOf = ({ theirs, mine }: Signals): string =>
  `theirs ${theirs.warmth.toFixed(1)}, yours ${mine.warmth.toFixed(1)}: a message is worth one, and after thirty days a half`;

const workOf = ({ business }: Signals): string => {
  const share = Math.round(business * 100);
  return share === 0 ? "none of what says something" : `${share} % of what says something`;
};

/** What the two have said about the world outside mail. What hurts is not counted up. */
const SPOKEN: Readonly<Partial<Record<MentionKind, string>>> = {
  called: "a call that was",
  met: "a meeting that was",
  planned: "a plan to talk or meet",
  cancelled: "a plan cancelled",
  declined: "a no",
  "prefers-mail": "mail rather than a call",
  away: "being away",
  leaving: "leaving this address",
  thanks: "thanks",
  personal: "home",
};

function spokenOf({ mentions }: Signals, zone: string): string {
  const last = new Map(mentions.map((mention) => [`${mention.kind} ${mention.by}`, mention]));
  return [...last.values()]
    .flatMap(({ kind, by, at }) => {
      const what = SPOKEN[kind];
      return what === undefined ? [] : [`${what} (${by === "me" ? "you" : "they"}, ${day(at, zone)})`];
    })
    .join("; ");
}

type Standing = Pick<Person, "state" | "judgement">;

/** What was spoken of; nothing of it where the judgement keeps it silent. */
function saidOf({ state: { signals }, judgement }: Standing, zone: string): readonly Figure[] {
  if (judgement.whyNot === "sad-news") return [];
  const ground = judgement.commonGround.map(({ name, turns }) => `${line(name)} in ${turns} messages`).join(", ");
  const all: readonly Figure[] = [
    ["Common ground", ground],
    ["Event", signals.event === undefined ? "" : `you both speak of the ${line(signals.event.name)}`],
    ["Spoken of", spokenOf(signals, zone)],
  ];
  return all.filter(([, figure]) => figure !== "");
}

/** Whose story is not told is not counted up either. */
const isUncounted = ({ rung, whyNot }: Person["judgement"]): boolean =>
  rung === "automatic" || whyNot === "wishes-quiet" || whyNot === "has-died";

/** The signals about somebody that mean something where they stand, each with its value; none about a machine. */
export function figuresOf(person: Standing, zone: string): readonly Figure[] {
  const { signals } = person.state;
  const { judgement } = person;
  const { theirs, mine, gapDays, unanswered, alone, backAt } = signals;
  if (isUncounted(judgement)) return [];
  const isWaiting = !WITHOUT_CALL.has(judgement.rung);
  const rows: readonly (readonly [of: string, isShown: boolean, figure: () => string])[] = [
    ["They", true, () => saidIn(theirs)],
    ["You", true, () => saidIn(mine)],
    ["Words", theirs.words + mine.words > 0, () => wordsOf(signals)],
    [
      "Rhythm",
      isWaiting && theirs.days + mine.days > 1,
      () => `mail about every ${gapDays === 1 ? "day" : times(Math.round(gapDays), "day")}`,
    ],
    ["Warmth", isWaiting && theirs.genuine + mine.genuine > 0, () => warmthOf(signals)],
    ["Their mail", true, () => betweenTwo(alone)],
    ["Of work", theirs.genuine + mine.genuine > 0, () => workOf(signals)],
    ["Links", theirs.links + mine.links > 0, () => `in ${theirs.links} of theirs, in ${mine.links} of yours`],
    ["Unanswered", mine.genuine > 0, () => unansweredOf(unanswered)],
    ["Away", backAt !== undefined, () => `until ${day(backAt ?? signals.lastAt, zone)}, as they said`],
    [WINDOW, isWaiting && judgement.whyNot !== "sad-news", () => WINDOWS[judgement.window]],
  ];
  const shown = rows.flatMap(([of, isShown, figure]): Figure[] => (isShown ? [[of, figure()]] : []));
  return [...shown, ...saidOf(person, zone)];
}

/** Why a turn says nothing that counts; undefined for one that does. */
export function whyThin(turn: Pick<Turn, "text" | "isAutomatic">): string | undefined {
  if (isGenuine(turn)) return undefined;
  if (turn.isAutomatic) return "a machine wrote it";
  return saidWords(turn).length === 0 ? "it has no words of its own" : "it only passes on, or says thanks";
}
