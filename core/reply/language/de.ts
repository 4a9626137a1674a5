import { NAME, type Phrases } from "./phrases.ts";

const hoursOf = (hours: number, numbers: readonly string[]): string =>
  hours === 1 ? "eine Stunde" : `${numbers[hours] ?? hours} Stunden`;

export const DE: Phrases = {
  locale: "de-DE",
  numbers: ["keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
  quoted: (text) => `„${text}“`,
  colon: ": ",
  semicolon: "; ",
  topic: (name) => `„${name}“`,
  bareTopic: (name) => name,
  subject: {
    one: (name, topic) => `${name} und ${topic}`,
    worth: (names) => `${names}: einen Anruf wert`,
    noted: "Notiert",
    unclear: "Wie war das gemeint?",
    quiet: "Alles ruhig",
    exposed: "Deine geheime Adresse war zu sehen",
  },
  first: {
    subject: (name) => `Es klappt: deine Mail an ${name} ist gelesen`,
    works: (name) => `Es klappt. Ich habe deine Mail an ${name} gelesen`,
    quoted: (count, days) => `, und ${count} der anderen Seite aus dem Zitat (${days})`,
    phone: (written) => `In der Signatur steht eine Nummer: ${written}.`,
    quiet: "Sobald jemand einen Anruf wert ist, hörst du von mir; bis dahin bin ich still.",
    wrong: "Etwas falsch gelesen? Antworte und sag es.",
  },
  exposed: (name) =>
    `Deine geheime Adresse steht in An oder Cc deiner Mail an ${name}, wo alle sie sehen. Niemand sonst kommt durch sie herein; setze sie nächstes Mal in BCC, dann bleibt sie dein.`,
  who: (day, subject) =>
    `Wer hat die Mail geschrieben, die du ${day} weitergeleitet hast${subject === undefined ? "" : `, ${subject}`}? Antworte mit einem Namen.`,
  newZone: (town, time) =>
    `Deine Mails kommen jetzt aus einer anderen Zeitzone (${town}): Die Mail kommt um ${time} dortiger Zeit. „um 9“ ändert die Stunde, die Seite der Einstellungen die Zeitzone.`,
  offers: {
    call: `${NAME} wäre einen Anruf wert.`,
    "pick-topic": `${NAME} wäre einen Anruf wert, sobald du ein Thema hast.`,
    "swap-numbers": `${NAME} ist bald nicht mehr unter dieser Adresse: tauscht jetzt die Nummern.`,
    "meet-there": `${NAME} schreibt auch davon, hinzugehen: trefft euch dort.`,
    "old-friend": `${NAME} wäre nach all der Zeit einen Anruf wert.`,
    "ask-take": `${NAME} wäre gut über deinen Entwurf zu fragen, am Telefon.`,
    "thank-fan": `${NAME} hat dir mehr als einmal gedankt und würde sich über einen Anruf freuen.`,
  },
  tips: {
    thank: `Du hast mit ${NAME} gesprochen: Eine Zeile Dank, mit dem, was du versprochen hast, hält es warm.`,
    coffee: `Du und ${NAME} habt gesprochen und schreibt euch weiter: Ein Kaffee wäre das Nächste.`,
    "back-online": `Seit eurem Gespräch ist es still mit ${NAME}: Schreib wieder, es braucht keinen Grund.`,
    "write-alone": `Du triffst ${NAME} in Mails an viele: Schreib einmal allein.`,
    "tell-them": `Du magst, was ${NAME} macht: Sag es, und bitte um nichts.`,
    "ask-silence": `Soweit ich gesehen habe, ist es still zwischen dir und ${NAME}: Schreibt ihr euch noch, ohne mich in BCC?`,
  },
  agreed: {
    subject: (name, when) => `Du und ${name}: ${when}`,
    line: (name, when, { who, day, quote }) =>
      `Du und ${name} seid verabredet: ${when} (${who}, ${day}: ${quote}). Der Termin liegt als Kalenderdatei bei.`,
    event: (name) => `Verabredung mit ${name}`,
  },
  asks: {
    call: (topic) => `Wollen wir über ${topic} reden, statt zu schreiben? Ich könnte diese Woche einmal anrufen.`,
    "pick-topic": () =>
      "Ich freue mich über unsere Mails. Worüber würdest du reden wollen, wenn ich diese Woche anrufe?",
    "swap-numbers": () => "Bevor du gehst: Welche Nummer und Adresse bleibt dir? Ich würde gern in Verbindung bleiben.",
    "meet-there": () => "Wir wollen anscheinend beide hin. Treffen wir uns dort auf einen Kaffee?",
    "old-friend": () => "Wir schreiben uns schon so lange. Darf ich diese Woche einmal anrufen?",
    "ask-take": () =>
      "Ich hänge an meinem Entwurf, und deine Sicht würde helfen. Darf ich diese Woche zehn Minuten anrufen?",
    "thank-fan": () => "Was du geschrieben hast, trägt mich. Darf ich diese Woche anrufen und das selbst sagen?",
  },
  wrote: (mails, days, since) => `hat seit dem ${since} ${mails} an ${days} geschrieben`,
  reasons: {
    asks: "fragt zurück",
    thanks: "dankt dir",
    personal: "schreibt auch von zu Hause, nicht nur von der Sache",
    long: "nimmt sich Zeit für lange Mails",
    leaving: "ist bald nicht mehr unter dieser Adresse",
  },
  mails: (count, isOne) => (isOne ? `${count} richtige Mail` : `${count} richtige Mails`),
  days: (count, isOne) => (isOne ? "einem Tag" : `${count} Tagen`),
  ground: (topic) => `Ihr kommt beide immer wieder auf ${topic}:`,
  you: "du",
  lanes: (mine, theirs, first, since) => `Seit dem ${since}: ${mine} Mails von dir, ${theirs} von ${first}.`,
  introduce: {
    line: (who, topic, asked) =>
      `${who} kommen beide immer wieder auf ${topic}, und ich habe sie nie zusammen in einer Mail gesehen. Frag erst jede Seite für sich: ${asked}.`,
    mail: (first) => `eine Mail an ${first}`,
    subject: "Eine Frage",
    draft: (first, topic) => [
      `Hallo ${first},`,
      `ich schreibe mich mit noch jemandem, wo es immer wieder um ${topic} geht, so wie bei uns beiden. Darf ich euch zusammenbringen? Ich frage beide, und keine Seite erfährt einen Namen, bevor beide Ja gesagt haben.`,
    ],
  },
  gather: (who, topic, town, seats) =>
    `${who} schreiben alle mit dir über ${topic}, und in ihren Signaturen steht ${town}: Ein Tisch für ${seats} wäre leicht gedeckt.`,
  promised: {
    mine: (day, quote) => `Du hast am ${day} versprochen: ${quote} Damit lässt sich leicht beginnen.`,
    theirs: (first, day, quote) => `${first} hat am ${day} versprochen: ${quote} Danach könntest du fragen.`,
  },
  fromSignature: (day) => `aus der Signatur vom ${day}`,
  fromYou: (day) => `wie du mir am ${day} gesagt hast`,
  noCountry: "ohne Ländervorwahl",
  noNumber: (first) => `Noch keine Nummer: frag ${first} danach.`,
  span: ({ hours, minutes }, numbers) =>
    [...(hours > 0 ? [hoursOf(hours, numbers)] : []), ...(minutes > 0 ? [`${minutes} Minuten`] : [])].join(" und "),
  clock: (first, span, side) =>
    side === "same"
      ? `Bei ${first} ist es so spät wie bei dir.`
      : `Bei ${first} ist es ${span} ${side === "ahead" ? "später" : "früher"} als bei dir.`,
  polite: (from, to) => `Zwischen ${from} und ${to} deiner Zeit störst du nicht.`,
  askFirst: "Lieber erst fragen?",
  openMail: (first) => `Als Mail an ${first} öffnen`,
  callSubject: "Telefonieren?",
  answer: (words) =>
    `Antworte einfach auf diese Mail: ${words.join(", ")}. Lässt du es liegen, verfällt es in zwei Wochen.`,
  answers: (first) => ["angerufen", "im Juni", `nicht ${first}`],
  tap: "Oder tippe:",
  taps: (first) => ({ called: "angerufen", later: "in drei Wochen", never: `${first} nie vorschlagen` }),
  alsoGood: `Auch einen Anruf wert: ${NAME}.`,
  noted: "Notiert:",
  done: {
    called: (name, day) => `du hast ${day} mit ${name} gesprochen`,
    met: (name, day) => `du hast ${name} ${day} getroffen`,
    notYet: (name) => `mit ${name} noch nicht gesprochen`,
    never: (name) => `${name}: nie wieder`,
    again: (name) => `${name} darf wieder genannt werden`,
    will: (name, day) => `du meldest dich selbst bei ${name}; bis ${day} sage ich nichts dazu`,
    later: (name, day) => `${name}: nicht vor dem ${day}`,
    wrote: (name) => `${name} hat geschrieben, was du weitergeleitet hast`,
    number: (name, written) => `${name} hat die Nummer ${written}`,
    pause: (day) => (day === undefined ? "keine Mails, bis du „weiter“ antwortest" : `keine Mails bis ${day}`),
    resume: "die Mails kommen wieder",
    hour: (time) => `die Mail kommt um ${time}`,
    language: "von nun an auf Deutsch",
    mine: (address) => `${address} gehört dir, und was von dort kam, wird gelesen`,
    notMine: (address) => `${address} gehört dir nicht; was von dort kam, ist weg`,
    days: (days, weekly) =>
      ({
        all: "die Mail kann jeden Tag kommen",
        weekdays: "die Mail kommt nur an Arbeitstagen",
        mondays: `die Mail kommt nur ${weekly}`,
      })[days],
    neverDomain: (domain) => `niemand mehr von ${domain}`,
    erase: "alles wird gelöscht",
    export: "alles, was ich habe, ist zu dir unterwegs",
    stop: "keine Mails mehr; antworte „weiter“, wenn sie dir fehlen",
    undo: "was du zuletzt gesagt hast, ist zurückgenommen",
  },
  sender: {
    subject: "Gehört diese Adresse dir?",
    ask: (address) =>
      `Jemand hat von ${address} an deine geheime Adresse geschrieben. Gehört diese Adresse dir? Antworte „ja, das ist meine“ oder „nicht meine“.`,
    taken: (address) => `Ich konnte ${address} nicht hinzunehmen: Jemand anders hat sie hier schon.`,
  },
  untilAnswered: (weekly) => `Nur noch ${weekly}, bis du antwortest.`,
  undoHint: "„rückgängig“ nimmt es zurück.",
  unclear: (quote) => `${quote} habe ich nicht verstanden.`,
  perhaps: (name) => `Geht es um ${name}?`,
  which: (names) => `Meinst du ${names}?`,
  canSay:
    "Ich verstehe Antworten wie „Jane angerufen“, „Jane im Juni“, „nie Jane“, „Janes Nummer ist …“, „Pause bis Montag“, „um 7 Uhr“, „rückgängig“, „stopp“.",
  sayAgain: "Sag es anders, oder lass es.",
  everyWeekday: ["montags", "dienstags", "mittwochs", "donnerstags", "freitags", "samstags", "sonntags"],
  on: (day) => `am ${day}`,
  today: "heute",
  yesterday: "gestern",
  filed: (count, n) => (n === 1 ? `${count} Mail abgelegt` : `${count} Mails abgelegt`),
  byHead: "nur am Kopf gelesen",
  held: (count, n) => `${count} zurückgehalten, weil nicht erwiesen ist, dass sie von dir ${n === 1 ? "ist" : "sind"}`,
  flooded: (count) =>
    `${count} ungelesen geblieben, weil an einem Tag zu viele kamen, von denen nicht erwiesen ist, dass sie von dir sind`,
  late: {
    subject: "Einige deiner Mails warten",
    tell: (count, n, days) =>
      `Es kamen mehr Mails von dir, als ich an einem Tag lese: ${count} ${n === 1 ? "wartet und wird" : "warten und werden"} von selbst gelesen, innerhalb von etwa ${days === 1 ? "einem Tag" : `${days} Tagen`}.`,
    many: "mehr als tausend",
  },
  since: { first: "Bisher", last: "Seit dem letzten Mal" },
  quiet: (filed) =>
    `Alles in Ordnung, und diese Woche muss niemand angerufen werden. ${filed} Sobald jemand einen Anruf wert ist, hörst du von mir.`,
  footer: "Du bekommst das, weil deine Mails in BCC zu mir kommen; nie mehr als eine am Tag.",
  why: (first) => `Warum ${first}, ausführlich`,
  settings: "Uhrzeit, Sprache, Pause, Personen",
  unsubscribe: "Abmelden",
};
