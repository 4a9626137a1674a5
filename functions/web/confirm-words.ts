import type { Language } from "../../core/answer/action.ts";

/** What the page behind the button of the welcome says, before and after. */
export interface ConfirmWords {
  readonly ask: string;
  readonly lead: string;
  readonly soft: string;
  readonly button: string;
  readonly done: string;
  readonly yours: string;
  readonly hint: string;
  readonly close: string;
}

export const CONFIRM_WORDS: Readonly<Record<Language, ConfirmWords>> = {
  en: {
    ask: "Switch on your secret address?",
    lead: "Press the button, and what you send to it is read from now on.",
    soft: "If it was not you who signed up, close this page: all of it is gone within seven days.",
    button: "Yes, switch it on",
    done: "It works from now on.",
    yours: "This address is yours alone:",
    hint: "Put it in BCC when you write to people you enjoy, and never in Cc. What you have sent already is read now.",
    close: "You can close this page.",
  },
  de: {
    ask: "Deine geheime Adresse einschalten?",
    lead: "Drück den Knopf, und von nun an wird gelesen, was du dorthin schickst.",
    soft: "Hast nicht du dich angemeldet, dann schließ diese Seite: In sieben Tagen ist alles weg.",
    button: "Ja, einschalten",
    done: "Ab jetzt gilt sie.",
    yours: "Diese Adresse gehört dir allein:",
    hint: "Setze sie in BCC, wenn du Menschen schreibst, die du magst, und nie in Cc. Was du schon geschickt hast, wird jetzt gelesen.",
    close: "Du kannst diese Seite schließen.",
  },
  fr: {
    ask: "Activer ton adresse secrète\u00a0?",
    lead: "Appuie sur le bouton, et ce que tu y envoies est lu à partir de maintenant.",
    soft: "Si ce n'est pas toi qui t'es inscrit, ferme cette page\u00a0: tout disparaît dans sept jours.",
    button: "Oui, l'activer",
    done: "Elle fonctionne à partir de maintenant.",
    yours: "Cette adresse est à toi seul\u00a0:",
    hint: "Mets-la en copie cachée quand tu écris à des gens que tu aimes bien, et jamais en copie. Ce que tu as déjà envoyé est lu maintenant.",
    close: "Tu peux fermer cette page.",
  },
  es: {
    ask: "¿Activar tu dirección secreta?",
    lead: "Pulsa el botón, y desde ahora se lee lo que envíes a ella.",
    soft: "Si no fuiste tú quien se apuntó, cierra esta página: en siete días no queda nada.",
    button: "Sí, activarla",
    done: "Ya funciona.",
    yours: "Esta dirección es solo tuya:",
    hint: "Ponla en copia oculta cuando escribas a gente que aprecias, y nunca en copia. Lo que ya has enviado se lee ahora.",
    close: "Puedes cerrar esta página.",
  },
};
