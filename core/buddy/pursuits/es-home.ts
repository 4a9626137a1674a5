import type { Pursuit } from "./pursuit.ts";

/** Food, garden, animals and life at home, in Spanish. */
export const esHome: readonly Pursuit[] = [
  [
    "hacer pan",
    "masa_madre panader* hogaza* hacer_pan pan_casero pan_de_centeno pan_de_masa amasar amaso levadura levado banneton prefermento chapata focaccia harina_de_fuerza",
    "pan masa harina horno corteza miga fermentar centeno hornada molde",
  ],
  [
    "la repostería",
    "reposter* bizcocho* magdalena* cupcake* galletas_caseras tarta_de_queso tarta_de_manzana hojaldr* merengue_y_crema pasteler* croissant* cruasán cruasanes buñuelo* turrón turrones roscón alfajor* rosquilla* fondant bombones",
    "tarta pastel horno azúcar mantequilla molde crema chocolate glaseado receta",
  ],
  [
    "cocinar",
    "cocinar cocinit* guiso guisar sofrito* potaje* lentejas cocido_madrileño croquetas tortilla_de_patatas gazpacho* salmorejo receta_de_mi_abuela recetario* olla_exprés puchero* fogones empanada* empanadilla* thermomix fabada",
    "receta cocina horno ajo aceite cebolla salsa plato sartén especias",
  ],
  [
    "la paella",
    "paella* paellera paellero arroz_a_banda arroz_con_bogavante arroz_caldoso arroz_negro fideuá socarrat azafrán arroz_bomba",
    "arroz caldo leña fuego pollo conejo garrofón",
  ],
  [
    "la barbacoa",
    "barbacoa* parrilla* asado_argentino chimichurri chuletón chuletones brasas calçot* churrasco* ahumador costillar",
    "asado fuego leña carbón carne costillas",
  ],
  [
    "el vino",
    "vino viticult* enólog* bodeguer* viñedo* vendimia* tempranillo garnacha albariño verdejo malbec rioja_y_ribera ribera_del_duero priorat sommelier* sumiller* decantar cava_brut jerez_fino tinto_de_crianza cata_de_vinos",
    "bodega copa cepa uva botella tinto blanco crianza barrica añada cata",
  ],
  [
    "la cerveza artesana",
    "cerveza* cervecer* lúpulo malta_y_lúpulo ipa porter_y_stout stout homebrew* fermentador_de_cerveza cervecita* sidra* sidrer* escanciar",
    "malta cebada barril fermentar lata caña botella manzana",
  ],
  [
    "los licores",
    "whisky güisqui ginebra gintonic* gin-tonic vermut* pacharán orujo tequila mezcal ron_añejo coctel* aguardiente licor licores pisco",
    "copa botella barrica malta ron hielo agave",
  ],
  [
    "el café y el té",
    "cafetera* cafetal* expreso_italiano espresso tostador_de_café café_de_especialidad barista* arábica molinillo tetera té_verde té_negro infusiones earl_grey darjeeling matcha yerba_mate mate_amargo cebar_mate bombilla_y_mate",
    "café té taza grano tueste molido hojas mate infusión espuma",
  ],
  [
    "los quesos",
    "queso queser* manchego cabrales idiazábal torta_del_casar roquefort gouda curado_de_oveja leche_cruda cuajo requesón",
    "curado oveja cabra cueva leche pasta corteza",
  ],
  [
    "el jamón y las tapas",
    "jamón jamones jamonero pata_negra chorizo lomo_ibérico bellota_y_cebo matanza_del_cerdo embutido* morcilla* tapeo ir_de_tapas de_tapas pintxo* pinchos_de_tortilla aceitunas boquerones anchoas pulpo_a_la_gallega",
    "tapas bellota corte loncha bar cuchillo",
  ],
  [
    "las conservas",
    "mermelada* conservas_caseras encurtid* membrillo* almíbar dulce_de_leche_casero confitura* tarros_de_tomate kéfir kombucha chucrut kimchi escabeche*",
    "tarros azúcar vinagre conserva fruta fermentar",
  ],
  [
    "el aceite de oliva",
    "aceite_de_oliva olivar* olivo almazara* oliva_virgen picual arbequina vareo aceituner*",
    "aceite aceituna cosecha molino oliva",
  ],
  [
    "la cocina asiática",
    "sushi ramen sashimi curry curris wok dim_sum pad_thai tofu gyoza* garam_masala tandoori miso teriyaki naan",
    "arroz fideos jengibre soja especias picante",
  ],
  [
    "la cocina mexicana",
    "tacos taquería mole_poblano guacamole tortillas_de_maíz enchilada* tamal tamales chile_habanero jalapeño* pozole quesadilla* arepa ceviche* ají_amarillo",
    "maíz chile frijoles picante mole cilantro",
  ],
  [
    "la cocina italiana",
    "espagueti* lasaña* risotto ñoquis raviolis pizza* tiramisú pesto carbonara mozzarella parmesano masa_de_pizza pasta_fresca",
    "pasta albahaca horno tomate queso",
  ],
  [
    "la cocina vegetariana",
    "vegetarian* vegano vegana veganismo vegan hamburguesa_de_lentejas hummus seitán falafel tempeh legumbres sin_carne",
    "garbanzos verduras tofu carne receta",
  ],
  [
    "el jardín",
    "jardiner* jardín jardines parterre* césped tulipanes dalias peonías hortensia* geranio* petunias buganvilla* lavanda_y_romero podar poda_de_rosales macetas mantillo cortacésped seto_de_boj seto vivero_de_plantas",
    "flores plantas riego tierra semillas plantar abono macizo regadera",
  ],
  [
    "el huerto",
    "huerto hortelan* huerta* huerto_urbano tomateras tomates_de_la_huerta calabacines berenjenas acelgas lechugas pimientos_y_tomates bancal semillero* acolchado compost compostera compostaje estiércol azada pulgón caracoles_y_babosas judías_verdes",
    "tomates calabaza cosecha riego semillas plantar sembrar abono plantones ajos cebollas patatas",
  ],
  [
    "las rosas",
    "rosal rosales rosaleda rosas_antiguas david_austin rosa_trepadora pitiminí",
    "rosas podar espinas perfume capullo",
  ],
  [
    "orquídeas y cactus",
    "orquídea* cactus suculenta* bonsái bonsáis monstera* potos_y_ficus ficus helecho* plantas_de_interior phalaenopsis esqueje* terrario_de_plantas",
    "maceta plantas riego hojas injerto raíces tiesto",
  ],
  [
    "los árboles frutales",
    "frutal frutales manzano* peral perales cerezo* ciruelo* higuera* limonero* naranjo* almendro* injertar injerto_de_púa nogal_y_castaño castaño* melocotonero*",
    "fruta cosecha poda ramas injerto manzanas cerezas tronco",
  ],
  [
    "las setas",
    "setas micolog* níscalo* boletus rebozuelo* seter* champiñones_silvestres amanita* trufa_negra trufer* rovellon* perretxiko*",
    "cesta pinar otoño bosque trufa sombrero",
  ],
  [
    "la apicultura",
    "apicult* colmena* abejas enjambre* abeja_reina apiario* ahumador_de_abejas varroa miel_de_romero zánganos panal_de_miel",
    "miel cera reina cuadros néctar obreras polen panal",
  ],
  [
    "los pájaros",
    "pájaro* pajarer* pajarit* ornitolog* prismáticos_y_pájaros avistamiento_de_aves aves_rapaces petirrojo* golondrina* vencejo* abubilla* cigüeña* abejaruco* buitre* lechuza* mochuelo* grullas jilguero* herrerillo* comedero_de_pájaros quebrantahuesos avutarda*",
    "aves prismáticos nido alas plumas canto migración anillamiento humedal",
  ],
  [
    "las mariposas",
    "mariposas mariposa_monarca oruga* crisálida* entomolog* escarabajo* libélula* luciérnaga* hotel_de_insectos",
    "insectos alas polinizar larvas",
  ],
  [
    "los perros",
    "perro perra perrit* cachorr* labrador golden_retriever galgo* podenc* mastín mastines bodeguero_andaluz teckel border_collie caniche* pastor_alemán perruno ladra ladrar ladridos correa_del_perro beagle bulldog agility_canino adiestrador adiestrar_al_perro",
    "correa pasear veterinario cola hocico raza adopción pienso collar",
  ],
  [
    "los gatos",
    "gato gata gatit* gatuno* felino* siamés minino* ronrone* arenero_del_gato arenero maúll* rascador",
    "arena bigotes patas garras sofá veterinario adoptar",
  ],
  [
    "las gallinas",
    "gallina* gallinero* gallo_y_gallinas pollitos huevos_frescos ponedora* codornices incubadora_de_huevos patos_y_ocas",
    "huevos corral gallo plumas pienso patos",
  ],
  [
    "los animales de granja",
    "ovejas borregu* corderos rebaño* pastor_trashumante trashuman* esquil* cabras cabritill* cabrer* vacas terner* ganader* burro burrit* borrico* alpaca* ordeñ* cerdos_ibéricos",
    "pasto lana leche campo finca pastor pienso",
  ],
  [
    "el acuario",
    "acuario_marino acuarios acuariofil* pecera* guppy peces_tropicales peces_de_colores carpas_koi koi pez_payaso corales_del_acuario",
    "peces pez filtro agua plantas bomba estanque",
  ],
  [
    "pequeñas mascotas",
    "hámster* conejill* cobaya* hurón hurones conejo_enano tortuga iguana* gecko* serpiente_del_maíz periquito* loro canario_cantor ninfas_y_periquitos erizo_africano terrario*",
    "jaula mascota canario conejo heno lechuga",
  ],
  [
    "los nietos",
    "nietos nieta nietecit* abuel* yayo yaya bisniet* bisabuel* biznieto*",
    "cuna pequeños guardería columpio regalo",
  ],
  [
    "un bebé en casa",
    "bebé recién_nacid* embarazad* embarazo biberón biberones lactancia matrona comadrona cochecito_de_bebé chupete* mellizos mellizas gemelos_recién gemelitos primeros_dientes baja_maternal sala_de_partos cambiar_pañales",
    "cuna dientes dormir noches gemelos leche papillas parto",
  ],
  [
    "hijos adolescentes",
    "adolescente* adolescencia hijo_adolescente hija_adolescente selectividad bachillerato instituto_de_mi_hijo edad_del_pavo hijo_quinceañero quinceañera*",
    "instituto notas móvil exámenes cuarto portazo",
  ],
  [
    "una boda",
    "boda nupcial* casamiento vestido_de_novia damas_de_honor luna_de_miel bodas_de_plata bodas_de_oro despedida_de_soltera despedida_de_soltero",
    "novia novio anillo invitados ramo altar vals casarse",
  ],
  [
    "cuidar de los padres",
    "cuidar_de_mi_madre cuidar_a_mi_madre cuidar_de_mi_padre cuidar_a_mi_padre cuido_de_mi_madre alzhéimer residencia_de_mayores residencia_de_ancianos centro_de_día cuidadora_de_mi_madre ley_de_dependencia andador demencia geriátric*",
    "madre padre residencia cuidadora mayores memoria cuidar",
  ],
  [
    "la jubilación",
    "jubilación jubilad* jubilé jubilarme jubilarse jubilarnos prejubila* me_jubilo viajes_del_imserso imserso universidad_de_mayores retirarme_del_todo",
    "pensión tiempo nietos años",
  ],
  [
    "reformar una casa",
    "reformar_la_casa reforma_de_la_casa obras_en_casa casa_de_pueblo casa_rural_en_ruinas albañil* azulejos alicatar yesero escayola vigas_de_madera masía cortijo caserío empapelar tarima_flotante bricolaje bricolag* fontanero gotelé",
    "obra tejado cocina baño paredes suelo pintar polvo taladro vigas",
  ],
  [
    "mudarse de casa",
    "mudanza mudarse mudarnos mudarme nos_mudamos camión_de_mudanzas casa_nueva piso_nuevo cajas_de_la_mudanza",
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
    "voluntariado voluntaria voluntarios banco_de_alimentos comedor_social cruz_roja cáritas donar_sangre donante_de_sangre protectora_de_animales scout boy_scout campamento_scout",
    "turno ayudar reparto campamento donación barrio",
  ],
];
