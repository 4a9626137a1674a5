import { languageOf } from "../answer/language.ts";
import type { User } from "../ledger/users.ts";
import { localTime } from "../people/zone.ts";
import { PHRASES, type Phrases } from "./language/index.ts";
import { townOf } from "./language/towns.ts";
import type { Inline, Letter } from "./letter.ts";
import { dayOf, firstName, timeOf } from "./phrase.ts";
import { WELCOME_WORDS } from "./welcome-words.ts";

/** Where the links of a letter lead. */
interface Links {
  readonly confirmUrl: string;
  readonly unsubscribeUrl: string;
  readonly settingsUrl: string;
  readonly homeUrl: string;
}

const text = (...parts: Inline[]): Letter["blocks"][number] => ({ kind: "text", parts });

const begun = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function greeting(
  { name, address, zone, signUp }: User,
  words: (typeof WELCOME_WORDS)["en"],
  phrases: Phrases,
): Inline[] {
  const at = new Date(signUp?.at ?? 0);
  const day = dayOf(at, { zone, today: localTime(zone, at).date }, phrases);
  const came = words.came(address, day);
  return name === undefined ? [begun(came)] : [{ called: firstName(name) }, `, ${came}`];
}

/** The one letter to whoever has signed up: it asks for a yes. */
export function welcomeLetter(user: User, { confirmUrl, unsubscribeUrl, homeUrl }: Omit<Links, "settingsUrl">): Letter {
  const language = languageOf(user);
  const words = WELCOME_WORDS[language];
  const phrases = PHRASES[language];
  const yes = { kind: "button", parts: [words.yes(user.secretAddress)], label: words.button } as const;
  return {
    language,
    colon: phrases.colon,
    subject: words.subject,
    blocks: [
      text(...greeting(user, words, phrases)),
      { ...yes, href: confirmUrl, to: confirmUrl },
      text(words.sooner),
      text(words.first(timeOf(user.dueMinute), townOf(user.zone, language))),
      text(words.sees),
      { kind: "small", parts: [words.kept] },
    ],
    news: [],
    footer: words.footer,
    links: [
      { link: homeUrl, text: words.page },
      { link: unsubscribeUrl, text: phrases.unsubscribe },
    ],
  };
}

/** The short word to who has confirmed. */
export function worksLetter(
  user: User,
  { unsubscribeUrl, settingsUrl }: Pick<Links, "unsubscribeUrl" | "settingsUrl">,
): Letter {
  const language = languageOf(user);
  const { works } = WELCOME_WORDS[language];
  const { colon, footer, settings, unsubscribe } = PHRASES[language];
  return {
    language,
    colon,
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
