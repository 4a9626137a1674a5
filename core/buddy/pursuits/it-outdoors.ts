import type { Pursuit } from "./pursuit.ts";

/** Out of doors, on the water and in sport, in Italian. */
export const itOutdoors: readonly Pursuit[] = [
  [
    "le camminate",
    "camminat* escursion* trekking sentiero sentieri scarponi_da_trekking scarponi bastoncini_da_trekking segnavia via_francigena giro_dei_rifugi borraccia_e_zaino nordic_walking",
    "zaino vesciche tappa bosco chilometri salita panorama valle dislivello mappa",
  ],
  [
    "la montagna",
    "alpinis* ramponi piccozza rifugio_alpino rifugi_alpini quattromila tremila_metri ghiacciaio ghiacciai bivacco bivacchi club_alpino cordata_in_parete cai_della_mia_città croce_di_vetta ferrata via_ferrata vie_ferrate stella_alpina",
    "montagna vetta cima rifugio corda cresta parete neve salita discesa roccia",
  ],
  [
    "l'arrampicata",
    "arrampicat* arrampicar* arrampico falesia falesie bouldering boulder moschettone moschettoni scarpette_da_arrampicata magnesite corda_doppia palestra_di_roccia rinvii_e_corda",
    "parete roccia corda via presa prese imbrago nodo grado tiri",
  ],
  [
    "la bici",
    "bici bicicletta biciclette ciclis* cicloturis* ciclopedonale ciclabile ciclabili pedalat* pedalar* pedalo sellino bikepacking gravel mtb mountain_bike mountainbike giro_d'italia peloton maglia_rosa dura_ace stelvio_in_bici cicloamator*",
    "salita tappa ruote ruota casco catena sella forature gruppo chilometri pianura tornanti",
  ],
  [
    "correre",
    "maratona maratone maratoneta maratoneti mezza_maratona podis* jogging corsa_campestre trail_running scarpe_da_corsa andare_a_correre vado_a_correre ripetute_in_pista tapasciata ultratrail",
    "corsa correre chilometri ritmo pettorale traguardo ginocchio allenamento ripetute scarpe runner running",
  ],
  [
    "nuotare",
    "nuotare nuoto nuotat* vasche_in_piscina stile_libero stile_rana delfino_e_rana acque_libere piscina_comunale acquagym occhialini_da_nuoto pallanuot*",
    "piscina vasche dorso rana delfino cuffia acqua bracciate mare lago corsia",
  ],
  [
    "la vela",
    "barca_a_vela barche_a_vela veleggi* velista velisti regata regate spinnaker randa fiocco_e_randa strallo bolina scotta skipper catamarano barcolana deriva_laser timoniere ormeggi* gommone_e_vela circolo_velico",
    "vela vele barca vento porto nodi albero ancora timone rotta equipaggio mare",
  ],
  [
    "la canoa e il kayak",
    "canoa canoe canoista canoisti kayak pagaia pagaie pagaiat* pagaiar* rafting acque_bianche sup_sul_lago",
    "fiume rapide corrente lago discesa giubbotto",
  ],
  [
    "il canottaggio",
    "canottaggio canottier* remare remator* quattro_con vogata vogar* voga_veneta regata_storica vogatore remoergometro dragon_boat",
    "remi remo barca colpo fiume equipaggio gara",
  ],
  [
    "il surf",
    "surf surfist* surfare surfata windsurf kitesurf kite_surf tavola_da_surf bodyboard longboard",
    "onda onde tavola muta vento marea spiaggia",
  ],
  [
    "le immersioni",
    "subacque* immersioni_subacquee sommozzator* snorkeling boccaglio erogatore_e_bombola gav_e_erogatore apnea apneista relitto_sommerso brevetto_sub diving barriera_corallina",
    "immersione bombola pinne maschera fondale relitto muta corallo visibilità",
  ],
  [
    "la pesca",
    "pescare pescator* canna_da_pesca canne_da_pesca pesca_a_mosca pesca_sportiva amo_e_lenza lenza mulinello esca_viva trota trote luccio lucci carpfishing surfcasting spigola",
    "pesca canna esca fiume riva amo mosca carpa lago abbocca galleggiante",
  ],
  [
    "lo sci",
    "sciare sciat* sciistic* settimana_bianca skipass seggiovia seggiovie skilift scialpinis* sci_di_fondo sci_alpinismo snowboard* ciaspol* marcialonga pelli_di_foca slalom pista_nera slittino",
    "sci pista piste neve scarponi attacchi discesa impianti funivia casco",
  ],
  [
    "il campeggio",
    "campeggi* sacco_a_pelo sacchi_a_pelo picchetti fornelletto tendalino tenda_canadese glamping falò",
    "tenda lanterna zanzare lago stelle materassino piazzola",
  ],
  [
    "il camper",
    "camper camperista camperisti roulotte caravan_e_tenda furgonato area_di_sosta_camper van_camperizzato westfalia camperizz*",
    "furgone sosta strada chilometri mansarda veranda",
  ],
  [
    "il calcio",
    "calcio calciat* calcett* calcio_d'angolo fuorigioco centrocampist* bomber_di_razza difensore_centrale portiere_e_difesa rigore_al_novantesimo gol goleada tifos* tifo_per serie_a scudetto juventus juventin* interista interisti milanista milanisti romanista laziale fiorentina_calcio san_siro stadio_olimpico fantacalcio champions",
    "partita squadra portiere rigore stadio derby arbitro allenatore difesa maglia campionato",
  ],
  [
    "il basket",
    "basket pallacanestro cestist* canestro canestri schiacciata_a_canestro tiro_da_tre tiri_liberi playmaker_e_pivot nba eurolega palla_a_spicchi",
    "partita palla rimbalzo pivot tripla palestra quintetto",
  ],
  [
    "la pallavolo",
    "pallavol* volley beach_volley beachvolley schiacciatore schiacciatrice palleggiator* palleggiatrice bagher ricezione_e_muro pallamano",
    "palestra rete muro battuta schiacciata partita libero",
  ],
  [
    "il tennis",
    "tennis tennist* racchetta racchette rovescio_a_due_mani terra_rossa wimbledon roland_garros tie-break volée smash campo_da_tennis circolo_del_tennis coppa_davis padel pickleball ping-pong pingpong badminton",
    "rovescio dritto servizio set palla campo rete partita doppio",
  ],
  [
    "il golf",
    "golf golfist* birdie bogey green_fee campo_da_golf putter putt diciotto_buche mazze_da_golf buca_in_uno",
    "buca buche green mazza handicap bunker ferro swing",
  ],
  [
    "il rugby",
    "rugby rugbist* palla_ovale mischia_ordinata touche terzo_tempo sei_nazioni all_blacks tallonator* mediano_di_mischia placcagg* placcare",
    "mischia meta placcaggio palla partita pilone",
  ],
  [
    "il pattinaggio e la danza sul ghiaccio",
    "pattinagg* pattinare pattini pattini_in_linea pattinator* pattinatrice axel_e_lutz hockey_su_ghiaccio hockey_su_prato rotelle_e_pattini skateboard skatepark palaghiaccio",
    "ghiaccio lame pista salto rotelle disco",
  ],
  [
    "l'atletica",
    "atletica atletica_leggera salto_in_alto salto_in_lungo giavellotto lancio_del_disco lancio_del_peso triathlon triatlet* ironman decathlon ostacolista mezzofondo mezzofondist* velocista salto_con_l'asta",
    "pista ostacoli staffetta salto gara disco cronometro",
  ],
  [
    "la ginnastica",
    "ginnasta ginnaste ginnastica ginnastica_artistica ginnastica_ritmica parallele_asimmetriche trampolino_elastico acrobat* verticale_e_ruota",
    "trave cerchio nastro clavette anelli palestra capriola",
  ],
  [
    "la palestra",
    "crossfit manubri_e_bilanciere bilanciere kettlebell addominali piegamenti sollevamento_pesi panca_piana stacco_da_terra culturismo zumba spinning pilates body_building bodybuilding personal_trainer",
    "palestra pesi serie ripetizioni squat muscoli panca",
  ],
  [
    "lo yoga",
    "yoga yogin* vinyasa ashtanga hatha asana saluto_al_sole pranayama tappetino_da_yoga cane_a_testa_in_giù kundalini savasana",
    "tappetino respiro posizione equilibrio lezione",
  ],
  [
    "le arti marziali",
    "karate karateka judo judoka aikido taekwondo jujitsu ju-jitsu kung_fu cintura_nera cintura_marrone tatami kata dojo kickboxing muay_thai taichi tai_chi qi_gong kendo krav_maga",
    "cintura maestro forma combattimento presa",
  ],
  [
    "la boxe",
    "boxe pugilat* pugile pugili guantoni sacco_da_boxe boxare boxeur peso_massimo uppercut gancio_sinistro",
    "guanti ring sacco incontro round gancio",
  ],
  [
    "la scherma",
    "scherma schermid* schermitore schermitrice fioretto fiorettist* sciabola spadist* stoccata stoccate",
    "spada assalto maschera pedana affondo",
  ],
  [
    "il tiro con l'arco",
    "arciere arcieri arcieria tiro_con_l'arco arco_ricurvo arco_compound faretra frecce_e_bersaglio",
    "arco frecce bersaglio mira paglione",
  ],
  [
    "i cavalli",
    "cavallo cavalli cavalla cavalle puledro puledra equitazione equestr* maneggio ippic* andare_a_cavallo passeggiata_a_cavallo scuderia_di_cavalli maniscalco dressage galoppo galoppat* pony fantino cavallerizz* palio_di_siena purosangue",
    "sella trotto redini box ostacoli monta criniera scuderia",
  ],
  [
    "le bocce e il bowling",
    "bocce bocciodromo boccino bocciofil* bowling birilli petanque curling biliardo stecca_da_biliardo freccette",
    "boccia pallino strike pista stecca",
  ],
  [
    "la speleologia",
    "speleolog* speleo grotta_di_frasassi stalattit* stalagmit* torrentismo canyoning carsismo carsico carsica",
    "grotta grotte pozzo corda casco cunicolo",
  ],
  [
    "il parapendio",
    "parapendi* deltaplan* paracadut* aliante alianti mongolfier* volo_a_vela caduta_libera",
    "decollo vela termiche volo atterraggio lancio",
  ],
];
