import type { Pursuit } from "./pursuit.ts";

/** Food, garden, animals and life at home, in Spanish. */
export const esHome: readonly Pursuit[] = [
  [
    "hacer pan",
    "masa_madre panader* panadería hogaza* hacer_pan pan_casero pan_de_centeno pan_de_masa amasar amaso levadura levado banneton prefermento chapata focaccia harina_de_fuerza",
    "pan masa harina horno corteza miga fermentar centeno hornada molde",
  ],
  [
    "la repostería",
    "repostería reposter* bizcocho* magdalena* cupcake* galletas_caseras tarta_de_queso tarta_de_manzana hojaldr* merengue_y_crema pasteler* croissant* cruasán cruasanes buñuelo* turrón turrones roscón alfajor* rosquilla* fondant bombones",
    "tarta pastel horno azúcar mantequilla molde crema chocolate glaseado receta",
  ],
  [
    "cocinar",
    "cocinar cocinit* guiso guisos guisar sofrito* potaje* lentejas cocido_madrileño croquetas tortilla_de_patatas gazpacho* salmorejo receta_de_mi_abuela recetario* olla_exprés puchero* fogones empanada* empanadilla* thermomix fabada",
    "receta cocina horno ajo aceite cebolla salsa plato sartén especias",
  ],
  [
    "la paella",
    "paella* paellera paellero arroz_a_banda arroz_con_bogavante arroz_caldoso arroz_negro fideuá socarrat azafrán arroz_bomba",
    "arroz caldo leña fuego pollo conejo garrofón",
  ],
  [
    "la barbacoa",
    "barbacoa* parrilla* parrillada* asado_argentino chimichurri chuletón chuletones brasas calçot* calçotada churrasco* ahumador costillar",
    "asado fuego leña carbón carne brasa costillas",
  ],
  [
    "el vino",
    "vino vinos viticult* enólog* enología bodeguer* viñedo* vendimia* tempranillo garnacha albariño verdejo malbec rioja_y_ribera ribera_del_duero priorat sommelier* sumiller* decantar cava_brut jerez_fino tinto_de_crianza cata_de_vinos",
    "bodega copa cepa uva uvas botella tinto blanco crianza barrica añada cata",
  ],
  [
    "la cerveza artesana",
    "cerveza* cervecer* lúpulo malta_y_lúpulo ipa porter_y_stout stout homebrew* fermentador_de_cerveza cervecita* sidra* sidrer* escanciar",
    "malta cebada barril fermentar lata caña botella manzana",
  ],
  [
    "los licores",
    "whisky whiskies güisqui ginebra gintonic* gin-tonic vermut* pacharán orujo tequila mezcal ron_añejo coctel* cóctel cócteles aguardiente licor licores pisco",
    "copa botella barrica malta ron hielo agave",
  ],
  [
    "el café y el té",
    "cafetera* cafetal* expreso_italiano espresso tostador_de_café café_de_especialidad barista* arábica molinillo tetera teteras té_verde té_negro infusiones earl_grey darjeeling matcha yerba_mate mate_amargo cebar_mate bombilla_y_mate",
    "café té taza grano tueste molido hojas mate infusión espuma",
  ],
  [
    "los quesos",
    "queso quesos queser* manchego cabrales idiazábal torta_del_casar roquefort gouda curado_de_oveja leche_cruda cuajo requesón",
    "curado oveja cabra cueva leche pasta corteza",
  ],
  [
    "el jamón y las tapas",
    "jamón jamones jamonero pata_negra chorizo chorizos lomo_ibérico bellota_y_cebo matanza_del_cerdo embutido* morcilla* tapeo ir_de_tapas de_tapas pintxo* pinchos_de_tortilla aceitunas boquerones anchoas pulpo_a_la_gallega",
    "tapas bellota corte loncha bar cuchillo",
  ],
  [
    "las conservas",
    "mermelada* conservas_caseras encurtid* membrillo* almíbar dulce_de_leche_casero confitura* tarros_de_tomate kéfir kombucha chucrut kimchi escabeche*",
    "tarros tarro azúcar vinagre conserva fruta fermentar",
  ],
  [
    "el aceite de oliva",
    "aceite_de_oliva olivar* olivo olivos almazara* oliva_virgen picual arbequina vareo aceituner*",
    "aceite aceituna cosecha molino oliva",
  ],
  [
    "la cocina asiática",
    "sushi ramen sashimi curry curris wok dim_sum pad_thai tofu gyoza* garam_masala tandoori kimchi miso teriyaki naan",
    "arroz fideos jengibre soja especias picante",
  ],
  [
    "la cocina mexicana",
    "tacos taquería taquerías mole_poblano guacamole tortillas_de_maíz enchilada* tamal tamales chile_habanero jalapeño* pozole quesadilla* arepa arepas ceviche* ají_amarillo",
    "maíz chile frijoles picante mole cilantro",
  ],
  [
    "la cocina italiana",
    "espagueti* lasaña* risotto ñoquis raviolis pizza* tiramisú pesto carbonara mozzarella parmesano masa_de_pizza pasta_fresca",
    "pasta albahaca horno tomate queso",
  ],
  [
    "la cocina vegetariana",
    "vegetarian* vegano vegana veganos veganismo vegan hamburguesa_de_lentejas hummus seitán falafel tempeh legumbres sin_carne",
    "garbanzos verduras tofu carne receta",
  ],
  [
    "el jardín",
    "jardiner* jardín jardines parterre* césped tulipanes dalias peonías hortensia* geranio* petunias buganvilla* lavanda_y_romero podar poda_de_rosales macetas mantillo cortacésped seto_de_boj seto setos vivero_de_plantas",
    "flores plantas riego maceta tierra semillas plantar abono macizo regadera",
  ],
  [
    "el huerto",
    "huerto huertos hortelan* huerta* huerto_urbano tomateras tomates_de_la_huerta calabacines berenjenas acelgas lechugas pimientos_y_tomates bancal semillero* acolchado compost compostera compostaje estiércol azada pulgón caracoles_y_babosas judías_verdes",
    "tomates calabaza cosecha riego semillas plantar sembrar abono plantones ajos cebollas patatas",
  ],
  [
    "las rosas",
    "rosal rosales rosaleda rosas_antiguas david_austin rosa_trepadora pitiminí",
    "rosas rosa podar espinas perfume capullo",
  ],
  [
    "orquídeas y cactus",
    "orquídea* cactus suculenta* bonsái bonsáis bonsais monstera* potos_y_ficus ficus helecho* plantas_de_interior phalaenopsis esqueje* terrario_de_plantas",
    "maceta plantas riego hojas injerto raíces tiesto",
  ],
  [
    "los árboles frutales",
    "frutal frutales manzano* peral perales cerezo* ciruelo* higuera* limonero* naranjo* almendro* injertar injerto_de_púa nogal_y_castaño castaño* melocotonero*",
    "fruta cosecha poda ramas injerto manzanas cerezas tronco",
  ],
  [
    "las setas",
    "setas micolog* micológ* níscalo* boletus rebozuelo* seter* champiñones_silvestres amanita* trufa_negra trufer* rovellon* perretxiko*",
    "seta cesta pinar otoño bosque trufa sombrero",
  ],
  [
    "la apicultura",
    "apicult* apicultor* colmena* abejas abeja enjambre* panal panales abeja_reina apiario* ahumador_de_abejas varroa miel_de_romero zánganos",
    "miel cera reina cuadros néctar obreras polen",
  ],
  [
    "los pájaros",
    "pájaro* pajarer* pajarit* ornitolog* ornitólog* prismáticos_y_pájaros avistamiento_de_aves aves_rapaces petirrojo* golondrina* vencejo* abubilla* cigüeña* abejaruco* buitre* lechuza* mochuelo* grullas jilguero* herrerillo* comedero_de_pájaros quebrantahuesos avutarda*",
    "aves ave prismáticos nido alas plumas canto migración anillamiento humedal",
  ],
  [
    "las mariposas",
    "mariposas mariposa_monarca oruga* crisálida* entomolog* entomólog* escarabajo* libélula* luciérnaga* hotel_de_insectos",
    "insectos alas mariposa polinizar larvas",
  ],
  [
    "los perros",
    "perro perros perra perrita* perrit* cachorr* labrador golden_retriever galgo* podenc* mastín mastines bodeguero_andaluz teckel border_collie caniche* pastor_alemán perruno adiestra* ladra ladrar ladridos correa_del_perro beagle bulldog agility_canino",
    "correa pasear veterinario cola hocico raza adopción pienso collar",
  ],
  [
    "los gatos",
    "gato gatos gata gatit* gatuno* felino* siamés minino* ronrone* arenero_del_gato arenero maullar maúll* rascador",
    "arena bigotes patas garras sofá veterinario adoptar",
  ],
  [
    "las gallinas",
    "gallina* gallinero* gallo_y_gallinas pollitos huevos_frescos ponedora* codornices incubadora_de_huevos patos_y_ocas",
    "huevos corral gallo plumas pienso patos",
  ],
  [
    "los animales de granja",
    "ovejas oveja borregu* corderos rebaño* pastor_trashumante trashuman* esquil* cabras cabritill* cabrer* vacas terner* ganader* burro burros burrit* borrico* alpaca* ordeñ* cerdos_ibéricos",
    "pasto lana leche campo finca pastor cabra pienso",
  ],
  [
    "el acuario",
    "acuario_marino acuarios acuariofil* pecera* guppy guppys peces_tropicales peces_de_colores carpas_koi koi pez_payaso corales_del_acuario",
    "acuario peces pez filtro agua plantas bomba estanque",
  ],
  [
    "pequeñas mascotas",
    "hámster* conejill* cobaya* cuyos hurón hurones conejo_enano tortuga tortugas iguana* gecko* serpiente_del_maíz periquito* loro loros canario_cantor ninfas_y_periquitos erizo_africano terrario*",
    "jaula mascota canario conejo heno lechuga",
  ],
  [
    "los nietos",
    "nietos nieto nieta nietas nietecit* abuel* abuelos yayo yaya yayos bisniet* bisabuel* biznieto*",
    "cuna pequeños guardería columpio regalo",
  ],
  [
    "un bebé en casa",
    "bebé bebés recién_nacid* embarazad* embarazo biberón biberones pañal pañales lactancia matrona comadrona cochecito_de_bebé chupete* mellizos mellizas gemelos_recién gemelitos primeros_dientes parto baja_maternal",
    "cuna dientes dormir noches gemelos leche papillas",
  ],
  [
    "hijos adolescentes",
    "adolescente* adolescencia hijo_adolescente hija_adolescente selectividad bachillerato instituto_de_mi_hijo edad_del_pavo hijo_quinceañero quinceañera*",
    "instituto notas móvil exámenes cuarto portazo",
  ],
  [
    "una boda",
    "boda bodas nupcial* casamiento vestido_de_novia damas_de_honor luna_de_miel bodas_de_plata bodas_de_oro despedida_de_soltera despedida_de_soltero prometid*",
    "novia novio anillo invitados ramo altar vals casarse",
  ],
  [
    "cuidar de los padres",
    "cuidar_de_mi_madre cuidar_a_mi_madre cuidar_de_mi_padre cuidar_a_mi_padre cuido_de_mi_madre alzhéimer alzheimer residencia_de_mayores residencia_de_ancianos centro_de_día cuidadora_de_mi_madre ley_de_dependencia andador demencia geriátric*",
    "madre padre residencia cuidadora mayores memoria cuidar",
  ],
  [
    "la jubilación",
    "jubilación jubilad* jubilé jubilarme jubilarse jubilarnos prejubila* me_jubilo viajes_del_imserso imserso universidad_de_mayores retirarme_del_todo",
    "pensión tiempo nietos años",
  ],
  [
    "reformar una casa",
    "reformar_la_casa reforma_de_la_casa obras_en_casa casa_de_pueblo casa_rural_en_ruinas albañil* azulejos alicatar yesero escayola vigas_de_madera masía masías cortijo caserío empapelar tarima_flotante bricolaje bricolag* fontanero gotelé",
    "obra obras tejado cocina baño paredes suelo pintar polvo taladro vigas",
  ],
  [
    "mudarse de casa",
    "mudanza mudanzas mudarse mudarnos mudarme nos_mudamos camión_de_mudanzas casa_nueva piso_nuevo cajas_de_la_mudanza",
    "cajas piso barrio llaves vecinos camión",
  ],
  [
    "vivir en el extranjero",
    "vivir_en_el_extranjero vivir_fuera expatriad* emigrar emigré morriña añoranza_de_mi_tierra permiso_de_residencia lejos_de_mi_tierra",
    "extranjero país idioma casa papeles tierra",
  ],
  [
    "la adopción",
    "adopción_de_un_niño familia_de_acogida acogimiento_familiar adoptamos_a adoptiv* acoger_a_un_niño niño_de_acogida",
    "adopción acogida niño familia hermano",
  ],
  [
    "el voluntariado",
    "voluntariado voluntaria voluntarias voluntarios banco_de_alimentos comedor_social cruz_roja cáritas donar_sangre donante_de_sangre protectora_de_animales scout scouts boy_scout campamento_scout",
    "turno ayudar reparto campamento donación barrio",
  ],
];
