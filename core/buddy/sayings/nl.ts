import { few, fewBut, tongue } from "./table.ts";

const KIN =
  "vader|moeder|papa|mama|pa|ma|opa|oma|vrouw|man|echtgenoot|echtgenote|partner|zoon|dochter|broer|zus|zusje|tante|oom|neef|nicht|(?:groot|schoon)(?:vader|moeder)|vriend|vriendin|kind|baby|hond|kat|poes|collega|buurman|buurvrouw";
const RELATIVE = "vrouw|man|weduwe|weduwnaar|zoon|dochter|broer|zus|partner";
const MY = "mijn|m'n|onze|ons|zijn|z'n|haar|je|jouw|uw|jullie";
const MEAL = "etentje|diner|lunch|koffie|ontbijt|biertje|borrel|avondeten";
const DAY = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag";
const AGO = `gisteren|eergisteren|vandaag|vanmorgen|vanochtend|net|laatst|vorige (?:week|maand)|afgelopen (?:week|${DAY})|aan de telefoon|telefonisch`;
const SOON = `morgen|vanavond|vanmiddag|straks|(?:op |aanstaande |komende )?(?:${DAY})|volgende|om \\w|rond|na|voor|later|als|zodra|wanneer|dit weekend|in het weekend|deze week|binnenkort|een keer|eens`;
const JOY = "leuk|fijn|goed|prettig|gezellig|mooi|plezier|genoegen|super|heerlijk|aangenaam";
const AWAY =
  "(?:op|met) (?:vakantie|verlof|reis)|ben (?:\\w{1,20} ){0,2}weg|afwezig|niet (?:bereikbaar|op kantoor|aanwezig|thuis)|in het ziekenhuis|offline|met (?:zwangerschaps|ouderschaps)verlof";
const LIST =
  "(?:de|je|uw|jullie|deze) (?:\\w{1,20} )?(?:lijst|mailinglijst|mailinglist|nieuwsbrief|verzendlijst|maillijst)";
const PLEASE = "alsjeblieft|alstublieft|aub|graag|svp|a\\.u\\.b\\.";
const STOPS = "(?= ?[.,!;]|$)";
// In Dutch the verb comes last, and whom one spoke with stands before it: "met de bank gebeld" is no call.
const OURS = fewBut("met|van|naar", 5);

export const NL = tongue({
  common:
    "de het een en van ik je jij u we wij ze zij hij dat die dit is was niet te op voor met aan er maar om ook als bij nog naar heb hebt heeft hebben ben bent zijn mijn jouw uw jullie ons onze wat hoe dan al wel geen zo uit over kan kun bedankt dank graag toen deze",
  life: "huis tuin keuken appartement terras hond honden kat katten poes paard vrouw man kind kinderen zoon dochter moeder vader mama papa broer zus ouders oma opa familie baby vriendin tante oom neef nicht bruiloft getrouwd verloofd zwanger verjaardag kerst kerstmis pasen vakantie weekend voetbal tennis golf skiën wandelen wandeling gewandeld fiets fietsen zwemmen marathon yoga vissen zeilen gezeild kamperen concert bioscoop film roman liedje liedjes gitaar piano koor theater museum schilderij strand feest feestje borrel etentje bier biertje wijn barbecue bbq koken gekookt recept taart bakken honger slapen geslapen moe griep kater liefde mis grappig lol plezier lachen gelachen grap jaloers eenzaam gek prachtig heerlijk verdomme shit haha gefeliciteerd proficiat lieverd schat",
  joins: "en|maar|want|dus",
  notAVoice:
    "slack|in de chat|op (?:de lijst|het forum)|online|iedereen|jullie allemaal|met allemaal|(?:per|via de|via|over de) (?:e-?mail|mail)|schriftelijk",
  denied: "niet|nooit|geen|nergens|afzeggen",
  deniedBehind: `${few(3)}(?:niet|nooit)`,
  framed: "na|sinds|toen|naar aanleiding|bedankt|dank|dankjewel|waarom",
  wished: "zou|zouden|hoop|hopelijk|hopen|als|voordat|voor we|wil|willen|wordt|gaan|zal|zullen|kunnen|ooit",
  ahead: "morgen|vanavond|vanmiddag|volgende|later|straks|binnenkort|aanstaande",
  urgent: "asap|dringend|spoed|meteen|onmiddellijk|server|storing|noodgeval|zo snel mogelijk",
  until: "tot(?: en met)?|t/m",
  table: String.raw`
  died
    (?:schrijf|antwoord|mail) ${few(4)}(?:vanaf|vanuit|met|voor|uit) ${few(2)}(?:account|adres|mailbox|postvak|e-?mailadres|mailadres)\b.{0,80}\b(?:overleden|gestorven|er niet meer)\b
      + Ik schrijf je vanaf het account van Tom: hij is zondag overleden.
    (?:dit is|hier is|ik ben|u spreekt met) (?:zijn|haar) (?:${RELATIVE})\b.{0,80}\b(?:overleden|gestorven)\b
      + Dit is haar zus: Jane is in april overleden.
  stop
    (?:stop|hou op|houd op|stopt u) (?:\w{1,20} ){0,2}met (?:(?:me|mij|ons) (?:te )?(?:mailen|schrijven|benaderen|lastig)|mij aan te schrijven)
      + Stop alsjeblieft met mij te mailen.
      - Stop met zulke mooie boeken te schrijven, ik slaap niet meer.
    (?:schrijf|mail|benader|contacteer) (?:me|mij|ons) (?:(?:${PLEASE}) )?(?:niet meer|nooit meer)\b
      + Mail me nooit meer.
      - Mail me niet op kantoor, gebruik dit adres.
    laat (?:me|mij) (?:(?:${PLEASE}|toch) )?met rust${STOPS}
      + Laat me met rust.
      - Laat me met rust en koffie wakker worden.
    (?:haal|verwijder|schrap) (?:me|mij) (?:(?:${PLEASE}) )?(?:van|uit) ${LIST}\b
      + Verwijder mij alstublieft uit uw mailinglijst.
      - Haal me van de boot als het regent.
  prefers-mail
    (?:mail|schrijf) (?:\w{1,20} )?liever(?= ?[.,!;]|$| dan (?:bellen|te bellen|dat ik bel|praten)\b)
      + Eerlijk gezegd mail ik liever dan te bellen.
      - Ik schrijf liever 's ochtends.
    liever (?:per mail|per e-?mail|schriftelijk|mailen|via (?:de )?mail)\b
      + Liever per mail, als dat kan.
    bel (?:me|mij) (?:(?:${PLEASE}) )?niet(?= ?[.,!;]|$| (?:op|thuis|meer)\b)|(?:${PLEASE}) niet bellen\b|niet bellen,? (?:${PLEASE})
      + Bel me alsjeblieft niet.
      - Bel me niet te vroeg, acht uur is goed.
    geen (?:telefoontjes|belletjes),? (?:${PLEASE})
      + Geen telefoontjes, alstublieft.
    (?:hekel aan|haat|gruw van|houd niet van|hou niet van) (?:\w{1,20} ){0,2}(?:bellen|telefoneren|telefoon|telefoongesprekken|telefoontjes)(?! (?:van|in)\b)
      + Ik heb een hekel aan telefoneren.
      - Ik haat de telefoon van mijn buurman.
    (?:hopeloos|slecht|een ramp|verlegen) aan de telefoon\b
      + Ik ben hopeloos aan de telefoon.
    (?:alleen|uitsluitend) (?:per|via) (?:e-?mail|mail)\b
      + Ik ben alleen via mail te bereiken.
  sad
    (?:begrafenis|uitvaart|crematie|gecondoleerd|condoleances?|condoleer|hospice|terminaal|innige deelneming)\b
      + De uitvaart is donderdag.
    (?:${KIN}) ${few(4)}(?:overleden|gestorven|overleed|stierf)\b
      + Mijn vader is in maart overleden.
      - Mijn laptop is vorige week overleden.
    (?:dood|overlijden|verlies) van (?:${MY}) (?:\w{1,20} )?(?:${KIN})\b
      + Sinds de dood van mijn vader is het hier stil.
      - Sinds de dood van mijn printer schrijf ik met de hand.
    (?:${MY}) (?:\w{1,20} )?(?:${KIN}) verloren\b
      + In het voorjaar hebben we mijn moeder verloren.
  declined
    (?:niet (?:\w{1,20} )?geïnteresseerd|geen (?:interesse|belangstelling))\b
      + Ik ben niet geïnteresseerd in een andere baan.
      - Dat is niet oninteressant.
    nee,? (?:dank je|bedankt|dank u|dankjewel|dank u wel|dank je wel)${STOPS}
      + Nee, dank je.
      - Nee, bedankt voor de pruimen zeg ik pas nu.
    ^(?:nu|op dit moment|voorlopig|even) (?:even |liever )?niet${STOPS}
      + Nu even niet, dank.
      - Nu niet meteen beginnen te lachen.
    (?:moet|moeten|wil|ga) (?:\w{1,20} ){0,3}(?:afslaan|weigeren|voor bedanken)\b
      + Ik moet het helaas afslaan.
    niet het (?:juiste|goede) moment\b
      + Het is niet het juiste moment voor mij.
  cancelled
    (?:moet|moeten|moest|moesten) ${fewBut("niet|niets|geen", 6)}(?:afzeggen|afbellen|verzetten|annuleren|uitstellen|verplaatsen)\b
      + Ik moet ons gesprek van dinsdag helaas afzeggen.
      - Je moet niets afzeggen.
    (?:red|haal) (?:ik )?het ${few(4)}niet${STOPS}
      + Ik red het vrijdag helaas niet.
      - Ik red het zonder jou niet met die bouten.
    kan (?:ik )?(?:\w{1,20} ){0,3}(?:${DAY}|morgen|vanavond) (?:\w{1,20} ){0,2}niet(?= ?[.,!;]|$| (?:komen|bellen)\b)
      + Ik kan dinsdag helaas niet.
    (?:afspraak|lunch|etentje|diner|gesprek|telefoontje|meeting|borrel) ${few(4)}(?:gaat (?:\w{1,20} )?niet door|is afgezegd|is geannuleerd|vervalt)\b
      + Onze lunch gaat niet door, de auto is kapot.
      - De meeting is om acht uur.
  away
    (?:${AWAY}) ${few(4)}(?:tot|t/m)(?! (?:ziens|aan)\b)
      + Ik ben op vakantie tot 14 juni.
      - De weg tot aan de haven is open.
    (?:tot|t/m) (?:[\w./°º]{1,20},? ){1,8}(?:(?:op|met) (?:vakantie|verlof|reis)|afwezig|niet (?:bereikbaar|op kantoor|thuis)|offline|weg(?= ?[.,!]|$))
      + Ik ben tot eind maart op reis.
      - Tot hier is de weg nat.
    (?:weer|terug) (?:op kantoor |thuis |bereikbaar |aanwezig )?(?:op|vanaf) (?:\w{2,6}dag )?\d|(?:op|vanaf) \d[\w ]{0,20} (?:weer|terug)\b
      + Ik ben vanaf 3 mei weer op kantoor.
  leaving
    mijn laatste (?:werkdag|dag (?:bij|hier|op|in|als))\b|(?:is|wordt) mijn laatste (?:werk)?dag${STOPS}
      + Vrijdag is mijn laatste dag bij Example.
      - De laatste dag van de regatta was de beste.
    ik verlaat ${fewBut("van|de", 3)}(?:het bedrijf|de firma|de universiteit|het kantoor|de zaak)\b
      + Ik verlaat in mei het bedrijf.
      - Ik verlaat de haven van het bedrijf.
    (?:bereik|bereiken|bereikbaar|vind|vinden|mail|schrijf) (?:(?:je|u|me|mij) ){0,2}${few(3)}(?:op|via|onder|naar) \S{1,64}@
      + Daarna kun je me bereiken op jane@home.example.net over de plannen.
    mijn nieuwe (?:privé)?(?:e-?mail|mail)?-?adres (?:is|wordt|staat)\b
      + Mijn nieuwe mailadres is hieronder.
  called
    (?:${JOY}) (?:om |dat ik )?(?:\w{1,20} ){0,3}(?:met (?:je|jou|u|jullie)) (?:\w{1,20} ){0,3}(?:te (?:praten|spreken|bellen|kletsen)|gesproken|gepraat|gebeld)\b
      + Het was fijn om gisteren met je te praten.
      - Het zou fijn zijn om met je te praten.
    (?:${JOY}) (?:om |dat ik )?(?:je|u|jou|jullie) (?:\w{1,20} ){0,3}(?:te spreken|gesproken)\b
      + Leuk je gisteren gesproken te hebben.
      - Leuk jullie allemaal op Slack te spreken.
    (?:na|sinds|volgens|naar aanleiding van|zoals in|tijdens) ons (?:\w{1,20} )?(?:telefoongesprek|gesprek|telefoontje|belletje)\b
      + Na ons telefoongesprek heb ik de schets gemaakt.
      - De lijst komt na ons gesprek morgen.
    (?:toen|sinds) we (?:elkaar )?(?:\w{1,20} ){0,3}(?:spraken|gesproken|belden|gebeld)\b
      + Toen we elkaar laatst spraken had je de boot nog.
    we (?:hebben )?(?:elkaar )?${OURS}(?:${AGO}) ${OURS}(?:gesproken|gebeld|gepraat|besproken)\b|we (?:spraken|belden) (?:elkaar )?(?:${AGO})\b
      + We hebben gisteren lang over de bijen gepraat.
      - We hebben gisteren met de bank gebeld.
    (?:met|aan) (?:je|jou|u|jullie) (?:\w{1,20} ){0,3}(?:gebeld|aan de telefoon|gepraat)\b|heb (?:je|u) (?:\w{1,20} ){0,3}(?:aan de telefoon|gesproken)\b
      + Ik heb vanmorgen lang met je gebeld.
      - Ik heb nooit met je gebeld.
    zoals (?:gisteren |net |telefonisch |vandaag |aan de telefoon ){1,2}(?:besproken|afgesproken|gezegd|beloofd)\b
      + Zoals telefonisch besproken neem ik de ladder mee.
    (?:bedankt|dank je|dank u|dankjewel|dank) (?:\w{1,20} ){0,2}voor (?:het|je|uw|jullie|de|ons) (?:\w{1,20} )?(?:bellen|terugbellen|telefoontje|belletje|telefoongesprek|gesprek)\b
      + Bedankt voor het terugbellen.
      - Bij voorbaat bedankt voor de belletjes aan het touw.
    (?:je|uw|een) voicemail(?:bericht)?\b|(?:voicemail|antwoordapparaat) ingesproken\b
      + Ik hoorde je voicemail en moest lachen.
    (?:${AGO}) (?:\w{1,20} ){0,2}aan de telefoon\b|aan de telefoon (?:gisteren|vorige|laatst|vanmorgen)\b
      + Je klonk gisteren moe aan de telefoon.
    (?:je|jouw|uw) stem (?:\w{1,20} )?te horen\b
      + Goed om je stem te horen.
  met
    (?:${JOY}) (?:om |dat ik )?(?:je|jou|u|jullie|elkaar) ${fewBut("snel|morgen|binnenkort", 4)}(?:te (?:zien|ontmoeten)|(?:weer|terug) te zien|gezien|ontmoet)\b
      + Leuk je op de regatta te ontmoeten.
      - Het zou leuk zijn je te zien.
    (?:bedankt|dank je|dank u|dankjewel|dank) (?:\w{1,20} ){0,2}voor (?:het|de|een|je|uw|jullie) (?:\w{1,20} )?(?:${MEAL}|avond|bezoek|gastvrijheid)(?= ?[.,!;:)]|$| (?:en|met|gisteren|bij|van (?:gisteren|${DAY})|het|we|vorige|laatst)\b)
      + Bedankt voor het etentje, de vis was een wonder.
      - Bedankt voor de koffie uit Peru.
    (?:het|de|ons|onze) (?:${MEAL}|avond|bezoek) ${few(4)}was (?:\w{1,20} ){0,2}(?:leuk|heerlijk|gezellig|fantastisch|geweldig|top|mooi)\b
      + De avond bij jullie was heerlijk.
      - De koffie was op.
    we elkaar ${fewBut("snel|morgen|binnenkort", 5)}(?:zagen|ontmoetten|gezien|ontmoet|tegenkwamen)\b|(?:we|wij) hebben elkaar ${few(5)}(?:gezien|ontmoet)\b
      + Ik denk eraan sinds we elkaar in Hoorn ontmoetten.
      - Toen we elkaar op het forum ontmoetten, wist ik niets van bijen.
    ik zag (?:je|u|jullie) (?:gisteren|op|bij|in|laatst)\b(?! (?:tv|televisie|de tv|youtube|het nieuws))
      + Ik zag je op de botenbeurs, maar je was bezig.
      - Ik zag je op tv.
  planned
    bel (?:me|mij|maar) (?:(?:gerust|maar|even|eens|dan|terug) ){0,2}(?:${SOON})\b|bel (?:me|mij)(?: (?:gerust|maar|even|eens|terug)){0,2}(?=\.|$|,? (?:als|wanneer|zodra)\b)
      + Bel me als je een minuut hebt.
      - De server is stuk, bel me!
    ik bel (?:je|u|jullie|jou)(?=[.,]|$| (?:\w{1,20} )?(?:${SOON}|terug|even)\b)|bel ik (?:je|u|jullie|jou)\b
      + Ik bel je zondag.
      - Ik bel je daarom niet.
    ik (?:zal|wil|kan|ga) (?:je|u|jullie|jou) ${few(4)}(?:bellen|terugbellen)\b
      + Ik zal u morgen rond vier uur bellen.
      - Ik ga je daarom niet bellen.
    (?:zullen|kunnen|laten|zouden|moeten) (?:we|wij) (?:elkaar )?${few(6)}(?:bellen|praten|spreken|afspreken|lunchen|koffie drinken|borrelen|bijpraten|zien|eten)\b
      + Zullen we vrijdag even bellen?
      - Helaas kunnen we dinsdag toch niet praten.
    ^tot (?:aanstaande |volgende |komende )?(?:${DAY})(?:avond|ochtend|middag)?(?= ?[.,!]|$)
      + Tot zaterdag!
      - Tot zaterdag heb ik de tekeningen nodig.
    (?:ik zie (?:je|jullie|u)|we zien elkaar|zien we elkaar|we spreken elkaar|we bellen) (?:dan |weer )?(?:morgen|vanavond|(?:op )?(?:${DAY})|om|volgende|daar|dit weekend)(?:avond|middag|ochtend)?\b
      + Ik zie je zaterdag in de haven.
      - We zien elkaar zaterdag niet.
    (?:heb|hebt|heeft|hebben) (?:je|u|jullie) ${few(3)}(?:zin in|tijd voor|zin om) (?:een )?(?:\w{1,20} )?(?:${MEAL}|telefoontje|gesprek|wandeling|te lunchen|te bellen)\b
      + Heb je volgende week zin in een kop koffie?
      - Heb je zin in een roman?
    kom (?:gerust |maar |eens |even |dan |morgen ){0,3}langs\b|(?:kan|mag|zal) ik ${few(4)}langskomen\b|ik kom (?:dan )?(?:${SOON}) ${few(3)}langs\b
      + Kan ik rond vijf uur langskomen?
      - De pont komt zondag niet langs.
  thanks
    (?<!\bnee,? )(?:heel erg bedankt|hartelijk bedankt|(?:heel )?(?:veel|hartelijk) dank|duizendmaal dank|ontzettend bedankt|heel hartelijk dank)\b(?! (?:bij voorbaat|alvast|voor niets))
      + Heel erg bedankt voor de pruimen.
      - Heel erg bedankt voor niets.
    ben (?:je|u|jullie) (?:\w{1,20} ){0,2}dankbaar\b
      + Ik ben je heel dankbaar.
      - Ik zou u dankbaar zijn als u het bestand stuurt.
    (?:heel|zo|erg|echt) (?:lief|aardig|vriendelijk) van (?:je|jou|u|jullie)\b
      + Dat was heel aardig van je.
    zonder (?:jou|je|u|jouw|uw) (?:\w{1,20} ){0,6}(?:nooit|niet) (?:\w{1,20} )?(?:gelukt|gered|gekund)\b
      + Zonder jouw notities was het nooit gelukt.
    waardeer (?:\w{1,20} ){0,4}(?:enorm|zeer|bijzonder|heel erg)\b|stel (?:\w{1,20} ){0,4}zeer op prijs\b(?! als)
      + Ik waardeer je hulp enorm.
  personal
    (?:mijn|m'n) (?:vrouw|man|zoon|dochter|kinderen|kids|moeder|vader|ma|pa|broer|zus|gezin|familie|hond|kat|tuin|verjaardag|weekend|vakantie|boot|kleinkind\w{0,5})\b
      + Mijn dochter roeit nu.
      - Een dochter van de zee.
    (?:gefeliciteerd|hartelijke gelukwensen|fijne verjaardag|ik mis je|hoe is het met de kinderen)\b
      + Gefeliciteerd met je verjaardag!
  drafting
    (?:mijn|m'n) (?:nieuwe |eerste |tweede )?(?:manuscript|hoofdstuk|essay|roman|gedicht|lezing|schets|tekening|verhaal|scriptie)\b
      + Mijn tweede hoofdstuk is weer te lang.
  `,
});
