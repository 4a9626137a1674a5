import { tongue } from "./tongue.ts";

export const DE = tongue({
  called:
    "angerufen|anger(?:uf|uff)en|telefoniert|telephoniert|gesprochen|geredet|geplaudert|gequatscht|erreicht|rief .{0,20}an|sprach|am telefon|erledigt|gemacht",
  met: "getroffen|gesehen|besucht|kaffee (?:mit|getrunken)|(?:mittag|abend)?essen (?:mit|gegangen)|gegessen|traf|war bei|war(?:en)? (?:ich|wir) .{0,25}bei|war(?:en)? .{0,40}(?:essen|spazieren|fruhstucken|im kino|im theater|wandern|auf einen kaffee)",
  denied: "nicht|nie|noch nicht|kein|keine|keinen",
  missed:
    "nicht erreicht|keine antwort|nicht (?:da|drangegangen|rangegangen|abgenommen|zu hause|zuhause)|(?:ging|geht) nicht (?:ran|dran)|mailbox|anrufbeantworter|versucht(?! es)",
  will: "rufe? .{0,30}an|(?:werde|will|mochte|wollte) .{0,40}(?:anrufen|telefonieren|sprechen|reden|treffen|schreiben|melden)|ruf ich .{0,20}an|schreib(?:e)? (?:ich )?(?:ihr|ihm)|melde mich|mach(?:e)? ich|treffe",
  later:
    "spater|spaeter|nicht jetzt|jetzt nicht|ein andermal|ein ander mal|nicht diese (?:woche|tage)|diese woche nicht|erst|keine zeit|zu fruh|zu frueh|erinner(?:e)? mich|verschieb(?:e|en)?|warte",
  not: "nicht(?! (?:sicher|schlecht|nur))|kein|keine|keinen|lieber nicht|ohne|uberspring(?:e|en)?",
  never:
    "nie|niemals|nie wieder|nie mehr|nimmer|nicht mehr|nicht wieder|streich(?:e|en)?|vergiss|losch(?:e|en)?|loesch(?:e|en)?|entfern(?:e|en)?|sperr(?:e|en)?",
  again: "(?:doch|wieder) (?:nennen|vorschlagen|zeigen)|doch wieder",
  number: "nummer|telefon|handy|mobil|tel",
  pause: "pause|pausier(?:e|en)?|keine (?:mails?|e-?mails?)|ruhe|urlaub|verreist|nicht storen|funkstille",
  resume: "weiter|mach weiter|weitermachen|bin (?:wieder )?(?:da|zuruck|zurueck)|wieder los|fang wieder an",
  stop: "bitte keine (?:e-?)?mails? mehr(?: (?:schicken|senden|bitte))*|keine (?:e-?)?mails? mehr (?:schicken|senden)(?: bitte)?|(?:bitte )?(?:stopp?|abmelden|abbestellen|kundigen|kuendigen|aufhoren|aufhoeren|schluss|ende|hor auf|hoer auf|melde mich ab|bestell(?:e)? (?:das )?ab)(?: (?:bitte|damit|mit den mails|alles))*|keine (?:e-?)?mails? mehr(?: bitte)?|bitte keine (?:e-?)?mails? mehr",
  undo: "ruckgangig|rueckgaengig|zurucknehmen|zuruecknehmen|nimm (?:das|es|alles) zuruck|nimm (?:das|es|alles) zurueck|(?:das )?war (?:falsch|ein versehen)|aus versehen",
  erase:
    "(?:bitte )?(?:losche?|loesche?) (?:mich|alles (?:von|uber|ueber) mich|alle(?:s)? (?:meine )?daten|alle meine daten)(?: bitte)?",
  export:
    "(?:bitte )?(?:export|exportiere? (?:alles|alle daten|meine daten)|(?:schick|schicke|send|sende|mail|maile|gib) mir (?:bitte )?(?:alles|alle meine daten|meine daten|alle daten)(?:,? was du (?:von mir|uber mich|ueber mich) (?:hast|weisst))?)(?: bitte)?",
  nobodyAt:
    "(?:bitte )?(?:nenn(?:e)? |schlag(?:e)? )?(?:nie(?:mals)? (?:jemand(?:en)?|irgendwen|wen)|niemand(?:en|em)?|keine[nr]?)(?: mehr)? (?:von|bei|aus) \\*(?: (?:mehr|vor|nennen|vorschlagen|bitte))*",
  languages: { en: "englisch", de: "deutsch", fr: "franzosisch|franzoesisch", es: "spanisch" },
  pronoun: "sie|ihn|ihm|ihr|er|ihnen|diese|diesen|den|die",
  yes: "(?:ja|jawohl|jo|gern(?:e)?|mach ich|klar|gute idee|genau)(?: (?:gern(?:e)?|bitte|danke|klar|mach ich))?",
  no: "(?:nein|nee|ne|no)(?: danke)?",
  mine: "(?:das|die|sie|er|es)? ?(?:gehor(?:t|en)|gehoert) (?:beide |alle )?mir|(?:(?:das|die|sie|es) )?(?:ist|sind) (?:meine?[rs]?|von mir|meine (?:\\w+ )?adressen?)|das bin ich|meine|meine (?:\\w+ )?adressen?|von mir",
  notMine:
    "(?:(?:das|die|sie|es) )?(?:ist|sind|bin|gehort|gehoert|gehoren)? ?(?:ich |mir )?nicht(?: (?:meine?[rs]?|von mir|ich|mir))?|(?:(?:das|die) )?(?:ist|sind)? ?(?:nicht meine?[rs]?)|(?:das ist )?jemand ander\\w*|kenne ich nicht|keine ahnung",
  affirm: "ja|jawohl|genau|stimmt|richtig|bitte|danke|nein",
  confirm:
    "(?:ich )?bestatig(?:e|en|t)|ok(?:ay)?|einverstanden|passt|anmelden|einschalten|das war ich|das bin ich|ich war(?: e?s|s)?",
  denySignUp: "(?:das )?war ich nicht|ich war (?:das|es) nicht|nicht ich",
  mondays:
    "(?:bitte )?(?:(?:die |eine )?mails? |schreib(?:e)?(?: mir)? )?(?:bitte )?(?:nur |nur noch )?(?:montags|an montagen|jeden montag)(?: nur)?(?: bitte)?|(?:nur )?einmal (?:die|in der|pro) woche",
  weekdays:
    "(?:bitte )?(?:(?:die |eine )?mails? |schreib(?:e)?(?: mir)? )?(?:bitte )?(?:nur |nur noch )?(?:werktags|wochentags|(?:an|unter) (?:werktagen|arbeitstagen|wochentagen)|unter der woche)(?: bitte)?|(?:nur )?(?:von )?montag bis freitag|(?:nur )?montags bis freitags|(?:bitte )?nicht (?:am wochenende|an wochenenden)|am wochenende nicht",
  all: "(?:bitte )?(?:(?:die |eine )?mails? |schreib(?:e)?(?: mir)? )?(?:bitte )?(?:(?:an )?jede[nm]? tage?|taglich|taeglich|alle tage|an allen tagen)(?: bitte)?|auch (?:am wochenende|an wochenenden)|am wochenende auch",
  courtesy:
    "hallo|hi|hey|guten (?:morgen|tag|abend)|moin|liebe[rs]?|servus|gruss gott|gruezi|vielen|herzlichen|besten|lieben|danke?|dank|dankeschon|schon|schoen|super|toll|prima|perfekt|klasse|sehr|lieb|nett|gut|freut mich|fur (?:den|die) (?:hinweis|tipp|erinnerung|mail|idee)|das war (?:schon|nett|lieb)|online buddy|buddy|dir|euch|so|ok|okay|alles klar|passt",
  closing:
    "gruss|gruesse|grusse|liebe grusse|liebe gruesse|viele grusse|viele gruesse|lg|vg|mfg|beste grusse|mit freundlichen grussen|mit freundlichen gruessen|herzlich|herzliche grusse|bis bald|von meinem .{1,30} gesendet|gesendet von .{1,40}",
  at: "um|gegen|ab",
  afternoon: "nachmittags|abends|am (?:abend|nachmittag)",
  hour: "uhr|morgens|vormittags|nachmittags|abends|fruh|am (?:morgen|abend|nachmittag)",
  tomorrow: "morgen(?! (?:um|fruh)? ?\\d)",
  today: "heute|gerade|eben|soeben",
  yesterday: "(?<!vor)gestern",
  dayBefore: "vorgestern",
  ago: "vor",
  request: "kannst du|konntest du|koenntest du|konnen sie|konnten sie|magst du|wurdest du",
  service:
    "(?:schick|send|schreib|mail|schlag|vorschlag|vorzuschlag|erinner|frag|pausier|stopp|nimm|zurucknehm|nenn|wechsel|umstell|stell|trag|eintrag|notier|streich|losch|erwahn|lass|wart|zeig|vergiss|vergess|komm|hor|melde|mach weiter|weitermach|verschieb|vermerk)\\p{L}*",
  suggest: "vorschlag\\w*|vorzuschlag\\w*|vorgeschlagen|nenn\\w*|zeig\\w*|erwahn\\w*|schlag\\w*",
  filler:
    "oder|und|die|den|der|das|mir|mich|bitte|wieder|mehr|je|jemals|uberhaupt|gar|danke|ich|will|mochte|auf|von|der liste|liste|aus|raus|so|mit|zu|nicht|kein\\w*|sie|ihn|ihr",
  strike: "streich\\w*|vergiss|losch\\w*|loesch\\w*|entfern\\w*|sperr\\w*",
  third: "er|sie (?:ist|hat|war|spricht|geht|macht|kommt|fahrt)|wir sprechen|ich spreche",
  unreal:
    "(?:ihre[nrm]?|seine[nrm]?) (?:bruder|schwester|mutter|vater|mann|frau|sohn|tochter|chef\\w*|buro) (?:angerufen|getroffen|gesehen|gesprochen|telefoniert|erreicht)|hatte .{0,40}(?:sollen|konnen|wollen)|(?:fast|beinahe)(?! (?:eine?|zwei|\\d))|wenn|falls|weder|niemand\\w*|heisst|(?:mail|e-?mail|nachricht|foto|bild) .{0,30}gesehen",
  until: "bis|fur|fuer",
  further: "bis auf weiteres|vorerst|erst ?mal|fur immer",
  wrote:
    "(?:das|es) (?:war|ist|kam|kommt)(?: von)?|(?:war|ist|kam|stammt) von|hat (?:das|es|die) (?:mir )?(?:mail )?(?:geschrieben|geschickt)|von",
  opener:
    "kunftig|kuenftig|in zukunft|ab jetzt|ab sofort|und|aber|also|vielleicht|lieber|besser|bitte|eher|sagen wir|erst(?: wieder)?|wieder",
  account: "meine daten|mein konto|das konto",
  half: { source: "halb (?<hour>\\d{1,2}|\\p{L}+)", minutes: -30 },
  gratitude: "danke?|vielen dank|herzlichen dank|lieben dank|merci",
  vague: "halbe[ns]? (?:jahr|monat|woche)",
  dayAfter: "ubermorgen|uebermorgen",
  lastWeek: "letzte woche|vorige woche",
  ring: "anruf\\w*|ruf\\w*|sprech\\w*|treff\\w*|telefonier\\w*",
  noPause: "(?:nicht|keine) (?:\\w+ )?paus\\w*",
  instead: "dringend|vertretung|weitergeleitet|vielen dank fur ihre|in meiner abwesenheit",
  absence:
    "automatische antwort|abwesenheitsnotiz|nicht im (?:buro|buero|haus)|e-?mail wird nicht weitergeleitet|ausser haus",
  next: "nachste[nrsm]?|naechste[nrsm]?|kommende[nrsm]?",
  within: "in|im|fur|fuer|bis|bis zum|nach|ab|am|vor|seit|anfang|mitte|ende|erst",
  units: { day: "tage?n?", week: "wochen?", month: "monate?n?", year: "jahre?n?" },
  numbers: [
    "ein|eine|einem|einer|einen",
    "zwei|paar",
    "drei",
    "vier",
    "funf|fuenf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
  ],
  seasons: [
    ["fruhling|fruehling|fruhjahr|fruehjahr", 3, 1],
    ["sommer", 6, 1],
    ["herbst", 9, 1],
    ["winter", 12, 1],
    ["neujahr|neuen jahr|den feiertagen", 1, 2],
    ["weihnachten", 12, 27],
  ],
  and: "und dann|und|aber|dann|ausserdem|auch|sowie|&",
});
