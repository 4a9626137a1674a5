import type { Language } from "../answer/action.ts";
import type { KeptAbout } from "../buddy/kept-about.ts";
import { RAW_DAYS, WORDS_DAYS } from "../ledger/history.ts";
import { ABOUT_ME_PHRASES, type AboutMePhrases } from "./language/about-me.ts";
import { PHRASES } from "./language/index.ts";
import type { Block, Letter } from "./letter.ts";

const block = (text: string): Block => ({ kind: "text", parts: [text] });

/** "November 2026": nearer than a month nobody has to know. */
const monthOf = (at: Date | undefined, { locale }: AboutMePhrases): string =>
  new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(at);

function saysKept({ ledgers, mails, firstAt, lastAt, hasPhone }: KeptAbout, phrases: AboutMePhrases): string[] {
  if (ledgers === 0) return [phrases.none];
  const dated =
    firstAt === undefined ? "" : ` ${phrases.mails(mails, monthOf(firstAt, phrases), monthOf(lastAt, phrases))}`;
  return [
    `${phrases.ledgers(ledgers)}${dated} ${phrases.phone[hasPhone ? "yes" : "no"]}`,
    phrases.why,
    phrases.words(WORDS_DAYS),
    phrases.forget,
  ];
}

const letter = (language: Language, subject: string, lines: readonly string[]): Letter => ({
  language,
  colon: PHRASES[language].colon,
  subject,
  blocks: lines.map(block),
  news: [],
  footer: ABOUT_ME_PHRASES[language].footer,
  links: [],
});

/** What is kept about somebody who asks: how much, never whose. */
export function keptLetter(kept: KeptAbout & { readonly isForgotten: boolean }, language: Language): Letter {
  const phrases = ABOUT_ME_PHRASES[language];
  const stays = kept.isForgotten ? [phrases.staysForgotten] : [];
  return letter(language, phrases.subject.kept, [...saysKept(kept, phrases), ...stays]);
}

/** That somebody is forgotten. */
export function forgottenLetter(language: Language): Letter {
  const phrases = ABOUT_ME_PHRASES[language];
  return letter(language, phrases.subject.forgotten, [phrases.forgotten, phrases.mark, phrases.raw(RAW_DAYS)]);
}
