import type { Promising } from "./table.ts";

const YOU = "(?:dir|euch|ihnen)";
const SHORT = "(?:schicke?|sende|maile?|leihe?|bringe?|zeige?|gebe?|scanne?|kopiere?|suche?|besorge?|hole?|schreibe?)";
const LONG =
  "(?:schicken|zusenden|senden|mailen|leihen|mitbringen|zeigen|geben|scannen|einscannen|kopieren|heraussuchen|raussuchen|nachschlagen|besorgen)";
const SOME = "(?:(?:gerne?|dann|noch|bald|morgen|heute|auch|mal|naturlich|gleich|spater|nachste woche|am \\w+) ){0,3}";
const THING =
  "(?:das|die|den|der|ein|eine|einen|mein|meine|meinen|unser|unsere|unseren|ihn|sie|es|was|fotos|bilder|ein paar|welche|dein|deine|beide|alle)";
const FEW = String.raw`(?:[^\s,;]{1,25} ){0,8}`;

export const DE: Promising = {
  promises: [
    `ich ${SHORT} ${YOU} ${SOME}${THING}`,
    `ich ${SHORT} ${THING} ${YOU}`,
    `${SHORT} ich ${YOU} ${SOME}${THING}`,
    `${SHORT} ich ${THING} ${YOU}`,
    `(?:fotos|bilder|rezept|buch|adresse|nummer|zeichnung|zeichnungen|liste|karte|link|artikel) ${SHORT} ich ${YOU}`,
    `(?:ich werde|ich will|werde ich) ${YOU} ${FEW}${LONG}`,
    `(?:ich werde|werde ich) ${THING} ${FEW}(?:fur (?:dich|euch|sie) )${FEW}${LONG}`,
    `ich (?:suche?|schlage?|schaue?|scanne?|kopiere?) ${FEW}fur (?:dich|euch|sie)`,
  ].join("|"),
  not: "wenn du|wenn sie|falls|sofern|wurde|konnte|geben? (?:ich )?(?:dir|euch|ihnen) (?:\\S{1,20} )?(?:recht|bescheid|mein wort|die hand|schuld|tipp|rat|ruckmeldung|zeit|ein zeichen|feedback)|grusse?|gruesse|umarmung|kuss|kusse|knuddel\\w*|kraft|zeige? (?:ich )?(?:dir|euch|ihnen),? (?:wie|was|wo|dass|die stadt|den weg)|rechnung|angebot|vertrag|auftrag|protokoll|lieferschein|bestatigung|unterlagen|prasentation|bericht|termin|einladung|agenda|anbei|hiermit|im anhang|angehangt|beigefugt|eine (?:mail|nachricht|zeile)|schreibe? (?:ich )?(?:dir|euch|ihnen)|per post an",
  keeps:
    "anbei|hiermit|im anhang|angehangt|beigefugt|hier (?:ist|sind|kommt|kommen)|wie versprochen|versprochene[nrs]?|habe? (?:ich )?(?:es |sie |ihn )?(?:dir|euch|ihnen) (?:\\S{1,20} ){0,6}(?:geschickt|gesendet|gemailt|mitgebracht|geliehen|gegeben)|ist (?:schon )?(?:in der|auf dem weg|zur) ?(?:post)?|ist unterwegs|sind unterwegs|habe? (?:ich )?nachgeschlagen",
  got: "angekommen|(?:habe?|haben) (?:\\S{1,20} ){0,5}(?:bekommen|erhalten)|ist da|sind da",
  thanks: "danke?|vielen dank|lieben dank|dankeschon",
};
