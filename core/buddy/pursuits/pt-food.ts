import type { Pursuit } from "./pursuit.ts";

/** Food and drink, in Portuguese. */
export const ptFood: readonly Pursuit[] = [
  [
    "cozinhar",
    "receita_da_avó receita_da_minha livro_de_receitas caderno_de_receitas refogado* panela_de_pressão tacho_ao_lume curso_de_culinária culinária* gastronom* bimby airfryer panela_de_ferro molho_de_tomate_caseiro cozinhar_para_os_amigos assado_no_forno ensopado* guisado* temperos_da_avó masterchef",
    "cozinhar receita forno panela tempero alho azeite jantar tacho",
  ],
  [
    "fazer pão",
    "fazer_pão massa-mãe massa_mãe fermentação_natural pão_caseiro levain sourdough pão_de_centeio broa broas pão_alentejano amassar_pão forno_a_lenha padaria_artesanal panificação farinha_de_centeio fornada* padeiro_amador",
    "pão massa farinha fermento forno côdea crosta levedar",
  ],
  [
    "bolos e doces",
    "bolo_de_chocolate bolo_de_cenoura bolo_de_laranja bolo_caseiro pão_de_ló pastel_de_nata pastéis_de_nata brigadeiro* pastelaria_fina confeitaria* confeiteir* biscoitos_caseiros bolachinha* pudim pudins doçaria_conventual ovos_moles macarons cupcake* tarte_de_maçã torta_de_limão queijadinha* rabanada* merengue* chantilly brownies fazer_bolos",
    "bolo bolos açúcar forno massa ovos doce chocolate forma",
  ],
  [
    "compotas e conservas",
    "compota* marmelada geleia* goiabada fazer_marmelada doce_de_abóbora conservas_caseiras pickles chutney* licor_de_ginja licores_caseiros ginjinha* kimchi chucrute kombucha kefir fermentados doce_de_leite_caseiro",
    "frascos açúcar fruta vinagre frasco tacho",
  ],
  [
    "vinho",
    "vinho vinhos vinícola* enolog* enófil* escanção sommelier* vindima* adega_cooperativa prova_de_vinhos degustação_de_vinhos vinho_verde vinho_do_porto touriga_nacional casta_de_uva alvarinho barrica* enoturismo vinhedo* decantar tanino* malbec cabernet* pinot_noir espumante_brut garrafeira* lagar_de_uvas",
    "garrafa tinto branco adega castas colheita rolha taça copo uva uvas",
  ],
  [
    "cerveja artesanal",
    "cerveja_artesanal cervejas_artesanais cervejeir* lúpulo* fazer_cerveja cerveja_caseira cervejaria* ipa stout* lager* malte_e_lúpulo imperial_fresquinha pilsner weissbier oktoberfest*",
    "cerveja malte levedura barril garrafa espuma",
  ],
  [
    "uísque, cachaça e gin",
    "uísque* whisky whiskey* single_malt cachaça* caipirinha* alambique* gin-tónico gin_tônica gin_tónico aguardente* medronheira* cocktail* coquetel_de_maracujá coquetéis conhaque* negroni mojito* rum_envelhecido islay* bagaceira",
    "destilado gelo barril copo dose bar",
  ],
  [
    "café",
    "cafeteira_italiana moka café_especial cafés_especiais barista* máquina_de_espresso máquina_de_café_expresso grãos_de_café torra_do_café moer_café moedor_de_café arábica robusta_e_arábica aeropress café_de_filtro cappuccino* latte_art coador_de_pano hario chemex",
    "café torra grãos espresso moagem chávena xícara",
  ],
  [
    "chá e mate",
    "bule_de_chá chá_verde chá_preto folhas_de_chá chá_da_índia earl_grey cerimónia_do_chá cerimônia_do_chá oolong matcha gorreana casa_de_chá chimarrão tereré cuia_de_chimarrão erva-mate rooibos infusão_de_camomila chá_de_camomila darjeeling",
    "chá bule chávena xícara infusão folhas cuia",
  ],
  [
    "queijo",
    "queijo* queijaria* queijeiro* serra_da_estrela_queijo requeijão queijo_da_serra queijo_de_azeitão queijo_minas roquefort parmesão camembert* fazer_queijo coalho* gorgonzola mozarela_de_búfala queijo_da_canastra tábua_de_queijos",
    "cura leite cabra ovelha pasta ralado",
  ],
  [
    "azeite e azeitonas",
    "azeitona* olival olivais lagar_de_azeite apanha_da_azeitona azeite_virgem azeite_extra_virgem azeite_novo varejar_as_oliveiras galega_e_cordovil",
    "azeite oliveiras lagar colheita prensa",
  ],
  [
    "churrasco",
    "churrasco churrascos churrasqueir* picanha* espetinho* carvão_da_churrasqueira sardinhada* sardinhas_assadas grelhados assar_na_brasa fumeiro_caseiro leitão_da_bairrada barbecue costela_no_bafo maminha_e_alcatra frango_no_churrasco farofa",
    "brasa grelha carvão carne assar linguiça",
  ],
  [
    "bacalhau e marisco",
    "bacalhau* bacalhau_à_brás pastéis_de_bacalhau marisco* mariscada* amêijoa* caldeirada* polvo_à_lagareiro cataplana* camarão_na_moranga moqueca* lagosta* arroz_de_marisco percebes_e_marisco sapateira* ostra ostras peixe_grelhado peixada* arroz_de_polvo mexilhões",
    "peixe mar camarão arroz polvo panela",
  ],
  [
    "cozinha portuguesa",
    "cozido_à_portuguesa caldo_verde francesinha* alheira* chouriço* açorda* migas_alentejanas feijoada_à_transmontana rojões tripas_à_moda presunto_de_barrancos matança_do_porco enchidos arroz_de_pato tasca tascas petisco* petiscos bifana* bitoque cabrito_assado",
    "prato tacho sopa couves carne alho",
  ],
  [
    "cozinha brasileira",
    "feijoada* pão_de_queijo acarajé* vatapá coxinha* tapioca* farofa_de_banana comida_mineira tutu_de_feijão tacacá pato_no_tucupi açaí* dendê virado_à_paulista escondidinho* baião_de_dois cuscuz_nordestino carne_de_sol vaca_atolada pamonha* canjica* galinhada",
    "feijão arroz mandioca couve milho farinha",
  ],
  [
    "comida do mundo",
    "sushi* sashimi ramen comida_japonesa comida_indiana caril_de_frango curry_verde comida_tailandesa pad_thai tacos_mexicanos guacamole hummus falafel kebab_caseiro comida_árabe comida_chinesa dim_sum wok gyoza ceviche* paella* muamba* cachupa*",
    "picante arroz especiarias molho temperos",
  ],
  [
    "massa e pizza",
    "pizza* risotto* lasanha* esparguete* espaguete* nhoque* ravioli* carbonara massa_fresca tagliatelle macarronada* molho_pesto polenta bolonhesa tiramisù tiramisu focaccia",
    "massa molho tomate forno manjericão",
  ],
  [
    "comer vegetariano",
    "vegetarian* vegan* tofu seitan lentilha* grão-de-bico sem_carne leite_de_aveia tempeh comida_macrobiótica macrobiótic* sem_glúten celíac* intolerância_à_lactose",
    "legumes soja receita carne",
  ],
  [
    "restaurantes",
    "estrela_michelin estrelas_michelin guia_michelin ir_jantar_fora menu_de_degustação restaurante_japonês novo_restaurante reservar_no_restaurante chef_do_restaurante boteco botecos botequim",
    "restaurante prato mesa chef menu sobremesa",
  ],
  [
    "piqueniques e brunch",
    "piquenique* brunch toalha_aos_quadrados cesto_de_piquenique lanche_no_parque pequeno-almoço_de_domingo café_da_manhã_de_domingo croissant* panqueca* waffles gelado_artesanal sorvete* sorveteria*",
    "lanche manta parque cesto gelado",
  ],
];
