import type { Pursuit } from "./pursuit.ts";

/** Home and the seasons of life, in German. */
export const deLife: readonly Pursuit[] = [
  [
    "Haus renovieren",
    "hausrenovierung* altbausanier* renovieren_unser_haus badsanierung* dielen_abschleifen dielenboden tapezier* tapeten* fachwerk_sanieren lehmputz* kernsanier* altes_bauernhaus entkernt dachausbau* kachelofen* fliesenleger* eigenleistung_am_haus estrich_gegossen hausbau* richtfest* küchenumbau* dachdecker*",
    "haus putz wände dach handwerker staub baustelle estrich dielen streichen fenster bad bauherr* rohbau*",
  ],
  [
    "Wohnen und einrichten",
    "einrichten_der_wohnung innenarchitekt* feng_shui wohnzimmer_neu ikea* skandinavisches_design vintage-möbel wandfarbe* wohnaccessoire* polstermöbel* sofakissen* teppich_im_wohnzimmer wohnzeitschrift* hygge*",
    "sofa farbe wohnung regal lampe tapete kissen möbel",
  ],
  [
    "Umzug",
    "umzugskarton* umzugskiste* umzugshelfer* umzugswagen umziehen_nach wohnungssuche* nachmieter* möbelpacker* einweihungsparty* einweihungsfeier* kisten_ausgepackt neue_wohnung wohnungsbesichtigung* kistenschlepp*",
    "umzug kartons kisten wohnung schlüssel packen nachbarn einzug umgezogen",
  ],
  [
    "Ordnung und Minimalismus",
    "ausmisten ausgemistet entrümpel* entrümpelt marie_kondo minimalismus* kleiderschrank_ausgeräumt döstädning keller_aufgeräumt dachboden_ausgeräumt plastikfrei* zero_waste unverpackt-laden* unverpacktladen*",
    "keller kisten weg schrank loslassen aufräumen wegwerfen",
  ],
  [
    "Ein Baby bekommen",
    "baby babys schwanger* schwangerschaft* hebamme* geburtsvorbereitung* stillen gestillt windeln wickeltisch* kinderwagen* neugeborene* säugling* wochenbett* krabbelgruppe* durchgeschlafen babyschale* ultraschallbild tragetuch* strampler* babybauch nestbautrieb babyphone",
    "geburt nächte müde schlafen brei zähnchen kind kreißsaal krippe elternzeit* wehen",
  ],
  [
    "Zwillinge",
    "zwillinge zwillingen zwillingswagen* zwillingsmutter* zwillingseltern* eineiig* zweieiig* drillinge* mehrlinge* zwillingsschwester* zwillingsbruder* zwillingskinderwagen",
    "doppelt gleich babys geburt beide",
  ],
  [
    "Kleine Kinder",
    "kita kitaplatz* kindergarten* kleinkind* trotzphase* trotzanf* laufrad* sandkasten* spielplatz* spielplätze kindergeburtstag* einschulung* schultüte* milchzahn* milchzähne* zahnfee* topfchen windelfrei tagesmutter* kita-eingewöhnung eingewöhnung_in_der kuscheltier* sandmännchen elternabend* mittagsschlaf*",
    "kinder spielen schlafen eltern schaukel gruppe krank erzieherin",
  ],
  [
    "Teenager",
    "teenager* pubertät* pubertier* abiball* abitur abistress führerschein_mit_17 abiturient* jugendzimmer* halbstark* 16-jähriger konfirmand* liebeskummer jugendweihe* zeugnistag pubertierend*",
    "schule handy zimmer türen laune jugendliche party noten",
  ],
  [
    "Alleinerziehend und Patchworkfamilie",
    "alleinerziehend* patchworkfamilie* stiefkind* stiefmutter* stiefvater* wechselmodell* bonuskind* stieftochter* stiefsohn* bonusmama umgangswochenende",
    "wochenende vater mutter kinder abwechselnd",
  ],
  [
    "Enkelkinder",
    "enkel enkeln enkels enkelkind* enkelin* enkelsohn enkeltochter* großeltern großmutter_geworden oma_geworden opa_geworden omatag* omasein urenkel* enkeltag* frischgebackene_oma urgroßmutter",
    "oma opa besuch spielplatz vorlesen abholen kinder",
  ],
  [
    "Adoption und Pflegekinder",
    "adoptiert* adoption* adoptivkind* adoptiveltern* pflegekind* pflegefamilie* pflegeeltern* pflegemutter bereitschaftspflege* leibliche_eltern adoptivtochter* adoptivsohn*",
    "jugendamt kind familie warten bindung",
  ],
  [
    "Hochzeit",
    "hochzeit* hochzeitskleid* brautkleid* trauzeug* trauung* standesamt* polterabend* junggesellinnenabschied* junggesellenabschied* hochzeitstorte* silberhochzeit* goldene_hochzeit hochzeitsreise* flitterwochen* brautstrauß* verlobung* verlobt heiratsantrag* brautpaar* heiraten geheiratet eheringe",
    "ja-wort braut bräutigam ring gäste kleid feier tanz",
  ],
  [
    "Ruhestand",
    "ruhestand* rentner* rentnerin* rentnerdasein pensioniert* pensionierung pensionär* rente_gegangen in_rente unruhestand rentnerleben ruheständler* pension_gegangen frührente*",
    "freizeit endlich rente abschied jahre alltag zeit altersteilzeit* vorruhestand*",
  ],
  [
    "Eltern pflegen",
    "pflegegrad* pflegestufe* pflegeheim* pflegedienst* demenz* alzheimer* pflegende_angehörige pflegende_tochter kurzzeitpflege* altersheim* seniorenheim* rollator* betreutes_wohnen essen_auf_rädern tagespflege* hochbetagt* pflegebett* treppenlift* seniorenresidenz* vorsorgevollmacht_der_mutter",
    "mutter vater pflege heim vergisst sturz alt besuchen demenzkrank",
  ],
  [
    "Leben mit Legasthenie oder ADHS",
    "legasthen* lese-rechtschreib* lrs-* dyskalkulie* adhs* ads-diagnose autis* asperger* neurodivers* hochbegab* hochsensib* lerntherap* nachteilsausgleich* schulbegleitung* ritalin",
    "schule lesen diagnose schreiben konzentration förderung test",
  ],
  [
    "Leben mit einer Behinderung",
    "rollstuhl* rollstuhlfahr* schwerhörig* hörgerät* cochlea* blindenhund* blindenschrift* gebärdensprache* prothese* sehbehindert* gehörlos* weißer_stock brailleschrift down-syndrom",
    "rampe stufen hören sehen hilfe alltag barrierefrei* inklusion*",
  ],
  [
    "Gesund bleiben",
    "rückenschmerz* bandscheibe* hüft-op knie-op physiotherap* krankengymnastik* kur_an_der reha-klinik* rehaklinik* heuschnupfen* pollenallergie* migräne* diabetes* diabetiker* heilpraktik* homöopath* schlaflos* wechseljahre* tinnitus* kurklinik* kneippkur* kneippen bluthochdruck*",
    "arzt schmerzen rücken schlaf knie tabletten therapie übungen",
  ],
  [
    "Im Ausland leben",
    "ausgewandert auswandern auswanderer* auswanderung* expat* expats heimweh* auslandsjahr* auslandssemester* austauschjahr austauschschüler* kulturschock* wahlheimat* zweite_heimat erasmus-* rückkehrer_nach au-pair* aupair* deutsche_im_ausland",
    "heimat sprache land fremd zuhause visum jahre fremde",
  ],
  [
    "Leben auf dem Land",
    "landleben* aussteiger* selbstversorger* selbstversorgung* dorfleben* resthof* aufs_land_gezogen bauerngarten holzhacken brennholz* holzofen* dorfladen* dorffest* mehrgenerationenhaus* mehrgenerationenhof tiny_house tiny-house* jurte* ökodorf* kommuneleben wohnprojekt*",
    "dorf hof holz nachbarn ruhe ofen land feld",
  ],
  [
    "Ehrenamt",
    "ehrenamt* ehrenamtlich* tafel_ausgeben freiwilligenarbeit bundesfreiwilligendienst* fsj flüchtlingshilfe* nachbarschaftshilfe* hospizbegleit* telefonseelsorge* sprachpate* besuchsdienst* lesepat* bürgerbus* suppenküche* kleiderkammer* grüne_damen lernpat* bahnhofsmission* eine-welt-laden weltladen*",
    "helfen verein spenden dienst hilfe tafel",
  ],
  [
    "Freiwillige Feuerwehr und Rettungsdienst",
    "freiwillige_feuerwehr feuerwehrmann* feuerwehrfrau* feuerwehrfest* jugendfeuerwehr* löschzug* feuerwehrhaus* atemschutzträger* thw rettungssanitäter* sanitätsdienst* seenotretter* bergwacht* dlrg* wasserwacht* rotes_kreuz erste-hilfe-kurs* rettungsschwimmer* feuerwehr",
    "einsatz sirene schlauch übung blaulicht gerätehaus wache",
  ],
  [
    "Pfadfinder und Jugendarbeit",
    "pfadfinder* pfadfinderlager* wölfling* jurtenburg stammesführer jugendleiter* ferienlager* jugendfreizeit* zeltfreizeit* jugendherberge* kluft_und_halstuch jamboree* juleica cvjm* kjg-* gruppenstunde* kothe wandervogel",
    "lager feuer gruppe lieder halstuch zelt fahrt knoten",
  ],
  [
    "Spät studieren",
    "gasthörer* seniorenstudium* fernstudium* fernuni* zweitstudium* abendgymnasium* masterarbeit* doktorarbeit* promovier* dissertation* bachelorarbeit* hausarbeit_abgegeben spätberufen* volkshochschule* vhs-kurs* studium_mit_50 promotion_geschafft seniorstudent*",
    "studium uni vorlesung prüfung klausur seminar professor lernen",
  ],
  [
    "Auszeit",
    "sabbatical* sabbatjahr* auszeit_genommen weltreise* gap_year work_and_travel einjährige_reise freistellungsjahr weltumsegel* backpacking* backpacker* rucksackreise* aussteigen_auf_zeit",
    "auszeit jahr reise rucksack frei abstand",
  ],
  [
    "Sauna und Wellness",
    "sauna* saunaclub* saunagang* saunagänge* saunieren aufguss_in_der thermalbad* thermalbäder* therme thermen dampfbad* tauchbecken* wellness* hamam* infrarotkabine saunaaufguss whirlpool* moorbad banja massagetermin fußreflexzonen*",
    "aufguss schwitzen handtuch hitze entspannen massage",
  ],
  [
    "Karneval und Fasching",
    "karneval* fasching* fastnacht* fasnacht* fasnet rosenmontag* rosenmontagszug* karnevalsverein* karnevalssitzung* büttenrede* funkenmariechen* narrenzunft* alaaf helau weiberfastnacht* kamelle faschingsball* guggenmusik* elferrat* prunksitzung*",
    "kostüm zug umzug orden jeck narren maske",
  ],
  [
    "Weihnachten und Feste",
    "weihnachtsmarkt* weihnachtsmärkte* weihnachtsbaum* christbaum* adventszeit adventskranz* osternest* ostereier* osterhase* oktoberfest* wiesn volksfest* kirmes* schützenumzug osterfeuer* nikolaus* glühwein* maibaum* heiligabend* halloween* kirchweih* weihnachtsdeko* sankt_martin martinsgans weihnachtsgans",
    "fest advent kerzen geschenke baum tradition lieder",
  ],
  [
    "Mode und Kleidung",
    "secondhand* second-hand-laden vintagekleid* lieblingskleid* modenschau* handtasche* kleiderschrank* modezeitschrift* kleidertausch* capsule_wardrobe coco_chanel hutmacher* hüte_tragen dirndl_genäht modedesign* rockabilly* petticoat*",
    "kleid mode rock schuhe stoff stil mantel",
  ],
  [
    "Tagebuch und Briefe",
    "brieffreund* brieffreundschaft* postcrossing briefpapier* brieffreundin* handgeschriebene_briefe liebesbrief* tagebuch tagebücher* siegellack* snailmail",
    "brief umschlag feder schreiben seiten post",
  ],
];
