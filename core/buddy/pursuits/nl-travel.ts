import type { Pursuit } from "./pursuit.ts";

/** Countries, regions, cities and trails, in Dutch. */
export const nlTravel: readonly Pursuit[] = [
  [
    "reizen",
    "reisdagboek* reisgids reisgids* wereldreiziger* backpacken rondreis* reisplannen reiskriebels reiskriebels* lonely_planet couchsurf* backpack* stedentrip* roadtrip* road_trip vakantiehuis* vakantiehuisje* vakantiefoto* huizenruil* reisverslag* reisblog* interrailen rondtrekken vakantieadres vakantieadres* jetlag*",
    "reis vakantie koffer vlucht strand eiland uitstapje hotel",
  ],
  [
    "Schotland",
    "schotland* schotse_hooglanden edinburgh* glasgow isle_of_skye hebriden orkney* loch_ness west_highland_way glencoe haggis ben_nevis kilt shetland* schotse_eilanden",
    "clan distilleerderij pub heide schots",
  ],
  [
    "Ierland",
    "ierland* dublin* connemara galway kerry ring_of_kerry cliffs_of_moher donegal* dingle aran_eilanden guinness* ierse_kust ierse_pub*",
    "pub kliffen schapen regen iers",
  ],
  [
    "Engeland en Londen",
    "cornwall* yorkshire* lake_district cotswolds londen* british_museum zuid-engeland devon dartmoor* stonehenge brighton* south_west_coast_path engelse_tuinen sissinghurst* engelse_pub* cream_tea scones oxford_en_cambridge kent_en_sussex northumberland hadrian's_wall",
    "pub engels thee kust tuin engeland",
  ],
  [
    "Wales",
    "snowdonia pembrokeshire* cardiff anglesey welshe_kust brecon_beacons llangollen eisteddfod hay-on-wye",
    "wales kust schapen kasteel bergen",
  ],
  [
    "Frankrijk",
    "frankrijk* bretagne* normandië* provence* elzas dordogne* loire* ardèche auvergne* bourgondië* cevennen côte_d'azur vogezen languedoc* mont_ventoux drôme franse_dorpjes pyreneeën lot_et_garonne morvan* franse_platteland chambre_d'hôtes gîte gîtes creuse_frankrijk jura_frankrijk",
    "frans dorpje markt lavendel wijn camping",
  ],
  [
    "Parijs",
    "parijs parijs* parijse* eiffeltoren* montmartre* quartier_latin louvre* notre-dame sacré-coeur musée_d'orsay marais_parijs père_lachaise centre_pompidou jardin_du_luxembourg",
    "metro café seine terras",
  ],
  [
    "Italië",
    "toscane* florence_bezoek umbrië siena* cinque_terre sicilië* sardinië* puglia* gardameer* comomeer dolomieten* venetië* napels amalfi* bologna* turijn* le_marche lago_maggiore piemonte* ligurië palermo* agriturismo* lucca etna* abruzzen* matera calabrië italië",
    "italiaans dorp zon ijs heuvels cipressen",
  ],
  [
    "Rome",
    "colosseum* vaticaan* trastevere forum_romanum trevifontein* sint-pieter* sixtijnse_kapel pantheon spaanse_trappen romereis* via_appia",
    "rome fontein paus ruïnes plein",
  ],
  [
    "Spanje",
    "andalusië* barcelona* madrid* sevilla* granada* alhambra* galicië* baskenland* mallorca* canarische_eilanden lanzarote* tenerife* la_gomera valencia* catalonië* menorca* córdoba* extremadura* san_sebastián la_palma asturië* fuerteventura costa_brava ibiza* spanje",
    "spaans zon strand tapas dorp",
  ],
  [
    "Portugal",
    "portugal lissabon* algarve* alentejo* azoren* madeira* douro* fado* coimbra* sintra* portugese_kust rota_vicentina pastel_de_nata pastéis_de_nata",
    "portugees porto kust zon",
  ],
  [
    "Duitsland",
    "berlijn* eifel* sauerland* zwarte_woud beieren* harz* moezel* hamburg* oostzee* rügen* dresden* saksische_zwitserland rothaarsteig* münchen* thüringen* leipzig* weimar* lüneburger_heide oost-friesland teutoburgerwoud duitsland_vakantie keulen_kerstmarkt",
    "duits rijn bos stad kerstmarkt",
  ],
  [
    "Oostenrijk en Zwitserland",
    "oostenrijk* tirol* zillertal* salzburg* wenen_bezoek zwitserland* graubünden* matterhorn* zermatt* interlaken* wallis_zwitserland karinthië* vorarlberg* engadin* oberland* appenzell* innsbruck* jungfrau* luzern* weens_koffiehuis",
    "alpen bergen hut meer sneeuw wenen",
  ],
  [
    "België en de Ardennen",
    "ardennen* antwerpen* gent_bezoek brugge* vlaanderen* hoge_venen brussel_bezoek leuven* mechelen* durbuy* la_roche vlaamse_ardennen belgische_kust oostende* knokke* heuvelland_belgië gentse_feesten gr5",
    "belgië friet bier bos",
  ],
  [
    "Limburg en Zuid-Nederland",
    "zuid-limburg* heuvelland* maastricht* valkenburg* vaals vaals* gulpen* zeeland_vakantie domburg* walcheren* brabantse_wal den_bosch_bezoek mergelland* schouwen-duiveland zeeuws-vlaanderen veere middelburg_bezoek",
    "heuvels vlaai grens dorp limburg",
  ],
  [
    "Friesland, Drenthe en het noorden",
    "friese_meren sneekweek sneek_bezoek hindeloopen drenthe* giethoorn* lauwersmeer* gaasterland* drentse_aa groningse_wierden hogeland_groningen reitdiep* harlingen* friesland vakantie_in_drenthe friese_elf_steden fietselfstedentocht*",
    "meren terpen boerderij noorden",
  ],
  [
    "Denemarken",
    "denemarken* kopenhagen* jutland* bornholm* legoland* aarhus* deense_kust smørrebrød* skagen louisiana_museum deense_zomerhuis*",
    "deens strand eiland huisje",
  ],
  [
    "Zweden",
    "zweden_vakantie zweden stockholm* göteborg* lapland* dalarna* småland* gotland* midzomer* kungsleden* elanden_spotten zweedse_bossen zweeds_huisje värmland* scherenkust skåne öland*",
    "zweeds meer elanden bos rood",
  ],
  [
    "Noorwegen",
    "noorwegen* lofoten* fjord* fjorden bergen_noorwegen noordkaap* oslo* hardangervidda* trondheim* noorse_kust stavanger* jotunheimen* spitsbergen* tromsø*",
    "noors bergen hut noorderlicht",
  ],
  [
    "Finland en de Baltische landen",
    "finland* helsinki* karelië* finse_meren estland* tallinn* letland* litouwen* vilnius* koerse_schoorwal finse_sauna riga_bezoek",
    "meren bos sauna",
  ],
  [
    "IJsland",
    "ijsland* reykjavik* geiser* geisers ijslandse* golden_circle westfjorden blue_lagoon vatnajökull faeröer* groenland* landmannalaugar",
    "gletsjer waterval lava paard",
  ],
  [
    "Polen, Tsjechië en Hongarije",
    "polen_vakantie krakau* gdansk* warschau_bezoek praag* tsjechië* boedapest* hongarije* tatra* bohemen* slowakije* balatonmeer* moravië* mazurische_meren brno*",
    "burcht stad meer kuurbad",
  ],
  [
    "Balkan",
    "kroatië* slovenië* montenegro* albanië* dubrovnik* ljubljana* bosnië* sarajevo* bulgarije* roemenië* transsylvanië* noord-macedonië servië* plitvice* istrië* bled_slovenië",
    "kust meer bergen dorp",
  ],
  [
    "Griekenland",
    "griekenland* kreta* athene_bezoek peloponnesos peloponnesos* santorini* naxos naxos* corfu* lesbos lesbos* rhodos rhodos* cycladen* delphi_bezoek akropolis* samos_vakantie griekse_eilanden ouzo* kos_vakantie meteora",
    "eiland taverna zee tempel ferry",
  ],
  [
    "Turkije",
    "turkije* istanbul* cappadocië* ankara* bosporus* lycische_weg turkse_kust efeze* antalya* hagia_sofia",
    "bazaar thee moskee kust",
  ],
  ["Malta en Cyprus", "malta* valletta* gozo* cyprus* nicosia*", "eiland zee haven"],
  [
    "lange wandelpaden",
    "pieterpad_gelopen gr20 gr_20 gr10 camino_portugués pacific_crest_trail appalachian_trail via_francigena west_coast_path trekvogelpad* krijtlandpad* kustpad_gelopen marskramerpad* e5_gelopen alta_via transalp* trans_swiss_trail tour_du_mont_blanc",
    "etappe kilometers rugzak route hut pad",
  ],
];
