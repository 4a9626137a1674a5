import type { Language } from "../../core/answer/action.ts";
import type { MailDays } from "../../core/settings.ts";

/** What the page of settings says. */
export interface SettingsWords {
  readonly title: string;
  readonly lead: string;
  readonly saved: string;
  readonly refused: string;
  readonly hour: string;
  readonly hourHint: string;
  readonly zone: string;
  readonly days: string;
  readonly daysHint: string;
  readonly dayNames: Readonly<Record<MailDays, string>>;
  readonly language: string;
  readonly pause: string;
  readonly pauseNone: string;
  readonly pauseForGood: string;
  readonly pauseUntil: string;
  readonly save: string;
  readonly never: string;
  readonly neverNone: string;
  readonly again: string;
  readonly secret: string;
  readonly secretHint: string;
  readonly own: string;
  readonly stopped: string;
  readonly bounced: string;
  readonly complained: string;
}

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
};

export const SETTINGS_WORDS: Readonly<Record<Language, SettingsWords>> = {
  en: {
    title: "Your settings",
    lead: "This page is yours alone: whoever has its link can change what stands here.",
    saved: "Saved.",
    refused: "Nothing was saved: what stands in the marked field can not be read.",
    hour: "When the mail comes",
    hourHint: "At most one a day, and on most days none.",
    zone: "Your time zone",
    days: "On which days",
    daysHint: "Working days are those of your time zone. “Mondays only” is the first of them.",
    dayNames: { weekdays: "Working days", all: "Every day", mondays: "Mondays only" },
    language: "Language",
    pause: "Pause",
    pauseNone: "No pause",
    pauseForGood: "No mails until I say so",
    pauseUntil: "No mails until",
    save: "Save",
    never: "Never suggested",
    neverNone: "Nobody. Answer “never” and a name, and it stands here.",
    again: "Suggest again",
    secret: "Your secret address",
    secretHint: "Put it in BCC, never in Cc.",
    own: "Your own addresses",
    stopped: "You are unsubscribed: no mail comes, whatever stands below. The link below each mail brings it back.",
    bounced:
      "Your mail provider has sent my mails back, so none comes. Does the address work again? Write any mail from it with your secret address in BCC, and they come again.",
    complained:
      "A mail of mine was called spam at your address, so none comes. The link below each mail brings them back.",
  },
  de: {
    title: "Deine Einstellungen",
    lead: "Diese Seite gehört dir allein: Wer ihren Link hat, kann hier alles ändern.",
    saved: "Gespeichert.",
    refused: "Nichts wurde gespeichert: Was im markierten Feld steht, kann ich nicht lesen.",
    hour: "Wann die Mail kommt",
    hourHint: "Höchstens eine am Tag, an den meisten Tagen keine.",
    zone: "Deine Zeitzone",
    days: "An welchen Tagen",
    daysHint: "Arbeitstage sind die deiner Zeitzone. „Montags“ ist der erste davon.",
    dayNames: { weekdays: "An Arbeitstagen", all: "Jeden Tag", mondays: "Nur montags" },
    language: "Sprache",
    pause: "Pause",
    pauseNone: "Keine Pause",
    pauseForGood: "Keine Mails, bis ich es sage",
    pauseUntil: "Keine Mails bis",
    save: "Speichern",
    never: "Nie vorgeschlagen",
    neverNone: "Niemand. Antworte „nie“ und einen Namen, und er steht hier.",
    again: "Wieder vorschlagen",
    secret: "Deine geheime Adresse",
    secretHint: "Setze sie in BCC, nie in Cc.",
    own: "Deine eigenen Adressen",
    stopped: "Du bist abgemeldet: Es kommt keine Mail, was auch unten steht. Der Link unter jeder Mail ändert das.",
    bounced:
      "Dein Mailanbieter hat meine Mails zurückgeschickt, darum kommt keine. Geht die Adresse wieder? Schreib von ihr irgendeine Mail mit deiner geheimen Adresse im BCC, dann kommen sie wieder.",
    complained:
      "Eine Mail von mir wurde unter deiner Adresse als Spam gemeldet, darum kommt keine. Der Link unter jeder Mail bringt sie zurück.",
  },
  fr: {
    title: "Tes réglages",
    lead: "Cette page est à toi seul\u00a0: qui a son lien peut tout changer ici.",
    saved: "Enregistré.",
    refused: "Rien n'a été enregistré\u00a0: je ne peux pas lire le champ marqué.",
    hour: "Quand le message arrive",
    hourHint: "Un par jour au plus, et la plupart des jours aucun.",
    zone: "Ton fuseau horaire",
    days: "Quels jours",
    daysHint: "Les jours ouvrés sont ceux de ton fuseau horaire. «\u00a0Le lundi\u00a0» est le premier.",
    dayNames: { weekdays: "Les jours ouvrés", all: "Tous les jours", mondays: "Seulement le lundi" },
    language: "Langue",
    pause: "Pause",
    pauseNone: "Pas de pause",
    pauseForGood: "Aucun message jusqu'à nouvel ordre",
    pauseUntil: "Aucun message jusqu'au",
    save: "Enregistrer",
    never: "Jamais proposés",
    neverNone: "Personne. Réponds «\u00a0jamais\u00a0» et un nom, et il figure ici.",
    again: "Proposer de nouveau",
    secret: "Ton adresse secrète",
    secretHint: "Mets-la en copie cachée, jamais en copie.",
    own: "Tes propres adresses",
    stopped: "Tu es désabonné\u00a0: aucun message ne vient. Le lien sous chaque message change cela.",
    bounced:
      "Ton fournisseur a renvoyé mes messages, donc aucun ne vient. L'adresse marche à nouveau\u00a0? Écris un message depuis elle avec ton adresse secrète en BCC, et ils reviennent.",
    complained:
      "Un de mes messages a été signalé comme indésirable à ton adresse, donc aucun ne vient. Le lien sous chaque message les fait revenir.",
  },
  es: {
    title: "Tus ajustes",
    lead: "Esta página es solo tuya: quien tenga su enlace puede cambiarlo todo aquí.",
    saved: "Guardado.",
    refused: "No se ha guardado nada: no puedo leer el campo marcado.",
    hour: "Cuándo llega el correo",
    hourHint: "Uno al día como mucho, y la mayoría de los días ninguno.",
    zone: "Tu zona horaria",
    days: "Qué días",
    daysHint: "Los días laborables son los de tu zona horaria. «Los lunes» son el primero.",
    dayNames: { weekdays: "Los días laborables", all: "Todos los días", mondays: "Solo los lunes" },
    language: "Idioma",
    pause: "Pausa",
    pauseNone: "Sin pausa",
    pauseForGood: "Sin correos hasta nuevo aviso",
    pauseUntil: "Sin correos hasta el",
    save: "Guardar",
    never: "Nunca sugeridos",
    neverNone: "Nadie. Responde «nunca» y un nombre, y aparece aquí.",
    again: "Volver a sugerir",
    secret: "Tu dirección secreta",
    secretHint: "Ponla en copia oculta, nunca en copia.",
    own: "Tus propias direcciones",
    stopped: "Estás dado de baja: no llega ningún correo. El enlace bajo cada correo lo cambia.",
    bounced:
      "Tu proveedor ha devuelto mis correos, así que no llega ninguno. ¿La dirección funciona otra vez? Escribe desde ella un correo con tu dirección secreta en CCO, y vuelven a llegar.",
    complained:
      "Un correo mío se marcó como spam en tu dirección, así que no llega ninguno. El enlace bajo cada correo los trae de vuelta.",
  },
};
