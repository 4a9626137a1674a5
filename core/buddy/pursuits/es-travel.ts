import type { Pursuit } from "./pursuit.ts";

/** Regions, countries and trails, in Spanish. */
export const esTravel: readonly Pursuit[] = [
  [
    "el Camino de Santiago",
    "camino_de_santiago peregrin* roncesvalles compostelana credencial_del_peregrino albergue_de_peregrinos botafumeiro camino_francés camino_primitivo camino_portugués flechas_amarillas finisterre",
    "camino etapa albergue concha ampollas santiago mochila flechas",
  ],
  [
    "los Pirineos",
    "pirineos pirenaic* ordesa monte_perdido aneto aigüestortes val_d'arán jaca benasque",
    "valle refugio cumbre ibón lago nieve",
  ],
  [
    "los Picos de Europa",
    "picos_de_europa ruta_del_cares naranjo_de_bulnes covadonga cangas_de_onís asturias asturian* cantabria fuente_dé",
    "sidra monte valle lagos verde",
  ],
  [
    "Galicia",
    "galicia rías_baixas rías_bajas costa_da_morte islas_cíes ribeira_sacra pontevedra vigo a_coruña orballo",
    "marisco ría percebes lluvia pulpo",
  ],
  [
    "Andalucía",
    "andalucía andaluz* sevilla granada_y_la_alhambra alpujarra* cabo_de_gata ronda_y_cádiz cádiz triana albaicín doñana",
    "sol patio cortijo playa sierra",
  ],
  [
    "las islas",
    "mallorca menorca ibiza formentera tenerife lanzarote fuerteventura la_gomera la_palma_y_el_hierro teide canarias baleares timanfaya",
    "isla cala volcán playa ferry",
  ],
  [
    "Portugal",
    "portugal lisboa oporto alfama algarve alentejo sintra azores azulejos_de_lisboa bacalhau pastéis_de_nata coimbra",
    "tranvía miradouro bacalao mar playa",
  ],
  [
    "Italia",
    "italia toscana venecia florencia roma_y_nápoles nápoles sicilia cinque_terre amalfi dolomitas pompeya cerdeña",
    "plaza trattoria ruinas isla pasta",
  ],
  [
    "Francia",
    "bretaña_francesa provenza normandía montmartre louvre mont_saint-michel castillos_del_loira córcega alsacia",
    "francia francés pueblo campiña museo parís",
  ],
  [
    "Gran Bretaña e Irlanda",
    "edimburgo highlands escocia escocés irlanda connemara cornualles gales yorkshire lago_ness",
    "isla pub lluvia acantilados verde inglaterra londres dublín",
  ],
  [
    "Grecia y Turquía",
    "grecia atenas creta santorini peloponeso cícladas acrópolis estambul capadocia bósforo",
    "isla ruinas playa templo bazar",
  ],
  [
    "los países nórdicos",
    "islandia noruega fiordo* suecia finlandia laponia dinamarca aurora_boreal sauna géiser*",
    "frío nieve norte luces reno",
  ],
  [
    "Alemania y el centro de Europa",
    "selva_negra baviera budapest danubio tirol alpes suizos_y_alpes cracovia",
    "alemania río castillo mercado navidad berlín viena praga",
  ],
  [
    "Marruecos y el desierto",
    "marruecos marrakech fez_y_chaouen chaouen sáhara dunas merzouga zoco tánger egipto_y_el_nilo pirámides luxor jordania petra_y_wadi_rum",
    "desierto camello té medina nilo oasis",
  ],
  [
    "África",
    "safari kenia tanzania serengueti kilimanjaro namibia sudáfrica madagascar botsuana masai",
    "leones elefantes sabana jirafas áfrica reserva",
  ],
  [
    "Japón",
    "japón kioto kyoto osaka hokkaido monte_fuji ryokan onsen cerezos_en_flor shinkansen",
    "templo jardín cerezos tren tokio",
  ],
  [
    "India y Nepal",
    "india_y_nepal nepal katmandú rajastán kerala taj_mahal benarés ganges annapurna sri_lanka",
    "templo especias tren té",
  ],
  [
    "el sudeste asiático",
    "tailandia vietnam camboya angkor laos bali indonesia mekong hanói",
    "templo arroz playa moto bangkok",
  ],
  [
    "Argentina y la Patagonia",
    "patagonia* ushuaia bariloche perito_moreno iguazú torres_del_paine tierra_del_fuego mendoza_y_sus_viñas pampa fitz_roy",
    "argentina glaciar tango lago estepa",
  ],
  [
    "Perú y los Andes",
    "machu_picchu cusco cuzco titicaca camino_inca los_andes salar_de_uyuni bolivia atacama ecuador_y_galápagos galápagos",
    "perú ruinas llama altura quechua inca",
  ],
  [
    "México",
    "oaxaca yucatán chiapas teotihuacán cenote* día_de_muertos guanajuato mariachi* frida_kahlo chichén_itzá",
    "méxico pirámide maya playa",
  ],
  [
    "Cuba y el Caribe",
    "la_habana cuba trinidad_y_cienfuegos malecón santo_domingo_y_sus_playas cartagena_de_indias costa_rica caribe",
    "ron son playa selva",
  ],
  [
    "Estados Unidos y Canadá",
    "ruta_66 gran_cañón yellowstone yosemite nueva_orleans montañas_rocosas alaska quebec",
    "canadá parque carretera desierto california vancouver nueva_york",
  ],
  [
    "Australia y Nueva Zelanda",
    "australia* nueva_zelanda gran_barrera_de_coral uluru tasmania maorí maoríes canguro*",
    "playa ovejas isla surf sídney melbourne",
  ],
];
