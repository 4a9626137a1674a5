import type { Pursuit } from "./pursuit.ts";

/** Making music and hearing it, in Portuguese. */
export const ptMusic: readonly Pursuit[] = [
  [
    "tocar piano",
    "piano pianos pianista* aula_de_piano aulas_de_piano pianinho sonata* noturno_de_chopin teclas_do_piano afinador_de_piano afinador_do_piano cravo_de_bach czerny",
    "tocar teclas partitura peça escalas chopin",
  ],
  [
    "tocar violão",
    "violão violões violonista* guitarra* guitarrista* aula_de_violão viola_caipira ukulele* cordas_de_nylon dedilhado* acordes_na_guitarra stratocaster fender palheta_de_guitarra violão_de_sete_cordas",
    "acordes acorde cordas tocar viola palheta amplificador",
  ],
  [
    "cavaquinho e bandolim",
    "cavaquinho* bandolim bandolins bandolinista* choro_e_chorinho chorinho* roda_de_choro braguesa braguinha pixinguinha tuna_académica jacob_do_bandolim",
    "choro cordas roda tocar viola",
  ],
  [
    "violino e violoncelo",
    "violino* violinista* violoncelo* violoncelista* viola_de_arco contrabaixo* quarteto_de_cordas arco_do_violino colofónia stradivarius rabeca*",
    "arco cordas quarteto afinar",
  ],
  [
    "instrumentos de sopro",
    "flauta* flautista* flauta_transversal clarinet* oboé oboés fagote* saxofone* saxofonista* palheta_do_clarinete sax_alto gaita_de_beiços ocarina",
    "palheta sopro boquilha fôlego",
  ],
  [
    "trompete e filarmónica",
    "trompete* trompetista* trombone* trombonista* bombardino* banda_filarmónica filarmónica banda_de_música_da_vila tuba trompa_e_trombone coreto* fanfarra* euphonium",
    "banda coreto marcha ensaio sopro",
  ],
  [
    "tocar bateria",
    "baterista* aula_de_bateria tarola* baquetas baqueta pratos_de_bateria percussionista* djembê djembe* pandeiro* cajón cajon zabumba* atabaque* surdo_e_tamborim tamborim tamborins",
    "bateria ritmo batida caixa pratos percussão",
  ],
  [
    "acordeão e sanfona",
    "acordeão acordeões acordeonista* sanfona* sanfoneiro* concertina* luiz_gonzaga gaita-ponto dominguinhos bandoneon* foles_da_concertina",
    "fole forró baile tocar botões",
  ],
  [
    "gaita de foles e harpa",
    "gaita_de_foles gaiteiro* gaitas_de_foles harpa* harpista* alaúde cravista* organista* órgão_de_tubos cravo_e_órgão música_celta",
    "foles celta cordas tubos",
  ],
  [
    "cantar no coro",
    "coro_da_igreja coral_da_cidade coro_amador coralista* corista* ensaio_do_coro maestro_do_coro cantar_no_coro cantar_em_coro canto_coral cantata* réquiem oratória_de_natal contralto* orfeão polifoni* aula_de_canto aulas_de_canto soprano*",
    "coro coral tenor baixo ensaio partitura cantar vozes missa",
  ],
  [
    "música clássica",
    "música_clássica sinfonia* beethoven mozart bach* mahler brahms schubert villa-lobos chopin vivaldi gulbenkian_concerto concerto_da_gulbenkian osesp sala_são_paulo orquestra* filarmônica música_barroca debussy música_de_câmara",
    "concerto maestro temporada andamento piano",
  ],
  [
    "ópera",
    "verdi puccini wagner rossini ir_à_ópera teatro_de_são_carlos são_carlos_ópera la_traviata carmen_de_bizet tosca libreto* bel_canto maria_callas flauta_mágica árias la_bohème",
    "ópera tenor soprano palco ária",
  ],
  [
    "jazz e blues",
    "jazz jazzista* coltrane miles_davis hot_clube swing_e_jazz blues thelonious_monk billie_holiday jam_session ella_fitzgerald bebop duke_ellington",
    "improviso trio sax clube solo",
  ],
  [
    "rock e metal",
    "rock'n'roll rock_progressivo beatles rolling_stones pink_floyd led_zeppelin heavy_metal iron_maiden xutos* queen_ao_vivo legião_urbana rock_in_rio punk* david_bowie metallica bob_dylan headbanger* festival_de_rock rita_lee titãs",
    "rock banda concerto show guitarra álbum palco solo",
  ],
  [
    "fado",
    "fado fados fadista* amália_rodrigues amália casa_de_fados guitarra_portuguesa fado_vadio fado_de_coimbra carlos_paredes alfredo_marceneiro noite_de_fados mouraria*",
    "guitarra saudade cantar voz xaile",
  ],
  [
    "samba e Carnaval",
    "samba sambas sambista* escola_de_samba roda_de_samba samba-enredo cartola_e_noel sambódromo bloco_de_carnaval bloquinho* carnaval* mangueira_e_portela pagode* frevo maracatu* marchinha* trio_elétrico passista* desfile_das_escolas noel_rosa adoniran*",
    "bloco fantasia desfile roda batuque enredo",
  ],
  [
    "bossa nova e MPB",
    "bossa_nova tom_jobim jobim joão_gilberto elis_regina vinicius_de_moraes mpb clube_da_esquina nara_leão tropicália garota_de_ipanema águas_de_março novos_baianos",
    "canção disco voz violão letra",
  ],
  [
    "forró e música de raiz",
    "forró_pé_de_serra forrozeiro* baião xote* festa_junina festas_juninas quadrilha_junina quadrilha_de_são_joão moda_de_viola sertanejo_raiz música_caipira xaxado arrasta-pé",
    "forró sanfona viola fogueira dançar baile",
  ],
  [
    "folclore e cante",
    "rancho_folclórico ranchos_folclóricos cante_alentejano zeca_afonso música_popular_portuguesa vira_do_minho pauliteiro* trajes_tradicionais danças_tradicionais malhão_e_vira adufe* bombo_e_caixa cantigas_da_terra",
    "rancho viola traje terra cantar",
  ],
  [
    "música eletrônica e hip-hop",
    "techno tecno_e_house música_eletrónica música_eletrônica sintetizador* hip-hop hip_hop kraftwerk rapper* rappers batalha_de_rimas vinil_de_dj house_music rave raves daft_punk",
    "batida mistura pista set rimas rap",
  ],
  [
    "discos de vinil",
    "vinil vinis gira-discos toca-discos lp's discoteca_de_vinil loja_de_discos coleção_de_discos colecção_de_discos agulha_do_gira-discos hi-fi alta_fidelidade sebo_de_discos válvulas_do_amplificador",
    "disco discos agulha capa som colunas prensagem",
  ],
  [
    "festivais e concertos",
    "festival_de_verão paredes_de_coura primavera_sound lollapalooza nos_alive sudoeste_festival festival_de_músicas_do_mundo bilhetes_para_o_concerto ingressos_para_o_show ver_ao_vivo primeira_fila_do_concerto bom_show coliseu_dos_recreios circo_voador",
    "concerto show festival palco bilhetes ingresso banda",
  ],
  [
    "compor e gravar",
    "compositor_de_canções compor_canções compor_uma_música estúdio_caseiro ableton gravar_um_disco nossa_banda_de_garagem banda_de_garagem letra_e_música cantautor* songwriter* ensaio_da_banda mesa_de_mistura maquete_da_banda",
    "canção letra refrão gravar banda ensaio demo",
  ],
];
