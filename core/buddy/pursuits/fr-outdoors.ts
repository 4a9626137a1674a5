import type { Pursuit } from "./pursuit.ts";

export const frOutdoors: readonly Pursuit[] = [
  [
    "la randonnée",
    "randonnée* randonneur* rando gr_20 gr20 chaussures_de_marche bâtons_de_marche tour_du_mont_blanc sentier_balisé",
    "sentier refuge sac boucle sommet col dénivelé gîte marche crête",
  ],
  [
    "l'alpinisme",
    "alpinis* cordée piolet* crampons haute_montagne glaciers arête_sommitale",
    "sommet refuge guide paroi neige",
  ],
  [
    "l'escalade",
    "escalade grimpeur* grimpeuse* baudrier* mousqueton* chaussons_d'escalade falaise* bloc_de_grès",
    "voie corde salle paroi grimper",
  ],
  [
    "le ski",
    "skieur* skieuse* ski skis ski_de_fond ski_de_randonnée remontées_mécaniques peaux_de_phoque raquettes",
    "piste poudreuse neige station descente",
  ],
  [
    "le vélo",
    "vélo vélos cyclotouris* cycliste* vtt peloton col_du_galibier guidon dérailleur sacoches_de_vélo",
    "col selle pédaler étape sortie",
  ],
  [
    "la course à pied",
    "marathon* semi-marathon footing jogging trail_running fractionné coureur* course_à_pied dossard",
    "foulée allure entraînement kilomètres chrono",
  ],
  [
    "la natation",
    "natation nager nageur* nageuse* crawl brasse_coulée piscine eau_libre",
    "bassin longueurs couloir maillot",
  ],
  [
    "la voile",
    "voilier* dériveur* grand-voile foc spinnaker catamaran* régate* skipper* équipier_à_bord quillard",
    "mât coque mouillage port cap barre vent",
  ],
  ["le kayak et le canoë", "kayak* canoë* pagaie* pagayer eau_vive", "rivière descente rapide bivouac"],
  ["l'aviron", "aviron rameur* rameuse* skiff* ramer", "barreur bassin huit pelle"],
  [
    "la plongée",
    "plongée_sous-marine plongeur* plongeuse* palmes détendeur* apnée combinaison_néoprène tuba",
    "épave fond bouteille récif",
  ],
  ["le surf", "surf surfeur* surfeuse* planche_de_surf kitesurf* windsurf planche_à_voile", "vague houle spot leash"],
  [
    "la pêche",
    "pêcher pêcheur* canne_à_pêche moulinet hameçon* truites mouche_artificielle brochet* carpe*",
    "ligne rivière étang appât mouche",
  ],
  [
    "l'équitation",
    "équitation cheval chevaux jument* poney* poulain* galop manège_équestre dressage écurie*",
    "selle obstacle monte pension",
  ],
  [
    "les oiseaux",
    "ornitholog* oiseau oiseaux mésange* rouge-gorge* hirondelle* nichoir* jumelles rapaces",
    "nid migration chant observation affût",
  ],
  ["les champignons", "champignon* cèpe* girolle* chanterelle* morille* mycolog*", "panier forêt cueillette coin"],
  [
    "l'astronomie",
    "astronom* télescope* constellation* voie_lactée éclipse* nébuleuse* perséides",
    "ciel lune étoiles planète lunette",
  ],
  ["la spéléologie", "spéléo* stalactite* gouffre*", "grotte corde"],
  ["le camping", "camping tente* bivouac* duvet camping-car caravane fourgon_aménagé", "réchaud emplacement nuit"],
  ["le parapente", "parapent* planeur* vol_à_voile deltaplane ulm", "thermique vent décollage aile"],
  ["la chasse au trésor", "géocaching geocach*", "cache indice"],
  ["les phares", "phare phares gardien_de_phare", "lanterne côte brume"],
  ["les canaux et péniches", "péniche* canal_du_midi éclusier* écluse* bateau_fluvial", "canal amarrage halage"],
];
