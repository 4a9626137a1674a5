import type { Language } from "../../core/answer/action.ts";
import type { Tap } from "../../core/reply/daily-reply.ts";

/** What a page says of one tap: before it is done, its button, and once it is done. `{name}` stands for whom it is about. */
interface Words {
  readonly ask: string;
  readonly lead: string;
  readonly button: string;
  readonly done: string;
  readonly after: string;
}

/** What the pages behind the links of a card say. */
export interface TapWords {
  readonly taps: Readonly<Record<Tap | "undo", Words>>;
  readonly close: string;
  readonly mistake: string;
  readonly tooLate: { readonly done: string; readonly after: string };
}

export const TAP_WORDS: Readonly<Record<Language, TapWords>> = {
  en: {
    taps: {
      called: {
        ask: "Have you talked to {name}?",
        lead: "Then I suggest no first call any more, and look what comes next.",
        button: "Yes, we talked",
        done: "Noted: you talked to {name}.",
        after: "In the next mails I see how it goes on.",
      },
      later: {
        ask: "{name} in three weeks?",
        lead: "Until then I am silent about it.",
        button: "In three weeks",
        done: "{name} comes again in three weeks.",
        after: "Write to each other as you like; only I am silent.",
      },
      never: {
        ask: "Never suggest {name} again?",
        lead: "Your mails are read on; the name is not mentioned any more.",
        button: "Never again",
        done: "{name} is not suggested any more.",
        after: "It can be undone here, or under your settings.",
      },
      undo: {
        ask: "Take back what you said of {name}?",
        lead: "Then all is as it was before.",
        button: "Take it back",
        done: "Taken back.",
        after: "{name} stands where {name} stood before.",
      },
    },
    close: "You can close this page.",
    mistake: "Pressed by mistake?",
    tooLate: {
      done: "Nothing was taken back: you have said something else of {name} since.",
      after: "Your last word counts; your settings show it.",
    },
  },
  de: {
    taps: {
      called: {
        ask: "Hast du mit {name} gesprochen?",
        lead: "Dann schlage ich keinen ersten Anruf mehr vor und sehe, was als Nächstes kommt.",
        button: "Ja, wir haben gesprochen",
        done: "Notiert: Du hast mit {name} gesprochen.",
        after: "An den nächsten Mails sehe ich, wie es weitergeht.",
      },
      later: {
        ask: "{name} in drei Wochen?",
        lead: "Bis dahin sage ich nichts dazu.",
        button: "In drei Wochen",
        done: "{name} kommt in drei Wochen wieder.",
        after: "Schreibt euch, wie ihr wollt; nur ich bin still.",
      },
      never: {
        ask: "{name} nie wieder vorschlagen?",
        lead: "Deine Mails werden weiter gelesen; der Name fällt nicht mehr.",
        button: "Nie wieder",
        done: "{name} wird nicht mehr vorgeschlagen.",
        after: "Zurücknehmen kannst du es hier oder in deinen Einstellungen.",
      },
      undo: {
        ask: "Zurücknehmen, was du über {name} gesagt hast?",
        lead: "Dann ist alles wie vorher.",
        button: "Zurücknehmen",
        done: "Zurückgenommen.",
        after: "Bei {name} ist alles wie vorher.",
      },
    },
    close: "Du kannst diese Seite schließen.",
    mistake: "Aus Versehen gedrückt?",
    tooLate: {
      done: "Nichts wurde zurückgenommen: Du hast seither etwas anderes über {name} gesagt.",
      after: "Dein letztes Wort gilt; deine Einstellungen zeigen es.",
    },
  },
  fr: {
    taps: {
      called: {
        ask: "As-tu parlé à {name}\u00a0?",
        lead: "Alors je ne propose plus de premier appel et je regarde la suite.",
        button: "Oui, nous avons parlé",
        done: "C'est noté\u00a0: tu as parlé à {name}.",
        after: "Les prochains messages me diront la suite.",
      },
      later: {
        ask: "{name} dans trois semaines\u00a0?",
        lead: "D'ici là, je n'en parle plus.",
        button: "Dans trois semaines",
        done: "{name} revient dans trois semaines.",
        after: "Écrivez-vous comme vous voulez\u00a0; moi seul me tais.",
      },
      never: {
        ask: "Ne plus jamais proposer {name}\u00a0?",
        lead: "Tes messages sont lus comme avant\u00a0; ce nom n'apparaît plus.",
        button: "Plus jamais",
        done: "{name} n'est plus proposé.",
        after: "Tu peux l'annuler ici ou dans tes réglages.",
      },
      undo: {
        ask: "Annuler ce que tu as dit de {name}\u00a0?",
        lead: "Tout redevient comme avant.",
        button: "Annuler",
        done: "C'est annulé.",
        after: "Pour {name}, tout est comme avant.",
      },
    },
    close: "Tu peux fermer cette page.",
    mistake: "Une erreur\u00a0?",
    tooLate: {
      done: "Rien n’a été annulé\u00a0: depuis, tu as dit autre chose de {name}.",
      after: "Ton dernier mot compte\u00a0; tes réglages le montrent.",
    },
  },
  es: {
    taps: {
      called: {
        ask: "¿Has hablado con {name}?",
        lead: "Entonces no propongo más una primera llamada y miro qué viene después.",
        button: "Sí, hemos hablado",
        done: "Anotado: has hablado con {name}.",
        after: "En los próximos correos veré cómo sigue.",
      },
      later: {
        ask: "¿{name} en tres semanas?",
        lead: "Hasta entonces no digo nada.",
        button: "En tres semanas",
        done: "{name} vuelve en tres semanas.",
        after: "Escribíos cuanto queráis; solo yo callo.",
      },
      never: {
        ask: "¿No sugerir nunca más a {name}?",
        lead: "Tus correos se siguen leyendo; ese nombre ya no aparece.",
        button: "Nunca más",
        done: "{name} ya no se sugiere.",
        after: "Puedes deshacerlo aquí o en tus ajustes.",
      },
      undo: {
        ask: "¿Deshacer lo que dijiste de {name}?",
        lead: "Todo queda como antes.",
        button: "Deshacer",
        done: "Deshecho.",
        after: "Con {name} todo está como antes.",
      },
    },
    close: "Puedes cerrar esta página.",
    mistake: "¿Ha sido un error?",
    tooLate: {
      done: "No se ha deshecho nada: desde entonces has dicho otra cosa de {name}.",
      after: "Cuenta tu última palabra; tus ajustes la muestran.",
    },
  },
};
