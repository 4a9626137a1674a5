// The locales whose month and day names are read; the names themselves come from Intl.
const LOCALES =
  "en de fr es pt it nl da nb sv fi et lv lt pl cs sk hu ro hr sl sr tr ru uk bg el ca ja zh ko ar he hi th vi id".split(
    " ",
  );

// English is read without Intl: it is by far the most frequent, and building the other tables takes milliseconds.
const ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ENGLISH_LONG = "january february march april may june july august september october november december".split(" ");
const ENGLISH_DAYS = "sun mon tue wed thu fri sat".split(" ");
const ENGLISH_LONG_DAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

// Forms that clients print and Intl does not, each seen in a real mail. Month number first.
const EXTRA_MONTHS: readonly (readonly [number, string])[] = [
  [9, "sept"],
  [3, "mrt"],
  [12, "dez"],
];

type Words = ReadonlyMap<string, ReadonlySet<number>>;

const add = (map: Map<string, Set<number>>, word: string, value: number): void => {
  const key = word.toLowerCase().replace(/\.$/, "").trim();
  if (!key || /\d/.test(key)) return;
  map.set(key, (map.get(key) ?? new Set()).add(value));
};

const numbered = (lists: readonly (readonly string[])[], first: number): Map<string, Set<number>> => {
  const map = new Map<string, Set<number>>();
  for (const list of lists) for (const [i, word] of list.entries()) add(map, word, i + first);
  return map;
};

const ENGLISH: { readonly months: Words; readonly days: Words } = {
  months: numbered([ENGLISH_MONTHS, ENGLISH_LONG], 1),
  days: numbered([ENGLISH_DAYS, ENGLISH_LONG_DAYS], 0),
};

let cache: { readonly months: Words; readonly days: Words } | undefined;

function everyLanguage(): { readonly months: Words; readonly days: Words } {
  cache ??= { months: intlMonths(), days: intlDays() };
  return cache;
}

// Two contexts, because many languages inflect: "říjen" alone, "26. října" beside a day.
function intlMonths(): Words {
  const map = numbered([ENGLISH_MONTHS, ENGLISH_LONG], 1);
  for (const [month, word] of EXTRA_MONTHS) add(map, word, month);
  for (const locale of LOCALES)
    for (const month of ["long", "short"] as const)
      for (const day of [undefined, "numeric"] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { month, day, timeZone: "UTC" });
        for (let m = 0; m < 12; m++) {
          const part = format.formatToParts(Date.UTC(2021, m, 15)).find((p) => p.type === "month");
          if (part) add(map, part.value, m + 1);
        }
      }
  return map;
}

function intlDays(): Words {
  const map = numbered([ENGLISH_DAYS, ENGLISH_LONG_DAYS], 0);
  for (const locale of LOCALES)
    for (const weekday of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" });
      // 3 January 2021 was a Sunday.
      for (let d = 0; d < 7; d++) add(map, format.format(Date.UTC(2021, 0, 3 + d)), d);
    }
  return map;
}

/** `english` answers without building the other tables. */
export type Tongue = "english" | "any";

/**
 * The months a word may mean, 1–12. More than one where languages disagree: `listopada` is October in Croatian and
 * November in Polish. Abbreviations that Intl does not list are taken by their beginning (`lokak`, `жовт`).
 */
export function monthsOf(word: string, tongue: Tongue): readonly number[] {
  const key = word.toLowerCase().replace(/\.$/, "");
  const english = ENGLISH.months.get(key);
  if (english || tongue === "english") return [...(english ?? [])];
  const { months } = everyLanguage();
  const exact = months.get(key);
  if (exact) return [...exact];
  if (key.length < 3) return [];
  return [...new Set([...months].filter(([name]) => name.startsWith(key)).flatMap(([, values]) => [...values]))];
}

/** The days of the week a word may mean, 0 = Sunday. Empty when it names none. */
export function weekdaysOf(word: string, tongue: Tongue): readonly number[] {
  const key = word.toLowerCase().replace(/\.$/, "");
  const english = ENGLISH.days.get(key);
  if (english || tongue === "english") return [...(english ?? [])];
  const { days } = everyLanguage();
  return [...(days.get(key) ?? [])];
}

/** +12 for afternoon words, 0 for morning words, undefined for others. */
export const HALF_OF_DAY: ReadonlyMap<string, 0 | 12> = new Map([
  ...[
    "am",
    "a.m",
    "a.m.",
    "vorm",
    "vorm.",
    "上午",
    "오전",
    "午前",
    "凌晨",
    "早上",
    "ص",
    "πμ",
    "sa",
    "ö.ö",
    "öö",
    "de.",
    "पूर्वाह्न",
  ].map((w): [string, 0] => [w, 0]),
  ...[
    "pm",
    "p.m",
    "p.m.",
    "nachm",
    "nachm.",
    "下午",
    "오후",
    "午後",
    "晚上",
    "中午",
    "م",
    "μμ",
    "ch",
    "ös",
    "du.",
    "अपराह्न",
  ].map((w): [string, 12] => [w, 12]),
]);
