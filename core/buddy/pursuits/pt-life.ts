import type { Pursuit } from "./pursuit.ts";

/** Home and the seasons of life, in Portuguese. */
export const ptLife: readonly Pursuit[] = [
  [
    "obras em casa",
    "obras_em_casa obras_na_casa reforma_da_casa reforma_do_apartamento remodelar_a_casa remodelação_da_cozinha casa_antiga_para_recuperar recuperar_uma_casa pedreiro* empreiteiro_das_obras reboco* ladrilho* telhado_da_casa telhas_novas soalho_antigo canalizador* encanador* pintar_as_paredes tinta_das_paredes estuque* casa_de_banho_nova",
    "obras reforma parede paredes telhado cozinha pó ladrilhos janelas chão",
  ],
  [
    "decorar a casa",
    "decoração_da_sala decorar_a_casa ikea papel_de_parede cortinados sofá_novo tapete_da_sala feng_shui almofadas_do_sofá móveis_para_a_sala decorador_de_interiores marie_kondo hygge",
    "sofá tapete cortinas sala móveis decoração parede",
  ],
  [
    "mudança de casa",
    "mudança_de_casa mudar_de_casa mudámos_de_casa mudamos_de_casa caixotes_da_mudança caixas_da_mudança camião_da_mudança caminhão_de_mudança casa_nova open_house_no_apartamento chá_de_casa_nova senhorio* novo_apartamento procurar_casa novos_vizinhos",
    "mudança caixas caixotes apartamento chaves vizinhos casa bairro",
  ],
  [
    "um bebê",
    "recém-nascid* grávida gravidez amamentar amamentação fralda fraldas biberão biberões mamadeira* chupeta* berço enxoval carrinho_de_bebé carrinho_de_bebê licença_de_maternidade licença-maternidade primeiros_passos obstetra* parteira* doula* parto_natural pediatra* noites_mal_dormidas_com primeiro_dentinho papinha* ecografia_do_bebé chá_de_bebê",
    "bebê bebé sono mamã nascimento parto leite colo quarto",
  ],
  [
    "gêmeos",
    "gémeos gêmeos gémeas gêmeas trigémeos trigêmeos carrinho_duplo gravidez_gemelar mãe_de_gémeos",
    "irmãos dobro iguais dois",
  ],
  [
    "crianças pequenas",
    "jardim_de_infância jardim_infantil creche_da creche creches infantário escolinha educadora_de_infância nossa_pequenina desfralde birra birras parque_infantil parquinho* lego_espalhado primeiro_dia_de_escola festa_de_aniversário_infantil fraldas_e_chupetas babysitter* babá*",
    "filho filha criança crianças brincar escola parque",
  ],
  [
    "filhos adolescentes",
    "adolescente* adolescência puberdade hormonas_à_solta quarto_do_adolescente fase_da_adolescência filha_de_quinze filho_de_dezasseis filho_de_dezesseis porta_do_quarto_fechada revirar_os_olhos",
    "filho filha telemóvel celular quarto liceu escola notas",
  ],
  [
    "os netos",
    "neto netos neta netas netinho* netinha* avô_babado avó_babada vovó vovô bisneto* bisneta* ser_avó ser_avô tomar_conta_dos_netos avós_corujas",
    "avó avô férias brincar colo desenhos",
  ],
  [
    "adoção",
    "adotar_uma_criança processo_de_adoção filho_adotivo filha_adotiva pais_adotivos mãe_adotiva fila_da_adoção criança_adotada família_de_acolhimento apadrinhamento_civil fomos_aprovados_na_adoção",
    "adoção adotar criança assistente tribunal",
  ],
  [
    "casamento",
    "vestido_de_noiva noivo noivos noiva_e_noivo lista_de_casamento convites_de_casamento padrinhos_de_casamento madrinha_de_casamento lua-de-mel lua_de_mel bodas_de_prata bodas_de_ouro despedida_de_solteir* alianças_de_casamento festa_de_casamento nosso_casamento copo-d'água pedido_de_casamento ramo_da_noiva buquê*",
    "casamento noiva igreja festa convidados alianças quinta bolo",
  ],
  [
    "reforma e aposentadoria",
    "aposentadoria* reformei-me aposentei vida_de_reformado vida_de_aposentado agora_que_estou_reformado estou_aposentad* estou_reformad* reformados_e_felizes primeiro_ano_de_reforma recém-aposentad* vou_reformar-me vou_me_aposentar",
    "reforma pensão tempo livre idade hobbies",
  ],
  [
    "cuidar dos pais",
    "cuidar_da_minha_mãe cuidar_do_meu_pai cuidar_dos_meus_pais lar_de_idosos casa_de_repouso cuidador* alzheimer* apoio_domiciliário centro_de_dia andarilho* demência* minha_mãe_idosa pai_acamado fraldas_geriátricas mãe_esquece-se cuidadora_da_minha_mãe",
    "mãe pai lar memória hospital idade cadeira",
  ],
  [
    "dislexia",
    "disléxic* dislexia* discalculia* hiperativ* déficit_de_atenção défice_de_atenção phda tdah terapia_da_fala terapeuta_da_fala fonoaudiólog* autis* asperger ensino_especial educação_especial",
    "leitura escola letras atenção professora",
  ],
  [
    "viver no estrangeiro",
    "viver_no_estrangeiro morar_fora morar_no_exterior vida_de_emigrante emigrante* emigrei imigrante* expatriad* expats saudades_de_casa saudades_do_brasil saudades_de_portugal consulado visto_de_residência autorização_de_residência longe_da_família mudámo-nos_para_o_estrangeiro dupla_nacionalidade emigrámos brasileiros_em_lisboa",
    "saudades país estrangeiro fora regressar língua passaporte",
  ],
  [
    "voluntariado",
    "voluntariado banco_alimentar voluntária_no voluntário_no voluntário_em bombeiros_voluntários sopa_dos_pobres distribuir_refeições cruz_vermelha ação_social_da_paróquia médicos_sem_fronteiras recolha_de_alimentos apoiar_refugiados refugiados loja_solidária trabalho_voluntário amnistia_internacional doar_sangue",
    "voluntários ajudar associação recolha roupa alimentos",
  ],
  [
    "ano sabático",
    "ano_sabático sabática gap_year deixei_tudo_para_viajar licença_sabática tirar_um_ano volta_ao_mundo_em_família nómada_digital nômade_digital",
    "viagem pausa ano mundo",
  ],
  [
    "escuteiros",
    "escuteiro* escoteiro* escutismo escotismo agrupamento_de_escuteiros baden-powell lobitos_e_exploradores lobinhos acampamento_de_escuteiros bandeirantes_e_escoteiros jamboree chefe_dos_escuteiros acanac lenço_de_escuteiro",
    "acampamento fogueira patrulha lenço nós tenda",
  ],
  [
    "sauna e termas",
    "sauna saunas termas águas_termais banho_turco jacuzzi hammam spa_nas_termas caldas_da_felgueira são_pedro_do_sul_termas fontes_termais caldas_novas massagens_relaxantes banho_gelado",
    "massagem vapor água relaxar piscina",
  ],
  [
    "casa no campo",
    "casa_no_campo casa_na_aldeia casa_de_campo mudar_para_o_campo lareira* lenha_para_o_inverno monte_alentejano poço_da_quinta quinta_da_família casa_dos_avós_na_aldeia sítio_no_interior rede_na_varanda fogão_a_lenha fossa_e_poço",
    "aldeia quinta sítio campo lenha poço varanda",
  ],
  [
    "vida sustentável",
    "painéis_solares painel_solar lixo_zero desperdício_zero zero_waste carro_elétrico bomba_de_calor água_da_chuva_recolhida fraldas_reutilizáveis segunda_mão_roupa roupa_em_segunda_mão pegada_ecológica brechó* feira_biológica cabaz_biológico energia_solar_em_casa",
    "solar plástico reciclar bateria poupar ecológico",
  ],
  [
    "dormir melhor e saúde",
    "insónia* insônia* apneia_do_sono osteopata* fisioterapia* fisioterapeuta* enxaqueca* dores_nas_costas hérnia_discal alergia_ao_pólen operação_ao_joelho prótese_da_anca prótese_no_quadril jejum_intermitente deixar_de_fumar parar_de_fumar perder_peso colesterol menopausa*",
    "costas joelho médico exercício dores sono dieta",
  ],
  [
    "solteiros e amor",
    "namorad* namorado_novo novo_amor tinder encontro_romântico primeiro_encontro pedi_em_namoro separei-me divorciad* me_apaixonei apaixonad* dia_dos_namorados",
    "amor encontro coração separação",
  ],
  [
    "Natal e festas",
    "árvore_de_natal consoada ceia_de_natal presépio* bolo-rei bolo_rei amigo_secreto_em_família mercado_de_natal calendário_do_advento santos_populares manjerico* marchas_populares são_joão_no_porto arraial arraiais romaria* festa_da_aldeia réveillon passagem_de_ano ovos_da_páscoa folar magusto* amigo_oculto",
    "natal páscoa prendas presentes festa família luzes velas",
  ],
];
