import { type Agreeing, agreeingOf } from "./agreeing/index.ts";
import { type NamedDay, namedDay } from "./named-day.ts";
import { namedHour } from "./named-hour.ts";
import { type Own, perTurn } from "./per-turn.ts";
import { kindsIn } from "./read-mentions.ts";
import { type ReadSentence, readSentences } from "./read-sentences.ts";
import type { Tongue } from "./sayings/index.ts";
import { quoteOf } from "./sentence.ts";
import { wholeWord } from "./whole-word.ts";

/** A day and hour that a turn names for the two. */
export interface NamedTime {
  readonly on: NamedDay;
  /** From midnight. */
  readonly minute: number;
  /** Whose clock was named, from the writer's side. */
  readonly clock?: "mine" | "yours";
  readonly quote: string;
}

/** A day or an hour by itself, or one that cannot be relied on. */
export interface PartOfTime {
  readonly on?: NamedDay | "vague";
  readonly minute?: number | "vague";
}

/** What a turn says of a time to talk or meet. */
export interface TimeSaid {
  /** Absent where none, or more than one, can be read. */
  readonly names?: NamedTime;
  /** All that is named where it comes to no one time. */
  readonly parts?: readonly PartOfTime[];
  /** Beside the time it speaks of calling, talking or meeting. */
  readonly talks?: true;
  /** It agrees with what the other has said. */
  readonly assents?: true;
}

// Most sentences name no time, and are read no further.
const MAY_NAME =
  /\d|day\b|tag|mittwoch|sonnabend|\Bdi\b|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|tomorrow|tonight|morgen|heute|demain|ce soir|cet apres|manana|hoy|noche|tarde|noon|midi/;

const clockIn = (folded: string, { myClock, yourClock }: Agreeing): Pick<NamedTime, "clock"> => {
  if (wholeWord(yourClock).test(folded)) return { clock: "yours" };
  return wholeWord(myClock).test(folded) ? { clock: "mine" } : {};
};

const isMeant = ({ folded, tongues }: ReadSentence, tongue: Tongue, { suits }: Agreeing): boolean =>
  !tongue.denied.test(folded) && (wholeWord(suits).test(folded) || kindsIn(folded, tongues).includes("planned"));

type Named = PartOfTime & Pick<NamedTime, "clock" | "quote">;

/** What a sentence that means a time for the two names, in one language. */
function namedIn(sentence: ReadSentence, tongue: Tongue): Named[] {
  const given = agreeingOf(tongue);
  const folded = sentence.lower;
  if (given === undefined || !MAY_NAME.test(folded) || !isMeant(sentence, tongue, given)) return [];
  const minute = namedHour(folded, given);
  const on = namedDay(sentence.typed, folded, given);
  if (minute === undefined && on === undefined) return [];
  return [
    { ...(on && { on }), ...(minute !== undefined && { minute }), ...clockIn(folded, given), quote: sentence.typed },
  ];
}

const isTime = (named: Named): named is NamedTime => typeof named.on === "object" && typeof named.minute === "number";

/** True where the one says nothing that the other does not say, too. */
const isWithin = (part: PartOfTime, { on, minute }: NamedTime): boolean =>
  (part.on === undefined || JSON.stringify(part.on) === JSON.stringify(on)) &&
  (part.minute === undefined || part.minute === minute);

/** The one time that a turn names, or the parts of which it leaves open what they come to. */
function timesIn(found: readonly Named[]): Pick<TimeSaid, "names" | "parts"> {
  if (found.length === 0) return {};
  const names = found.find(isTime);
  if (names !== undefined && found.every((one) => isWithin(one, names)))
    return { names: { ...names, quote: quoteOf(names.quote) } };
  return { parts: found.map(({ on, minute }) => ({ ...(on && { on }), ...(minute !== undefined && { minute }) })) };
}

const says = (of: (given: Agreeing) => string, { lower, tongues }: ReadSentence): boolean =>
  tongues.some((tongue) => {
    const given = agreeingOf(tongue);
    return given !== undefined && wholeWord(of(given)).test(lower);
  });

const isDenied = ({ folded, tongues }: ReadSentence): boolean => tongues.some(({ denied }) => denied.test(folded));

/** A question asks back, and says no yes. */
const assents = (sentence: ReadSentence): boolean =>
  !sentence.folded.endsWith("?") && says((given) => given.assents, sentence) && !isDenied(sentence);

const isHedged = (sentence: ReadSentence): boolean => says(({ hedges }) => hedges, sentence);
const talks = (sentence: ReadSentence): boolean => !isDenied(sentence) && says((given) => given.talks, sentence);

/** Read what one turn says of a time to talk or meet. */
export const timeSaid = perTurn((turn: Own): TimeSaid => {
  const sentences = readSentences(turn);
  const times = timesIn(sentences.flatMap((one) => one.tongues.flatMap((tongue) => namedIn(one, tongue))));
  return {
    ...times,
    ...(times.names !== undefined && sentences.some(talks) && { talks: true }),
    ...(sentences.some(assents) && !sentences.some(isHedged) && { assents: true }),
  };
});
