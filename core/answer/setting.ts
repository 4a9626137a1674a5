import { MAIL_DAYS, type MailDays } from "../people/mail-days.ts";
import type { Language } from "./action.ts";
import { isNamed, type Read, saysInAny, wordsIn } from "./clause.ts";
import { LANGUAGES } from "./languages.ts";
import { hourIn } from "./when.ts";
import { TONGUES } from "./words/index.ts";

const MAX_LANGUAGE_WORDS = 5;
// "By 7 I am on the train" asks for nothing.
const MAX_HOUR_WORDS = 8;

/** "She is on holiday", "she speaks French": nothing is asked for. */
const isOfSomebody = (read: Read): boolean => isNamed(read) || saysInAny("third", read.folded);

/** The language in which the user wants to be written to. */
export function languageIn(read: Read): Language | undefined {
  const { folded, tongue } = read;
  if (isOfSomebody(read)) return undefined;
  if (wordsIn(folded) > MAX_LANGUAGE_WORDS && !tongue.is("service", folded)) return undefined;
  return LANGUAGES.find((one) =>
    LANGUAGES.some((name) =>
      new RegExp(`(?<!\\p{L})(?:${TONGUES[name].given.languages[one]})(?!\\p{L})`, "u").test(folded),
    ),
  );
}

/** On which days the mail is wanted, where a clause says this and nothing else. */
export function daysIn({ tongue, folded }: Read): MailDays | undefined {
  const opened = tongue.opened(folded);
  const forms = [folded, opened, tongue.without("service", opened).trim()];
  return MAIL_DAYS.find((days) => forms.some((form) => tongue.is(days, form)));
}

/** The minute of the day at which the user wants the mail. An hour at which somebody is to be rung is none. */
export function wantedHour(read: Read): number | undefined {
  const { clause, folded, tongue, day } = read;
  if (isOfSomebody(read) || day !== undefined || tongue.is("ring", folded)) return undefined;
  const isWish = wordsIn(folded) <= MAX_HOUR_WORDS || tongue.is("service", folded);
  return isWish ? hourIn(clause, tongue) : undefined;
}

/** The mails are to rest. An end that can not be read must not make a pause for good. */
export function isPause(read: Read): boolean {
  const { clause, folded, tongue, day } = read;
  if (isOfSomebody(read) || !tongue.is("pause", folded) || saysInAny("noPause", folded)) return false;
  if (day !== undefined || saysInAny("further", folded)) return true;
  return !saysInAny("until", folded) && !/\d/.test(clause);
}
