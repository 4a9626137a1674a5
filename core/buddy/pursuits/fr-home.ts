import type { Pursuit } from "./pursuit.ts";

export const frHome: readonly Pursuit[] = [
  [
    "le jardin",
    "jardinage jardinier* rosier* pivoine* semis compost sécateur plates-bandes bulbes_de_tulipes dahlias",
    "jardin terre tailler planter",
  ],
  [
    "le potager",
    "potager* tomates courgette* poireaux haricots_verts semis_de_tomates permaculture jardin_ouvrier",
    "récolte rang planter arroser",
  ],
  [
    "le verger",
    "verger* pommier* poirier* cerisier* noyer greffe_de_pommier cidre confiture*",
    "pommes tailler récolte fruits",
  ],
  ["l'apiculture", "apicult* abeille* ruche* ruches essaim* enfumoir rucher* miel", "cadres reine récolte"],
  [
    "les vignes et le vin",
    "vigneron* vendange* millésime* cépage* œnolog* caviste* bourgogne_et_bordeaux dégustation_de_vin",
    "cave bouteille vin terroir",
  ],
  ["la bière et le cidre", "brasser_sa_bière brasserie_artisanale houblon fermentation_haute", "bière moût levain"],
  ["le fromage", "fromage* fromager* comté roquefort affinage affineur*", "lait croûte cave"],
  [
    "le pain",
    "levain boulanger* fournil miche* baguette* pétrir pétrissage farine_de_seigle",
    "pâte four croûte farine",
  ],
  [
    "la pâtisserie",
    "pâtisser* croissants mille-feuille éclairs_au_chocolat tarte_tatin macaron* gâteau*",
    "four beurre crème recette",
  ],
  [
    "la cuisine",
    "cuisiner bouillabaisse pot-au-feu cassoulet ratatouille couscous mijoter recette_de_ma_grand-mère",
    "recette four plat sauce",
  ],
  ["le thé et le café", "théière* thé_vert thés darjeeling torréfact* expresso", "tasse infusion grain"],
  ["les chiens", "chien chiens chienne chiot* labrador berger_allemand épagneul* teckel*", "laisse promenade gamelle"],
  ["les chats", "chat chatte chaton* siamois chats", "griffes ronronner litière"],
  ["les poules", "poules poulailler* coq poussins", "œufs grain enclos"],
  [
    "les échecs",
    "échiquier jouer_aux_échecs club_d'échecs tournoi_d'échecs grand_maître partie_d'échecs gambit sicilienne",
    "échecs pion tour ouverture mat fou",
  ],
  [
    "les jeux de société",
    "jeux_de_société jeu_de_société bridge belote tarot scrabble jeu_de_rôle",
    "partie cartes dé plateau",
  ],
  ["les mots croisés", "mots_croisés cruciverbiste* sudoku", "grille définition case"],
  [
    "la généalogie",
    "généalog* arbre_généalogique aïeux ancêtre* registres_paroissiaux état_civil_ancien arrière-grand-père",
    "archives acte branche registre",
  ],
  [
    "l'histoire et l'archéologie",
    "archéolog* fouilles médiéval* châteaux_forts napoléon première_guerre_mondiale musée_d'histoire",
    "fouille époque musée archives",
  ],
  [
    "les voitures anciennes",
    "deux-chevaux 2cv citroën_ds carburateur* voiture_ancienne voitures_anciennes youngtimer*",
    "moteur garage pièce carrosserie",
  ],
  ["la moto", "moto motard* motarde* side-car moto_guzzi triumph_bonneville", "moteur casque virée"],
  ["les trains", "locomotive* cheminot* train_à_vapeur trains_de_nuit micheline", "gare voie rail"],
  [
    "la rénovation",
    "rénover restaurer_une_maison maçonnerie charpente* enduit_à_la_chaux carrelage combles vieille_maison",
    "toit mur poutre chantier",
  ],
  [
    "les petits-enfants",
    "petit-fils petite-fille petits-enfants grand-mère grand-père mamie papi",
    "visite anniversaire vacances",
  ],
  [
    "les bébés et les enfants",
    "bébé* nourrisson* accouchement maternité_en_avril crèche jumeaux jumelles_nouveau-nées ado adolescent* rentrée_des_classes",
    "nuit sieste école biberon",
  ],
  [
    "s'occuper d'un parent",
    "ehpad maison_de_retraite alzheimer aide_à_domicile auxiliaire_de_vie",
    "maman papa chute visite",
  ],
  [
    "le bénévolat",
    "bénévol* restos_du_cœur banque_alimentaire croix-rouge association_de_quartier",
    "asso collecte accueil",
  ],
  ["la retraite", "retraité* partir_à_la_retraite ma_retraite pré-retraite", "temps voyage"],
  [
    "apprendre une langue",
    "apprendre_l'italien apprendre_l'espagnol apprendre_le_japonais apprendre_l'allemand apprendre_l'arabe duolingo",
    "cours accent vocabulaire grammaire",
  ],
  ["le Camino", "compostelle camino_francés chemin_de_saint-jacques pèlerin*", "étape gîte coquille"],
  ["la Bretagne", "bretagne breton* bretonne* finistère morbihan saint-malo crêpe* ouessant", "côte marée phare"],
  ["la Corse", "corse ajaccio bastia bonifacio", "maquis golfe"],
  ["l'Italie", "italie toscane sicile venise florence naples rome", "trattoria ferry place"],
  ["l'Écosse et l'Irlande", "écosse irlande highlands édimbourg dublin connemara", "pluie lande pub"],
  ["le Japon", "japon japonais* kyoto tokyo osaka hokkaido", "temple cerisiers"],
  ["le Québec", "québec québécois* montréal gaspésie", "hiver fleuve érable"],
];
