import type { Pursuit } from "./pursuit.ts";

/** Cities, regions and countries far and near, in German. */
export const deTravelFar: readonly Pursuit[] = [
  [
    "Berlin",
    "kreuzberg* prenzlauer_berg neukölln* tempelhofer_feld museumsinsel* brandenburger_tor spreewald* kudamm wannsee* currywurst* berliner_mauer alexanderplatz friedrichshain* gedächtniskirche tiergarten_spaziergang",
    "berlin kiez spree mauer osten",
  ],
  [
    "Hamburg und die Elbe",
    "außenalster* binnenalster* alsterdampfer* landungsbrücken* st._pauli reeperbahn* speicherstadt* elbstrand* hafengeburtstag* hamburger_michel altes_land fischmarkt* blankenese* elbtunnel*",
    "hamburg hafen elbe michel schiff",
  ],
  [
    "Nordsee und Ostsee",
    "sylt* amrum* föhr* langeoog* juist* norderney* borkum* spiekeroog* helgoland* rügen* usedom* hiddensee* fischland* darß* fehmarn* nordseeinsel* ostseeurlaub* nordseeurlaub* sankt_peter-ording warnemünde* wangerooge* nordfriesland* kreidefelsen* ostfriesland* büsum*",
    "nordsee ostsee insel watt strand dünen leuchtturm fähre kur",
  ],
  [
    "Alpen und Bayern",
    "allgäu* chiemsee* zugspitze* berchtesgaden* garmisch* karwendel* königssee* wetterstein* tegernsee* bayerischer_wald oberammergau* alpenüberquerung* e5_nach_meran watzmann* schliersee* ammersee* starnberger_see hochkönig viktualienmarkt*",
    "alpen hütte alm see berg gipfel bayern",
  ],
  [
    "Schwarzwald und Bodensee",
    "schwarzwald* bodensee* bollenhut titisee* feldberg_im insel_mainau mainau* meersburg* lindau_am_bodensee westweg freiburger_münster kaiserstuhl* schwarzwaldverein* hegau* reichenau_insel",
    "tannen see kuckucksuhr kirschtorte radweg",
  ],
  [
    "Mittelgebirge",
    "harz_urlaub brockenwanderung* hexenstieg* eifelsteig* eifel* rothaarsteig* rennsteig* thüringer_wald sauerland* rhön* rhönrad schwäbische_alb elbsandsteingebirge* sächsische_schweiz fichtelgebirge* hunsrück* odenwald* spessart* vogtland* saar-hunsrück-steig erzgebirge* lüneburger_heide heideblüte* malerweg* bastei",
    "wald steig hügel täler harz wandern felsen",
  ],
  [
    "Rhein, Mosel und Donau",
    "moselsteig* moselurlaub* rheinsteig* loreley* mittelrhein* donauradweg* elberadweg* moselschleife cochem* rüdesheim* weserradweg* kölner_dom mainradweg* altmühltal* deutsches_eck passau_donau wasserburgen_am_rhein",
    "rhein mosel donau wein schiff radweg tal burg",
  ],
  [
    "Holland und Belgien",
    "amsterdamer_grachten grachten zeeland_urlaub texel* ameland* terschelling* keukenhof-tulpen antwerpen-reise brügge_in_belgien gent_besucht flandern* ardennen* vlissingen* domburg* ijsselmeer* scheveningen*",
    "holland fähre strand deich tulpen fritten",
  ],
  [
    "Luxemburg und Straßburg",
    "müllerthal* luxemburg-reise straßburger_münster colmar* elsässer_weinstraße petite_france echternach* vianden* weißenburg riquewihr",
    "elsass münster altstadt wein",
  ],
  [
    "USA",
    "route_66 grand_canyon kalifornien-reise yosemite* nationalparks_der_usa yellowstone* new_orleans san_francisco-reise golden_gate florida_urlaub las_vegas neuengland* monument_valley alaska* hawaii* texas-rundreise appalachian* highway_1",
    "usa amerika highway wüste motel westen",
  ],
  [
    "New York",
    "manhattan* brooklyn* central_park freiheitsstatue* empire_state_building times_square harlem greenwich_village moma ellis_island guggenheim* new_york-reise",
    "new york subway skyline",
  ],
  [
    "Kanada",
    "kanadareise* vancouver* rocky_mountains banff* quebec* québec* yukon* nova_scotia neufundland* toronto-reise niagarafälle* icefields_parkway jasper_nationalpark montréal* british_columbia",
    "kanada bär wildnis see ahorn kanu",
  ],
  [
    "Mexiko und Mittelamerika",
    "mexikoreise* yucatán* yucatan* mayas costa_rica* guatemala* nicaragua* oaxaca* azteken* chichén_itzá día_de_muertos frida_kahlo panamakanal*",
    "mexiko tempel regenwald pyramide",
  ],
  [
    "Kuba und Karibik",
    "kuba* havanna* karibik* jamaika* dominikanische_republik trinidad_auf_kuba salsa_in_havanna barbados* martinique guadeloupe bahamas",
    "insel rum oldtimer strand zigarren",
  ],
  [
    "Südamerika",
    "patagonien* machu_picchu peru* anden amazonas_reise argentinien* chilereise* buenos_aires bolivien* galápagos* titicacasee* feuerland* ecuador* kolumbienreise* inka-trail uyuni torres_del_paine atacama*",
    "inka wüste trekking süden",
  ],
  [
    "Brasilien",
    "rio_de_janeiro copacabana* zuckerhut* samba* salvador_da_bahia capoeira* caipirinha* iguaçu* brasilienreise* amazonas-regenwald",
    "brasilien strand karneval regenwald",
  ],
  [
    "Japan",
    "japanreise* kyoto* tokio* onsen* kirschblüte* shinkansen* fuji* ryokan* hiroshima* kimono* japanischer_garten hokkaido* osaka* samurai*",
    "japan tempel zen sushi garten schrein",
  ],
  [
    "China",
    "chinareise* peking* chinesische_mauer shanghai-reise terrakotta-armee seidenstraße* tibet* hongkong-besuch li-fluss verbotene_stadt taiwan-reise yunnan*",
    "china tempel tee mauer",
  ],
  [
    "Indien",
    "indienreise* rajasthan* taj_mahal kerala* varanasi* ganges* ladakh* mumbai-reise ashram* goa_urlaub ayurveda-kur bollywood* rikscha* himalaja-indien",
    "indien tempel curry zug",
  ],
  [
    "Nepal und Himalaya",
    "nepal* himalaya* himalaja* everest* annapurna* kathmandu* sherpa* bhutan* basislager* pokhara* mustang_trek langtang*",
    "trek pass lodge gebetsfahnen höhe",
  ],
  [
    "Thailand und Südostasien",
    "thailand* bangkok-urlaub chiang_mai vietnam* hanoi* mekong* kambodscha* angkor* laos myanmar* koh_samui halong* indonesien* bali_urlaub balinesisch* philippinen* singapur-reise luang_prabang tuk-tuk* saigon",
    "tempel strand insel reis markt mönche",
  ],
  [
    "Australien",
    "australienreise* sydney-reise outback* great_barrier_reef tasmanien* uluru* känguru* kängurus koala* ayers_rock melbourne-reise queensland* aborigine* didgeridoo*",
    "australien strand wüste busch camper",
  ],
  [
    "Neuseeland",
    "neuseeland* südinsel maori* kiwi-land milford* auckland-reise hobbingen queenstown* rotorua* kepler_track routeburn* milford_sound",
    "insel schafe track fjord",
  ],
  [
    "Afrika-Safari",
    "safari* namibia* etosha* serengeti* kilimandscharo* kenia* tansania* botsuana* okavango* krüger-nationalpark krügerpark* löwen_und_elefanten sansibar* big_five sossusvlei* jeep-safari",
    "elefanten löwen wüste zelt giraffe busch afrika",
  ],
  [
    "Südafrika",
    "kapstadt* garden_route südafrikareise* drakensberge* tafelberg* stellenbosch* johannesburg-reise kap_der_guten_hoffnung robben_island braai* pinguine_am_boulders",
    "südafrika wein kap küste",
  ],
  [
    "Marokko und die Sahara",
    "marokko* marrakesch* sahara* medina_von atlasgebirge* essaouira* souk* riad* beduine* wüstentour* dromedar* kamelritt* tunesien* berber* djemaa_el_fna",
    "wüste kamel basar minztee zelt",
  ],
  [
    "Ägypten und Naher Osten",
    "ägyptenreise* nilkreuzfahrt* luxor* assuan* jordanien* petra_in_jordanien israelreise* jerusalem* totes_meer see_genezareth oman wadi_rum kairo* rotes_meer sinai*",
    "nil wüste tempel tauchen basar",
  ],
  [
    "Georgien, Armenien, Iran",
    "georgien* tiflis* kaukasus* armenien* swanetien* iran-reise persepolis isfahan* usbekistan* samarkand* mongolei* mongolisch* kasbek*",
    "berge gastfreundschaft steppe jurte wein kloster",
  ],
  [
    "Antarktis und Arktis",
    "antarktis* arktis* grönland* pinguine eisberge eisbär* eisbären polarexpedition* polarkreis* südpol* nordpol* nordwestpassage eisbrecher*",
    "eis schiff kälte expedition",
  ],
];
