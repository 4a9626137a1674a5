import { isGenuine, saidWords } from "../../../core/buddy/genuine.ts";
import type { Rung } from "../../../core/buddy/rules.ts";
import type { Signals } from "../../../core/buddy/signals.ts";
import type { Window } from "../../../core/buddy/window.ts";
import type { Turn } from "../../../core/thread/turn.ts";
import type { Person } from "./people-reading.ts";

/** What a figure is of, and the figure in words. */
export type Figure = readonly [of: string, figure: string];

const WINDOWS: Readonly<Record<Window, string>> = {
  open: "open: this is your usual rhythm",
  closing: "closing: a longer silence than is usual",
  cooled: "cooled: a much longer silence than is usual",
};

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

/** The figures about somebody that mean something where they stand; none about a machine. */
export function figuresOf({ state, judgement }: Pick<Person, "state" | "judgement">): readonly Figure[] {
  const { theirs, mine, gapDays, unanswered, alone } = state.signals;
  if (judgement.rung === "automatic") return [];
  const isWaiting = !WITHOUT_CALL.has(judgement.rung);
  const hasRhythm = isWaiting && theirs.days + mine.days > 1;
  return [
    ["They", saidIn(theirs)],
    ["You", saidIn(mine)],
    ...(hasRhythm
      ? [["Rhythm", `mail about every ${gapDays === 1 ? "day" : times(Math.round(gapDays), "day")}`] as const]
      : []),
    ["Their mail", betweenTwo(alone)],
    ...(mine.genuine > 0 ? [["Unanswered", unansweredOf(unanswered)] as const] : []),
    ...(isWaiting ? [["Time for a call", WINDOWS[judgement.window]] as const] : []),
  ];
}

/** Why a turn says nothing that counts; undefined for one that does. */
export function whyThin(turn: Pick<Turn, "text" | "isAutomatic">): string | undefined {
  if (isGenuine(turn)) return undefined;
  if (turn.isAutomatic) return "a machine wrote it";
  return saidWords(turn.text).length === 0 ? "it has no words of its own" : "it only passes on, or says thanks";
}
