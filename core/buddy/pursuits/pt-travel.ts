import type { Pursuit } from "./pursuit.ts";

/** Countries, regions and cities, in Portuguese; a writer's own country only by its sights, for one lives there. */
export const ptTravel: readonly Pursuit[] = [
  [
    "viajar",
    "diário_de_viagem diário_de_bordo_da_viagem mochilão mochileir* mochila_às_costas guia_de_viagem lonely_planet couchsurfing roteiro_de_viagem volta_ao_mundo escapadinha* jet_lag roadtrip* road_trip viajante* ganas_de_viajar milhas_e_passagens hostel hostels bilhetes_de_avião_para_as_férias fotos_da_viagem férias_na_praia",
    "viagem viagens viajar férias mala hotel ilha voo roteiro passeio turista",
  ],
  [
    "Lisboa e arredores",
    "alfama* miradouro* sintra* torre_de_belém mosteiro_dos_jerónimos castelo_de_são_jorge elétrico_28 eléctrico_28 bairro_alto cacilhas arrábida serra_da_arrábida cabo_da_roca cabo_espichel costa_da_caparica azenhas_do_mar lx_factory",
    "lisboa tejo colinas elétrico belém",
  ],
  [
    "Porto, Douro e Minho",
    "ribeira_do_porto torre_dos_clérigos livraria_lello cruzeiro_no_douro vale_do_douro pinhão_e_régua gerês peneda-gerês ponte_de_lima caves_do_vinho serra_do_gerês trás-os-montes montesinho* bom_jesus_do_monte passadiços_do_paiva afurada quintas_do_douro",
    "porto douro rio ponte socalcos",
  ],
  [
    "Alentejo e Algarve",
    "algarve* costa_vicentina alentejo* monsaraz marvão mértola vila_nova_de_milfontes zambujeira* porto_covo ria_formosa sagres_e_aljezur aljezur ponta_da_piedade comporta_alentejo castelo_de_vide alqueva ilha_da_culatra",
    "planície praia falésia monte calor évora",
  ],
  [
    "serra da Estrela e Beiras",
    "serra_da_estrela aldeias_históricas piódão aldeias_do_xisto monsanto_da_beira sortelha serra_da_lousã covão* poço_da_broca manteigas_e_a_torre",
    "serra aldeia xisto neve granito",
  ],
  [
    "Açores e Madeira",
    "açores* ilha_do_pico ilha_do_faial ilha_das_flores ilha_terceira furnas lagoa_das_sete_cidades sete_cidades ilha_de_são_miguel ilha_da_madeira levada levadas funchal poncha porto_santo pico_ruivo pico_do_arieiro laurissilva angra_do_heroísmo ilha_de_são_jorge fajã*",
    "ilha ilhas vulcão lagoa miradouro trilho",
  ],
  [
    "Rio de Janeiro",
    "copacabana ipanema* pão_de_açúcar_e cristo_redentor corcovado santa_teresa_no_rio paraty ilha_grande búzios arraial_do_cabo petrópolis floresta_da_tijuca arpoador lapa_e_santa_teresa",
    "rio praia morro bondinho carioca",
  ],
  [
    "Nordeste do Brasil",
    "pelourinho chapada_diamantina lençóis_maranhenses fernando_de_noronha jericoacoara* porto_de_galinhas morro_de_são_paulo praia_da_pipa olinda* trancoso maragogi são_luís_do_maranhão itacaré canoa_quebrada delta_do_parnaíba",
    "nordeste praia dunas jangada sertão bahia",
  ],
  [
    "Minas e o cerrado",
    "ouro_preto tiradentes_em_minas inhotim_em_brumadinho serra_do_cipó serra_da_canastra são_tomé_das_letras chapada_dos_veadeiros aleijadinho diamantina_minas alto_paraíso jalapão estrada_real congonhas_profetas bonito_mato_grosso",
    "minas cachoeira cachoeiras serra igrejas barroco cerrado",
  ],
  [
    "Amazônia e Pantanal",
    "amazônia* amazónia* pantanal* igarapé* rio_negro_de_barco alter_do_chão encontro_das_águas boto_cor-de-rosa ilha_do_marajó vitória-régia vitórias-régias barco_de_manaus ribeirinho* jacarés",
    "floresta rio onça rede selva",
  ],
  [
    "sul do Brasil e Iguaçu",
    "cataratas_do_iguaçu foz_do_iguaçu serra_gaúcha gramado_e_canela vale_dos_vinhedos florianópolis_praias ilha_do_mel aparados_da_serra blumenau_oktoberfest pampa_gaúcho missões_jesuíticas ilha_de_santa_catarina praia_do_rosa",
    "serra cataratas frio canyon inverno",
  ],
  [
    "Espanha",
    "andaluzia* sevilha* granada_e_o_alhambra alhambra* barcelona* sagrada_família madri madrid* galiza* ilhas_cies país_basco bilbau bilbao toledo_e_segóvia salamanca* tenerife canárias maiorca* ibiza* picos_da_europa astúrias córdova_e_sevilha são_sebastião_no_país_basco valência_e_alicante formentera menorca",
    "espanha tapas praça espanhóis sol",
  ],
  [
    "França",
    "bretanha_francesa provença* normandia* alsácia* dordonha castelos_do_loire borgonha* carcassonne_cidade mont_saint-michel marselha* pirenéus_franceses pireneus_franceses lyon* córsega* avignon* riviera_francesa",
    "frança francês aldeia vinho lavanda",
  ],
  [
    "Paris",
    "torre_eiffel montmartre* notre-dame sacré-coeur quartier_latin le_marais champs-élysées jardim_do_luxemburgo museu_d'orsay versalhes* père-lachaise montparnasse",
    "paris metro sena baguete café",
  ],
  [
    "Itália",
    "toscana* florença* siena* úmbria* veneza* sicília* sardenha* nápoles* costa_amalfitana cinque_terre bolonha* puglia* dolomitas* lago_de_como lago_de_garda milão_e_veneza pompeia* turim* capri verona* palermo matera ravena",
    "itália italiano gelato ruas sol",
  ],
  [
    "Roma",
    "coliseu_de_roma vaticano* capela_sistina fontana_di_trevi trastevere* fórum_romano praça_de_são_pedro panteão_de_roma via_ápia villa_borghese",
    "roma ruínas fonte praça papa",
  ],
  [
    "Grécia",
    "grécia* atenas* creta santorini* acrópole* mykonos peloponeso* corfu naxos delfos* rodes_na_grécia meteora ilhas_gregas salónica cíclades",
    "ilha gregos taberna templo mar",
  ],
  [
    "Alemanha",
    "berlim* baviera* munique* floresta_negra castelo_de_neuschwanstein hamburgo_cidade dresden* heidelberg* mercados_de_natal_na_alemanha rota_romântica colónia_catedral nuremberga vale_do_reno leipzig",
    "alemanha alemães reno castelo muro",
  ],
  [
    "Inglaterra e Londres",
    "londres* cornualha* british_museum tower_bridge cotswolds* lake_district stonehenge* oxford_e_cambridge camden* hyde_park covent_garden pub_inglês yorkshire notting_hill",
    "inglaterra ingleses pub chá parque",
  ],
  [
    "Escócia e Irlanda",
    "escócia* edimburgo* highlands* ilha_de_skye glasgow* loch_ness lago_ness kilt* irlanda* dublin* connemara galway* moher dingle pub_irlandês belfast*",
    "falésias verde castelo chuva ovelhas",
  ],
  [
    "Escandinávia",
    "noruega* fiorde* lofoten* suécia* estocolmo* dinamarca* copenhaga copenhague finlândia* helsínquia helsinque lapónia* lapônia* aurora_boreal oslo* bergen* sol_da_meia-noite gotemburgo",
    "norte neve renas lago cabana",
  ],
  [
    "Islândia",
    "islândia* reiquiavique reykjavik géiser* gêiser* lagoa_azul_da_islândia gronelândia* groenlândia* ilhas_faroé círculo_dourado islandês*",
    "vulcão glaciar gelo cascata",
  ],
  [
    "Holanda e Bélgica",
    "amesterdão* amsterdã* holanda* países_baixos keukenhof moinhos_da_holanda bélgica* bruges* gante_e_bruges antuérpia* roterdão delft* bruxelas_de_fim_de_semana luxemburgo_férias",
    "canais canal bicicletas tulipas chocolate",
  ],
  [
    "Suíça e Áustria",
    "alpes* zermatt* matterhorn interlaken* lucerna* viena_e_salzburgo salzburgo* tirol* innsbruck* hallstatt* jungfrau* lago_de_genebra mont_blanc_e_chamonix chamonix",
    "suíça áustria montanha lago comboio neve",
  ],
  [
    "Praga, Budapeste e o Leste",
    "praga_e_budapeste budapeste* cracóvia* varsóvia_visita república_checa* boémia_checa ponte_carlos hungria* polónia* polônia* bratislava* transilvânia* roménia* romênia* bulgária* vilnius tallinn* riga_e_tallinn rússia_transiberiano transiberiano kiev_antes são_petersburgo",
    "praga ponte termas castelo",
  ],
  [
    "Croácia e os Balcãs",
    "croácia* dubrovnik* eslovénia* eslovênia* liubliana* montenegro_kotor kotor bósnia* mostar* sarajevo* albânia* macedónia* plitvice sérvia* balcãs lago_bled",
    "ilhas costa muralhas lago",
  ],
  [
    "Turquia",
    "turquia* istambul* capadócia* bósforo* éfeso* santa_sofia_em_istambul grande_bazar pamukkale anatólia* ancara",
    "bazar mesquita balões chá",
  ],
];
