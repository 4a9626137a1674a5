/** One entry of a signature in which a phone number may stand. */
export interface NumberEntry {
  readonly text: string;
  /** A switchboard's, a hotline's: it rings somebody, and perhaps not the person. */
  readonly isShared: boolean;
  /** A fax line: nobody speaks there, but it stands in the same country. */
  readonly isFax: boolean;
}

const words = (list: string): string => String.raw`(?<!\p{L})(?:${list})(?!\p{L})`;

const FAX = /\b(?:(?:tele)?fax|facsimile|pager|telex)\b|^\s*f\s*[:.]?\s*[+(\d]|ファックス|传真|факс/iu;
const SHARED = new RegExp(
  `${words("switchboard|reception|front desk|zentrale|telefonzentrale|empfang|standard|accueil|centralita|recepci[óo]n|centralino|receptie|receptionist|växeln?|vaxel|centrala|sentralbord|omstilling|recepcja|hot-?line|help ?desk|support (?:line|desk)|customer (?:service|care)|toll[- ]free|emergency|notruf|notdienst|24/7|general (?:enquiries|inquiries)|hq|headquarters")}|代表|(?:^|[(])[^\\p{L}]*main(?!\\p{L})`,
  "iu",
);
const HELPER =
  "assistant|assistent(?:in)?|assistenz|assistante|asistente|assistente|sekretariat|sekretärin|sekretär|secretary|secretariat|secretar[ií]a|secr[ée]tariat|secr[ée]taire|segreteria|secretaresse|sekreterare|asystent(?:ka)?";
const MY = "my|our|his|her|mein|meine|meiner|unser|mon|ma|mi|mia|mio|minha|meu|mijn|min|moja|moj";
// "Assistant: Tom", "Executive assistant Tom Hale +1 …", "PA: Tom"; somebody's own title has neither colon nor number behind it.
const HELPER_LINE = new RegExp(
  String.raw`^[^\p{L}\d]*(?:(?:executive|personal|team|office|management|the) ){0,2}(?:(?:${HELPER})(?!\p{L})(?=[^:|,;]{0,60}:|[^|,;]{0,60}\d{3})|[pe]\.?a\.?\s?[:(–-])`,
  "iu",
);
// "my PA", "(assistant)" stand anywhere in a line.
const HELPER_INSIDE = new RegExp(
  String.raw`(?<!\p{L})(?:${MY}) (?:\p{L}{1,20} )?(?:${HELPER}|[pe]\.?a)(?!\p{L})|\((?:my )?(?:${HELPER}|[pe]a)\)`,
  "iu",
);
const MEETING = new RegExp(
  `${words("zoom|(?:ms|microsoft) teams|teams|webex|gotomeeting|google meet|meet|dial[- ]?in|conference|conf(?:erence)? (?:id|call|bridge)|bridge|meeting id|join|pass ?code|access code|participant code|host code|einwahl\\p{L}*|\\p{L}*konferenz\\p{L}*|besprechungs-id|kenncode|conférence|réunion|conferencia|conferenza|vergadering")}|(?<!\\p{L})pin[ :#]{0,3}\\d{3,5}(?!\\d)|,,\\s?\\d|\\d#`,
  "iu",
);
const MEETING_HEAD =
  /:$|(?<!\p{L})(?:dial[- ]?in|join|einwahl|meeting id|conference (?:call|line|bridge|id|number)|zoom meeting)/iu;
/** What a person says of a number of her own, right below a meeting's. */
const OWN_LABEL = /^[^\p{L}\d]*(?:mob(?:ile)?|cell|handy|direct|office|[mcdo])(?!\p{L})/iu;
const HAS_NUMBER = /\d[\d ().\-/\u00a0]{4,}\d/;
const URL = /(?:https?:\/\/|www\.)\S+/gi;
const MARK = /[|;•·\t]|,(?!\s*(?:ext|fax\b))/i;
// Where the next entry begins without a mark: at a word that says what number follows.
const LABELLED =
  /(?=\b(?:tele)?fax\b)|(?=\b(?:tel|phone|mobile?|cell|office|direct)\b)|(?<=\s)(?=[a-wyz][.:]? ?[+(\d])/i;
const MAX_LABEL = 40;

type Above = "helper" | "meeting" | undefined;

/** Whose the numbers of a line are, where they are not the person's; `above` is what the lines above it have opened. */
function othersIn(line: string, above: Above): Above {
  const bare = line.replace(URL, "");
  if (HELPER_LINE.test(bare) || HELPER_INSIDE.test(bare)) return "helper";
  if (MEETING.test(bare)) return "meeting";
  return above === "meeting" && OWN_LABEL.test(bare) ? undefined : above;
}

/** What a line opens for those below it: a helper's name his one number, a meeting its paragraph. */
function opened(line: string, others: Above, above: Above): Above {
  if (others === "helper") return HAS_NUMBER.test(line) ? undefined : "helper";
  if (others !== "meeting") return undefined;
  return above === "meeting" || MEETING_HEAD.test(line) ? "meeting" : undefined;
}

/** The lines that may hold the person's own numbers; an empty line ends what the lines above it have opened. */
function ownLines(lines: readonly string[]): string[] {
  let above: Above;
  return lines.filter((line) => {
    if (line === "") {
      above = undefined;
      return true;
    }
    const others = othersIn(line, above);
    above = opened(line, others, above);
    return others === undefined;
  });
}

const hasDigits = (text: string): boolean => /\d{2}/.test(text);
const LABEL_FIRST = /^[^\p{L}\d]{0,5}\p{L}[^\d+(]*/u;

/** Each piece of a chunk with what it is called: "Main office: +44 …" in front, or "+44 … phone +44 … fax" behind. */
function calledIn(chunk: string): { text: string; label: string }[] {
  const pieces = chunk.split(LABELLED);
  const isBehind = hasDigits(pieces[0] ?? "") && !LABEL_FIRST.test(chunk) && !hasDigits(pieces.at(-1) ?? "");
  if (isBehind) {
    const label = (i: number): string => LABEL_FIRST.exec(pieces[i + 1] ?? "")?.[0] ?? "";
    return pieces.map((text, i) => ({ text: text.replace(LABEL_FIRST, ""), label: label(i) }));
  }
  let label = "";
  return pieces.map((text) => {
    const called = { text, label };
    label = hasDigits(text) ? "" : `${label} ${text}`;
    return called;
  });
}

/** The entries between two marks; `head` is what the line above calls them. */
const entriesIn = (chunk: string, head: string): NumberEntry[] =>
  calledIn(chunk)
    .filter(({ text }) => hasDigits(text))
    .map(({ text, label }) => ({
      text,
      isShared: SHARED.test(`${head} ${label} ${text}`.trim()),
      isFax: [head, label, text].some((one) => FAX.test(one)),
    }));

/** A line that is nothing but the label of the next: "Switchboard:". */
const headOf = (line: string | undefined): string =>
  line !== undefined && line.length <= MAX_LABEL && !/\d/.test(line) && (line.endsWith(":") || !line.includes(" "))
    ? line
    : "";

/**
 * The entries of a signature that may hold a phone number of its owner. An assistant's, those of a meeting to dial into, and
 * what stands in quoted lines are left out.
 */
export function numberEntries(signature: string): NumberEntry[] {
  const written = signature.split("\n").map((line) => line.trim());
  const lines = ownLines(written.filter((line) => !line.startsWith(">")));
  return lines.flatMap((line, i) => line.split(MARK).flatMap((chunk) => entriesIn(chunk, headOf(lines[i - 1]))));
}
