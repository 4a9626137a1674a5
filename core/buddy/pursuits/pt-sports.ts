import type { Pursuit } from "./pursuit.ts";

/** Sports, in Portuguese. */
export const ptSports: readonly Pursuit[] = [
  [
    "futebol",
    "futebol* futebolista* benfica* benfiquista* sportinguista* portista* flamengo flamenguista* corinthians corintian* palmeirense* palmeiras_e_corinthians fluminense vascaín* gremista* goleiro* guarda-redes grande_penalidade pênalti* fora_de_jogo impedimento_do_var árbitro* brasileirão libertadores estádio_da_luz maracanã torcedor* pelada_de_domingo peladinha* jogo_de_futebol escanteio*",
    "golo golos gol gols jogo time equipa bola campo estádio adeptos torcida campeonato derby",
  ],
  [
    "futsal e peladas",
    "futsal futebol_de_salão futebol_de_sete futebol_society campo_de_society racha_de_quinta matraquilhos pebolim totó_no_bar futevôlei",
    "quadra jogo bola golo gol pavilhão",
  ],
  [
    "vôlei",
    "vôlei* voleibol* vôlei_de_praia levantador_de_vôlei líbero bloqueio_e_cortada manchete_e_toque voleibolista*",
    "rede saque serviço quadra areia set bloqueio",
  ],
  [
    "basquete",
    "basquete* basquetebol* basquetebolista* nba cesto_de_três cesta_de_três lance_livre tabela_de_basquete afundanço enterrada_na_cesta lakers celtics",
    "cesto cesta quadra drible jogo pavilhão",
  ],
  ["andebol", "andebol* handebol* andebolista* sete_metros pivô_de_handebol", "pavilhão baliza remate quadra jogo"],
  [
    "tênis",
    "ténis_de_campo jogar_ténis jogar_tênis tenista* raquete* raqueta* roland_garros wimbledon court_de_ténis quadra_de_tênis aula_de_tênis aula_de_ténis match_point tie-break* torneio_de_ténis torneio_de_tênis backhand* forehand*",
    "tênis serviço saque set pares duplas esquerda court",
  ],
  [
    "padel",
    "padel pádel raquete_de_padel campo_de_padel squash* badminton* peteca beach_tennis beach_ténis court_de_squash",
    "parede quadra campo bola rede pares",
  ],
  [
    "tênis de mesa",
    "ténis_de_mesa tênis_de_mesa pingue-pongue ping-pong* pingpong* mesa_de_pingue-pongue mesatenista*",
    "raquete mesa bola efeito set",
  ],
  [
    "golfe",
    "golfe golfista* campo_de_golfe tacos_de_golfe taco_de_golfe birdie* bogey* driving_range caddie* putter* minigolfe green_do_buraco",
    "buraco buracos tacada handicap green taco bola",
  ],
  [
    "hóquei",
    "hóquei hóquei_em_patins hoquista* stick_de_hóquei hóquei_no_gelo patins_em_linha patinagem_artística patinação_artística patins patinador* rinque*",
    "gelo ringue stick baliza disco",
  ],
  [
    "rugby",
    "rugby rugbi râguebi* rúgbi six_nations seis_nações all_blacks mêlée* terceira_parte_do_rugby lobos_do_râguebi",
    "ensaio placagem melé bola oval",
  ],
  [
    "atletismo",
    "atletismo salto_em_altura salto_em_comprimento triplo_salto salto_com_vara lançamento_do_peso lançamento_do_dardo dardo_e_disco decatlo estafeta_de_4x100 barreiras_e_velocidade",
    "pista salto metros marca barreiras",
  ],
  [
    "triatlo",
    "triatlo* triatlon* ironman* triatleta* meio_ironman duatlo* transição_no_triatlo",
    "natação ciclismo corrida prova transição treino",
  ],
  [
    "andar a cavalo",
    "equitação hipismo cavaleiro_e_cavalo picadeiro* centro_hípico adestramento passeio_a_cavalo montar_a_cavalo andar_a_cavalo cavalgada* égua éguas potro potros lusitano_a_galope puro-sangue mangalarga* galope* hípica haras",
    "cavalo cavalos sela trote rédeas estábulo saltos",
  ],
  [
    "ginástica e musculação",
    "musculação halteres agachamento* supino_reto levantamento_de_peso crossfit* kettlebell* halterofil* ginásio_de_manhã academia_de_manhã malhar ir_ao_ginásio abdominais flexões personal_trainer esteira_da_academia body_pump",
    "academia ginásio treino pesos séries músculos aula",
  ],
  [
    "ioga",
    "ioga yoga* asana* saudação_ao_sol hatha* vinyasa* ashtanga* tapete_de_ioga savasana shavasana pranayama* professora_de_ioga retiro_de_ioga",
    "tapete respiração postura aula calma",
  ],
  [
    "pilates",
    "pilates reformer aula_de_pilates alongamentos_de_manhã tai_chi taichi qigong chi_kung",
    "aula postura costas respiração alongamentos",
  ],
  [
    "artes marciais",
    "judo* judô* judoca* karaté karatê caratê karateca* aikido* jiu-jitsu* taekwondo* dojo kimono_de_judo cinturão_negro faixa_preta krav_maga kung_fu kendo artes_marciais muay_thai",
    "tatami faixa golpe mestre luta kata",
  ],
  [
    "capoeira",
    "capoeira* capoeirista* berimbau* roda_de_capoeira ginga_de_capoeira mestre_pastinha mestre_bimba maculelê batizado_de_capoeira",
    "roda ginga mestre golpe atabaque",
  ],
  [
    "boxe e esgrima",
    "boxe* boxeador* pugilis* kickboxing luvas_de_boxe saco_de_boxe esgrima esgrimista* florete* sabre_e_espada mma ufc",
    "ringue luvas golpe round luta sabre",
  ],
  [
    "ciclismo na televisão",
    "volta_a_portugal volta_a_frança tour_de_france volta_à_itália giro_de_itália vuelta pelotão camisola_amarela paris-roubaix alpe_d'huez contrarrelógio senhora_da_graça_na_volta trepador* torre_na_volta",
    "etapa fuga sprint subida montanha corredores",
  ],
  [
    "Fórmula 1",
    "fórmula_1 fórmula_um ayrton_senna grande_prémio_de_fórmula grande_prêmio_de_fórmula interlagos motogp rali_de_portugal kart kartódromo autódromo* le_mans pit_stop kartismo ferrari* automobilismo",
    "piloto pista volta corrida curva pneus pole rali",
  ],
  [
    "bilhar e dardos",
    "bilhar* sinuca* snooker* bilharista* bola_oito tacada_na_sinuca jogo_de_dardos alvo_de_dardos matraquilhos_e_bilhar boliche* bowling petanca* bocha jogo_da_malha",
    "taco mesa bolas dardos alvo",
  ],
  [
    "Jogos Olímpicos",
    "jogos_olímpicos olimpíada* paralímpic* paraolímpic* medalhista* quadro_de_medalhas medalha_de_ouro cerimônia_de_abertura_dos_jogos",
    "medalha ouro prata atleta recorde pódio",
  ],
];
