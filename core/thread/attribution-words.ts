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
  "from",
];

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const bounded = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join("|");

/** A verb of writing as a word of its own, or joined to what is before it where a script has no spaces. */
export const VERB = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])(?:${bounded(VERBS)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])`,
  "iu",
);

const LEADING = new RegExp(`^(?:(?:${bounded(FILLERS)})(?![\\p{L}\\p{M}])|[\\s,;:.，、；：。*"'“”„«»\\-–—|>]+)`, "iu");
const TRAILING = new RegExp(
  `(?:(?<![\\p{L}\\p{M}])(?:${bounded(FILLERS)})|[\\s,;:.，、；：。*"'“”„«»\\-–—|<(\\[]+)$`,
  "iu",
);

/** Take the words that belong to neither date nor name off both ends. */
export function trimFillers(text: string): string {
  let rest = text;
  for (let n = 0; n < 8; n++) {
    const next = rest.replace(LEADING, "");
    if (next === rest) break;
    rest = next;
  }
  for (let n = 0; n < 8; n++) {
    const next = rest.replace(TRAILING, "");
    if (next === rest) break;
    rest = next;
  }
  return rest;
}
