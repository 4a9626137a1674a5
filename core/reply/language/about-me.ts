import type { Language } from "../../answer/action.ts";

/** What is said to somebody who is no user. Months come written, counts as numbers. */
export interface AboutMePhrases {
  readonly locale: string;
  readonly subject: { readonly kept: string; readonly forgotten: string };
  readonly ledgers: (people: number) => string;
  readonly mails: (mails: number, first: string, last: string) => string;
  readonly none: string;
  readonly why: string;
  readonly phone: { readonly yes: string; readonly no: string };
  readonly words: (days: number) => string;
  readonly forget: string;
  readonly staysForgotten: string;
  readonly forgotten: string;
  readonly mark: string;
  readonly raw: (days: number) => string;
  readonly footer: string;
}

export const ABOUT_ME_PHRASES: Readonly<Record<Language, AboutMePhrases>> = {
  en: {
    locale: "en-GB",
    subject: { kept: "What is kept about you", forgotten: "Nothing is kept about you any more" },
    ledgers: (people) =>
      people === 1
        ? "One person who uses this service keeps something about the address you wrote from."
        : `${people} people who use this service keep something about the address you wrote from.`,
    mails: (mails, first, last) =>
      `In all ${mails === 1 ? "one mail" : `${mails} mails`}${first === last ? ` of ${first}` : `, from ${first} to ${last}`}.`,
    none: "Nobody here keeps anything about the address you wrote from.",
    why: "They hand their own mail with you over to it, so that it tells them when it is time to ring you up. It looks you up nowhere and writes to nobody but them.",
    phone: {
      yes: "A telephone number of yours stands there, from a signature or as it was told.",
      no: "There is no telephone number.",
    },
    words: (days) => `Words are kept for ${days} days; that you wrote, when, and what it came to, longer.`,
    forget: "Answer “forget me” and all of it goes, for good.",
    staysForgotten: "You have asked to be forgotten, and it stays so.",
    forgotten:
      "It is done: what was kept about the address you wrote from is gone, for good, and nothing is noted any more.",
    mark: "A mark that does not show your address keeps it so. Mails to others, on which you stand among several, stay with those others.",
    raw: (days) => `The mails themselves, as they came in, are deleted ${days} days after they came.`,
    footer: "You get this one mail because you asked for it from this address. Nobody is told that you did.",
  },
  de: {
    locale: "de-DE",
    subject: { kept: "Was über dich aufgehoben ist", forgotten: "Über dich ist nichts mehr aufgehoben" },
    ledgers: (people) =>
      people === 1
        ? "Ein Mensch, der diesen Dienst benutzt, hebt etwas über die Adresse auf, von der du geschrieben hast."
        : `${people} Menschen, die diesen Dienst benutzen, heben etwas über die Adresse auf, von der du geschrieben hast.`,
    mails: (mails, first, last) =>
      `Im Ganzen ${mails === 1 ? "eine Mail" : `${mails} Mails`}${first === last ? ` vom ${first}` : `, von ${first} bis ${last}`}.`,
    none: "Niemand hier hebt etwas über die Adresse auf, von der du geschrieben hast.",
    why: "Sie geben ihm ihre eigenen Mails mit dir, damit er ihnen sagt, wann es Zeit ist, dich anzurufen. Er schlägt dich nirgends nach und schreibt niemandem als ihnen.",
    phone: {
      yes: "Eine Telefonnummer von dir steht dabei, aus einer Signatur oder so, wie sie genannt wurde.",
      no: "Eine Telefonnummer steht nicht dabei.",
    },
    words: (days) =>
      `Worte werden ${days} Tage aufgehoben; dass du geschrieben hast, wann, und was daraus wurde, länger.`,
    forget: "Antworte „vergiss mich“, und alles ist weg, für immer.",
    staysForgotten: "Du wolltest vergessen werden, und dabei bleibt es.",
    forgotten:
      "Es ist geschehen: Was über die Adresse aufgehoben war, von der du geschrieben hast, ist weg, für immer, und notiert wird nichts mehr.",
    mark: "Ein Zeichen, das deine Adresse nicht zeigt, hält es so. Mails an andere, auf denen du unter mehreren stehst, bleiben bei diesen anderen.",
    raw: (days) => `Die Mails selbst, wie sie kamen, werden ${days} Tage nach ihrer Ankunft gelöscht.`,
    footer: "Du bekommst diese eine Mail, weil du von dieser Adresse darum gebeten hast. Niemand erfährt davon.",
  },
  fr: {
    locale: "fr-FR",
    subject: { kept: "Ce qui est gardé à ton sujet", forgotten: "Plus rien n'est gardé à ton sujet" },
    ledgers: (people) =>
      people === 1
        ? "Une personne qui se sert de ce service garde quelque chose au sujet de l'adresse d'où tu as écrit."
        : `${people} personnes qui se servent de ce service gardent quelque chose au sujet de l'adresse d'où tu as écrit.`,
    mails: (mails, first, last) =>
      `En tout ${mails === 1 ? "un message" : `${mails} messages`}${first === last ? `, ${first}` : `, de ${first} à ${last}`}.`,
    none: "Personne ici ne garde rien au sujet de l'adresse d'où tu as écrit.",
    why: "On lui confie ses propres messages avec toi, pour qu'il dise quand il est temps de t'appeler. Il ne te cherche nulle part et n'écrit à personne d'autre.",
    phone: {
      yes: "Un numéro de téléphone à toi y figure, tiré d'une signature ou tel qu'il a été donné.",
      no: "Il n'y a pas de numéro de téléphone.",
    },
    words: (days) =>
      `Les mots sont gardés ${days} jours ; que tu as écrit, quand, et ce qui en ressort, plus longtemps.`,
    forget: "Réponds « oublie-moi », et tout disparaît, pour de bon.",
    staysForgotten: "Tu as demandé l'oubli, et il en reste ainsi.",
    forgotten:
      "C'est fait : ce qui était gardé au sujet de l'adresse d'où tu as écrit a disparu, pour de bon, et plus rien n'est noté.",
    mark: "Une marque qui ne montre pas ton adresse y veille. Les messages à d'autres, où tu figures parmi plusieurs, restent chez ces autres.",
    raw: (days) => `Les messages eux-mêmes, tels qu'ils sont arrivés, sont supprimés ${days} jours après leur arrivée.`,
    footer: "Tu reçois ce seul message parce que tu l'as demandé depuis cette adresse. Personne ne l'apprend.",
  },
  es: {
    locale: "es-ES",
    subject: { kept: "Lo que se guarda sobre ti", forgotten: "Ya no se guarda nada sobre ti" },
    ledgers: (people) =>
      people === 1
        ? "Una persona que usa este servicio guarda algo sobre la dirección desde la que has escrito."
        : `${people} personas que usan este servicio guardan algo sobre la dirección desde la que has escrito.`,
    mails: (mails, first, last) =>
      `En total ${mails === 1 ? "un correo" : `${mails} correos`}${first === last ? ` de ${first}` : `, de ${first} a ${last}`}.`,
    none: "Nadie aquí guarda nada sobre la dirección desde la que has escrito.",
    why: "Le confían sus propios correos contigo, para que diga cuándo es momento de llamarte. No te busca en ningún sitio y no escribe a nadie más.",
    phone: {
      yes: "Hay un número de teléfono tuyo, de una firma o tal como se dijo.",
      no: "No hay ningún número de teléfono.",
    },
    words: (days) => `Las palabras se guardan ${days} días; que escribiste, cuándo y qué salió de ello, más tiempo.`,
    forget: "Responde «olvídame», y todo desaparece, para siempre.",
    staysForgotten: "Pediste que se te olvidara, y así sigue.",
    forgotten:
      "Está hecho: lo que se guardaba sobre la dirección desde la que has escrito ha desaparecido, para siempre, y ya no se anota nada.",
    mark: "Una marca que no muestra tu dirección lo mantiene así. Los correos a otros, en los que figuras entre varios, se quedan con esos otros.",
    raw: (days) => `Los correos mismos, tal como llegaron, se eliminan ${days} días después de llegar.`,
    footer: "Recibes este único correo porque lo pediste desde esta dirección. Nadie se entera.",
  },
};
