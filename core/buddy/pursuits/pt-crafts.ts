import type { Pursuit } from "./pursuit.ts";

/** Crafts, collecting and games, in Portuguese. */
export const ptCrafts: readonly Pursuit[] = [
  [
    "tricô",
    "tricô tricot tricotar tricotei tricotad* agulhas_de_tricô agulhas_de_tricot novelo* meada* lã_merino lã_para_tricotar cachecol_de_lã camisola_de_lã ponto_meia casaquinho_de_lã fio_de_lã",
    "lã agulhas malha ponto pontos gola cachecol",
  ],
  [
    "crochê",
    "crochê croché crochet amigurumi* agulha_de_crochê agulha_de_crochet ponto_alto toalhinha_de_crochê colcha_de_crochê granny_square* correntinha_e_ponto",
    "agulha fio linha colcha pontos",
  ],
  [
    "costura",
    "máquina_de_costura máquinas_de_costura costureira* aula_de_costura curso_de_costura molde_da_saia moldes_de_costura retrosaria alinhavar alinhavo* costurar costurei overlock burda patchwork* quilt* colcha_de_retalhos modista* bainha_da_saia",
    "costura tecido linha botões fecho vestido molde retalhos",
  ],
  [
    "bordado e renda",
    "bordado* bordar bordadeira* ponto_cruz ponto_de_cruz renda_de_bilros bilros rendilheira* rendeira* macramé macramê arraiolos lenço_dos_namorados bastidor_de_bordar ponto_cheio frioleiras renda_renascença",
    "linha agulha linho renda motivo pontos nós",
  ],
  [
    "tecelagem e lã",
    "tear_manual tecelagem tecelã* roca_de_fiar fiar_lã fiar_a_lã tingir_lã feltragem feltro_de_lã roda_de_fiar cestaria vime_e_cestos cesteiro* empreita",
    "tear lã fio urdidura trama cestos",
  ],
  [
    "marcenaria",
    "marcenaria* marceneiro* carpintaria* serra_de_fita tornear_madeira torno_de_madeira plaina* formão formões rabo_de_andorinha bancada_de_carpinteiro talhar_madeira móveis_feitos_por_mim mesa_que_fiz madeira_de_carvalho serra_circular lixar_a_madeira cola_de_madeira entalhe_em_madeira",
    "madeira bancada lixa serra tábua verniz oficina prego",
  ],
  [
    "restaurar móveis",
    "restauro_de_móveis restaurar_móveis móveis_antigos cómoda_antiga cômoda_antiga estofador* goma-laca palhinha_da_cadeira caruncho velharias feira_de_velharias feira_da_ladra antiguidades antiquário* decapar empalhar_cadeiras",
    "móvel cadeira verniz pátina restauro gaveta",
  ],
  [
    "ferraria e joalharia",
    "forja_e_bigorna bigorna* ferreiro_artesão cutelaria facas_artesanais filigrana* ourives* ourivesaria joias_artesanais fazer_joias missanga* miçanga* colares_de_contas joalharia_de_autor brincos_que_fiz",
    "prata brincos colar ferro martelo forja contas",
  ],
  [
    "vidro e vitrais",
    "vitral vitrais vidreiro* vidro_soprado soprar_vidro mosaico_de_vidro técnica_tiffany marinha_grande_vidro mosaicista*",
    "vidro chumbo forno cores mosaico",
  ],
  [
    "papel e encadernação",
    "encadernação_manual encadernador* encadernar_livros origami* scrapbook* papel_machê papel_artesanal cartonagem bullet_journal kirigami quilling cartões_feitos_à_mão decoupage",
    "papel cola dobrar tesoura capa carimbos",
  ],
  [
    "sabonetes e velas",
    "sabonete_artesanal sabonetes_artesanais fazer_sabonetes velas_artesanais fazer_velas cera_de_abelha óleos_essenciais óleo_essencial saboaria cosmética_natural aromaterapia",
    "sabão lavanda alfazema óleo velas perfume",
  ],
  [
    "bricolage e consertos",
    "bricolage* bricolagem faça_você_mesmo berbequim* furadeira* aparafusadora* parafusadeira* repair_café leroy_merlin chave_de_fendas buchas_e_parafusos caixa_de_ferramentas pequenos_consertos_em_casa marido_de_aluguel",
    "ferramentas parafusos furar consertar arranjar oficina lixar",
  ],
  [
    "relógios antigos",
    "relojoeiro* relojoaria relógio_de_bolso relógios_de_bolso relógio_de_parede relógio_de_cuco relógio_mecânico relógios_automáticos relógio_de_corda pêndulo_do_relógio seiko_antigo",
    "relógio relógios pêndulo corda mecanismo pulso",
  ],
  [
    "modelismo",
    "modelismo ferromodelis* comboios_elétricos ferreomodelismo maquete_ferroviária märklin trenzinho_elétrico nautimodelismo barcos_em_miniatura aeromodel* airfix revell miniaturas_pintadas plastimodelis* diorama* escala_h0 soldadinhos_de_chumbo warhammer* casa_de_bonecas casinha_de_bonecas",
    "escala kit cola miniatura maquete carris trilhos vagões",
  ],
  ["LEGO", "lego legos playmobil peças_de_lego conjunto_da_lego lego_technic", "peças montar blocos caixa"],
  [
    "radioamadorismo",
    "radioamador* radioamadorismo código_morse ondas_curtas onda_curta rádio_galena rádios_antigos rádio_a_válvulas indicativo_de_rádio faixa_do_cidadão px_e_rádio",
    "antena rádio frequência banda contato transmissor",
  ],
  [
    "eletrônica e computadores antigos",
    "ferro_de_soldar arduino* raspberry_pi zx_spectrum spectrum_48k commodore* amiga_500 msx atari* retrogaming computadores_antigos impressora_3d impressão_3d impressoras_3d osciloscópio* estanho_e_solda",
    "circuito soldar placa válvulas cassete disquete joystick",
  ],
  [
    "colecionar selos e moedas",
    "filateli* selos_raros coleção_de_selos colecção_de_selos numismátic* moedas_antigas coleção_de_moedas colecção_de_moedas postais_antigos colecionador_de_selos caderneta_de_cromos cromos álbum_de_figurinhas figurinhas vintém_e_réis charneira* notas_antigas_de_escudo",
    "coleção selos moedas carimbo catálogo raro álbum",
  ],
  [
    "coleções",
    "coleccionador* colecionador* coleciono caixas_de_fósforos porta-chaves_antigos canecas_de_coleção dedais latas_antigas garrafinhas_miniatura presépios_do_mundo ímãs_de_geladeira conchas_de_coleção bonecas_antigas brinquedos_antigos brinquedos_de_lata",
    "coleção raridade vitrina feira troca peça",
  ],
  [
    "xadrez",
    "xadrez xadrezista* enxadrista* xeque-mate gambito* abertura_siciliana defesa_siciliana kasparov capablanca lichess grande_mestre_de_xadrez final_de_torres jogo_de_damas jogar_damas gamão",
    "peão bispo torre partida tabuleiro roque lance",
  ],
  [
    "jogos de tabuleiro",
    "jogo_de_tabuleiro jogos_de_tabuleiro catan carcassonne ticket_to_ride dungeons_and_dragons rpg_de_mesa jogo_de_interpretação noite_de_jogos scrabble monopólio_em_família trivial_pursuit azul_o_jogo agricola_o_jogo noites_de_jogos",
    "tabuleiro dados peças jogo regras partida",
  ],
  [
    "jogos de cartas",
    "sueca_com_os_amigos jogar_sueca jogar_à_sueca jogar_às_cartas jogar_cartas buraco_e_canastra canastra truco_no_bar jogar_truco bridge_duplicado jogar_bridge bisca póquer pôquer baralho* dominó tranca_com tarô tarot paciência_com_cartas",
    "cartas trunfo parceiro vaza naipe ás",
  ],
  [
    "palavras cruzadas e puzzles",
    "palavras_cruzadas sudoku* quebra-cabeça* puzzle_de_mil_peças puzzles sopa_de_letras charadista* caça-palavras cubo_mágico cubo_de_rubik cruzadista* wordle",
    "puzzle peças letras enigma horizontais",
  ],
  [
    "videojogos",
    "videojogo* videogame* playstation* xbox* nintendo* zelda minecraft super_mario consola_de_jogos fifa_na_playstation civilization_vi gamer* steam_deck jogar_online the_witcher elden_ring",
    "consola console comando nível jogar jogo",
  ],
  [
    "quizzes e concursos",
    "quiz_de_pub noite_de_quiz quizz pub_quiz escape_room cultura_geral programa_de_perguntas quem_quer_ser_milionário geocaching* geocache*",
    "perguntas equipa respostas pontos pista",
  ],
];
