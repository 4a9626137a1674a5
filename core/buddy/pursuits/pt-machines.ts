import type { Pursuit } from "./pursuit.ts";

/** Old cars, trains, aeroplanes and the like, in Portuguese. */
export const ptMachines: readonly Pursuit[] = [
  [
    "carros antigos",
    "carro_antigo carros_antigos automóvel_clássico carros_clássicos carro_clássico fusca fuscas carocha_de volkswagen_carocha dois_cavalos citroën_2cv 4l_da_renault renault_4l mini_cooper_antigo carburador* opala_seis_cilindros opala_antigo rural_willys cromados encontro_de_carros_antigos cadillac* mercedes_antigo escarabajo alfa_romeo",
    "motor restauro garagem peças volante chassi pintura clássico",
  ],
  [
    "motos",
    "motocicleta* motociclis* motard* motoqueiro* vespa vespas lambreta* harley-davidson harley ducati triumph_bonneville passeio_de_moto viagem_de_moto royal_enfield sidecar* lés-a-lés concentração_de_faro andar_de_moto motinha zündapp famel",
    "moto motos capacete curvas motor estrada",
  ],
  [
    "comboios",
    "locomotiva* ferrovia_antiga maria-fumaça comboio_a_vapor comboios_a_vapor trem_a_vapor comboio_histórico linha_do_tua linha_do_douro museu_ferroviário via_estreita trenzinho_caipira estrada_de_ferro ferroviário_reformado interrail automotora* elétrico_28 bondinho* elétricos_antigos carris_e_locomotivas",
    "comboio trem estação carris trilhos vagão vapor maquinista",
  ],
  [
    "tratores e máquinas antigas",
    "trator_antigo tratores_antigos massey_ferguson azenha* moinho_de_vento moinhos_de_vento moinho_de_água nora_antiga máquina_a_vapor máquinas_a_vapor debulhadora* lagar_antigo engenho_de_açúcar",
    "trator moinho motor moleiro roda vapor",
  ],
  [
    "aviões",
    "aviação_ligeira aeroclube* aviões_antigos cessna* brevet_de_piloto piloto_privado spotter* spitfire* simulador_de_voo flight_simulator concorde santos_dumont festival_aéreo aeromoça_reformada hidroavião aviador* festa_aérea helicóptero* drone drones",
    "avião voo piloto hangar pista asa hélice",
  ],
  [
    "navios",
    "navio-escola sagres_o_navio lugre* bacalhoeiro_antigo transatlântico* museu_de_marinha caravela* navios_antigos cruzeiro_no_mediterrâneo cruzeiro_nos_fiordes navio_de_cruzeiro submarino_museu nau_quinhentista paquete_funchal",
    "navio convés cais capitão camarote",
  ],
];
