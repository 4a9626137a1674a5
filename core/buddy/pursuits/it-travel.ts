import type { Pursuit } from "./pursuit.ts";

/** Regions, countries and trails, in Italian. */
export const itTravel: readonly Pursuit[] = [
  [
    "il Cammino di Santiago",
    "cammino_di_santiago pellegrin* via_francigena compostela credenziale_del_pellegrino roncisvalle cammino_di_francesco via_degli_dei cammino_portoghese ospitaler* conchiglia_del_pellegrino",
    "cammino tappa ostello zaino vesciche frecce",
  ],
  [
    "le Dolomiti",
    "dolomit* cortina_d'ampezzo val_gardena tre_cime_di_lavaredo marmolada alpe_di_siusi lago_di_braies alta_badia alto_adige val_di_fassa canederli",
    "rifugio malga sentiero lago valle",
  ],
  [
    "la Sardegna",
    "sardegna gallura ogliastra barbagia carloforte costa_smeralda maddalena_e_caprera nuraghe mirto_e_pane_carasau supramonte stintino",
    "isola spiaggia cala mare maestrale",
  ],
  [
    "la Sicilia",
    "sicilia etna taormina siracusa_e_noto noto_e_ragusa eolie stromboli favignana agrigento arancini ortigia cefalù",
    "isola mare spiaggia granita vulcano",
  ],
  [
    "la Toscana",
    "val_d'orcia siena_e_san_gimignano san_gimignano maremma chiantigiana crete_senesi volterra lucca_e_pisa pienza elba_in_traghetto isola_d'elba",
    "colline cipressi toscana firenze agriturismo",
  ],
  [
    "la Puglia e il Sud",
    "salento ostuni alberobello matera gargano trulli polignano basilicata cilento costiera_amalfitana capri_e_ischia ischia procida aspromonte",
    "puglia mare masseria ulivi spiaggia",
  ],
  [
    "la Liguria",
    "cinque_terre portofino camogli vernazza riviera_ligure finale_ligure ponente_ligure carruggi",
    "liguria mare scogli sentiero focaccia",
  ],
  [
    "Venezia e la laguna",
    "laguna_di_venezia vaporetto burano torcello bacari acqua_alta san_marco_e_rialto calli_e_campielli giudecca",
    "venezia laguna ponte canale",
  ],
  [
    "i laghi",
    "lago_di_como lago_maggiore lago_di_garda lago_d'iseo lago_d'orta lago_trasimeno bellagio isole_borromee",
    "lago battello ville riva",
  ],
  [
    "la Francia",
    "provenza bretagna normandia corsica camargue montmartre louvre castelli_della_loira mont_saint-michel alsazia",
    "francia parigi francese isola",
  ],
  [
    "la Spagna",
    "andalusia siviglia granada_e_cordova barcellona_e_gaudí maiorca minorca ibiza formentera canarie lanzarote tenerife baleari",
    "spagna spiaggia tapas isola barcellona",
  ],
  [
    "il Portogallo",
    "lisbona alfama algarve alentejo sintra azzorre madeira fado pastéis",
    "portogallo tram oceano porto",
  ],
  [
    "Gran Bretagna e Irlanda",
    "scozia highlands edimburgo cornovaglia galles irlanda connemara dublino_e_galway loch_ness isola_di_skye yorkshire",
    "pub scogliere londra pioggia isola",
  ],
  [
    "la Grecia",
    "grecia creta santorini cicladi peloponneso meteore_in_grecia acropoli naxos corfù itaca",
    "isola mare traghetto rovine taverna atene",
  ],
  [
    "i paesi del Nord",
    "islanda norvegia fiordi lofoten lapponia capo_nord finlandia svezia_e_danimarca aurora_boreale geyser sauna saune",
    "nord freddo neve luce renne",
  ],
  [
    "i Balcani e il Danubio",
    "budapest_e_praga transilvania danubio istria dalmazia slovenia_in_bici sarajevo montenegro mostar albania croazia",
    "mare fiume ponte castello",
  ],
  [
    "il Giappone",
    "giappone kyoto osaka hokkaido monte_fuji ryokan onsen ciliegi_in_fiore shinkansen",
    "tempio giardino treno tokyo",
  ],
  [
    "India e Nepal",
    "nepal kathmandu rajasthan kerala taj_mahal varanasi gange annapurna sri_lanka ladakh himalaya",
    "india tempio spezie treno tè",
  ],
  [
    "il Sud-est asiatico",
    "vietnam thailandia cambogia angkor laos bali indonesia mekong birmania hanoi",
    "tempio riso isola mare",
  ],
  [
    "il Marocco e il deserto",
    "marocco marrakech sahara dune_di_sabbia merzouga medina_di_fes oman giordania petra_e_wadi_rum wadi_rum nilo piramidi luxor",
    "deserto cammello oasi tè mercato egitto",
  ],
  [
    "l'Africa",
    "safari savana serengeti kilimangiaro namibia botswana madagascar tanzania masai zanzibar",
    "leoni elefanti giraffe africa parco",
  ],
  [
    "l'America",
    "route_66 grand_canyon yellowstone yosemite monument_valley california_on_the_road new_orleans alaska québec montagne_rocciose",
    "america parco strada deserto canada brooklyn",
  ],
  [
    "l'America Latina",
    "patagonia ushuaia perito_moreno machu_picchu cusco titicaca ande atacama salar_de_uyuni oaxaca yucatán chiapas cuba galápagos buenos_aires",
    "perù messico argentina ghiacciaio llama",
  ],
  [
    "l'Australia",
    "australia nuova_zelanda tasmania uluru barriera_corallina_australiana maori canguri",
    "isola surf pecore spiaggia",
  ],
];
