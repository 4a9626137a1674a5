import type { Pursuit } from "./pursuit.ts";

/** Out of doors and on the water, in Portuguese of both sides of the ocean. */
export const ptOutdoors: readonly Pursuit[] = [
  [
    "caminhadas",
    "caminhada caminhadas caminhante* pedestrianismo percurso_pedestre percursos_pedestres trilha_na_serra trilhas_na_serra trilhos_de_montanha botas_de_caminhada bastões_de_caminhada trekking* passadiço* passeio_na_serra rota_vicentina caminhar_na_serra marcha_nórdica",
    "trilha trilho serra mochila botas subida quilômetros quilómetros mapa cume",
  ],
  [
    "o Caminho de Santiago",
    "caminho_de_santiago peregrino* peregrinação credencial_do_peregrino caminho_português caminho_francês compostela* albergue_de_peregrinos caminho_da_fé roncesvalles o_cebreiro",
    "etapa etapas bolhas mochila albergue setas concha santiago",
  ],
  [
    "montanhismo",
    "montanhismo montanhista* alpinis* piolet* crampon* via_ferrata pico_da_neblina pico_da_bandeira travessia_petrópolis aconcágua mont_blanc himalaia* everest* acampamento_base",
    "cume montanha neve refúgio altitude subida pico corda",
  ],
  [
    "escalada",
    "escalar_em_rocha escalada_em_rocha escalada_esportiva escalada_desportiva parede_de_escalada muro_de_escalada boulder* magnésio_nas_mãos sapatilhas_de_escalada sapatilha_de_escalada mosquetão mosquetões rapel* pés_de_gato",
    "escalada escalar via rocha corda parede queda",
  ],
  [
    "acampar",
    "acampar acampamento_na_serra campismo tenda_de_campismo barraca_de_camping saco_de_dormir fogareiro* camping* parque_de_campismo fogueira_no_acampamento acampámos acampamos colchão_inflável campista*",
    "tenda barraca fogueira lanterna estrelas acampamento",
  ],
  [
    "autocaravana e motorhome",
    "autocaravana* motorhome* motor_home* caravanismo campervan* kombi* trailer_de_camping pão_de_forma_volkswagen área_de_serviço_para_autocaravanas carrinha_camper campervan",
    "estrada camping dormir viagem estacionar cama",
  ],
  [
    "andar de bicicleta",
    "bicicleta* bike* ciclista* ciclismo ciclovia* pedalada* pedalar pedalei pedalamos selim ciclotur* cicloviagem* btt mountain_bike mtb alforge* ecopista* gravel_bike câmara_de_ar",
    "pedal guidão guiador subida pneu corrente capacete quilômetros volta",
  ],
  [
    "correr",
    "joggin* corrida_de_rua corridas_de_rua meia_maratona maratonista* são_silvestre fui_correr correr_na_rua trail_running ultramaratona* ultratrail tênis_de_corrida ténis_de_corrida sapatilhas_de_corrida treino_longo corrida_no_parque grupo_de_corrida",
    "correr corrida maratona ritmo quilômetros quilómetros dorsal fôlego prova",
  ],
  [
    "nadar",
    "natação nadador* nadar nadei nadamos piscina_olímpica touca_de_natação óculos_de_natação águas_abertas travessia_a_nado crawl nado_de_costas hidroginástica bruços mariposa_e_costas",
    "piscina braçada touca lago mar água",
  ],
  [
    "surfe",
    "surf surfe surfar surfei surfista* bodyboard* prancha_de_surf prancha_de_surfe longboard* nazaré_ondas peniche_ondas ericeira fato_de_surf stand_up_paddle paddle_no_rio bodysurf swell supertubos",
    "ondas onda prancha mar maré parafina pico",
  ],
  [
    "kitesurf e windsurf",
    "kitesurf* windsurf* wing_foil kite_no_mar wakeboard* esqui_aquático barra_de_kite asa_de_kite",
    "vento prancha asa vela lagoa nós",
  ],
  [
    "vela",
    "veleiro* velejar velejei velejador* regata* escola_de_vela vela_ligeira genoa spinnaker* catamarã* optimist travessia_do_atlântico_à_vela marina_com_o_veleiro skipper* iatismo bolina",
    "vela velas vento barco mastro leme convés nós porto âncora",
  ],
  [
    "barcos e rios",
    "moliceiro* barco_rabelo barcos_rabelos saveiro* lancha_do_tio passeio_de_barco jangada* canoagem_e_barcos bote_de_borracha farol_e_barcos barqueiro* barco_de_pesca barco_de_madeira",
    "barco rio motor ria proa margem barcos",
  ],
  [
    "caiaque e canoagem",
    "caiaque* kayak* canoagem canoa canoas canoísta* caiaquista* rafting* pagaia* descida_do_rio remo_havaiano",
    "rio corredeira remo colete rápidos margem",
  ],
  [
    "remo",
    "remador* remar clube_de_remo ergômetro ergómetro barco_a_oito timoneiro_do_barco skiff yole* treino_de_remo",
    "remo remos barco rio raia",
  ],
  [
    "mergulho",
    "mergulhador* scuba snorkel* garrafa_de_mergulho cilindro_de_mergulho fato_de_mergulho curso_de_mergulho padi apneia_no_mar caça_submarina naufrágio_para_mergulhar mergulho_com_cilindro mergulho_em_noronha fazer_mergulho nadadeira* barbatanas_de_mergulho",
    "mergulho mergulhar corais recife tartaruga profundidade visibilidade",
  ],
  [
    "pesca",
    "pescar pescaria* pescador* pesquei cana_de_pesca vara_de_pesca molinete* carreto_de_pesca anzol anzóis isco_vivo pesca_à_linha pesca_desportiva pesca_esportiva minhocas_para_isca robalo robalos truta trutas tucunaré* dourado_no_rio linguado",
    "pesca peixe peixes rio isca linha barragem carpa margem",
  ],
  [
    "caça e tiro",
    "caçador_de_perdizes caça_à_perdiz caçada* montaria_ao_javali espingarda* tiro_aos_pratos javali javalis perdigueiro* carabina* tiro_ao_prato tiro_com_arco arqueiro* arco_e_flecha",
    "caça cães tiro monte alvo arco",
  ],
  [
    "observar aves",
    "observação_de_aves observar_aves observador_de_aves birdwatching passarinhar ornitolog* binóculo* cegonha* flamingo flamingos abelharuco* tucano tucanos beija-flor beija-flores sabiá sabiás pisco_de_peito_ruivo guarda-rios bem-te-vi andorinha* grifo_no_céu melro melros avifauna",
    "aves pássaros ninho canto espécie bando migração",
  ],
  [
    "cogumelos e frutos silvestres",
    "cogumelo* míscaro* boletos_e_míscaros apanhar_cogumelos amoras_silvestres amoras_do_mato medronho* espargos_bravos micolog* castanhas_do_souto apanhar_castanhas plantas_comestíveis panc_da_horta pinhões pinhão",
    "cesto bosque mato apanhar chapéu outono",
  ],
  [
    "praia e mar",
    "praia praias areal_imenso guarda-sol toalha_de_praia banho_de_mar castelos_de_areia maré_baixa frescobol praiana protetor_solar bola_de_berlim_na_praia dunas_da_praia conchinha*",
    "areia mar sol onda maré dunas férias bronzeado",
  ],
  [
    "esqui e neve",
    "esqui esquiar esquiei esquiador* snowboard* serra_nevada_na_neve pista_de_esqui teleférico_da_estância botas_de_esqui estância_de_esqui estação_de_esqui bariloche patinagem_no_gelo patinação_no_gelo baqueira* sierra_nevada",
    "neve pista pistas descida forfait teleférico",
  ],
  [
    "parapente e voo livre",
    "parapente* asa_delta asa-delta voo_livre paraquedis* paraquedas balão_de_ar_quente planador* salto_duplo balonismo térmicas_e_vento ultraleve*",
    "voo voar descolagem decolagem asa altura salto",
  ],
  [
    "grutas e geologia",
    "espeleo* estalactite* estalagmite* gruta grutas caverna cavernas fósseis fóssil minerais_e_fósseis pegadas_de_dinossauro geólogo_amador geoparque* ametista* quartzo",
    "pedras rocha túnel lanterna cristais",
  ],
  [
    "astronomia",
    "astronom* telescópio* via_láctea anéis_de_saturno luas_de_júpiter eclipse* chuva_de_estrelas chuva_de_meteoros perseidas nebulosa* constelaç* galáxia* planetário cruzeiro_do_sul astrofoto*",
    "estrelas céu lua planeta cometa noite saturno",
  ],
  [
    "meteorologia",
    "estação_meteorológica meteorolog* pluviómetro pluviômetro barómetro barômetro trovoada* relâmpago* caçador_de_tempestades nuvens_cúmulos anemómetro anemômetro geada_da_manhã",
    "chuva vento nuvens temperatura trovões geada céu",
  ],
  [
    "faróis e castelos",
    "faróis_da_costa faroleiro* castelo_medieval castelos_de_portugal castelo_de_almourol muralhas_do_castelo torre_de_menagem ameias ponte_levadiça visitar_castelos farol_do_cabo fortaleza_de_sagres castelo_de_marvão",
    "castelo castelos farol muralha torre forte",
  ],
];
