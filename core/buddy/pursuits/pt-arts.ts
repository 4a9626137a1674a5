import type { Pursuit } from "./pursuit.ts";

/** Pictures, stage, film and books, in Portuguese. */
export const ptArts: readonly Pursuit[] = [
  [
    "pintar",
    "pintura_a_óleo pincel pincéis tinta_acrílica tintas_acrílicas cavalete* tela_em_branco telas_a_óleo natureza-morta naturezas-mortas autorretrato* aula_de_pintura aulas_de_pintura pintar_quadros guache* espátula_e_óleo pintar_a_óleo ateliê_de_pintura",
    "pintura pintar tela quadro tinta cores ateliê retrato paleta",
  ],
  [
    "aquarela",
    "aquarela* aguarela* aguarelista* papel_de_aguarela papel_de_aquarela urban_sketch* molhado_sobre_molhado diário_gráfico diários_gráficos",
    "pincel papel cores pigmento mancha",
  ],
  [
    "desenhar",
    "desenhar_à_mão aula_de_desenho aulas_de_desenho modelo_vivo caderno_de_desenho carvão_e_grafite sanguínea_e_carvão desenho_a_carvão esboços_a_lápis caricatura* desenhar_retratos nanquim lápis_de_cor_aguarelável livro_de_colorir mandala*",
    "desenho lápis traço caderno carvão sombra",
  ],
  [
    "caligrafia e gravura",
    "caligraf* caneta_de_tinta_permanente caneta-tinteiro canetas-tinteiro lettering* aparo_e_tinta xilogravura* linogravura* serigrafia* litografia* gravura_em_metal tipografia_antiga caracteres_móveis água-forte",
    "letras tinta papel gravura prensa pena",
  ],
  [
    "escultura",
    "escultor* esculpir esculturas_em_pedra talha_dourada cinzel cinzéis mármore_para_esculpir escultura_em_madeira modelagem_em_barro escultura_em_bronze pedra-sabão esculpi",
    "escultura pedra bronze barro molde",
  ],
  [
    "cerâmica",
    "cerâmica* ceramista* olaria* oleiro* roda_de_oleiro torno_de_oleiro barro_no_torno forno_de_cerâmica vidrado_e_forno raku grés porcelana_fria aula_de_cerâmica",
    "barro torno forno vidrado esmalte peça argila",
  ],
  [
    "azulejos",
    "azulejo* azulejaria painel_de_azulejos pintar_azulejos museu_do_azulejo azulejista* athos_bulcão vista_alegre bordalo_pinheiro faiança*",
    "painel azul padrão barro forno",
  ],
  [
    "fotografia",
    "fotógrafo_amador fotografar fotografei máquina_fotográfica máquinas_fotográficas câmera_fotográfica teleobjetiva* lente_macro grande_angular tripé clube_de_fotografia exposição_de_fotografia lightroom sebastião_salgado fotografia_de_rua leica cartier-bresson fotografia_analógica rolo_de_filme câmara_escura polaroid* revelar_rolos",
    "fotografia foto fotos lente luz câmera máquina abertura retrato revelação",
  ],
  [
    "cinema",
    "cinema cinemas cinéfil* cineclube* cinemateca* filme_de_autor curta-metragem curtas-metragens longa-metragem longas-metragens manoel_de_oliveira glauber_rocha fellini hitchcock kubrick tarkovski* almodóvar tarantino kurosawa mostra_de_cinema indielisboa sessão_da_meia-noite faroeste* godard truffaut bergman",
    "filme filmes realizador diretor ator cena sala bilhete roteiro",
  ],
  [
    "séries e novelas",
    "netflix séries_na_televisão telenovela* novela_das_oito novela_das_nove maratonar_séries game_of_thrones breaking_bad downton_abbey the_crown série_policial segunda_temporada_da_série ver_séries hbo",
    "série séries episódio episódios temporada novela personagem",
  ],
  [
    "teatro",
    "teatro* grupo_de_teatro teatro_amador peça_de_teatro dramaturg* ensaio_geral encenador* encenação gil_vicente ariano_suassuna nelson_rodrigues brecht tchekhov improvisação_teatral stand-up_comedy comédia_em_pé auto_da_compadecida figurinos_da_peça molière",
    "peça palco ator papel cena estreia ensaio público texto plateia",
  ],
  [
    "marionetas e circo",
    "marioneta* marionete* fantoche* títere* bonecreiro* bonecos_de_santo_aleixo mamulengo* circo malabaris* acrobata* trapezista* palhaço* ilusionis* mágico_de_salão truque_de_cartas pernas_de_pau",
    "bonecos truque tenda palco bolas",
  ],
  [
    "dançar",
    "danças_de_salão dança_de_salão valsa* bolero_e_valsa tango* milonga* salsa_e_bachata bachata kizomba* zouk lindy_hop sapateado* aula_de_dança aulas_de_dança dança_do_ventre flamenco* gafieira* bailarico* dança_de_roda sevilhana*",
    "dança dançar par passos baile ritmo pista",
  ],
  [
    "balé",
    "balé ballet bailarina* bailarino* sapatilhas_de_ponta dança_contemporânea pina_bausch lago_dos_cisnes quebra-nozes pirueta* tutu coreógraf* aula_de_balé nureyev dança_moderna",
    "barra dança pontas coreografia companhia",
  ],
  [
    "museus e exposições",
    "museu museus gulbenkian serralves masp inhotim pinacoteca_de_são_paulo prado_e_thyssen louvre rembrandt van_gogh picasso paula_rego tarsila_do_amaral caravaggio vieira_da_silva monet impressionis* velázquez museu_de_arte_antiga berardo portinari bienal_de_arte história_da_arte",
    "exposição quadros arte pintor galeria obras sala",
  ],
  [
    "arquitetura",
    "oscar_niemeyer niemeyer siza_vieira le_corbusier gaudí bauhaus arquitetura_modernista souto_de_moura igrejas_românicas estilo_manuelino manuelino lina_bo_bardi art_déco arte_nova catedral_gótica rota_do_românico azulejos_e_fachadas_antigas",
    "fachada edifício casas betão torre estilo capela",
  ],
  [
    "ler",
    "clube_de_leitura clube_do_livro leitura_de_cabeceira livro_de_cabeceira romance_que_li livraria* alfarrabista* sebo sebos romancista* ler_romances devorei_o_livro feira_do_livro leitor_voraz kindle bibliófil* biblioteca_municipal saramago lobo_antunes",
    "livro livros ler romance leitura escritor autor capítulo páginas estante",
  ],
  [
    "literatura clássica",
    "eça_de_queirós eça os_maias camilo_castelo_branco machado_de_assis dom_casmurro guimarães_rosa grande_sertão clarice_lispector graciliano_ramos jorge_amado dostoiévski tolstói tolstoi proust kafka camus cervantes dom_quixote shakespeare jane_austen garcía_márquez cem_anos_de_solidão brás_cubas thomas_mann balzac",
    "romance clássico tradução escritor obra personagem",
  ],
  [
    "policiais e suspense",
    "romance_policial romances_policiais agatha_christie poirot* sherlock_holmes simenon maigret thriller* detetive_particular inspetor_jaime_ramos miss_marple camilleri montalbano rubem_fonseca stieg_larsson",
    "crime assassino detetive mistério inspetor pista",
  ],
  [
    "ficção científica e fantasia",
    "ficção_científica asimov star_trek star_wars guerra_das_estrelas senhor_dos_anéis tolkien harry_potter terry_pratchett ursula_le_guin arthur_clarke philip_dick hobbit literatura_fantástica duna_de_herbert narnia",
    "nave planeta dragão magia universo fantasia futuro",
  ],
  [
    "poesia",
    "poesia* poema poemas poeta poetas poetisa* fernando_pessoa alberto_caeiro álvaro_de_campos sophia_de_mello_breyner drummond manuel_bandeira cecília_meireles camões soneto* haicai* herberto_helder cordel literatura_de_cordel florbela_espanca joão_cabral adélia_prado sarau saraus eugénio_de_andrade",
    "verso versos rima antologia estrofe livro",
  ],
  [
    "escrever",
    "escrita_criativa oficina_de_escrita meu_romance manuscrito_do_romance contos_que_escrevo escrever_contos escrever_um_romance conto_premiado nanowrimo memórias_para_os_netos escrever_crónicas escrever_crônicas bloqueio_de_escritor diário_íntimo página_em_branco_do_romance livro_de_contos",
    "escrever escrita conto contos personagem capítulo editora enredo",
  ],
  [
    "banda desenhada",
    "banda_desenhada bd_franco-belga história_em_quadrinhos quadrinhos gibi gibis astérix asterix tintim mangá* manga_japonesa anime animes turma_da_mônica mafalda corto_maltese novela_gráfica graphic_novel* super-heróis marvel batman homem-aranha lucky_luke calvin_e_haroldo",
    "álbum vinheta heróis tira desenhos traço",
  ],
  [
    "livros infantis e contos",
    "livro_infantil livros_infantis conto_de_fadas contos_de_fadas contador_de_histórias contadora_de_histórias ler_para_os_netos monteiro_lobato sítio_do_picapau_amarelo principezinho pequeno_príncipe histórias_de_embalar história_de_dormir irmãos_grimm hora_do_conto ilustrador_infantil",
    "histórias ilustrações fadas contos ler",
  ],
  [
    "podcasts e audiolivros",
    "podcast* audiolivro* audiobook* radionovela* ouvir_podcasts audible",
    "ouvir episódio voz auscultadores fones",
  ],
];
