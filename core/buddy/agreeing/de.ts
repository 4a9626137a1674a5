import type { Agreeing } from "./table.ts";

const DAY = "(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)";

export const DE: Agreeing = {
  at: "um|punkt",
  loose: "gegen|ca\\.?|circa|etwa|ungefahr|nach|vor|ab|bis|zwischen|seit|oder|fruhestens|spatestens",
  mark: "uhr|h",
  isBareHour: true,
  isFullDay: true,
  morning: `fruh|(?:${DAY})?vormittags?|morgens|am morgen|${DAY}morgen`,
  late: `(?:${DAY})?(?:nachmittag|abend)s?`,
  half: ["halb", -30],
  quarter: "viertel|dreiviertel",
  hours: ["eins?", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf"],
  today: "heute",
  tomorrow: `(?<!(?:am|heute|jeden|${DAY}) )morgen`,
  vague: "nachste[nrs]?|letzte[nrs]?|vorige[nrs]?|jede[nrs]?|ubernachste[nrs]?|irgendwann|oder so|war|waren|ubermorgen",
  myClock: "meiner zeit|bei mir|hier bei uns",
  yourClock: "(?:deiner|eurer|ihrer) zeit|bei (?:dir|euch|ihnen)",
  suits: `pass(?:t|en|te)|geht|ginge|klappt|konnen wir|konnten wir|wollen wir|sollen wir|wie war'?e? es|habe? ich zeit|hatte ich zeit|hast du zeit|rufe? (?:ich )?(?:dich|sie|euch)|ruf mich|reden wir|sprechen wir|telefonieren|treffen|sehen wir uns|lass uns|bin ich (?:da|frei|zu hause|erreichbar)|bis (?:dann|${DAY}|morgen)|abgemacht|ist (?:gut|prima|perfekt|ok)`,
  talks: "rede[nt]?|sprechen|telefonier\\w+|rufe?|anrufen|treffen|sehen|kaffee|essen|fruhstuck",
  assents:
    "(?:das )?(?:passt|klappt|geht)(?: (?:mir|bei mir|gut|prima|bestens|perfekt|wunderbar))?(?=[,.!;]|$)|passt (?:mir|gut|prima|bestens|perfekt|wunderbar)|einverstanden|abgemacht|gerne?[,.!]|sehr gern|bis (?:dann|dienstag|montag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen)|freue? mich (?:drauf|darauf|auf)|perfekt|wunderbar|ist gut|so machen wir(?:'?s| es)|bin (?:ich )?(?:da|dabei)|alles klar",
  hedges:
    "muss (?:ich )?(?:noch |erst )?(?:schauen|sehen|prufen|fragen)|schaue? (?:noch|mal|ich)|mal sehen|vielleicht|eventuell|unsicher|lieber|stattdessen|leider|ein ander(?:es mal|ermal)|schade",
};
