import { few, fewBut, tongue } from "./table.ts";

const KIN =
  "(?:gross|schwieger|ur)?(?:vaters?|mutter|sohn(?:es)?|tochter|eltern)|papas?|mamas?|opas?|omas?|frau|mann(?:es)?|bruders?|schwester|tante|onkels?|cousins?|cousine|freund(?:es|in)?|kind(?:es)?|baby|hund(?:es)?|katze|kater|kollegen?|kollegin|nachbarn?|nachbarin|partners?|partnerin|enkel\\w{0,3}";
const RELATIVE = "frau|mann|witwe|witwer|sohn|tochter|bruder|schwester|partner|partnerin";
const GONE = "gestorben|verstorben|von uns gegangen|nicht mehr am leben";
const MEAL = "abendessen|mittagessen|essen|frühstück|kaffee|bier";
const DAY = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag";
const YOU = "dich|Sie|euch";
const TO_YOU = "dir|Ihnen|euch";
const SPOKEN = "gesprochen|geredet|geplaudert|gequatscht";
const WHEN = `gestern|vorgestern|heute|neulich|vorhin|eben|zuletzt|letzte[ns]?|am telefon|am (?:${DAY})`;
const SOON = `morgen|heute|am (?:${DAY}|wochenende|nachmittag|abend)|${DAY}|nächste[nr]?|um \\d|gegen \\d|später|wenn|sobald|abends|jederzeit|gerne?|einfach|mal`;
const FINE = "schön|gut|nett|toll|super|klasse|prima|angenehm|gefreut|freude|vergnügen";
const AWAY =
  "im urlaub|in urlaub|auf reisen|unterwegs|verreist|weg|abwesend|nicht (?:da|im büro|im haus|erreichbar)|in elternzeit|in mutterschutz|im sabbatical|im krankenhaus|krankgeschrieben|offline|fort";
const LIST = "(?:e-?mail-?|mailing-?)?(?:verteiler|liste|verteilerliste|mailingliste|newsletter)";
// In German the verb comes last, and whom one spoke with stands before it: "mit dem Amt telefoniert" is no call.
const OURS = fewBut("mit|von|zu", 5);

export const DE = tongue({
  common:
    "und der die das ist nicht ich du wir sie ihr es ein eine einen mit für fuer auf den dem zu von im am bei noch aber auch wie dass wenn habe hat haben war bin sind uns mir mich dich dir ihnen euch mein meine dein deine nach bis so schon danke bitte kein keine hab",
  life: "haus garten küche wohnung terrasse hund hunde katze katzen pferd frau mann kind kinder sohn tochter mutter vater mama papa bruder schwester eltern oma opa familie baby freundin tante onkel cousin cousine nichte neffe hochzeit verheiratet verlobt schwanger geburtstag weihnachten ostern silvester urlaub ferien wochenende fussball tennis golf ski wandern wanderung gewandert fahrrad radeln schwimmen marathon yoga angeln segeln gesegelt zelten konzert kino film roman lied lieder gitarre klavier chor theater museum gemälde strand party feier kneipe abendessen bier wein sekt grillen gegrillt kochen gekocht rezept kuchen backen hunger schlafen geschlafen müde grippe kopfweh liebe geliebt vermisse lustig spass lachen gelacht witz witzig neidisch einsam verrückt wunderbar herrlich scheisse mist verdammt haha hihi lol glückwunsch gratuliere schatz",
  joins: "und|aber|sondern|doch wenn|denn",
  notAVoice:
    "slack|teams-chat|im chat|auf der (?:mailing)?liste|im forum|online|alle[nr]?|jede[nmr]?|euch allen?|Ihnen allen|(?:per|in der) (?:e-?mail|mail)|schriftlich",
  denied: "nicht|nie|niemals|kein(?:e[nmrs]?)?|nirgends|absagen",
  deniedBehind: `${few(3)}(?:nicht|nie|niemals)`,
  framed: "nach|seit|seitdem|als|danke?|vielen|warum",
  wished:
    "würde[nst]?|wäre[nst]?|könnte[nst]?|hätte[nst]? (?:\\w{1,20} ){0,2}(?:gerne?|lieber)|möchte[nst]?|hoffe|hoffen|hoffentlich|wenn|falls|bevor|werden?|wird|will|gern mal|nächste[snr]?",
  ahead: "morgen|nächste[nrs]?|später|heute (?:nachmittag|abend)|demnächst",
  urgent: "asap|dringend|sofort|umgehend|server|notfall|website|ausfall",
  until: "bis",
  table: String.raw`
  died
    (?:schreibe|antworte|melde mich) ${few(4)}(?:von|aus|über|unter|für) ${few(2)}(?:konto|adresse|account|postfach|e-?mail-?(?:adresse|konto)|mailadresse)\b.{0,80}\b(?:${GONE})\b
      + Ich schreibe von Toms Adresse: Er ist am Sonntag gestorben.
    hier (?:ist|schreibt) (?:seine|ihre|ihr|sein|\w{2,20}s) (?:${RELATIVE})\b.{0,80}\b(?:${GONE})\b
      + Hier schreibt ihre Schwester: Jane ist im April verstorben.
  stop
    hör(?:t|en Sie|e)?(?: \w{1,20}){0,3} auf,? (?:mir|uns|mich) ${few(2)}(?:zu schreiben|zu mailen|anzuschreiben|zu kontaktieren|mails zu schicken)\b
      + Bitte hören Sie auf, mir zu schreiben.
      - Hör auf den Wind, er dreht.
    (?:schreib|schreibe|schreibt|schreiben Sie|kontaktiere|kontaktieren Sie|maile?|mailen Sie) (?:mir|mich|uns) (?:bitte )?(?:nie wieder|nie mehr|nicht (?:mehr|wieder)|keine (?:e-?mails|mails|nachrichten) mehr)\b
      + Schreib mir bitte nicht mehr.
      - Schreib mir bitte nicht ins Büro, nimm diese Adresse.
    lass(?:t|en Sie)? mich (?:bitte |endlich |doch )?in (?:ruhe|frieden)(?= ?[.,!;]|$)
      + Lass mich endlich in Ruhe!
      - Lass mich in Ruhe überlegen, wie wir den Mast legen.
    (?:nimm|nehmt|nehmen Sie|streich|streiche|streichen Sie|entferne|entfernen Sie|lösche|löschen Sie) mich (?:bitte )?(?:aus|von) (?:\w{1,20} ){1,2}${LIST}\b
      + Bitte streichen Sie mich von Ihrer Mailingliste.
      - Bitte streich mich von der Einkaufsrunde am Donnerstag.
  prefers-mail
    (?:schreibe?|maile) (?:dir |Ihnen )?lieber(?=[.,!;]|$| (?:als|mails|e-?mails|briefe)\b)
      + Ehrlich gesagt schreibe ich lieber, ich schreibe lieber als zu telefonieren.
      - Ich schreibe lieber morgens.
    lieber (?:schriftlich|per e-?mail|per mail|mailen)\b
      + Mir ist es lieber per Mail.
    bitte nicht (?:mehr )?anrufen\b|bitte keine (?:anrufe|telefonate)\b
      + Bitte nicht anrufen, ich bin den ganzen Tag am Kran.
    bitte ruf(?:en Sie|t|e)? mich (?:bitte )?nicht (?:mehr )?an\b|ruf(?:en Sie|t|e)? mich bitte nicht (?:mehr )?an\b
      + Ruf mich bitte nicht an.
      - Bitte ruf mich nicht am Montag, sondern am Dienstag an.
    (?:hasse|verabscheue) (?:das |die )?(?:telefonieren|telefonate|telefon|anrufe)(?= ?[.,!;]|$| (?:und|wie)\b)
      + Ich hasse das Telefonieren.
      - Ich hasse das Telefonbuch.
    telefoniere (?:\w{1,20} ){0,2}(?:ungerne?|nicht (?:so )?gerne?|nie)\b|(?:mag|kann) (?:\w{1,20} ){0,2}nicht (?:gut |gerne? )?telefonieren\b
      + Ich telefoniere leider sehr ungern.
    am telefon (?:bin ich )?(?:ein )?(?:hoffnungslos|schlecht|schüchtern|hilflos|hoffnungsloser fall|unmöglich)\b
      + Am Telefon bin ich hoffnungslos.
    nur (?:per|über) (?:e-?mail|mail)\b
      + Ich bin nur per E-Mail zu erreichen.
  sad
    (?:beerdigung|beisetzung|trauerfeier|beileid|hospiz|unheilbar|todkrank|sterbebett|begräbnis)\b
      + Die Beerdigung ist am Donnerstag.
    (?:${KIN}) ${few(4)}(?:gestorben|verstorben|von uns gegangen|entschlafen|starb)\b
      + Mein Vater ist im März gestorben.
      - Mein Rechner ist letzte Woche gestorben.
    tod (?:mein|dein|sein|ihr|unser|eur|Ihr)e?[srm] (?:\w{1,20} )?(?:${KIN})\b
      + Seit dem Tod meines Vaters ist es hier still.
      - Seit dem Tod meines Druckers schreibe ich von Hand.
    (?:mein|unser|sein|ihr)e?n? (?:\w{1,20} )?(?:${KIN}) verloren\b
      + Im Frühjahr haben wir meine Mutter verloren.
  declined
    (?:kein interesse|(?:nicht|kaum) (?:mehr )?interessiert)\b
      + Ich habe zur Zeit kein Interesse an einer neuen Stelle.
      - Das ist nicht uninteressant.
    nein,? (?:danke|vielen dank)(?= ?[.,!;]|$)
      + Nein danke.
      - Nein, danke für die Pflaumen schulde ich dir noch!
    (?:muss|möchte|werde|will) (?:das |es |ich )?(?:leider |dankend |doch |lieber )?ablehnen\b
      + Ich muss leider ablehnen.
    (?:nicht|kein) (?:der|ein) (?:richtige|passende|guter)r? (?:zeitpunkt|moment)\b
      + Das ist nicht der richtige Zeitpunkt.
    suche (?:\w{1,20} ){0,3}keinen? (?:neuen? )?(?:stelle|job|arbeit|herausforderung)\b
      + Ich suche derzeit keine neue Stelle.
  cancelled
    (?:muss|müssen|musste|mussten) ${fewBut("nicht|nichts|kein|keine", 6)}(?:absagen|verschieben|canceln|verlegen)\b
      + Ich muss unser Gespräch am Dienstag leider absagen.
      - Du musst nichts absagen.
    schaffe? (?:ich )?es ${few(4)}nicht(?= ?[.!;]|$|, (?:tut|es tut|sorry|leider))
      + Ich schaffe es am Freitag leider nicht.
      - Ich schaffe es nicht, den Bolzen zu lösen.
    kann (?:ich )?(?:\w{1,20} ){0,3}(?:am (?:${DAY})|morgen|heute abend) (?:leider |doch )?(?:doch |leider )?nicht(?=[.,!;]|$| kommen)
      + Ich kann am Dienstag doch nicht.
    (?:treffen|termin|telefonat|anruf|mittagessen|abendessen|essen|gespräch) ${few(4)}(?:fällt (?:\w{1,20} ){0,3}aus|ist (?:\w{1,20} ){0,2}abgesagt|müssen wir (?:\w{1,20} ){0,2}verschieben)\b
      + Unser Mittagessen fällt leider aus, das Auto streikt.
      - Das Treffen ist um acht, und der Putz fällt von der Wand.
  away
    (?:${AWAY}) ${few(4)}bis\b
      + Ich bin im Urlaub bis zum 14. Juni.
      - Das Brot bleibt im Ofen, bis es braun ist.
    bis (?:[\w./°º]{1,20},? ){1,8}(?:${AWAY})\b
      + Ich bin bis Ende März in Elternzeit.
      - Bis der Mast steht, geht noch viel schief.
    (?:ab|am|erst) (?:dem |am )?\d[\w. ]{0,20} (?:wieder (?:da|zurück|im büro|erreichbar|zu hause|online)|zurück)\b
      + Ich bin ab dem 3. Mai wieder im Büro.
    wieder (?:da|im büro|erreichbar|zurück|zu hause) (?:ab|am) (?:dem )?\d
      + Ich bin wieder da ab dem 3. Mai.
  leaving
    mein (?:aller)?letzter arbeitstag\b|mein letzter tag (?:bei|hier|in der|im|an der|als)\b|(?:ist|wird) mein letzter tag(?= ?[.,!]|$)
      + Freitag ist mein letzter Tag bei Example.
      - Der letzte Tag der Regatta war der beste.
    verlasse (?:\w{1,20} ){0,3}(?:die firma|das unternehmen|die universität|die uni|den verlag|das institut|die kanzlei)\b
      + Ich verlasse zum Juni die Firma.
      - Ich verlasse mich auf den Wetterbericht der Firma.
    (?:erreichst|erreichen|erreicht|findest|finden) (?:du |Sie |ihr )?mich ${few(4)}(?:unter|über) \S{1,64}@
      + Danach erreichst du mich unter jane@home.example.net wegen der Pläne.
    meine neue (?:private )?(?:e-?mail-?)?(?:mail-?)?adresse (?:ist|lautet|wird)\b
      + Meine neue private Adresse ist unten.
  called
    war ${few(3)}(?:${FINE}),? ${few(3)}mit (?:${TO_YOU}) ${few(3)}zu (?:sprechen|reden|telefonieren|plaudern|quatschen)\b
      + Es war schön, gestern mit dir zu sprechen.
      - Es wäre schön, einmal mit dir zu sprechen.
    (?:hat|habe) ${few(3)}gefreut,? ${few(3)}mit (?:${TO_YOU}) ${few(3)}zu (?:sprechen|reden|telefonieren)\b
      + Es hat mich sehr gefreut, mit Ihnen zu sprechen.
      - Ich habe mit ihnen gesprochen, mit der Werft also.
    mit (?:${TO_YOU}) ${few(4)}(?:telefoniert|${SPOKEN})\b
      + Schön, dass ich gestern mit dir gesprochen habe.
      - Schön, mit euch allen auf Slack gesprochen zu haben.
    wir ${OURS}telefoniert\b
      + Seit wir telefoniert haben, schlafe ich schlecht.
      - Wir haben gestern mit der Werft telefoniert.
    (?:telefonierten|sprachen) wir (?:${WHEN})|als wir (?:zuletzt |neulich |das letzte mal )?(?:telefonierten|sprachen)\b
      + Als wir zuletzt sprachen, hattest du das Boot noch.
    wir ${OURS}(?:${WHEN}) ${OURS}(?:${SPOKEN}|besprochen)\b
      + Wir haben gestern lange über die Bienen gesprochen.
      - Wir haben nie am Telefon darüber gesprochen.
    (?:wie|was) (?:wir )?(?:gestern|vorhin|heute|eben|telefonisch|am telefon) (?:am telefon |telefonisch )?(?:besprochen|vereinbart|gesagt|versprochen|beredet)\b
      + Wie telefonisch besprochen, bringe ich die Leiter mit.
    (?:nach|seit|in|bei|zu) unserem ${few(2)}(?:telefonat|gespräch|anruf|telefongespräch)\b
      + Nach unserem Telefonat habe ich die Skizze gemacht.
      - Die Liste kommt nach unserem Telefonat morgen.
    dank(?:e|en)? ${fewBut("im", 3)}(?:für|fürs) ${few(3)}(?:anruf|anrufen|zurückrufen|telefonat|rückruf|gespräch|telefongespräch)\b
      + Danke für deinen Anruf, jetzt ist mir wohler.
      - Vielen Dank im Voraus für Ihren Rückruf.
    danke?,? dass (?:du|Sie|ihr) ${few(3)}(?:angerufen|zurückgerufen)\b
      + Danke, dass du so schnell zurückgerufen hast.
    auf (?:de[nm]|deine[nm]|Ihre[nm]|meine[nmr]|die|der|deiner?) (?:anrufbeantworter|mailbox)\b
      + Ich habe dir auf den Anrufbeantworter gesprochen.
    (?:gestern|vorhin|neulich|letzte woche) ${OURS}am telefon\b|am telefon (?:gestern|vorhin|neulich|letzte)\b
      + Du klangst gestern müde am Telefon.
    (?:deine|Ihre|eure) stimme (?:\w{1,20} ){0,2}(?:zu hören|gehört)\b
      + Es war gut, deine Stimme zu hören.
  met
    (?:${FINE}),? ${few(4)}(?:${YOU}) ${fewBut("bald", 4)}(?:zu (?:sehen|treffen)|kennenzulernen|wiederzusehen|gesehen|getroffen|kennengelernt|wiedergesehen)\b
      + Es war so schön, dich bei der Regatta zu sehen.
      - Es wäre schön, dich einmal zu sehen.
    dank(?:e|en)? ${fewBut("im", 3)}für ${few(3)}(?:${MEAL}|abend|besuch|gastfreundschaft)(?=[.,!;:)]| [!?]|$| (?:und|mit|gestern|am|bei|in|letzte|es|das|wir|neulich)\b)
      + Danke für das schöne Abendessen, der Fisch war ein Wunder.
      - Danke für den Kaffee aus Peru.
    (?:${MEAL}|abend|besuch|treffen) ${few(4)}war (?:\w{1,20} ){0,2}(?:schön|toll|nett|herrlich|wunderbar|gemütlich|lustig|klasse|lecker)\b
      + Der Abend bei euch war wunderbar.
      - Das Treffen gestern war abgesagt.
    (?:als|seit|seitdem|dass) wir uns ${fewBut("bald|morgen|nächste", 5)}(?:getroffen|gesehen|kennengelernt|begegnet|trafen|sahen|kennenlernten)\b
      + Ich denke daran, seit wir uns in Hamburg getroffen haben.
      - Als wir uns im Forum kennenlernten, wusste ich nichts von Bienen.
    wir haben uns ${few(6)}(?:getroffen|gesehen)\b|haben wir uns ${few(6)}(?:getroffen|gesehen)\b
      + Wir haben uns letzte Woche auf der Messe getroffen.
      - Wir haben uns noch nie gesehen.
    habe? (?:ich )?(?:${YOU}) (?:gestern|neulich|auf|bei|beim|am|im|in)(?! (?:fernsehen|tv|youtube|linkedin)) ${few(4)}gesehen\b
      + Ich habe dich gestern am Hafen gesehen.
      - Ich habe dich im Fernsehen gesehen.
  planned
    ruf(?:e|t|en Sie)? mich ${few(2)}(?:${SOON}) ${few(3)}(?:an|zurück|durch)\b
      + Ruf mich doch am Sonntag an.
      - Ruf mich nie am Sonntag an.
    ruf(?:e|t|en Sie)? mich (?:\w{1,20} ){0,2}(?:an|zurück)(?=\.|$|,? (?:wenn|sobald|falls|am|um|ab|nach|vor|morgen|irgendwann)\b)
      + Ruf mich an, wenn du eine Minute hast.
      - Der Server ist weg, ruf mich an!
    ruf(?:e|en)? (?:ich |wir )?(?:${YOU}) ${few(5)}(?:an|zurück|durch)\b
      + Am Sonntag rufe ich dich an.
      - Ich rufe dich deshalb nicht an.
    (?:werde|will|würde|möchte|kann|darf|könnte) (?:ich )?(?:${YOU}) ${few(5)}(?:anrufen|zurückrufen)\b
      + Ich werde Sie morgen gegen vier anrufen.
      - Ich kann dich morgen leider nicht anrufen.
    (?:lass|lasst|lassen Sie) uns ${few(5)}(?:telefonieren|sprechen|reden|treffen|essen gehen|quatschen|kaffee trinken)\b
      + Lass uns am Dienstag darüber reden.
      - Lass uns per Mail darüber reden.
    (?:können|wollen|sollen|sollten|könnten|dürfen|müssen) wir (?:uns )?${few(5)}(?:telefonieren|sprechen|reden|treffen|sehen)\b
      + Können wir am Freitag telefonieren?
      - Leider können wir am Dienstag doch nicht reden.
    wir (?:können|könnten|sollten|müssen|müssten) ${few(5)}telefonieren\b|telefonieren wir (?:am|morgen|nächste|mal|doch|heute)\b
      + Wir sollten bald einmal telefonieren.
    (?:hast du|haben Sie|habt ihr|hättest du|hätten Sie) ${few(4)}(?:lust|zeit) ${few(2)}(?:auf|für|zum) (?:einen? |ein )?(?:\w{1,20} )?(?:${MEAL}|telefonat|gespräch|anruf|telefonieren|spaziergang)\b
      + Hättest du nächste Woche Lust auf einen Kaffee?
      - Hast du Lust auf einen Roman über Kaffeebauern?
    (?:auf einen kaffee|auf ein bier|zum (?:mittag|abend)?essen|zum kaffee) (?:zu )?(?:treffen|gehen|einladen|kommen|verabreden)\b
      + Wollen wir uns auf einen Kaffee treffen?
    (?:sehen|hören|sprechen) wir uns (?:dann )?(?:${SOON}|dort|in \w)|wir (?:sehen|hören|sprechen) uns (?:dann )?(?:${SOON}|dort|in \w)
      + Wir sehen uns am Samstag im Hafen.
      - Wir sehen uns am Samstag nicht.
    ^bis (?:am |nächsten )?(?:${DAY})(?: abend| früh)?(?= ?[.,!]|$)
      + Bis Samstag!
      - Bis Samstag brauche ich die Pläne vom Hafen.
    (?:kann|darf|soll) ich ${few(4)}vorbeikommen\b|ich komme? (?:dann )?(?:${SOON}) ${few(3)}vorbei\b|(?:komm|schau) (?:doch |mal |einfach |gerne? ){0,3}(?:bei \w{3,8} )?vorbei\b
      + Kann ich gegen fünf vorbeikommen?
      - Die Fähre kommt sonntags nicht vorbei.
  thanks
    (?<!\bnein,? )(?:vielen|herzlichen|lieben|tausend) (?:lieben |herzlichen )?dank\b(?! (?:im voraus|für nichts|fürs? nichts))
      + Vielen Dank für die Pflaumen.
      - Vielen Dank im Voraus.
    danke (?:dir |Ihnen |euch )?(?:so sehr|vielmals|von herzen|von ganzem herzen|tausendmal)\b(?! für nichts)
      + Ich danke dir von Herzen.
      - Danke vielmals für nichts.
    bin (?:\w{1,20} )?(?:dir|Ihnen|euch) (?:\w{1,20} ){0,2}dankbar\b
      + Ich bin dir so dankbar.
      - Ich wäre Ihnen sehr dankbar, wenn Sie die Datei schicken könnten.
    (?:so|sehr|wirklich|unglaublich) (?:lieb|nett|freundlich|hilfreich) von (?:dir|Ihnen|euch)\b(?!,? wenn)
      + Das war so lieb von dir.
    ohne (?:dich|Sie|euch|deine?n?|Ihren?|eure) ${few(6)}(?:nie|nicht|niemals) ${few(1)}(?:geschafft|hinbekommen|fertig)\b
      + Ohne deine Notizen hätte ich das nie geschafft.
    weiss ${few(4)}sehr zu schätzen\b
      + Ich weiß deine Mühe sehr zu schätzen.
  personal
    (?:mein|meine[nmr]?) (?:frau|mann|sohn|tochter|kindern?|mutter|vater|mama|papa|bruder|schwester|familie|hund|katze|garten|geburtstag|urlaub|wochenende|boot|enkel\w{0,3})\b
      + Meine Tochter rudert jetzt.
      - Ein Mann steht im Hafen.
    (?:alles gute zum geburtstag|herzlichen glückwunsch|vermisse dich|wie geht es den kindern|wie geht's den kindern|grüsse? an die familie)\b
      + Alles Gute zum Geburtstag!
  drafting
    (?:mein|meine[nmr]?) (?:neue[nrs]? |erste[nrs]? |zweite[nrs]? )?(?:entwurf|manuskript|kapitel|aufsatz|roman|gedicht|vortrag|skizze|zeichnung|erzählung|artikel)\b
      + Mein zweites Kapitel ist wieder zu lang.
  `,
});
