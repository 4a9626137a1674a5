import type { Pursuit } from "./pursuit.ts";

export const frArts: readonly Pursuit[] = [
  ["le piano", "piano pianiste* chopin sonates nocturnes clavecin*", "touches partition doigts gamme"],
  ["le violon", "violon violons violoniste* archet* luthier* alto_et_violoncelle", "cordes colophane gamme"],
  ["le violoncelle", "violoncell*", "archet suite cordes"],
  ["la guitare", "guitare* guitariste* médiator flamenco", "accords cordes riff ampli"],
  ["l'accordéon", "accordéon* bal_musette diatonique", "soufflet boutons"],
  ["la flûte", "flûte* flûtiste* traversière hautbois clarinett* saxo saxophon* basson", "anche souffle bec"],
  ["les cuivres", "trompett* trombon* cor_d'harmonie fanfare*", "embouchure pupitre"],
  ["l'orgue", "orgue* organiste* orgues", "tuyaux pédalier registre"],
  [
    "la musique de chambre",
    "quatuor* musique_de_chambre trio_à_cordes quintette* premier_violon second_violon",
    "partition répétition mouvement pupitre alto archet",
  ],
  [
    "le chant choral",
    "chorale* choriste* chant_choral soprano* requiem motets ténor*",
    "répétition concert alto basse chef",
  ],
  ["l'opéra", "opéra* cantatrice* verdi puccini livret_d'opéra", "acte scène air loge"],
  ["le jazz", "jazz jazzman big_band coltrane miles_davis bebop", "impro club solo thème"],
  ["les vinyles", "vinyle* platine_vinyle 33_tours disquaire*", "pochette sillon pressage"],
  ["la peinture", "aquarell* peindre peintre* chevalet toile_de_lin pastels gouache", "pinceau couleur atelier toile"],
  ["le dessin", "dessiner croquis fusain carnet_de_croquis modèle_vivant", "crayon trait papier encre"],
  [
    "la photographie",
    "photographi* argentique chambre_noire objectif_50_mm appareil_photo leica",
    "pellicule tirage lumière cadrage",
  ],
  [
    "la bande dessinée",
    "bande_dessinée bandes_dessinées bd bédé* bédéphile* angoulême franquin hergé gotlib mangas moebius dessinateur* scénariste_de_bd",
    "planche album case bulle tome dédicace",
  ],
  [
    "le cinéma",
    "cinéma cinéphil* truffaut nouvelle_vague réalisateur* ciné-club court-métrage*",
    "film séance salle scène",
  ],
  [
    "le théâtre",
    "théâtre* comédien* comédienne* mise_en_scène molière impro_théâtrale marionnette*",
    "scène rôle répétition troupe planches",
  ],
  [
    "la lecture",
    "roman romans romancier* club_de_lecture bouquin* polar* librairie* pléiade",
    "livre lire chapitre auteur",
  ],
  [
    "l'écriture",
    "manuscrit* écrivain* nouvelle_littéraire atelier_d'écriture haïku* poème* poésie",
    "chapitre personnage écrire",
  ],
  ["la poterie", "poterie potier* potière* céramiqu* tour_de_potier émail émaux raku", "four terre argile cuisson"],
  ["le tricot", "tricot* aiguilles_à_tricoter pelote* mérinos crochet_et_laine", "laine maille rang"],
  ["la couture", "couture machine_à_coudre patchwork broderie* broder couturière*", "patron fil tissu ourlet"],
  ["la menuiserie", "menuiser* ébénist* rabot* tenon* queue_d'aronde établi bois_massif", "chêne planche colle scie"],
  [
    "la reliure et la calligraphie",
    "reliure* relieur* calligraph* typograph* enluminure* linogravure*",
    "papier encre plume",
  ],
  ["le modélisme", "modélis* maquette_d'avion maquettes trains_miniatures train_électrique", "échelle colle rail"],
  ["l'horlogerie", "horloger* montre_mécanique pendule_ancienne comtoise", "mouvement ressort cadran"],
];
