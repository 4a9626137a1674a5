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

// Forms that clients print and Intl does not, each seen in a real mail, and such as people type without an accent. Month
// number first.
const EXTRA_MONTHS: readonly (readonly [number, string])[] = [
  [9, "sept"],
  [3, "mrt"],
  [12, "dez"],
  [3, "maerz"],
  [2, "fevrier"],
  [8, "aout"],
  [12, "decembre"],
];

type Words = Map<string, Set<number>>;

interface Tables {
  readonly months: Words;
  readonly days: Words;
  /** The months that begin with these three letters or more: mails abbreviate where Intl does not (`lokak`, `жовт`). */
  readonly beginnings: Words;
}

const MIN_BEGINNING = 3;

const add = (map: Words, word: string, value: number): void => {
  const key = word.toLowerCase().replace(/\.$/, "").trim();
  if (key !== "" && !/\d/.test(key)) map.set(key, (map.get(key) ?? new Set()).add(value));
};

const numbered = (lists: readonly (readonly string[])[], first: number): Words => {
  const map: Words = new Map();
  for (const list of lists) for (const [i, word] of list.entries()) add(map, word, i + first);
  return map;
};

const ENGLISH = {
  months: numbered([ENGLISH_MONTHS, ENGLISH_LONG], 1),
  days: numbered([ENGLISH_DAYS, ENGLISH_LONG_DAYS], 0),
};

let cache: Tables | undefined;

function everyLanguage(): Tables {
  cache ??= build();
  return cache;
}

function build(): Tables {
  const months = numbered([ENGLISH_MONTHS, ENGLISH_LONG], 1);
  for (const [month, word] of EXTRA_MONTHS) add(months, word, month);
  for (const [word, month] of LOCALES.flatMap(monthNames)) add(months, word, month);
  const days = numbered([ENGLISH_DAYS, ENGLISH_LONG_DAYS], 0);
  for (const [word, day] of LOCALES.flatMap(dayNames)) add(days, word, day);
  const beginnings: Words = new Map();
  for (const [word, values] of months)
    for (let n = MIN_BEGINNING; n < word.length; n++)
      for (const value of values) add(beginnings, word.slice(0, n), value);
  return { months, days, beginnings };
}

// Two contexts, because many languages inflect: "říjen" alone, "26. října" beside a day.
function monthNames(locale: string): [string, number][] {
  const formats = (["long", "short"] as const).flatMap((month) =>
    ([undefined, "numeric"] as const).map(
      (day) => new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { month, day, timeZone: "UTC" }),
    ),
  );
  return formats.flatMap((format) =>
    ENGLISH_MONTHS.map((_, m): [string, number] => {
      const part = format.formatToParts(Date.UTC(2021, m, 15)).find(({ type }) => type === "month");
      return [part?.value ?? "", m + 1];
    }),
  );
}

function dayNames(locale: string): [string, number][] {
  const formats = (["long", "short"] as const).map(
    (weekday) => new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }),
  );
  // 3 January 2021 was a Sunday.
  return formats.flatMap((format) =>
    ENGLISH_DAYS.map((_, d): [string, number] => [format.format(Date.UTC(2021, 0, 3 + d)), d]),
  );
}

/** `english` answers without building the other tables. */
export type Tongue = "english" | "any";

/**
 * The months a word may mean, 1–12. More than one where languages disagree: `listopada` is October in Croatian and
 * November in Polish. Abbreviations that Intl does not list are taken by their beginning.
 */
export function monthsOf(word: string, tongue: Tongue): readonly number[] {
  const key = word.toLowerCase().replace(/\.$/, "");
  const english = ENGLISH.months.get(key);
  if (english || tongue === "english") return [...(english ?? [])];
  const { months, beginnings } = everyLanguage();
  // Hebrew joins "in" to the month: "8 ביוני".
  const joined = months.has(key) || !key.startsWith("ב") ? key : key.slice(1);
  const bare = joined.replace(/[׳'’]$/, "");
  return [...(months.get(joined) ?? months.get(bare) ?? beginnings.get(bare) ?? [])];
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
    "π.μ",
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
    "μ.μ",
    "ch",
    "ös",
    "du.",
    "अपराह्न",
  ].map((w): [string, 12] => [w, 12]),
]);
