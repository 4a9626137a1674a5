import type { Pursuit } from "./pursuit.ts";

/** Learning, games and machines, in Spanish. */
export const esWorld: readonly Pursuit[] = [
  [
    "el ajedrez",
    "ajedrez* ajedrecist* enroque jaque jaque_mate alfil alfiles peón_y_alfil gambito* defensa_siciliana capablanca club_de_ajedrez apertura_española damas_chinas",
    "apertura torre caballo dama tablero partida torneo mate peón tablas",
  ],
  [
    "los juegos de mesa",
    "juegos_de_mesa catan carcassonne parchís dominó scrabble monopoly escape_room trivial_pursuit risk_y_catan meeples ludoteca",
    "dados tablero fichas partida reglas cartas jugar",
  ],
  [
    "los naipes",
    "naipe* mus órdago tute brisca escoba_y_brisca cinquillo canasta_y_burraco burraco chinchón póker póquer bridge_con_amigos baraja* tarot",
    "cartas partida pareja mano bazas triunfo farol envite",
  ],
  [
    "el rol",
    "juego_de_rol rolero* dragones_y_mazmorras mazmorra* director_de_juego hoja_de_personaje la_llamada_de_cthulhu cthulhu rol_en_vivo",
    "rol dados elfo enano campaña partida máster aventura",
  ],
  [
    "los videojuegos",
    "videojuego* videoconsola* playstation nintendo xbox zelda minecraft super_mario fortnite tetris steam_deck arcade_ochentero commodore amiga_500 spectrum_zx zx_spectrum retroinformática",
    "consola mando partida nivel pantalla jugar juego",
  ],
  [
    "puzles y crucigramas",
    "puzle* puzzles rompecabezas crucigrama* sudoku* autodefinido* sopa_de_letras cubo_de_rubik rubik pasatiempos damero*",
    "piezas piezas_sueltas casillas pistas",
  ],
  [
    "coleccionar",
    "sello_postal filateli* numismátic* coleccionis* coleccionar postales_antiguas monedas_antiguas cromos álbum_de_cromos playmobil casas_de_muñecas muñecas_antiguas imanes_de_nevera dedales",
    "sellos monedas álbum colección postales subasta muñecas",
  ],
  [
    "la astronomía",
    "astronom* telescopio* vía_láctea nebulosa* saturno júpiter perseidas lluvia_de_estrellas constelaci* galaxia* planetario cráteres_de_la_luna cometa_halley observatorio_astronómico auroras_boreales eclipse_de_luna eclipse_de_sol eclipse_total eclipse_solar",
    "estrellas cielo luna planeta cometa noche ocular cúmulo eclipse",
  ],
  [
    "la meteorología",
    "pluviómetro* estación_meteorológica_propia aficionado_a_la_meteorología cumulonimbo* borrasca* anticiclón anticiclones isobara* granizad*",
    "lluvia nubes tormenta viento litros nieve termómetro barómetro",
  ],
  [
    "los fósiles y minerales",
    "fósil fósiles geólog* trilobites ammonite* amonites cuarzo* geoda* paleontolog* dinosaurio* volcán volcanes amatista* mineralog*",
    "minerales rocas cantera martillo estrato lava",
  ],
  [
    "las matemáticas",
    "teorema* números_primos euclides fibonacci olimpiada_matemática gauss acertijos_matemáticos",
    "matemáticas demostración ecuación problema primos geometría topología",
  ],
  [
    "la arqueología",
    "arqueolog* yacimiento_romano yacimientos excavación_arqueológica íbero* celtíber* atapuerca neandertal* villa_romana mosaico_romano dólmenes dolmen ánfora* numancia",
    "excavar excavación ruinas cerámica romanos mosaico museo",
  ],
  [
    "la historia",
    "edad_media medieval* imperio_romano visigod* al-ándalus reyes_católicos guerra_civil guerra_de_la_independencia historiador* templario* conquistador* carlos_v felipe_ii napoleón segunda_república archivo_de_indias aztecas incas recreación_histórica",
    "siglo reino batalla rey historia archivo libro imperio",
  ],
  [
    "la genealogía",
    "genealog* árbol_genealógico antepasad* tatarabuel* partida_de_bautismo libros_parroquiales archivo_parroquial origen_de_mi_apellido",
    "apellido archivo parroquia bautismo registro bisabuelo",
  ],
  [
    "la filosofía",
    "filósof* séneca marco_aurelio estoic* platón aristóteles kant nietzsche unamuno ortega_y_gasset spinoza existencialis*",
    "ética pensamiento libro ensayo razón filosofía",
  ],
  [
    "el budismo y la meditación",
    "meditar meditaci* meditamos budis* zen mindfulness retiro_de_silencio vipassana monasterio_budista",
    "silencio respiración cojín calma retiro mente",
  ],
  [
    "la vida de la parroquia",
    "parroquia* misa párroco catequesis catequist* rosario_en_familia evangelio* sacristán eucaristía ejercicios_espirituales semana_santa cofradía* cofrade* costalero* nazareno* procesión procesiones hermandad_de_semana_santa",
    "iglesia cura coro rezar santo virgen paso capilla peregrinación",
  ],
  [
    "fiestas populares",
    "castellers castells fallas fallero* fallera* sanfermin* feria_de_abril romería* moros_y_cristianos verbena* carnaval carnavales chirigota* gigantes_y_cabezudos belén_viviente belenis* fuegos_artificiales",
    "fiesta pueblo pirotecnia traje peña belén feria",
  ],
  [
    "aprender inglés",
    "aprender_inglés clases_de_inglés academia_de_inglés mi_inglés estudiar_inglés phrasal_verbs first_certificate shakespeare intercambio_de_inglés",
    "inglés verbos vocabulario nivel profesora acento examen pronunciación",
  ],
  [
    "aprender francés",
    "aprender_francés clases_de_francés mi_francés estudiar_francés alianza_francesa delf",
    "francés verbos subjuntivo vocabulario acento pronunciación",
  ],
  [
    "aprender alemán",
    "aprender_alemán clases_de_alemán mi_alemán estudiar_alemán goethe-institut declinaciones_alemanas dativo_y_acusativo",
    "alemán declinaciones verbos vocabulario artículos",
  ],
  [
    "aprender italiano",
    "aprender_italiano clases_de_italiano mi_italiano estudiar_italiano dante_en_italiano gramática_italiana curso_de_italiano",
    "italiano verbos vocabulario acento",
  ],
  [
    "aprender japonés",
    "aprender_japonés clases_de_japonés mi_japonés kanji kanjis hiragana katakana aprender_chino clases_de_chino mandarín ideogramas",
    "japonés chino trazos vocabulario tonos",
  ],
  [
    "aprender portugués",
    "aprender_portugués clases_de_portugués mi_portugués estudiar_portugués pessoa fado",
    "portugués brasileño acento verbos",
  ],
  [
    "euskera, catalán y gallego",
    "euskera euskal* aprender_catalán clases_de_catalán català galego aprender_gallego normalización_lingüística lengua_de_signos esperanto",
    "catalán gallego vasco idioma lengua verbos",
  ],
  [
    "latín y griego",
    "latín latinista* griego_clásico griego_antiguo homero virgilio ovidio cicerón ilíada odisea eneida",
    "griego traducir declinaciones clásicos",
  ],
  [
    "estudiar de mayor",
    "uned universidad_a_distancia volver_a_estudiar carrera_a_mis_años acceso_para_mayores sacarme_el_bachillerato año_sabático",
    "carrera examen exámenes apuntes asignaturas tesis",
  ],
  [
    "coches antiguos",
    "coches_antiguos coche_antiguo coches_clásicos coche_clásico seiscientos seat_600 escarabajo_de_volkswagen citroën dos_caballos mehari descapotable* rally_de_clásicos carburador* guardabarros cuatro_latas",
    "coche motor chapa taller clásico embrague capó cromados",
  ],
  [
    "las motos",
    "moto motocicl* motero* motera* vespa lambretta harley ducati bultaco montesa royal_enfield sidecar motogp",
    "casco curva carretera cilindros motor chupa alforjas",
  ],
  [
    "la fórmula 1",
    "fórmula_1 fórmula_uno automovilismo ferrari_y_mclaren boxes_y_parrilla pole_position karting karts rallye* dakar",
    "circuito carrera piloto vuelta parrilla neumáticos coche",
  ],
  [
    "los trenes",
    "ferrocarril* ferroviari* locomotora* tren_de_vapor tren_turístico museo_del_ferrocarril vagón vagones tranvía* cremallera_de_núria transcantábrico interrail vía_estrecha funicular*",
    "tren estación vía raíles vapor andén",
  ],
  [
    "volar y los aviones",
    "avioneta* cessna aeroclub* licencia_de_piloto_privado piloto_privado biplano* spitfire aeródromo* concorde aerostación helicópter* planeadores",
    "avión piloto cabina despegue vuelo hélice pista",
  ],
  [
    "los barcos y los faros",
    "faro_de_finisterre farero* lancha* motora zodiac_y_lancha bote_de_remos astillero* carpintero_de_ribera buque_escuela cruceros_fluviales gabarra* canal_du_midi esclusas submarino* faros_de_la_costa ruta_de_los_faros",
    "faro barco puerto costa niebla torre canal muelle",
  ],
  [
    "castillos y monasterios",
    "castillo* alcázar alcazaba alhambra fortaleza_medieval monasterio* claustro* catedral* ermita* muralla_de_ávila palacio_árabe románico_palentino",
    "torre murallas foso almena piedra ruinas visita",
  ],
  [
    "relojes antiguos",
    "relojero* relojería* relojes_antiguos reloj_de_cuco reloj_de_péndulo reloj_de_bolsillo reloj_mecánico autómatas caja_de_música",
    "reloj péndulo cuerda engranaje esfera muelle",
  ],
];
