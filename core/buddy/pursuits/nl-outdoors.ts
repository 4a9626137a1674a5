import type { Pursuit } from "./pursuit.ts";

/** Out of doors and on the water, in Dutch. */
export const nlOutdoors: readonly Pursuit[] = [
  [
    "wandelen",
    "wandelen gewandeld wandeling* wandelaar* wandelschoen* wandelroute* wandelpad* wandelvakantie* wandeltocht* wandelclub* wandelvierdaagse vierdaagse* pieterpad* lange-afstandspad* langeafstandspad* avondvierdaagse wandelstok* knooppuntenroute* ommetje* klompenpad*",
    "blaren rugzak kilometers route etappe bos paden heide markering schoenen uitzicht tocht",
  ],
  [
    "bergwandelen en huttentochten",
    "bergwandel* huttentocht* berghut* alpinis* bergtocht* bergbeklim* stijgijzer* gletsjer* bergsport* klettersteig* drieduizender* vierduizender* bergpas bergpas* pickel bergschoen* bivak*",
    "bergen top hut graat kam afdaling klim touw sneeuw pas hoogte",
  ],
  [
    "klimmen en boulderen",
    "klimhal* boulderhal* boulderen gebouldered klimgordel* sportklim* klimtouw* voorklimmen klimschoen* klimwand* zekeren_met pofzak rotsklim* setjes_inhangen",
    "route greep grepen wand rots touw zekeren top magnesium hal",
  ],
  [
    "fietsen",
    "fiets fiets* fietsen fietser* gefietst fietstocht* fietsvakantie* racefiets racefiets* wielren* fietstas fietstas* bakfiets bakfiets* stadsfiets stadsfiets* omafiets omafiets* e-bike* ebike* elektrische_fiets trapfiets toerfiets toerfiets* fietspad* fietsenmaker* zadelpijn gravelbike* ligfiets ligfiets* bidon*",
    "zadel ketting band kilometers tegenwind helm versnelling route stuur pomp dijk",
  ],
  [
    "mountainbiken",
    "mountainbik* mtb-route* mtb-en singletrack* atb-route* mountainbikeroute* hardtail veldrijden cyclocross* downhillen",
    "modder vering bos wortels helm afdaling trail bocht",
  ],
  [
    "kamperen",
    "kamperen gekampeerd kampeer* camping* campings tent_opzetten tentje tentharing* tentstok* voortent* slaapzak* slaapzakken luchtbed* slaapmatje* campinggas kampvuur* natuurcamping* natuurkampeer* vouwwagen* wildkamperen trangia",
    "tent haringen gas vuur regen matje veldje nacht",
  ],
  [
    "camper en caravan",
    "camper campers camperreis* camperplaats camperplaats* caravan* campervan* buscamper* sleurhut* kampeerauto* camperbus vouwcaravan* chemisch_toilet caravanmover luifel_uitdraaien",
    "luifel standplaats gas water tank trekhaak reis zonnepaneel",
  ],
  [
    "zeilen",
    "zeilen_we zeilboot* zeilboten gezeild zeilschip zeiler* zeilvakantie* zeilkamp* zeilschool* zeiltocht* zeilweekend* zeilclub* zeilwedstrijd* skûtsje* valkje spinnaker* grootzeil* optimist_gezeild regatta* fokkenmaat jachthaven* zwaardboot* catamaran* platbodem* laserzeilen",
    "zeilen boot wind mast haven anker schipper kiel fok schoot roer sluis wad ligplaats meren",
  ],
  [
    "kanoën en kajakken",
    "kano kanoën kanovaren kanotocht* kanoer* kanovereniging* kajak* gekanood kanopolo peddel peddels wildwaterva* zeekajak* kanoroute eskimoteren",
    "rivier stroming varen overdragen water boot spatzeil oever",
  ],
  [
    "suppen",
    "suppen suppplank* sup-board* supboard* paddleboard* stand-up_paddl* supplank* suptocht*",
    "plank peddel water balans opblaasbaar meer gracht",
  ],
  [
    "roeien",
    "roeien geroeid roeier* roeiboot* roeivereniging* roeiclub* skiff skiffen roeiwedstrijd* roeimachine* skulling stuurman_van_de_acht ergometer* ergometeren head_of_the_river varsity wherry* dubbeltwee vierzonder",
    "acht riemen slag boot stuur ploeg bakboord training",
  ],
  [
    "varen en motorbootje",
    "sloepje sloepvaren sloepentocht* motorboot* bootje_varen vaarvakantie* vaarbewijs vaarbewijs* vaartocht* vaarroute* vaarseizoen grachtenvaren fluisterboot* pontje kruiser* aanlegsteiger* watersport* buitenboordmotor*",
    "boot sloep varen sluis brug haven kade water steiger",
  ],
  [
    "zwemmen",
    "zwemmen gezwommen zwemmer* zwembad* zwembaden buitenzwem* openwater* open_water_zwemmen borstcrawl borstcrawl* schoolslag rugslag zwembril* zwemles zwemles* zwemdiploma* wedstrijdzwem* zwemclub* baantjes_trekken baantjes_zwemmen diploma_a recreatieplas recreatieplas* zwemvereniging*",
    "baantjes chloor badmuts water bad keerpunt baan koud duik",
  ],
  [
    "winterzwemmen en ijsbaden",
    "ijsbad* ijsbaden winterzwem* koudwater* nieuwjaarsduik* wim_hof koud_douchen ijszwem* ijskoude_plas",
    "koud water adem wak kou duik",
  ],
  [
    "duiken en snorkelen",
    "duikbrevet* duikbril* duikfles duikfles* duikcursus* duikvakantie* duikschool* duikclub* onderwaterfoto* snorkel* padi wrakduik* duikpak* duikbuddy* duikstek* vrijduiken gaan_duiken gedoken_in",
    "duiken vinnen rif wrak diepte fles lucht zicht koraal",
  ],
  [
    "surfen en kiten",
    "windsurf* kitesurf* golfsurf* surfplank* surfles surfles* surfkamp* kiteles kiteles* kiteplek* wetsuit* surfboard* bodyboard* wingfoil* surfvakantie* golfsurfen surfspot*",
    "golven plank kite wind branding zeil surfen strand",
  ],
  [
    "vissen",
    "hengel* vissersmaat* sportvis* karpervis* karpers snoekbaars vliegvissen vliegvis* visstek* visvergunning* werphengel* vispas kunstaas snoekvissen dobber dobbers leefnet gaan_vissen zeevissen nachtvissen maden_als_aas viswater* roofvis* hengelsport* forelvijver*",
    "vissen vis snoek karper aas haak beet stek vangst dobberen vijver",
  ],
  [
    "schaatsen",
    "schaats schaats* schaatsen geschaatst schaatser* elfstedentocht* schaatsbaan* natuurijs natuurijs* noren ijsbaan* ijsbanen kunstschaats kunstschaats* kunstrijden ijshal* schaatstocht* thialf* klapschaats klapschaats* weissensee* ijsmeester koek-en-zopie krabbelbaan* klunen schaatskoorts",
    "ijs baan rondjes wak rijp bocht dooi slijpen vriezen",
  ],
  [
    "skiën",
    "skiën geskied skivakantie* wintersport* skiles skiles* skipiste* skigebied* skilift* skischoen* skileraar* skipas skipas* poedersneeuw après-ski apres-ski skipak* pistes gondellift off-piste skihut* zwarte_piste",
    "piste sneeuw lift afdaling hut latten dal bocht",
  ],
  [
    "langlaufen",
    "langlauf* langlaufen gelanglauft loipe* loipen langlaufski* skaten_op_de_loipe vasaloppet biathlon toerlanglauf* sneeuwschoen*",
    "spoor sneeuw wax stokken glijden winter",
  ],
  [
    "snowboarden",
    "snowboard* snowboarden snowboarder* halfpipe* snowpark* splitboard* freeriden",
    "plank sneeuw piste binding kicker",
  ],
  [
    "hardlopen in de natuur",
    "trailrun* trailrunner* trailrunning bospad_rennen trailschoen* ultraloop* ultratrail* bergloop* duinloop*",
    "modder bos heuvels duinen wedstrijd",
  ],
  [
    "paddenstoelen zoeken",
    "paddenstoel* eekhoorntjesbrood cantharel* vliegenzwam* paddestoel* boleet boleten mycolog* oesterzwam* inktzwam* heksenkring* zwammen porcini russula*",
    "bos herfst mos mand hoed steel sporen plukken",
  ],
  [
    "wildplukken",
    "wildpluk* daslook vlierbloesem* vlierbes vlierbes* brandnetelsoep zevenblad paardenbloem* bramen_plukken bosbessen_plukken bramen rozenbottel* duindoorn* sleedoorn* hondsdraf zeekraal lamsoren",
    "plukken bloesem bessen kruiden siroop blaadjes struik",
  ],
  [
    "natuur en boswandelingen",
    "boswachter* natuurmonumenten staatsbosbeheer natuurgebied* heideveld* veluwe* bosbad* boswandeling* natuurgids natuurgids* ivn-gids ivn-gids* landschapsbeheer knotwilg* wilgen_knotten knotten_van weidevogel* natuurwerkdag* biesbosch oostvaardersplassen hei_in_bloei bronsttijd nestkast* bijenhotel*",
    "bos heide natuur ree herten vennen excursie beheer poel",
  ],
  [
    "strand en zee",
    "strandwandel* schelpen_zoeken strandvonden jutten strandjut* juttersmuseum strandhuisje* strandpaviljoen* uitwaaien duinwandel* zandkasteel* zandkastelen wadlopen* barnsteen zeelucht strandtent* zeehond* scheveningen zandvoort",
    "strand zee golven duinen wind vloed eb meeuwen schelpen zand",
  ],
  [
    "wadden",
    "waddeneiland* waddenzee terschelling texel vlieland ameland schiermonnikoog wadlopen wadloopgids wadloopgids* oerol veerboot_naar_terschelling borkum engelsmanplaat droogvallen",
    "wad eiland boot slik duinen zeehonden eb",
  ],
  [
    "geocachen",
    "geocach* geocachen geocacher* dreuzel* cache_gevonden cachen_met schattenjacht* gps-speurtocht mysterycache* travelbug*",
    "cache gps coordinaten puzzel verstopt logboek",
  ],
  [
    "sterren kijken buiten",
    "vallende_ster vallende_sterren sterrenhemel* perseïden melkweg* noorderlicht* sterrenregen maansverduistering* zonsverduistering* poollicht*",
    "sterren nacht maan donker hemel wens",
  ],
  [
    "weer",
    "weerstation* regenmeter* weeramateur* weerkundig* buienradar* neerslagmeting* onweerjager* wolkenatlas cumulus* barometer* weerman weerspreuk* hittegolf_van_76",
    "weer wolken regen wind temperatuur vorst onweer bui",
  ],
  [
    "vliegeren en paragliden",
    "vliegeren vliegerfeest* vliegerfestival* paraglid* parapent* deltavlieg* zweefvlieg* parachutespr* stuntvlieger* vliegertouw tandemsprong* skydiv* thermiekbel*",
    "vlieger wind touw thermiek strand landing lucht",
  ],
  [
    "survival en buitensport",
    "bushcraft* survivaltocht* survivalrun* touwbaan* hangmat_in_het_bos vuursteen_en vuur_maken_met hiken hike-tocht kompasroute orientatieloop* oriënteringsloop* oriëntatielopen",
    "kompas kaart bos vuur mes overleven touw",
  ],
  [
    "jacht",
    "jachtakte* jachtveld* jachthond* reebok* wildzwijn* hoogzit jachtseizoen jachthoorn* drijfjacht* wildbeheer* wildspoor jachtgeweer*",
    "jagen jacht wild ree haas fazant veld",
  ],
];
