import type { Pursuit } from "./pursuit.ts";

/** Sciences, languages, history and belief, in Portuguese. */
export const ptLearning: readonly Pursuit[] = [
  [
    "aprender línguas",
    "duolingo poliglota* aprender_línguas aprender_idiomas curso_de_línguas tandem_linguístico esperanto* escola_de_línguas anki conjugações declinaç* língua_materna",
    "língua idioma verbos gramática sotaque vocabulário pronúncia",
  ],
  [
    "aprender inglês",
    "aprender_inglês aulas_de_inglês aula_de_inglês estudar_inglês phrasal_verbs curso_de_inglês toefl meu_inglês",
    "inglês verbos pronúncia sotaque gramática",
  ],
  [
    "aprender francês",
    "aprender_francês aulas_de_francês aula_de_francês aliança_francesa alliance_française curso_de_francês meu_francês delf",
    "francês pronúncia verbos sotaque",
  ],
  [
    "aprender alemão",
    "aprender_alemão aulas_de_alemão aula_de_alemão goethe-institut curso_de_alemão der_die_das meu_alemão dativo_e_acusativo",
    "alemão casos gramática verbos",
  ],
  [
    "aprender espanhol",
    "aprender_espanhol aulas_de_espanhol aula_de_espanhol portunhol instituto_cervantes curso_de_espanhol meu_espanhol falsos_amigos_em_espanhol",
    "espanhol castelhano verbos sotaque",
  ],
  [
    "aprender italiano",
    "aprender_italiano aulas_de_italiano aula_de_italiano curso_de_italiano meu_italiano congiuntivo",
    "italiano verbos pronúncia",
  ],
  [
    "aprender japonês",
    "aprender_japonês aulas_de_japonês aula_de_japonês hiragana katakana kanji kanjis jlpt curso_de_japonês",
    "japonês caracteres traços",
  ],
  [
    "aprender chinês",
    "aprender_chinês aulas_de_chinês mandarim_no_confúcio aprender_mandarim hanzi pinyin aulas_de_mandarim instituto_confúcio curso_de_mandarim",
    "chinês mandarim tons caracteres",
  ],
  [
    "aprender russo",
    "aprender_russo aulas_de_russo cirílico curso_de_russo alfabeto_cirílico aprender_polaco aprender_polonês aprender_ucraniano",
    "russo casos alfabeto",
  ],
  [
    "aprender árabe ou hebraico",
    "aprender_árabe aulas_de_árabe curso_de_árabe alfabeto_árabe aprender_hebraico hebraico_bíblico aulas_de_hebraico aprender_turco",
    "árabe hebraico letras alfabeto",
  ],
  [
    "latim e grego",
    "latim latinista* grego_antigo virgílio_em_latim eneida odisseia ilíada filologia_clássica cícero ovídio homero aulas_de_grego",
    "latim grego tradução declinação clássicos",
  ],
  [
    "língua gestual",
    "língua_gestual língua_de_sinais libras_para_surdos aulas_de_libras gestuante* braille intérprete_de_libras",
    "gestos sinais surdos mãos",
  ],
  [
    "mirandês, galego e tupi",
    "mirandês língua_mirandesa galego_e_português tupi-guarani tupi guarani_e_tupi crioulo_cabo-verdiano nheengatu aprender_crioulo",
    "língua dialeto falar",
  ],
  [
    "história",
    "história_de_portugal história_do_brasil idade_média medieval* historiador_amador descobrimentos invasões_napoleónicas império_romano revolução_francesa segunda_guerra_mundial primeira_guerra_mundial linhas_de_torres d._afonso_henriques aljubarrota inconfidência_mineira templário* viking* reconstituição_histórica recriação_histórica invasões_francesas bandeirante* quilombo*",
    "história batalha século rei guerra livro museu império",
  ],
  [
    "arqueologia",
    "arqueolog* arqueólog* escavação_arqueológica escavações_arqueológicas ruínas_romanas conímbriga gravuras_rupestres pinturas_rupestres foz_côa dólmen dólmenes anta_e_dólmen menir menires cromeleque* citânia* faraós pirâmides múmia* castro_celta serra_da_capivara sambaqui* mosaicos_romanos detector_de_metais",
    "ruínas escavação túmulo romanos achado vestígios",
  ],
  [
    "história da família",
    "genealogia* genealógic* árvore_genealógica meus_antepassados bisavô* bisavó* trisavô* tetravô* registos_paroquiais registros_paroquiais assentos_de_batismo torre_do_tombo geneall familysearch myheritage ancestry cartas_do_avô cidadania_italiana_do_bisavô antepassado* sobrenome_da_família",
    "avô avó arquivo batismo apelido sobrenome parentes ramo",
  ],
  [
    "história local",
    "história_da_nossa_terra associação_de_património monografia_da_vila museu_etnográfico etnografia* património_da_aldeia lendas_da_terra fotografias_antigas_da_vila visita_guiada_ao_centro_histórico tradições_da_aldeia",
    "aldeia vila lendas património memória igreja",
  ],
  [
    "ciência",
    "divulgação_científica carl_sagan física_quântica mecânica_quântica buraco_negro buracos_negros relatividade_de_einstein einstein teoria_das_cordas stephen_hawking ciência_viva richard_feynman biologia_evolutiva darwin genética_de_populações química_em_casa neurociência* microscópio*",
    "ciência física experiência teoria universo células",
  ],
  [
    "matemática",
    "números_primos teorema* olimpíadas_de_matemática paradoxo* fibonacci topologia* problema_de_matemática fractal fractais cálculo_integral pedro_nunes malba_tahan euclides",
    "matemática prova número geometria equação",
  ],
  [
    "filosofia",
    "filosofia* filósof* nietzsche platão aristóteles espinosa sócrates_e_platão estoic* marco_aurélio kant heidegger hannah_arendt existencialis* simone_de_beauvoir séneca sêneca wittgenstein schopenhauer montaigne",
    "ética pensamento ensaio verdade livre",
  ],
  [
    "natureza e botânica",
    "botânica* botânico* herbário* orquídeas_silvestres flores_silvestres flora_local jardim_botânico plantas_medicinais ervas_medicinais líquenes musgo* fetos_e_musgos identificar_plantas inaturalist",
    "planta espécie flores folha ervas",
  ],
  [
    "mapas",
    "mapas_antigos cartografia* cartógraf* globo_terrestre_antigo atlas_antigo openstreetmap portulano*",
    "mapa mapas atlas globo escala",
  ],
  [
    "igreja e fé",
    "missa_de_domingo missas paróquia* pároco* catequese* catequista* grupo_bíblico estudo_bíblico bíblia* evangelho* acólito* terço_em_família fátima_a_pé procissão procissões culto_de_domingo nossa_senhora_aparecida escola_dominical pastoral_da_juventude retiro_espiritual semana_santa quaresma círio_de_nazaré",
    "igreja fé missa oração padre pastor rezar deus paroquial",
  ],
  [
    "meditação e budismo",
    "meditação meditar meditei mindfulness budis* zen vipassana dharma mosteiro_budista atenção_plena thich_nhat_hanh dalai_lama retiro_de_silêncio mantra mantras zazen",
    "silêncio retiro respiração mestre almofada",
  ],
  [
    "outras religiões e espiritualidade",
    "candomblé* umbanda* orixá* terreiro_de_candomblé espiritismo allan_kardec kardecista* centro_espírita sinagoga* shabbat pesach ramadão ramadã mesquita* reiki astrolog* mapa_astral xamanis*",
    "axé guia signo templo rezar",
  ],
  [
    "voltar a estudar",
    "voltei_à_universidade universidade_sénior universidade_da_terceira_idade voltei_a_estudar voltei_para_a_faculdade segunda_licenciatura segunda_graduação ensino_à_distância_da_noite estudar_aos_cinquenta tese_de_mestrado minha_dissertação meu_doutoramento meu_doutorado vestibular_aos_quarenta coursera",
    "estudar exames aulas tese faculdade universidade mestrado professor",
  ],
];
