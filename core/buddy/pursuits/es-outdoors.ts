import type { Pursuit } from "./pursuit.ts";

/** Out of doors, on the water and in sport, in Spanish. */
export const esOutdoors: readonly Pursuit[] = [
  [
    "senderismo",
    "senderis* sendero caminata* excursionis* trekking botas_de_montaña bastones_de_senderismo ruta_de_senderismo travesía_por_el_monte caminar_por_el_monte salir_al_monte ruta_circular mochilero",
    "ruta monte mochila ampollas kilómetros desnivel botas etapa bosque cima valle mapa",
  ],
  [
    "montañismo",
    "montañismo alpinis* montañer* crampones piolet refugio_de_montaña tresmil ochomil* cuatromil* cordada glaciar* campamento_base vivac vivaquear hacer_cumbre andinis* himalay*",
    "montaña cumbre cima refugio pico cuerda altura nieve subida bajada arista",
  ],
  [
    "escalada",
    "escalador* escalada_deportiva escalada_en_roca rocódromo* bulder boulder pies_de_gato magnesio_en_las_manos vía_ferrata ferrata rapelar rápel rappel mosquetón mosquetones",
    "escalada escalar vía roca cuerda arnés pared agarre nudo magnesio grado",
  ],
  [
    "ciclismo",
    "ciclismo ciclista* bici bicis bicicleta* cicloturis* pelotón maillot* velódromo carril_bici vía_verde culotte sillín manillar alforja gravel pedale* pinchazo_en_la_rueda la_vuelta_a_españa tour_de_francia",
    "puerto ruedas cadena casco etapa kilómetros subida pinchazo frenos llano rampas",
  ],
  [
    "correr",
    "maratón maratones maratonian* media_maratón medio_maratón salir_a_correr correr_por_el_parque corredora_popular carrera_popular zapatillas_de_correr san_silvestre trail_running trote trotar rodaje_largo",
    "correr carrera kilómetros zapatillas dorsal ritmo meta entreno series crono rodilla running runner",
  ],
  [
    "nadar",
    "natación nadar nadador* nado aguas_abiertas crol mariposa_y_espalda braza largos_en_la_piscina hacer_largos gafas_de_nadar gorro_de_piscina travesía_a_nado aquagym piscina_municipal",
    "piscina largos espalda mariposa agua mar neopreno gorro brazada calle",
  ],
  [
    "la vela",
    "navegar_a_vela velero balandro regata spinnaker génova_y_mayor foque barlovento sotavento patrón_de_yate amarre* catamarán catamaranes trimarán optimist escota vela_latina club_náutico",
    "vela barco viento puerto nudos mástil timón ancla navegar tripulación costa",
  ],
  [
    "piragüismo",
    "piragua* piragüis* kayak* canoa* canoís* palista* aguas_bravas rafting descenso_del_sella paddle_surf padel_surf",
    "remo pala río rápidos embalse corriente chaleco remontar",
  ],
  [
    "remo",
    "remero* remera* trainera* bogar bogad* remoergómetro banco_fijo banco_móvil bandera_de_la_concha timonel* skiff yola",
    "remo palada regata bote ría estropada tripulación",
  ],
  [
    "surf",
    "surf surfe* surfista* tabla_de_surf windsurf* kitesurf* bodyboard* longboard* mundaka cabalgar_olas coger_olas",
    "olas tabla neopreno playa marea viento cometa espuma",
  ],
  [
    "buceo",
    "buceo bucear bucea bucead* buzo submarinis* snorkel* esnórquel botella_de_oxígeno escafandra apnea_en_el_mar pecios arrecife* aletas_y_gafas escuela_de_buceo divemaster inmersión_nocturna",
    "inmersión botella aletas gafas arrecife fondo neopreno metros visibilidad coral",
  ],
  [
    "pesca",
    "pescar pescaba pescador* pesca_con_mosca caña_de_pescar anzuelo* trucha* lucio coto_de_pesca carpfishing spinning_de_lubina sedal señuelo* black_bass carrete_de_pesca pesca_deportiva",
    "pesca caña cebo río orilla mosca carrete picar barca embalse lubina carpa",
  ],
  [
    "esquí",
    "esquí* telesilla* remontes telesquí forfait_de_esquí snowboard* esquí_de_fondo baqueira sierra_nevada_esquiando estación_de_esquí pistas_negras raquetas_de_nieve travesía_con_pieles",
    "pista nieve botas tablas bajada forfait fijaciones casco",
  ],
  [
    "camping",
    "acampa* camping tienda_de_campaña saco_de_dormir esterilla_y_saco hornillo camping_gas fogata* vivaquear_al_raso",
    "tienda saco linterna hoguera estrellas piquetas lago mosquitos",
  ],
  [
    "la autocaravana",
    "autocaravan* caravana_y_avancé caravanas camperiz* furgo_camper furgoneta_camper furgo roulotte motorhome pernoct* toldo_de_la_caravana",
    "camper furgoneta carretera kilómetros aguas área toldo",
  ],
  [
    "fútbol",
    "futbol* balompié gol goles golazo* penalti* portería delantero_centro centrocampista* guardameta* azulgran* merengue_y_colchonero colchoner* fuera_de_juego la_liga_y_la_champions champions hinchad* hincha fútbol_sala futsal bernabéu camp_nou mestalla san_mamés boca_juniors",
    "partido equipo liga portero árbitro estadio marcar entrenador camiseta empate descenso derbi",
  ],
  [
    "baloncesto",
    "baloncesto básquet* basket triples canasta encest* ala-pívot pívots tiro_libre euroliga acb nba",
    "partido base rebote aro cancha balón tapón",
  ],
  [
    "balonmano",
    "balonman* pivote_y_extremo lanzamiento_de_siete_metros liga_asobal asobal siete_metros",
    "portero extremo pivote pabellón partido balón",
  ],
  [
    "voleibol",
    "voleibol voley* vóley_playa rematador* líbero colocadora_y_líbero",
    "red remate saque bloqueo pabellón playa colocador",
  ],
  [
    "tenis",
    "tenis tenista* tie-break roland_garros wimbledon raqueta_de_tenis pelota_de_tenis tierra_batida pista_de_tenis smash drop_shot volea",
    "raqueta saque revés derecha set pista pelota partido red dejada",
  ],
  [
    "pádel",
    "pádel pala_de_pádel pista_de_pádel víbora_y_bandeja padelero* world_padel_tour",
    "pala pista bandeja víbora cristal globo pareja partido red remate",
  ],
  [
    "tenis de mesa",
    "tenis_de_mesa ping-pong pingpong pimpón mesa_de_ping-pong palistas_de_ping-pong bádminton",
    "mesa pala efecto pelota topspin saque volante",
  ],
  [
    "golf",
    "golf golfista* birdie* bogey* eagle_en_el_hoyo hándicap_de_golf green_fee campo_de_golf búnkeres putt putter hoyo_en_uno pitch_and_putt palos_de_golf",
    "hoyo palos green bunker hándicap tee salida hierro swing",
  ],
  [
    "rugby",
    "rugby rugbi melé placaje* touche tercer_tiempo all_blacks pumas_y_all_blacks seis_naciones oval_del_rugby talonador* zaguero*",
    "ensayo partido balón pumas golpe línea campo",
  ],
  [
    "hockey",
    "hockey hockey_sobre_hierba hockey_sobre_patines hockey_hielo stick_de_hockey penalti_córner",
    "stick bola portera patines partido hierba",
  ],
  [
    "patinaje",
    "patinaje patinar patina patinad* patines patines_en_línea pista_de_hielo patinaje_artístico axel_y_lutz roller_derby",
    "hielo pista ruedas cuchillas salto giro",
  ],
  [
    "monopatín",
    "monopatín monopatines skate skater* skatepark* skateboard* ollie kickflip half-pipe",
    "tabla rampa ruedas bajada trucos",
  ],
  [
    "atletismo",
    "atletismo atleta* jabalina salto_de_longitud salto_de_altura lanzamiento_de_peso pértiga relevos_4x100 vallas_y_relevos decatlón heptatlón triatl* ironman duatl*",
    "pista vallas relevos crono disco marca medalla",
  ],
  [
    "gimnasia",
    "gimnasta* gimnasia_rítmica gimnasia_artística barras_asimétricas potro_con_arcos trampolín_y_suelo cama_elástica acrobacia* acrobátic*",
    "gimnasia barra aro mazas cinta suelo anillas potro",
  ],
  [
    "gimnasio",
    "gimnasio mancuernas crossfit pesas sentadillas dominadas kettlebell* halterofil* peso_muerto press_de_banca powerlift* flexiones_y_abdominales abdominales máquinas_del_gimnasio zumba spinning",
    "series repeticiones agujetas entreno fuerza barra",
  ],
  [
    "yoga",
    "yoga yogui* vinyasa ashtanga hatha asana* savasana saludo_al_sol perro_boca_abajo pranayama esterilla_de_yoga pilates reformer_de_pilates",
    "esterilla postura respiración estirar clase equilibrio",
  ],
  [
    "artes marciales",
    "karate* yudo judo judoka* taekwondo aikido jiu-jitsu jiujitsu kung_fu tatami* cinturón_negro cinturón_marrón kata dojo dojang muay_thai",
    "cinturón combate maestro llave kimono grado defensa",
  ],
  ["taichí", "taichí tai_chi chi_kung qigong chikung forma_de_24", "forma postura energía maestro respiración"],
  [
    "boxeo",
    "boxeo boxea* boxísti* cuadrilátero guantes_de_boxeo saco_de_boxeo kickboxing uppercut peso_pluma púgil púgiles",
    "guantes saco asalto ring combate comba gancho",
  ],
  [
    "esgrima",
    "esgrima esgrimista* florete* sable_y_espada tocados_de_florete careta_de_esgrima",
    "espada sable asalto careta tirador guardia",
  ],
  [
    "tiro con arco",
    "tiro_con_arco arquero_y_carcaj arco_recurvo arco_compuesto carcaj flecha_y_diana arquería",
    "arco flechas diana metros puntería",
  ],
  [
    "equitación",
    "equitaci* montar_a_caballo hípica caballo yegua* potrillo* potranca* jinete* amazona_a_caballo doma_clásica doma_vaquera herrador silla_de_montar picadero cuadra_y_establo establo* galop* caballerizas",
    "montar silla cuadra trote galope riendas salto potro concurso",
  ],
  [
    "bolos",
    "bolera bolos boliche bowling petanca* petanquista cochonet bolo_palma bolos_leoneses",
    "bola pleno semipleno pista tirada",
  ],
  [
    "espeleología",
    "espeleolog* estalactita* estalagmita* barranquis* descenso_de_barrancos sima_y_galería cueva_de_altamira",
    "cueva sima galería casco cuerda barranco carburo rápel",
  ],
  [
    "parapente",
    "parapente* parapentista* ala_delta paracaidis* caída_libre puenting vuelo_sin_motor planeador* globo_aerostático ultraligero*",
    "térmica despegue aterrizaje vela vuelo globo paracaídas viento arnés",
  ],
];
