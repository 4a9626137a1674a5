import type { Pursuit } from "./pursuit.ts";

/** Garden, trees and animals, in Portuguese. */
export const ptGarden: readonly Pursuit[] = [
  [
    "jardinagem",
    "jardinagem jardineir* canteiro* roseiral roseira* hortênsia* buganvília* azálea* camélia* dália* tulipa* lavanda_no_jardim podar_as_roseiras podei semear semeei regador* mudinhas relva_do_jardim cortar_a_relva cortar_a_grama bolbo* canteiros_de_flores jacarandá* sementeira* tesoura_de_poda",
    "jardim flores flor terra plantar poda podar regar vaso semente sementes rosas",
  ],
  [
    "horta",
    "horta hortas horta_comunitária horta_urbana tomateiro* alface* couve-flor curgete* abobrinha* pepino* beterraba* adubo_orgânico compostagem composteira* compostor* batatas_da_horta semear_cenouras tomate_cereja feijão-verde estufa_dos_tomates favas_e_ervilhas favas lesmas_e_caracóis permacultura* agricultura_biológica manjericão_na_varanda",
    "tomates tomate couves batatas semear plantar terra colheita regar abóbora estufa",
  ],
  [
    "pomar e árvores",
    "pomar pomares macieira* laranjeira* limoeiro* cerejeira* figueira_carregada pessegueiro* jabuticabeira* mangueira_do_quintal amendoeira* enxertar_árvores enxerto_de_macieira romãzeira* castanheiro* sobreiro* carvalhos_e_sobreiros plantar_árvores bonsai* mata_atlântica arboreto* pitangueira* nespereira* ipê ipês",
    "árvore árvores fruta maçãs laranjas poda sombra raízes figos cerejas",
  ],
  [
    "plantas de interior",
    "suculenta* orquídea* cacto cactos catos_e_suculentas samambaia* monstera* planta_de_interior plantas_de_interior violeta_africana feto_na_varanda begónia* begônia* costela-de-adão terrário* antúrio* peperómia filodendro*",
    "vaso vasos plantas planta substrato regar folhas",
  ],
  [
    "abelhas",
    "apicult* colmeia* apiário* abelhas enxame* favo_de_mel favos extrair_mel rainha_da_colmeia mel_da_colmeia abelha sem_ferrão jataí melgueira*",
    "mel rainha quadros fumigador cera",
  ],
  [
    "galinhas",
    "galinheiro* galinha galinhas capoeira_das_galinhas pintainho* pintinho* ovos_frescos_das_galinhas ovos_caseiros galo_a_cantar garnisé* galinha-d'angola codorniz codornizes pavões patinhos pato_mudo peru_e_galinhas",
    "ovos galo milho raposa poleiro patos",
  ],
  [
    "ovelhas, cabras e vida rural",
    "rebanho* tosquia* ovelha ovelhas cabras_e_ovelhas cabra_leiteira burro_mirandês burros_de_miranda burrinho* vacas_leiteiras bezerro* ordenha* pastor_e_rebanho cordeirinho* porquinho* quintinha curral lida_do_campo vida_no_campo",
    "cabras pasto leite feno vaca vacas quinta sítio fazenda burro",
  ],
  [
    "cães",
    "cachorro* cachorrinho* cadela* cãozinho cães cão passear_o_cão passear_o_cachorro labrador* golden_retriever border_collie vira-lata* rafeiro* cão_de_água podengo* dachshund salsicha_de_quatro_patas bassê beagle* bulldog* pastor_alemão galgo galgos caniche* poodle* yorkshire_terrier teckel latir ladrar canil canis adestrador* agility",
    "trela coleira focinho passeio ração veterinário raça osso",
  ],
  [
    "gatos",
    "gato gatos gata gatas gatinho* gatinha* bichano* felino* ronronar ronrona siamês maine_coon arranhador_do_gato areia_do_gato caixa_de_areia_do_gato miar miando persa_e_siamês",
    "sofá colo pelo veterinário ração janela",
  ],
  [
    "cavalos e póneis",
    "pónei* pônei* potrinho* cavalo_lusitano golegã feira_da_golegã crinas cocheira* ferrador* égua_prenha burro_e_cavalo cavalo_reformado",
    "cavalo cavalos sela pasto feno cascos",
  ],
  [
    "roedores e coelhos",
    "coelhinho* coelha hamster* porquinho-da-índia porquinhos-da-índia chinchila* coelhos_anões coelho_anão gerbo furão furões",
    "gaiola feno cenoura roda",
  ],
  [
    "pássaros de gaiola",
    "canário* periquito* papagaio* caturra caturras calopsita* mandarim_na_gaiola pombo-correio pombos-correio columbofil* columbófil* pintassilgo* agapornis aviário_de_canários cacatua* arara araras",
    "gaiola alpista canto pássaro asas pombal",
  ],
  [
    "aquários",
    "aquário* aquarista* aquariofilia aquarismo peixinho* guppy guppies filtro_do_aquário peixes_tropicais discos_e_escalares carpas_koi koi lago_de_carpas água_salgada_no_aquário",
    "peixes filtro plantas água peixe",
  ],
  [
    "répteis e tartarugas",
    "tartaruga* cágado* jabuti* iguana* camaleão camaleões cobra_de_estimação gecko* osga osgas lagarto lagartos sapos_e_rãs axolote* salamandra_no_terrário jiboia",
    "terrário casco lâmpada escamas",
  ],
  [
    "borboletas e insetos",
    "borboleta* libélula* entomolog* joaninha* bicho-da-seda bichos-da-seda bicho-pau louva-a-deus vaga-lume* pirilampo* hotel_de_insetos lagarta_da_borboleta cigarra* escaravelho* formigueiro* aranhas_do_jardim",
    "insetos asas casulo espécie aranha",
  ],
  [
    "animais selvagens",
    "lobo_ibérico lince_ibérico onça-pintada* tamanduá* capivara* golfinho* baleia* ouriço-cacheiro ouriços-cacheiros lontra* texugo* morcego morcegos raposa_no_quintal veado_no_bosque quati quatis bicho-preguiça esquilo* coruja* mocho mochos falcoaria ursos elefantes safári_fotográfico",
    "bicho espécie floresta pegadas raposa",
  ],
  [
    "acolher animais",
    "resgate_animal animais_abandonados associação_de_animais abrigo_de_animais canil_municipal adotar_um_cão adotei_um_gato colónia_de_gatos voluntária_no_canil família_de_acolhimento_temporário castração_de_gatos lar_temporário_para_cães",
    "abrigo adoção animais resgate esterilizar",
  ],
];
