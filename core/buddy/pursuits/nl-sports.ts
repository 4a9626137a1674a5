import type { Pursuit } from "./pursuit.ts";

/** Sports of every kind, in Dutch. */
export const nlSports: readonly Pursuit[] = [
  [
    "hardlopen",
    "hardlopen hardloop* hardloper* hardloopschoen* hardlooprondje* loopgroep* loopmaatje* start_to_run rondje_rennen rennen_langs parkrun* intervaltraining* duurloop* loopschema* hardgelopen dam_tot_dam zevenheuvelen* hardloopclub",
    "rondje tempo kilometers knie pr rennen schoenen blessure",
  ],
  [
    "marathon",
    "marathon* marathons halve_marathon rotterdam_marathon 42_kilometer new_york_marathon marathonschema* marathonloper* man_met_de_hamer hazen_in_de",
    "kilometer tijd finish training startnummer medaille",
  ],
  [
    "triatlon",
    "triatlon* triathlon* ironman* kwarttriatlon* wisselzone* duatlon* achtste_triatlon triatleet triatleten",
    "zwemmen fietsen lopen wissel wetsuit finish",
  ],
  [
    "voetbal",
    "voetbal* voetballen gevoetbald voetbalclub* voetbalveld* voetbalwedstrijd* ajax feyenoord* psv eredivisie* oranje_elftal nederlands_elftal champions_league doelpunt* keeper_staan kopbal scheidsrechter* zaalvoetbal* walking_football wk-finale buitenspel strafschop* johan_cruijff cruijff",
    "elftal doel keeper penalty veld wedstrijd bal seizoen supporters derby",
  ],
  [
    "hockey",
    "hockey* hockeyen gehockeyd hockeyclub* hockeystick* hockeyveld* strafcorner* trimhockey zaalhockey* hockeyteam bully_op",
    "stick veld bal corner lijn doel elftal",
  ],
  ["korfbal", "korfbal* korfballen korfbalclub* korfbalveld* korfbalteam doorloopbal", "korf vak paal schot bal"],
  [
    "handbal",
    "handbal* handballen handbalclub* handbalwedstrijd* cirkelloper* strandhandbal",
    "doel bal hal worp keeper",
  ],
  [
    "volleybal",
    "volleybal* volleyballen beachvolley* volleybalclub* smashen libero_in setupper spelverdeler_in_volleybal",
    "net set hal smash opslag bal blok",
  ],
  [
    "basketbal",
    "basketbal* basketballen driepunter* nba slamdunk* streetbasket* basketbalclub* vrije_worp rebounds",
    "basket hal schot bal dribbel ring",
  ],
  [
    "tennis",
    "tennis* tennissen getennist tennisbaan* tennisclub* tennisles tennisles* tennistoernooi* tennisarm* tennisracket* gravelbaan* roland_garros wimbledon* federer* nadal djokovic padel* padellen padelbaan*",
    "racket net set service baan bal gravel toss",
  ],
  ["tafeltennis", "tafeltennis* pingpong* tafeltennissen batje_rubber tafeltennistafel", "tafel batje net bal effect"],
  [
    "badminton en squash",
    "badminton* badmintonnen shuttles squash* squashen squashbaan* squashracket* shuttle_slaan",
    "racket shuttle baan hal rally",
  ],
  [
    "golf",
    "golfbaan* golfbanen golfen golfer* golfclub* golfles golfles* golfhandicap* golftas putten_op_de_green fairway* birdie birdies golfkar caddie hole-in-one holes_gelopen",
    "golf hole handicap green bal swing drive ijzer bunker",
  ],
  ["ijshockey", "ijshockey* ijshockeyclub puckje powerplay_in nhl", "puck ijs stick keeper periode"],
  [
    "rugby",
    "rugby* rugbyclub* scrum_in_de six_nations all_blacks rugbyen rugbybal touchrugby",
    "bal veld try tackle ploeg",
  ],
  [
    "honkbal en softbal",
    "honkbal* softbal* honkbalclub* honkbalknuppel* homerun* slagman thuisplaat korte_stop werper_op_de_heuvel",
    "honk slag bal veld handschoen",
  ],
  ["cricket", "cricketclub* cricket cricketveld* wicket wickets batsman googly", "bat bal run innings"],
  [
    "paardrijden",
    "paardrijden paardrijles paardrijles* paardgereden manege* maneges ponykamp* dressuur* dressuurproef springwedstrijd* ruitersport* ruiterpad* buitenrit* rijbroek* rijlaarzen cap_en_zweep galopperen springruiter* voltige* ponyclub*",
    "paard pony zadel teugels draf galop stal rit bak",
  ],
  [
    "turnen",
    "turnen turner* turnster* turnvereniging* turnzaal* gymnastiek* rekstok brug_ongelijk salto's salto flikflak epke_zonderland trampolinespring* turnles turnles*",
    "ringen balk mat sprong zaal",
  ],
  [
    "atletiek",
    "atletiek* atletiekbaan* atletiekvereniging* hoogspring* verspring* polsstok* polsstokhoog* speerwerp* kogelstoten discuswerp* hordenloop* estafetteloop* tienkamp* zevenkamp* dafne_schippers femke_bol sifan_hassan",
    "baan sprint worp sprong horden meter",
  ],
  [
    "fitness en krachttraining",
    "sportschool* fitness* krachttraining* gewichtheff* deadlift* squatten kettlebell* crossfit* bankdrukken dumbbell* sportschoolabonnement powerlift* bodypump spinningles spinningles* calisthenics",
    "gewichten spieren trainen halter spierpijn kilo",
  ],
  [
    "yoga",
    "yoga* yogales yogales* yogamat* yogaleraar* yogadocent* hatha* ashtanga* vinyasa* yin-yoga zonnegroet* neerwaartse_hond hondhouding yogaweekend* yogavakantie*",
    "mat adem houding stretch rust les",
  ],
  ["pilates", "pilates pilates* reformer_pilates bodybalance pilatesles pilatesles*", "mat les rug buikspieren"],
  [
    "judo en karate",
    "judo* judoka* judoën karate* aikido* taekwondo* jiujitsu* jiu-jitsu zwarte_band kyokushin dojo kendo krav_maga vechtsport* judopak",
    "mat band sensei worp gi dan",
  ],
  ["tai chi", "tai_chi taichi* qigong* chi_kung chigong*", "houding adem vorm park energie"],
  [
    "boksen",
    "boksen bokser* bokshandschoen* bokszak* kickboks kickboks* boksring* bokstraining* bokswedstrijd* muay_thai",
    "ring ronde stoot knock-out handschoenen",
  ],
  [
    "schermen",
    "schermvereniging* schermles schermles* floret degenschermen sabelschermen schermmasker",
    "schermen degen sabel masker punt",
  ],
  [
    "boogschieten",
    "boogschiet* handboog* compoundboog* recurveboog* pijlkoker* boogschutter* handboogvereniging*",
    "pijl boog roos pees pijlen",
  ],
  [
    "schieten en biljart",
    "biljart* biljarten driebanden poolbiljart* snooker* snookeren poolen keu_krijten biljartclub* schietvereniging* kleiduif* kleiduiven",
    "keu bal laken carambole tafel",
  ],
  [
    "darten",
    "darten darts dartbord* dartpijl* dartclub* raymond_van_barneveld michael_van_gerwen bullseye premier_league_darts",
    "pijlen bord roos leg kroeg",
  ],
  [
    "jeu de boules",
    "jeu_de_boules petanque pétanque* boules jeudeboules jeudeboules* cochonnet boulebaan* kubb",
    "ballen baan punt werpen",
  ],
  [
    "bowlen en kegelen",
    "bowlen bowlingbaan* bowlingavond* bowling kegelen kegelclub* bowlingbal curling*",
    "strike spare kegels baan bal",
  ],
  [
    "wielrennen kijken",
    "tour_de_france giro vuelta parijs-roubaix amstel_gold_race luik-bastenaken-luik ronde_van_vlaanderen gele_trui bolletjestrui alpe_d'huez peloton wielerklassieker* wielerploeg* mathieu_van_der_poel tom_dumoulin bergtrui rosse_buurt_van_het_peloton",
    "etappe kopgroep sprint renners demarrage koers ploeg",
  ],
  [
    "formule 1",
    "formule_1 formule_een max_verstappen verstappen* grand_prix circuit_zandvoort karten kartbaan* motorgp tt_assen tt_in_assen rallyrijden autosport* spa-francorchamps le_mans",
    "race pitstop coureur circuit ronde pole band",
  ],
  [
    "skaten",
    "skaten skeelers skeeleren inlineskat* skateboard* skateboarden longboard* rolschaats rolschaats* skatepark* skatebaan*",
    "wielen plank ramp helm asfalt",
  ],
  [
    "Olympische Spelen",
    "olympische_spelen olympisch* paralympi* olympische_ring* medaillespiegel gouden_plak",
    "medaille goud finale record ploeg",
  ],
  [
    "fierljeppen en volkssporten",
    "fierljep* kaatsen kaatspartij klootschieten kaatser* kaatsveld touwtrekken* skûtsjesilen paalzitten",
    "polsstok sloot partuur traditie",
  ],
];
