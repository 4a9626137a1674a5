import type { Pursuit } from "./pursuit.ts";

/** Countries, regions, cities and trails, in German. */
export const deTravel: readonly Pursuit[] = [
  [
    "Reisen",
    "reisefieber* fernweh* urlaubsreise* reisetagebuch* reiseführer_gelesen weltenbummler* rundreise* reiselust* städtereise* städtetrip* lonely_planet globetrotter* reisebericht* urlaubsfoto* pauschalreise* couchsurf* individualreise* roadtrip* road_trip",
    "reise urlaub koffer flug strand insel ausflug hotel rucksack",
  ],
  [
    "Schottland",
    "schottland* schottisch* highlands edinburgh* glasgow isle_of_skye hebriden orkney* loch_ness west_highland_way glencoe haggis ben_nevis kilt kilts shetlandinseln",
    "clan destillerie insel moor pub dudelsack",
  ],
  [
    "Irland",
    "irland* dublin connemara galway kerry ring_of_kerry cliffs_of_moher guinness* cork_in_irland donegal aran-inseln dingle-halbinsel grüne_insel irische_see",
    "pub insel klippen schafe regen iren",
  ],
  [
    "England und London",
    "cornwall* yorkshire lake_district cotswolds london-reise london-urlaub* british_museum südengland* devon dartmoor* tower_bridge scones afternoon_tea rosamunde_pilcher camden_market stonehenge brighton* covent_garden englandreise*",
    "london pub englisch tee küste garten königin",
  ],
  [
    "Wales",
    "wales snowdonia pembrokeshire cardiff walisische_küste anglesey brecon_beacons llandudno conwy aberystwyth",
    "küste schafe burg berge",
  ],
  [
    "Frankreich",
    "frankreichurlaub* frankreichreise* bretagne* normandie* provence* elsass burgund_reise dordogne loiretal ardèche périgord auvergne* cevennen avignon* côte_d’azur vogesen languedoc* mont-saint-michel roussillon* arles",
    "frankreich dorf markt lavendel wein küste ferienhaus franzosen",
  ],
  [
    "Paris",
    "pariser* eiffelturm* montmartre* quartier_latin notre-dame* champs-élysées marais-viertel musée_d’orsay seineufer bouquinisten père_lachaise sacré-cœur jardin_du_luxembourg centre_pompidou",
    "paris metro café seine louvre",
  ],
  [
    "Korsika und Sardinien",
    "korsika* sardinien* gr20 gr_20 bonifacio calvi costa_smeralda nuraghe* sardische_küste korsische_berge bastia ajaccio",
    "insel berge buchten fähre meer",
  ],
  [
    "Toskana und Mittelitalien",
    "toskana* florenz* umbrien* siena* chianti-gebiet san_gimignano lucca assisi perugia arezzo montepulciano marken_in_italien maremma* toskanisch* elba_urlaub",
    "hügel zypressen wein dom villa olivenhain",
  ],
  [
    "Rom",
    "petersdom* kolosseum* vatikan* trastevere forum_romanum trevi-brunnen romreise* sixtinische_kapelle spanische_treppe engelsburg via_appia petersplatz* rom-urlaub",
    "rom brunnen papst ruinen piazza",
  ],
  [
    "Venedig und Norditalien",
    "venedig* gondel_in_venedig gardasee* lago_maggiore comer_see südtirol* dolomiten* verona* bozen meran* canal_grande rialto* vaporetto* cinque_terre ligurien* piemont* mailänder_dom vinschgau bologna* ravenna triest* friaul* murano-glas",
    "see berge lagune italien törggelen kanal",
  ],
  [
    "Neapel, Amalfi und Sizilien",
    "sizilien* neapel* amalfi* amalfiküste apulien* capri ischia* ätna palermo* taormina syrakus stromboli* kalabrien* positano vesuv* liparische_inseln sizilianisch* trulli* matera",
    "insel vulkan süden küste zitronen",
  ],
  [
    "Spanien",
    "andalusien* sevilla* granada* alhambra cordoba barcelona-reise sagrada_família madrid-reise prado-museum costa_brava galicien* pyrenäen* valencia-urlaub toledo_besucht málaga* asturien baskenland san_sebastián extremadura* katalonien ronda_in_andalusien",
    "spanien süden sonne plaza altstadt",
  ],
  [
    "Mallorca und Kanaren",
    "mallorca* teneriffa* lanzarote* la_palma la_gomera gran_canaria fuerteventura* kanaren* kanarische_inseln ibiza* menorca* serra_de_tramuntana finca* formentera* palma_de_mallorca",
    "insel bucht strand mandelblüte sonne wandern",
  ],
  [
    "Portugal",
    "portugal* lissabon* algarve* alentejo* porto_und_douro azoren* madeira* sintra fado* pastéis_de_nata douro* portwein* levada* lissabonner coimbra",
    "küste atlantik surfen insel kacheln",
  ],
  [
    "Griechenland",
    "griechenland* kreta* korfu* naxos* rhodos* peloponnes* santorin* kykladen* samos* athen-reise athener zakynthos tavernen taverne* meteora-klöster ouzo* delphi lesbos thessaloniki* kos_urlaub",
    "insel fähre bucht oliven tempel retsina",
  ],
  [
    "Kroatien und Balkan",
    "kroatien* dalmatien* istrien* dubrovnik* split_in_kroatien plitvicer_seen slowenien* ljubljana* montenegro* albanien* sarajevo* bosnien* triglav* mostar* hvar krk adriaküste kotor",
    "adria küste insel berge bucht balkan",
  ],
  [
    "Türkei",
    "istanbul* kappadokien* bosporus* türkeireise* türkeiurlaub* ephesos ephesus antalya* lykischer_weg lykien* hagia_sophia großer_basar bodrum anatolien* pamukkale",
    "türkei basar moschee küste",
  ],
  [
    "Norwegen",
    "norwegen* lofoten* fjorde fjord* bergen_in_norwegen nordkap* trondheim* oslo-reise tromsø* hardangervidda* geiranger* spitzbergen* norwegische_küste jotunheimen preikestolen",
    "nord hütte fähre mitternachtssonne rentier",
  ],
  [
    "Schweden",
    "schweden* småland* stockholm-reise schärengarten schären midsommar* gotland* dalarna* lappland* bullerbü* schwedenurlaub* ferienhaus_in_schweden fika värmland schwedenhaus göteborg* zimtschnecke* elche",
    "see wald hütte kanu elch ferienhaus",
  ],
  [
    "Dänemark",
    "dänemark* bornholm* jütland* kopenhagen* skagen* hvide_sande ferienhaus_in_dänemark rømø legoland* aarhus fünen henne_strand smørrebrød* hotdog_am_strand tivoli",
    "dünen strand ferienhaus nordsee wind",
  ],
  [
    "Finnland",
    "finnland* helsinki* mökki* saimaa* finnische_seen mittsommer_in mumins* mumin* rovaniemi* turku finnische_sauna finnlandreise",
    "see hütte sauna wald",
  ],
  [
    "Island",
    "islandreise* islandurlaub* reykjavík* reykjavik* geysir* ringstraße_um_island gletscherlagune vatnajökull* islandpullover* polarlichter akureyri landmannalaugar laugavegur blaue_lagune",
    "island vulkan wasserfall gletscher heiße quellen",
  ],
  [
    "Baltikum",
    "baltikum* estland* lettland* litauen* riga tallinn* vilnius* kurische_nehrung dünen_von_nida klaipeda",
    "altstadt ostsee bernstein nehrung",
  ],
  [
    "Polen",
    "polenreise* krakau* danzig* masuren* breslau* hohe_tatra riesengebirge* posen_besucht stettin* schlesien* zakopane* marienburg pierogi* bialowieza",
    "polen seen altstadt ostsee",
  ],
  [
    "Prag und Tschechien",
    "prag_besucht prag-reise karlsbrücke* tschechien* böhmen* böhmische_schweiz mähren* karlsbad* marienbad* brünn* goldene_stadt hradschin* krumau erzgebirge_böhmisch moldau",
    "prag altstadt bier knödel burg",
  ],
  [
    "Ungarn und Rumänien",
    "budapest* plattensee* balaton* siebenbürgen* transsilvanien karpaten* donaudelta* puszta* bukarest* bulgarien* langos rumänienreise maramures ungarnurlaub",
    "donau thermalbad steppe dorf wein",
  ],
  [
    "Österreich und Wien",
    "wienreise* wienbesuch* kaffeehaus* prater stephansdom* hofburg* schönbrunn* naschmarkt* heuriger heurigen* salzkammergut* wachau* kärnten* steiermark* zillertal* ötztal* hallstätter_see neusiedler* sachertorte* melange tirolurlaub* salzburger_festspiele bregenzerwald* montafon",
    "wien tirol alm see berge walzer",
  ],
  [
    "Schweiz",
    "engadin* matterhorn* zermatt* luzern* tessin* graubünden* berner_oberland wallis grindelwald jungfraujoch appenzell* schweizreise* lago_di_lugano ascona* interlaken* eiger eigernordwand rigi säntis rheinfall*",
    "schweiz berge see alp pass bahn",
  ],
];
