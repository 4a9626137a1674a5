import type { Pursuit } from "./pursuit.ts";

/** Music, the arts, books and crafts, in Spanish. */
export const esArts: readonly Pursuit[] = [
  [
    "el coro",
    "coro orfeón orfeones coral_del_barrio cantata contralto* soprano* barítono* mezzosoprano* tenores habaneras polifoní* ensayo_del_coro director_de_coro cantar_en_un_coro villancico*",
    "cantar voces tenor bajo ensayo concierto partitura misa réquiem",
  ],
  [
    "el piano",
    "piano pianista* pianísti* teclas_blancas chopin debussy nocturno_de_chopin sonatina afinador_de_pianos clavicémbalo clavecín* órgano_de_tubos organista*",
    "teclas teclado pedal sonata escalas acordes estudio partitura profesora órgano",
  ],
  [
    "la guitarra",
    "guitarra* guitarrist* guitarrer* rasgue* punteo cejilla luthier* lutier* cuerdas_de_nailon tárrega bajista* ukelele* bandurria* laúd laúdes charango*",
    "cuerdas acordes trastes mástil púa bajo ampli afinar",
  ],
  [
    "el violín",
    "violín violines violinist* violonchel* chelo chelista* contrabaj* viola_de_gamba colofonia resina_del_arco cuarteto_de_cuerda pizzicato vibrato",
    "arco cuerdas viola cuarteto orquesta afinar partitura",
  ],
  [
    "instrumentos de viento",
    "saxofon* saxo clarinet* flauta* flautista* oboe fagot trompeta* trompetist* trombon* bombardino* dulzaina* gaita* gaiter* embocadura boquilla_y_caña trompa_y_tuba",
    "boquilla caña lengüeta banda llaves soplar tuba trompa",
  ],
  [
    "la batería",
    "baterista* baquetas caja_y_bombo percusionist* percusión charles_y_platos batucada* cajón_flamenco timbales bongos djembé tambor tambores tamborrada*",
    "batería bombo platillos ritmo caja parche cajón palillos",
  ],
  [
    "el acordeón",
    "acordeon* bandoneón* trikitixa concertina armónica_diatónica fuelle_del_acordeón",
    "fuelle botones armónica teclas baile",
  ],
  [
    "tocar en un grupo",
    "banda_de_rock grupo_de_rock local_de_ensayo bolo_en_un_bar tocamos_en_un_grupo mi_grupo_de_música amplificador_de_válvulas maqueta_de_canciones banda_municipal charanga* pasacalles pasodoble* orquesta_de_aficionados tuna tunos",
    "banda grupo ensayo concierto bolo escenario ampli canción letra",
  ],
  [
    "el flamenco",
    "flamenc* bulería* soleá soleares seguiriya* fandango* cante_jondo cantaor* bailaor* tablao* sevillan* camarón_de_la_isla palmas_y_taconeo duende_del_cante peña_flamenca rumba",
    "palmas cante quejío tacones toque compás feria alegrías",
  ],
  [
    "la música clásica",
    "música_clásica sinfoní* mozart beethoven bach mahler brahms vivaldi falla_y_albéniz albéniz granados_y_turina concierto_para_violín auditorio_nacional música_de_cámara música_antigua barroco_musical",
    "orquesta concierto director adagio sonata auditorio abono cuarteto barroco",
  ],
  [
    "la ópera",
    "ópera operísti* zarzuela* verdi puccini wagner* aria la_traviata rigoletto liceu teatro_real bel_canto libreto* diva_de_la_ópera",
    "voz tenor escena abono función obertura director",
  ],
  [
    "el jazz",
    "jazz jazzístic* coltrane miles_davis bebop swing_y_bebop blues bluesman big_band jam_session club_de_jazz thelonious",
    "improvisar trío saxo batería club estándar",
  ],
  [
    "discos y conciertos",
    "vinilo* tocadiscos tienda_de_discos elepé* heavy_metal metaler* punk rocker* indie reggae festival_de_música primavera_sound conciertazo beatles dylan pink_floyd cantautor* serrat joaquín_sabina trovador* nueva_trova",
    "discos concierto aguja grupo álbum canciones festival entradas rock",
  ],
  [
    "el baile",
    "bailes_de_salón bailar bailo bailamos bailarín bailarina* bachata kizomba chachachá cha-cha-cha milonga* tanguer* merengue_y_bachata lindy_hop ballet puntas_de_ballet danza_contemporánea jota_aragonesa sardanas salsa_cubana clases_de_salsa",
    "baile salsa tango pareja pasos vals danza tacones pista giros",
  ],
  [
    "el teatro",
    "teatro_aficionado teatro obra_de_teatro dramatur* escenografí* entremés entremeses apuntador* bambalina* camerino* improvisación_teatral lope_de_vega calderón_de_la_barca microteatro festival_de_almagro monologuista* titiriter* marioneta* títere* guiñol",
    "función escenario papel ensayo telón actriz actor estreno comedia público",
  ],
  [
    "el cine",
    "cine cinéfil* cinemateca filmoteca* película* peli pelis largometraje* cortometraje* kurosawa buñuel almodóvar hitchcock berlanga cineclub* cine-club palomitas neorrealismo cine_mudo cine_negro festival_de_san_sebastián",
    "director actriz actor pantalla guion sala plano escena estreno",
  ],
  [
    "la fotografía",
    "fotógraf* teleobjetivo* réflex réflex_digital trípode_y_cámara leica cuarto_oscuro revelar_carretes carrete_de_fotos revelador_y_fijador astrofotografía macrofotografía larga_exposición hasselblad",
    "cámara objetivo carrete luz trípode foto encuadre exposición enfoque",
  ],
  [
    "la pintura",
    "acuarela* óleo lienzo pincel pinceles pincelada* caballete trementina acrílicos pintura_al_óleo paleta_de_colores bodegón bodegones pintor pintora retratista* velázquez sorolla goya",
    "pintar cuadro colores pintura papel retrato paisaje taller paleta",
  ],
  [
    "el dibujo",
    "carboncillo* bocetos_a_lápiz dibujo_del_natural sanguina tinta_china urban_sketch* sketchers cuaderno_de_dibujo dibujante* plumilla caricatur* ilustrador*",
    "dibujo dibujar lápiz cuaderno boceto trazo modelo papel sombra tinta",
  ],
  [
    "la caligrafía",
    "calígraf* lettering letra_gótica pluma_estilográfica estilográfica* plumín plumines tintero",
    "pluma tinta letra papel trazo",
  ],
  [
    "el grabado",
    "xilografí* linóleo linograbado serigrafí* litografí* aguafuerte* tórculo gubias monotipia*",
    "grabado plancha tinta estampar papel",
  ],
  [
    "la escultura",
    "escultor* escultur* cincel cinceles mármol_de_macael talla_en_piedra chillida modelar_en_barro",
    "piedra mármol talla bronce barro busto",
  ],
  [
    "la cerámica",
    "ceramist* cerámica alfarer* torno_de_alfarero gres_y_porcelana esmaltes_cerámicos raku engobe botijo* barbotina",
    "barro torno horno esmalte cuenco arcilla cocer pieza jarrón",
  ],
  [
    "museos y arte",
    "museo_del_prado museos reina_sofía_y_el_prado exposición_de_pintura impresionist* thyssen guggenheim picasso miró_y_dalí dalí caravaggio vermeer pinacoteca románico arte_románico retablo*",
    "exposición cuadros sala obra arte fresco capilla",
  ],
  [
    "la arquitectura",
    "gaudí arquitectura_modernista modernismo_catalán arquitectura_popular bauhaus le_corbusier sagrada_familia rascacielos edificios_históricos",
    "arquitectura fachada arco bóveda edificio catedral",
  ],
  [
    "el club de lectura",
    "club_de_lectura novela* novelista* biblioteca_municipal bibliotecari* feria_del_libro libro_de_bolsillo galdós delibes cervantes quijote garcía_márquez borges cortázar vargas_llosa lector_empedernido lectora_empedernida librero librera librería_de_viejo librería_de_mi_barrio",
    "libro leer capítulo páginas autora autor lectura personaje biblioteca cuento lectora librería",
  ],
  [
    "la novela negra",
    "novela_negra novela_policíaca agatha_christie sherlock* poirot simenon maigret montalbano camilleri carvalho_y_montalbán detectiv* negra_y_criminal",
    "crimen asesino misterio inspector pista policía intriga novela",
  ],
  [
    "la ciencia ficción",
    "ciencia_ficción asimov tolkien hobbit señor_de_los_anillos terry_pratchett mundodisco ursula_le_guin fundación_de_asimov star_trek star_wars distopía* fantasía_épica dragones_y_elfos",
    "planeta nave robots saga dragón fantasía novela",
  ],
  [
    "la poesía",
    "poesía poeta* poema* poético soneto* haiku* antonio_machado neruda lorca rafael_alberti recital_de_poesía endecasílab* versos_libres benedetti rimas_de_bécquer",
    "verso rima recital estrofa métrica leer",
  ],
  [
    "escribir",
    "taller_de_escritura escritura_creativa microrrelato* relato_corto escribir_una_novela manuscrito_de_mi_novela nanowrimo novela_que_escribo concurso_de_relatos autopublic* editorial_para_mi_novela escribir_mis_memorias",
    "escribir relato cuento personaje borrador capítulo manuscrito memorias editorial",
  ],
  [
    "los tebeos",
    "tebeo* cómic comiquer* novela_gráfica historietas historietista* manga_japonés mangaka tintín astérix mortadelo* mafalda salón_del_cómic",
    "viñeta manga dibujante álbum superhéroe",
  ],
  [
    "el punto y el ganchillo",
    "ganchillo ganchillera* hacer_punto tejer tejedor* agujas_de_punto tricot* crochet croché amigurumi* ovillo* madeja* punto_bobo punto_del_revés lana_merina calcetines_de_punto",
    "lana aguja puntos jersey bufanda vuelta patrón calcetines chal",
  ],
  [
    "la costura",
    "costura costurer* coser cosía coserme máquina_de_coser patchwork colcha dobladillo* pespunte* hilván hilvanar bordar bordado* punto_de_cruz bastidor_de_bordar bolillos encaje_de_bolillos dedal cremallera_y_tela modista*",
    "tela hilo aguja patrón vestido botones falda retales encaje",
  ],
  [
    "hilar y tejer en telar",
    "telar telares hilar_lana rueca* huso_y_rueca fieltr* urdimbre tintes_naturales macramé cestería cestero mimbre",
    "lana trama hilo urdir teñir cesto tinte",
  ],
  [
    "la carpintería",
    "carpinter* ebanist* torno_de_madera garlopa* cepillo_de_carpintero cola_de_milano caja_y_espiga serrucho marquetería formones lijadora gubia_y_formón taracea serrín",
    "madera roble nogal sierra banco lijar barniz tabla taller encolar",
  ],
  [
    "la restauración de muebles",
    "restaurar_muebles muebles_antiguos anticuari* tapizar tapicer* goma_laca rastro_de_los_domingos mercadillo* chalk_paint brocante carcoma",
    "mueble sillas cera barniz rastro lijar cómoda",
  ],
  [
    "la forja",
    "forja_artesanal yunque fragua herrero orfebr* joyería_artesanal esmalte_al_fuego soldar_hierro damasquinado cuchilleros filigrana",
    "hierro fuego martillo plata joya metal soldar",
  ],
  [
    "el cuero y la encuadernación",
    "encuaderna* guadamecí marroquinería talabarter* guarnicioner* papel_marmoleado origami papiroflexia scrapbook* vidrieras_emplomadas jabones_artesanales velas_artesanales vidriera*",
    "cuero lomo pliego papel hilo cola tapas plegar",
  ],
  [
    "el modelismo",
    "modelism* maqueta_de_barco aeromodelism* trenes_en_miniatura maquetas_de_trenes miniaturas_de_plomo soldaditos aerógrafo escala_h0 revell warhammer lego ferromodelism* maquetista*",
    "maqueta escala pintar pegamento vías tren kit miniaturas",
  ],
  [
    "la radioafición",
    "radioaficionado* radioafición onda_corta banda_ciudadana código_morse indicativo_de_radio antena_dipolo dipolo* soldador_y_estaño raspberry arduino electrónica_casera impresora_3d",
    "antena radio emisora indicativo morse soldar frecuencia válvulas",
  ],
];
