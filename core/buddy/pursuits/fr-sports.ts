import type { Pursuit } from "./pursuit.ts";

export const frSports: readonly Pursuit[] = [
  ["le football", "football foot ligue_1 gardien_de_but penalty hors-jeu coupe_du_monde", "match équipe but stade"],
  ["le rugby", "rugby mêlée_ouverte xv_de_france tournoi_des_six_nations ballon_ovale plaquage*", "mêlée essai match"],
  [
    "le tennis",
    "tennis roland-garros roland_garros revers_lifté tie-break court_de_tennis raquette*",
    "revers service set balle",
  ],
  ["le tennis de table", "ping-pong tennis_de_table pongiste*", "table balle raquette"],
  ["le badminton", "badminton volant_de_badminton", "double filet"],
  ["le judo", "judo judoka* kimono tatami dojo karaté aïkido arts_martiaux", "ceinture prise club"],
  ["l'escrime", "escrime escrimeur* fleuret sabre_d'escrime épéiste*", "assaut touche masque"],
  ["la pétanque", "pétanque boulodrome cochonnet boules", "pointer tirer partie"],
  ["le golf", "golf golfeur* golfeuse* dix-huit_trous birdie putter", "parcours trou green swing"],
  [
    "la danse",
    "tango salsa danse_de_salon milonga valse danseur* danseuse* bal_folk ballet*",
    "pas cours bal partenaire",
  ],
  ["le yoga", "yoga yogi* méditation zazen pilates tai-chi", "posture souffle tapis cours"],
  ["le patinage", "patinage patineur* patineuse* patinoire patins", "glace figure"],
  ["le basket", "basket-ball basket handball volley volley-ball", "équipe panier match"],
];
