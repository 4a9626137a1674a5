import { calledIn, isNameLine } from "./called.ts";
import { perTurn, type Worded } from "./per-turn.ts";

/** What one turn says, and the names it uses for the two where it greets, closes and signs. */
export interface Reading {
  /** The text without greeting, closing and sign-off; where one stood a paragraph ends. */
  readonly said: string;
  readonly names: readonly string[];
}

const GREETINGS =
  "hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:tag|morgen|abend)|moin|bonjour|bonsoir|salut|ch[eè]re?|hola|buenos d[ií]as|querid[oa]|ciao|buongiorno|car[oa]|olá|bom dia|hoi|beste|dag|goedemorgen";
// "Love to you all" and "thanks for the plums" say something, and are no formula.
const CLOSINGS =
  "(?:all the |kind |best |warm )?(?:best|regards|wishes)|cheers|(?:many )?thanks(?! for\\b)|thx|love(?! to\\b)|yours|sincerely|take care|mfg|lg|(?:viele|liebe|herzliche|beste) gr(?:ü|ue)(?:ß|ss)e|cordialement|bien à (?:vous|toi)|bises|amitiés|(?:un )?saludos?|(?:un )?abrazos?|(?:um )?abraços?|(?:cari |cordiali )?saluti|(?:hartelijke |met vriendelijke )?groet(?:en|jes)?";

// A greeting or closing is a line of its own: the word, a few more such as a name, and a mark. Every repetition is bounded.
const line = (words: string): RegExp =>
  new RegExp(
    String.raw`^(?:${words})(?![\p{L}\p{N}])((?:[ ,]{1,3}[\p{L}.'’-]{1,40}){0,3})[ \t]{0,3}[,!.:;–-]{0,3}$`,
    "iu",
  );
const GREETING = line(GREETINGS);
const CLOSING = line(CLOSINGS);
/** "Dear Annie, the hull is dry": a greeting that goes on in its line. */
const GREETED = new RegExp(String.raw`^(?:${GREETINGS})[ ,]{1,3}((?:[\p{L}'’-]{1,40} ?){1,2})[,!.:–-]`, "iu");
/** "Annie," above a letter. */
const ADDRESSED = /^((?:\p{Lu}[\p{L}.'’-]{1,30} ?){1,3})[,:!–-]{1,2}$/u;
const POSTSCRIPT = /^(?:p\.? ?s|n\.? ?b)\b/i;
const ENDS = /[.!?…:;)"'”’]$/u;
const DASH = /^[-–—*•]/;
/** A line that a client has wrapped is longer: a word at the start of the next one belongs to its sentence. */
const WRAPPED = 50;

type Kind = "said" | "greeting" | "addressee" | "closing" | "sign-off";

interface Placed {
  readonly text: string;
  readonly isAfterGap: boolean;
}

function placed(text: string): (Placed | undefined)[] {
  const lines = text.split("\n").map((one) => one.trim());
  return lines.map((one, i) => (one === "" ? undefined : { text: one, isAfterGap: (lines[i - 1] ?? "") === "" }));
}

/** True where a line does not go on with the sentence of the line above it. */
const isApart = ({ isAfterGap }: Placed, above: Placed | undefined): boolean =>
  above === undefined || isAfterGap || ENDS.test(above.text) || above.text.length < WRAPPED;

/** A name under a closing, or under the last words; never the last item of a list. */
function isSigned(one: Placed, above: Placed | undefined, below: Placed | undefined, kind: Kind | undefined): boolean {
  if (!isNameLine(one.text)) return false;
  if (kind === "closing") return true;
  const isLast = above !== undefined && (below === undefined || POSTSCRIPT.test(below.text));
  if (!isLast || (DASH.test(one.text) && DASH.test(above.text))) return false;
  return /\p{Lu}/u.test(one.text) || one.isAfterGap || ENDS.test(above.text);
}

function kindOf(one: Placed, above: Placed | undefined, below: Placed | undefined, kind: Kind | undefined): Kind {
  if (above !== undefined && kind === "said" && !isApart(one, above)) return "said";
  if (GREETING.test(one.text)) return "greeting";
  if (CLOSING.test(one.text)) return "closing";
  if (above === undefined && below !== undefined && ADDRESSED.test(one.text)) return "addressee";
  return isSigned(one, above, below, kind) ? "sign-off" : "said";
}

function kindsOf(lines: readonly Placed[]): Kind[] {
  const kinds: Kind[] = [];
  for (const [i, one] of lines.entries()) kinds.push(kindOf(one, lines[i - 1], lines[i + 1], kinds[i - 1]));
  return kinds;
}

// How the names of a line of each kind are found; in what is said, only a greeting that goes on names anybody.
const NAMED: Readonly<Record<Kind, RegExp>> = {
  greeting: GREETING,
  addressee: ADDRESSED,
  closing: CLOSING,
  "sign-off": /^(.*)$/u,
  said: GREETED,
};

/** Take a turn's lines apart: what is said, and who is called how. */
export function readTurn(text: string): Reading {
  const all = placed(text);
  const lines = all.filter((one) => one !== undefined);
  const kinds = kindsOf(lines);
  const kindAt = new Map(lines.map((one, i) => [one, kinds[i]]));
  return {
    said: all.map((one) => (one && kindAt.get(one) === "said" ? one.text : "")).join("\n"),
    names: lines.flatMap((one, i) => {
      const kind = kinds[i] ?? "said";
      return kind === "said" && i > 0 ? [] : calledIn(NAMED[kind].exec(one.text)?.[1] ?? "");
    }),
  };
}

/** The same, once a turn. */
export const readingIn = perTurn(({ text }: Worded): Reading => readTurn(text));
