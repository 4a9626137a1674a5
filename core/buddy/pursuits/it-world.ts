import type { Pursuit } from "./pursuit.ts";

/** Learning, games, machines and travel, in Italian. */
export const itWorld: readonly Pursuit[] = [
  [
    "gli scacchi",
    "scacchi scacchist* scacco_matto arrocco alfiere alfieri gambetto difesa_siciliana pedone_e_alfiere circolo_scacchistico scacchiera dama_cinese",
    "cavallo torre apertura partita pedone regina matto torneo",
  ],
  [
    "i giochi da tavolo",
    "giochi_da_tavolo gioco_da_tavolo catan carcassonne risiko monopoli scarabeo ludotec* gioco_di_ruolo giochi_di_ruolo dungeons_and_dragons mastering dadi_e_pedine escape_room meeple giocar_di_ruolo tombola",
    "dadi pedine carte partita plancia regole master campagna elfo",
  ],
  [
    "le carte",
    "briscola scopone scopa_e_briscola tressette burraco canasta pinnacola machiavelli_a_carte ramino bridge_a_carte torneo_di_bridge poker tarocchi mazzo_di_carte",
    "carte mazzo presa partita mano coppia seme scopa bridge",
  ],
  [
    "i videogiochi",
    "videogioc* videogame* playstation nintendo xbox zelda super_mario minecraft tetris sala_giochi retrogaming joystick",
    "console partita livello gioco schermo giocare",
  ],
  [
    "puzzle e parole crociate",
    "parole_crociate cruciverb* settimana_enigmistica enigmist* rebus sudoku puzzle cubo_di_rubik sciarada anagramm*",
    "pezzi caselle definizioni",
  ],
  [
    "le collezioni",
    "filatel* francobolli numismatic* collezionis* collezionare figurine_panini figurine cartoline_d'epoca bambole_antiche casa_delle_bambole monete_antiche bustine_di_zucchero orologi_antichi orologi_a_pendolo orologiaio cucù carillon",
    "album monete collezione cartoline asta bambole orologio",
  ],
  [
    "l'astronomia",
    "astronom* astrofil* telescopio telescopi via_lattea nebulos* saturno giove eclissi stelle_cadenti notte_di_san_lorenzo costellazion* galassi* planetario crateri_lunari osservatorio_astronomico meteorit*",
    "stelle cielo luna pianeta cometa notte oculare",
  ],
  [
    "la meteorologia",
    "pluviometro barometro stazione_meteo meteorolog* cumulonembi anticiclone grandinat* nevicat* appassionato_di_meteo",
    "pioggia nuvole temporale vento neve gradi",
  ],
  [
    "fossili, rocce e vulcani",
    "fossile fossili geolog* trilobit* ammoniti quarzo ametista minerali_e_fossili paleontolog* dinosaur* vulcan* mineralog* geode",
    "minerali rocce cava martello lava cristalli",
  ],
  [
    "la matematica",
    "teorem* numeri_primi euclide fibonacci geometria_euclidea olimpiadi_della_matematica gauss matematica_pura appassionato_di_matematica",
    "dimostrazione problema numeri matematica geometria",
  ],
  [
    "l'archeologia",
    "archeolog* scavi_archeologici scavo_archeologico etrusc* nuragh* necropoli pompei ercolano_e_pompei villa_romana anfora anfore terme_romane paestum tarquinia neandert* magna_grecia",
    "scavi scavo tomba ruderi romani mosaico museo",
  ],
  [
    "la storia",
    "medioev* medieval* risorgiment* garibaldi federico_ii impero_romano giulio_cesare medici_a_firenze longobard* rievocazione_storica rievocazioni_storiche storico_medievista barbero grande_guerra napoleon* templari bizantin* repubblica_di_venezia",
    "secolo imperatore battaglia re storia archivio trincee",
  ],
  [
    "l'albero genealogico",
    "genealog* albero_genealogico antenat* trisavol* bisavol* registri_parrocchiali atti_di_battesimo archivio_di_stato stato_delle_anime origini_del_cognome",
    "cognome cognomi parrocchia archivio battesimo atti bisnonno",
  ],
  [
    "la filosofia",
    "seneca marco_aurelio stoic* platone aristotele kant nietzsche spinoza gramsci hannah_arendt filosofo filosofi filosofa",
    "pensiero etica libro saggio filosofia",
  ],
  [
    "la meditazione",
    "meditare meditaz* meditiamo buddis* zen mindfulness vipassana monastero_buddista ritiro_di_silenzio",
    "respiro silenzio calma ritiro cuscino",
  ],
  [
    "la vita in parrocchia",
    "parrocchia parrocchial* parroco messa_della_domenica catechis* oratorio vangelo rosario_la_sera eucaristia via_crucis processione processioni confraternita santo_patrono don_bosco sacrestia lectio_divina",
    "chiesa messa prete coro campane pregare santo cappella",
  ],
  [
    "feste e tradizioni",
    "carnevale_di_venezia carnevale_di_viareggio palio contrada_e_palio contrade sagra sagre sbandierator* befana fuochi_d'artificio festa_patronale infiorat* carri_allegorici mercatini_di_natale",
    "festa paese maschere piazza carri tamburi",
  ],
  [
    "imparare l'inglese",
    "imparare_l'inglese corso_di_inglese il_mio_inglese studiare_inglese lezioni_di_inglese phrasal_verbs first_certificate shakespeare",
    "inglese verbi vocaboli pronuncia accento",
  ],
  [
    "imparare il francese",
    "imparare_il_francese corso_di_francese il_mio_francese studiare_francese lezioni_di_francese alliance_française",
    "francese verbi congiuntivo vocaboli pronuncia",
  ],
  [
    "imparare il tedesco",
    "imparare_il_tedesco corso_di_tedesco il_mio_tedesco studiare_tedesco lezioni_di_tedesco goethe-institut",
    "tedesco declinazioni dativo vocaboli articoli",
  ],
  [
    "imparare lo spagnolo",
    "imparare_lo_spagnolo corso_di_spagnolo il_mio_spagnolo studiare_spagnolo lezioni_di_spagnolo imparare_il_portoghese corso_di_portoghese",
    "spagnolo portoghese verbi vocaboli accento",
  ],
  [
    "imparare il giapponese",
    "imparare_il_giapponese corso_di_giapponese kanji hiragana katakana imparare_il_cinese corso_di_cinese mandarino_e_ideogrammi ideogramm* imparare_l'arabo corso_di_arabo corso_di_russo",
    "giapponese cinese arabo russo toni vocaboli",
  ],
  [
    "il latino e il greco",
    "latino_e_greco greco_antico latinist* grecist* virgilio eneide odissea iliade cicerone ovidio omero tacito versione_di_latino",
    "latino greco tradurre versione declinazioni",
  ],
  [
    "il dialetto",
    "dialett* poesie_in_dialetto friulano_e_ladino ladino esperanto lingua_dei_segni",
    "parlata proverbi nonni lingua",
  ],
  [
    "studiare da grandi",
    "laurearmi_a_cinquant tornare_a_studiare tornata_all'università tornato_all'università anno_sabbatico scuola_serale seconda_laurea",
    "esame esami tesi appunti laurea università",
  ],
  [
    "le auto d'epoca",
    "auto_d'epoca auto_storiche auto_storica cinquecento_d'epoca topolino_fiat fiat_500 maggiolino alfa_romeo_giulia duetto_alfa lancia_fulvia lancia_delta mille_miglia carburator* decappottabile citroën giulietta_spider autobianchi raduno_di_auto",
    "motore carrozzeria cofano restauro raduno officina cromature frizione",
  ],
  [
    "le moto",
    "motociclet* motociclist* motociclismo vespa vespe lambretta ducati guzzi moto_guzzi motoraduno harley scooterist* sidecar motogp mototurismo giro_in_moto biker",
    "moto casco curve cilindri motore strada piega sella",
  ],
  [
    "la formula 1",
    "formula_1 formula_uno gran_premio ferrari_in_pista scuderia_ferrari monza_e_imola autodromo kart karting rally rallista pole_position",
    "circuito pilota giro box gomme griglia",
  ],
  [
    "i treni",
    "ferrovi* locomotiv* treno_a_vapore treni_storici treno_storico ferrovia_a_scartamento littorina vagone vagoni tramvi* tram_storici transiberiana interrail funicolare trenino_del_bernina",
    "treno binari stazione vapore carrozza",
  ],
  [
    "volare",
    "aeroclub brevetto_di_volo licenza_di_volo cessna ultraleggero biplano elicotter* aerodromo spitfire aeroplan* frecce_tricolori aviosuperficie",
    "aereo pilota cabina decollo pista elica",
  ],
  [
    "barche e fari",
    "gozzo gozzi gommone motoscafo battello_a_vapore cantiere_navale maestro_d'ascia faro_di_capo guardiano_del_faro fari_d'italia barca_a_motore barca_a_remi gondola gondole houseboat sommergibil* navigli chiuse_e_canali burchiello",
    "barca faro porto scogli canale molo motore",
  ],
  [
    "castelli, borghi e abbazie",
    "castello_medievale castelli borgo_medievale borghi_più abbazia abbazie monastero monasteri chiostro cattedrale_romanica duomo pieve pievi rocca_malatestiana mura_medievali ville_venete ville_palladiane eremo",
    "torre mura castello borgo rovine chiesa visita ponte_levatoio",
  ],
];
