import type { Pursuit } from "./pursuit.ts";

/** Countries further away, in Portuguese. */
export const ptTravelFar: readonly Pursuit[] = [
  [
    "Marrocos",
    "marrocos* marraquexe* marrakech* fez_em_marrocos chefchaouen* saara* essaouira* medina_de_fez atlas_marroquino tânger* dunas_de_merzouga riad tunísia* argélia*",
    "deserto medina souk camelo chá",
  ],
  [
    "Egito",
    "egito* egipto* cairo* luxor* nilo* gizé abu_simbel assuão esfinge* vale_dos_reis tutankhamon",
    "pirâmide templo deserto faraó",
  ],
  [
    "Cabo Verde e São Tomé",
    "cabo_verde* mindelo* ilha_do_sal ilha_da_boavista santo_antão morna_e_coladeira cesária_évora são_tomé_e_príncipe ilha_do_príncipe ilha_do_fogo cabo-verdian* roça_em_são_tomé guiné-bissau bijagós",
    "ilha morabeza cacau vulcão",
  ],
  [
    "Angola e Moçambique",
    "semba mussulo kalandula serra_da_leba ilha_de_moçambique gorongosa* bazaruto* quirimbas* memórias_de_angola memórias_de_moçambique lourenço_marques mia_couto pepetela tofo_em_moçambique deserto_do_namibe",
    "angola moçambique luanda maputo áfrica terra",
  ],
  [
    "safáris e África",
    "safari safaris safári safáris quénia* quênia* tanzânia* serengeti* zanzibar* kilimanjaro* botsuana* namíbia* okavango* kruger* cidade_do_cabo áfrica_do_sul madagáscar* uganda* ruanda* etiópia* senegal* maurícias victoria_falls seychelles",
    "leão leões elefantes savana parque jipe",
  ],
  [
    "Estados Unidos",
    "califórnia* san_francisco são_francisco_e_los_angeles grand_canyon yellowstone* yosemite* route_66 rota_66 las_vegas miami* orlando_e_disney disney* nova_orleães nova_orleans texas* flórida* havai havaí* chicago* alasca* nashville boston*",
    "estados américa parques motel estrada",
  ],
  [
    "Nova Iorque",
    "nova_iorque nova_york new_york manhattan* brooklyn* central_park times_square broadway estátua_da_liberdade empire_state harlem moma",
    "metro musical arranha-céus",
  ],
  [
    "Canadá",
    "canadá* vancouver* montreal* quebec* toronto* montanhas_rochosas banff* niagara* niágara* terra_nova_e_labrador yukon",
    "lago neve bordo ursos",
  ],
  [
    "México e Caraíbas",
    "méxico* cidade_do_méxico oaxaca* iucatão chichén_itzá cancun cancún frida_kahlo dia_dos_mortos guatemala* costa_rica cuba* havana* caribe* caraíbas* república_dominicana punta_cana jamaica* panamá*",
    "ruínas praia maias tequila",
  ],
  [
    "Argentina e Uruguai",
    "buenos_aires patagónia* patagônia* mendoza* ushuaia* el_calafate perito_moreno recoleta san_telmo la_boca montevideu* punta_del_este colonia_del_sacramento terra_do_fogo salta_e_jujuy argentina* uruguai*",
    "tango glaciar vinho parrilla pampa",
  ],
  [
    "Chile, Peru e os Andes",
    "chile* atacama* torres_del_paine ilha_de_páscoa valparaíso* peru_e_bolívia machu_picchu cusco* lago_titicaca trilha_inca incas bolívia* salar_de_uyuni equador_e_galápagos galápagos* colômbia* cartagena_das_índias andes bogotá* medellín",
    "peru deserto altitude lhama ruínas",
  ],
  [
    "Índia e Nepal",
    "índia* goa rajastão* varanasi* taj_mahal kerala* mumbai* nova_deli ganges nepal* katmandu* annapurna* butão* sri_lanka* maldivas tibete*",
    "templo especiarias comboio trem himalaia",
  ],
  [
    "Japão",
    "japão* tóquio* quioto* kyoto osaka* monte_fuji shinkansen* cerejeiras_em_flor hiroshima* onsen ryokan* japoneses hokkaido nara_e_quioto",
    "templo comboio jardim chá",
  ],
  [
    "China e Macau",
    "pequim* xangai* grande_muralha muralha_da_china macau_em hong_kong guilin xian_guerreiros guerreiros_de_terracota taiwan* cidade_proibida coreia_do_sul seul* mongólia*",
    "china macau templo muralha",
  ],
  [
    "Sudeste Asiático",
    "tailândia* banguecoque bangkok* vietname* vietnã* camboja* angkor* laos bali indonésia* malásia* singapura* filipinas myanmar* timor-leste díli chiang_mai hanói",
    "templo ilha praia arrozais mergulho",
  ],
  [
    "Austrália e Nova Zelândia",
    "austrália* sydney* melbourne* nova_zelândia tasmânia* canguru* coala* grande_barreira_de_coral uluru queenstown polinésia* taiti* maoris",
    "deserto praia surf ilha",
  ],
  [
    "Israel e Jordânia",
    "israel* jerusalém* terra_santa mar_morto petra_na_jordânia jordânia* telavive tel_aviv nazaré_e_belém líbano* beirute* wadi_rum dubai* omã muro_das_lamentações",
    "deserto cidade ruínas",
  ],
  [
    "Irão e a Rota da Seda",
    "irão_e_isfahan isfahan* pérsia* rota_da_seda samarcanda* usbequistão* uzbequistão* arménia* armênia* geórgia_e_arménia tbilisi* cáucaso* quirguistão*",
    "deserto mosteiro bazar montanha",
  ],
  [
    "regiões polares",
    "antártida* polo_sul pólo_sul polo_norte pólo_norte shackleton* amundsen* icebergue* iceberg* pinguim pinguins urso_polar ursos_polares expedição_polar quebra-gelo",
    "gelo navio frio",
  ],
];
