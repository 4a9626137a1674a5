// "… wrote": the words that clients put around the author's name, lower case, by language. Longest first within a row.
// Sample of each: "On Mon, 5 Jan 2026 at 10:00, Jane Roe <jane@…> wrote:" / "Am … schrieb Jane Roe <…>:" / "Op … heeft … geschreven:"
const VERBS: readonly string[] = [
  "wrote the following",
  "has written",
  "wrote",
  "writes",
  "schrieb folgendes",
  "hat geschrieben",
  "schrieb",
  "a écrit",
  "ecrit",
  "écrit",
  "ha escrito",
  "escribió",
  "escribio",
  "escribiste",
  "escreveu",
  "ha scritto",
  "scrisse",
  "het volgende geschreven",
  "heeft geschreven",
  "geschreven",
  "schreef het volgende",
  "het volgende",
  "schreef",
  "heeft",
  "skrev følgende",
  "følgende skrev",
  "skrev följande",
  "skrev",
  "følgende",
  "följande",
  "kirjoitti",
  "kirjutas",
  "rakstīja",
  "rašė",
  "napisał(a)",
  "napisał/a",
  "napisała",
  "napisał",
  "napsal(a)",
  "napsal/a",
  "napsala",
  "napsal",
  "napísal(a)",
  "napísala",
  "napísal",
  "ezt írta",
  "írta",
  "a scris",
  "je napisao/la",
  "napisao/la",
  "je napisao",
  "napisao",
  "je napisala",
  "je napisal",
  "napisal",
  "şunu yazdı",
  "tarihinde yazdı",
  "yazdı",
  "написал(а)",
  "написала",
  "написал",
  "пишет",
  "написав(ла)",
  "написав",
  "пише",
  "написа",
  "έγραψε",
  "のメール",
  "は書きました",
  "wrote",
  "写道",
  "寫道",
  "來信",
  "님이 작성",
  "님이 쓴 글",
  "작성",
  "كتب",
  "כתב",
  "‫כתב‬",
  "ने लिखा",
  "लिखा",
  "เขียนว่า",
  "เขียน",
  "đã viết",
  "menulis",
];

// Words that may stand before the date or around the name and are part of neither.
const FILLERS: readonly string[] = [
  "on",
  "at",
  "am",
  "um",
  "uhr",
  "le",
  "el",
  "il giorno",
  "il",
  "op",
  "den",
  "d.",
  "em",
  "dne",
  "dňa",
  "dnia",
  "w dniu",
  "użytkownik",
  "uživatel",
  "používateľ",
  "utente",
  "pe",
  "în",
  "data de",
  "dana",
  "u",
  "времето",
  "пользователь",
  "користувач",
  "időpontban",
  "időpont",
  "tarihinde",
  "tarihli",
  "på",
  "pada",
  "tanggal",
  "vào",
  "lúc",
  "στις",
  "en",
  "ב-",
  "‫ב",
  "في",
  "تم",
  "在",
  "於",
  "de",
  "kl",
  "klo",
  "alle ore",
  "alle",
  "ore",
  "à",
  "a las",
  "via email",
  "in message",
  "dated",
  "quoting",
  "that",
  "said",
  "message from",
  "г",
  "р",
  "from",
  "от",
  "ч",
  "missatge de",
  "del dia",
  "ο",
  "χρήστης",
  "בתאריך",
  "מאת",
  "को",
  "बजे",
  "lietotājs",
  "plkst",
  "wiadomość",
  "napisana",
  "przez",
  "je oseba",
  "تمت",
  "كتابة",
  "ما",
  "يلي",
  "بواسطة",
];

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
// Scripts with spaces want a word of its own; Chinese, Japanese, Korean and Thai join the verb to what is before it.
const LETTER = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]";
const VERB = new RegExp(`(?<!${LETTER})(?:${alternatives(VERBS)})(?!${LETTER})`, "u");
const ALL_VERBS = new RegExp(VERB.source, "gu");
const ENGLISH = /\bwrote\b/;

/** Where the verb of writing stands, if there is one. */
export function findVerb(text: string): { readonly index: number; readonly length: number } | undefined {
  const lower = text.toLowerCase();
  const found = ENGLISH.exec(lower) ?? VERB.exec(lower);
  return found ? { index: found.index, length: found[0].length } : undefined;
}

/** The text with every verb of writing blanked out. */
export function withoutVerbs(text: string): string {
  const lower = text.toLowerCase();
  const spans = [...lower.matchAll(ALL_VERBS)].map((m): [number, number] => [m.index, m.index + m[0].length]);
  return spans.reduceRight((rest, [from, to]) => `${rest.slice(0, from)} ${rest.slice(to)}`, text);
}

const SINGLE = new Set(FILLERS.filter((filler) => !filler.includes(" ")));
const DOUBLE = new Set(FILLERS.filter((filler) => filler.includes(" ")));
const PUNCTUATION_BEFORE = /^[\s,;:.，、；：。*"'“”„«»\-–—|>]+/;
const PUNCTUATION_AFTER = /[\s,;:.，、；：。*"'“”„«»\-–—|<([]+$/;
const MAX_FILLERS = 6;

/** Take the words that belong to neither date nor name off both ends. */
export function trimFillers(text: string): string {
  const words = text.replace(PUNCTUATION_BEFORE, "").split(/\s+/);
  let from = 0;
  let to = words.length;
  const is = (at: number): boolean => SINGLE.has(bare(words[at]));
  const pair = (at: number): boolean => DOUBLE.has(`${bare(words[at])} ${bare(words[at + 1])}`);
  while (from < to && from < MAX_FILLERS && (is(from) || pair(from) || bare(words[from]) === ""))
    from += pair(from) ? 2 : 1;
  while (
    to > from &&
    words.length - to < MAX_FILLERS &&
    (is(to - 1) || (to - from > 1 && pair(to - 2)) || bare(words[to - 1]) === "")
  )
    to -= to - from > 1 && pair(to - 2) ? 2 : 1;
  return words.slice(from, to).join(" ").replace(PUNCTUATION_BEFORE, "").replace(PUNCTUATION_AFTER, "");
}

const bare = (word: string | undefined): string => {
  const lower = (word ?? "").toLowerCase();
  return SINGLE.has(lower) ? lower : lower.replace(PUNCTUATION_BEFORE, "").replace(PUNCTUATION_AFTER, "");
};
