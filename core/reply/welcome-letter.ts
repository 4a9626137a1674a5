import { languageOf } from "../answer/hear.ts";
import type { User } from "../ledger/users.ts";
import { PHRASES } from "./language/index.ts";
import type { Inline, Letter } from "./letter.ts";
import { dayOf, firstName, timeOf } from "./phrase.ts";
import { WELCOME_WORDS } from "./welcome-words.ts";

/** Where the links of a letter lead. */
interface Links {
  readonly confirmUrl: string;
  readonly unsubscribeUrl: string;
  readonly settingsUrl: string;
}

const text = (...parts: Inline[]): Letter["blocks"][number] => ({ kind: "text", parts });

const begun = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** The place that a zone is called by: "Europe/Berlin" is Berlin. */
const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");

function greeting(
  { name, address, zone, signUp }: User,
  words: (typeof WELCOME_WORDS)["en"],
  locale: string,
): Inline[] {
  const day = dayOf(new Date(signUp?.at ?? 0), zone, { locale });
  const came = words.came(address, day);
  return name === undefined ? [begun(came)] : [{ called: firstName(name) }, `, ${came}`];
}

/** The one letter to whoever has signed up: it asks for a yes. */
export function welcomeLetter(user: User, { confirmUrl, unsubscribeUrl }: Omit<Links, "settingsUrl">): Letter {
  const language = languageOf(user);
  const words = WELCOME_WORDS[language];
  const { locale, unsubscribe } = PHRASES[language];
  const yes = { kind: "button", parts: [words.yes(user.secretAddress)], label: words.button } as const;
  return {
    language,
    subject: words.subject,
    blocks: [
      text(...greeting(user, words, locale)),
      { ...yes, href: confirmUrl, to: confirmUrl },
      text(words.sooner),
      text(words.first(timeOf(user.dueMinute), placeOf(user.zone))),
      text(words.sees),
      { kind: "small", parts: [words.kept] },
    ],
    news: [],
    footer: words.footer,
    links: [{ link: unsubscribeUrl, text: unsubscribe }],
  };
}

/** The short word to who has confirmed. */
export function worksLetter(user: User, { unsubscribeUrl, settingsUrl }: Omit<Links, "confirmUrl">): Letter {
  const language = languageOf(user);
  const { works } = WELCOME_WORDS[language];
  const { footer, settings, unsubscribe } = PHRASES[language];
  return {
    language,
    subject: works.subject,
    blocks: [text(works.yours(user.secretAddress)), text(works.waited), text(works.next)],
    news: [],
    footer,
    links: [
      { link: settingsUrl, text: settings },
      { link: unsubscribeUrl, text: unsubscribe },
    ],
  };
}
