import type { Pursuit } from "./pursuit.ts";

/** Sports of every kind, in Swedish. */
export const svSports: readonly Pursuit[] = [
  [
    "löpning",
    "löpning* löprunda* löparrunda* löpare löpband* löparskor löpargrupp* lidingöloppet* göteborgsvarvet* parkrun* jogga joggar joggade joggingtur* joggingrunda* intervallträning* tjejmilen midnattsloppet* terränglöpning* springa_milen springrunda löpsteg* löparknä*",
    "mil tempo kilometer runda spring skor flås",
  ],
  [
    "maraton och triathlon",
    "maraton* marathon* stockholm_marathon halvmaraton* halvmara triathlon* ironman* swimrun* ötillö ultralopp* ultramaraton* traillopp* trailöp* trailrunning* klassiker_på klassikern en_svensk_klassiker",
    "mål start lopp medalj växling träning",
  ],
  [
    "fotboll",
    "fotboll* fotbollen fotbollsmatch* fotbollsplan* fotbollslag* fotbollsträn* allsvenskan* hammarby* djurgården ifk_göteborg malmö_ff aik-supporter* straffspark* målvakt* champions_league premier_league landskamp* innebandyfotboll zlatan* hörnspark* offside korpfotboll* knattelag*",
    "match mål plan boll lag serie säsong straff tränare läktare",
  ],
  [
    "ishockey",
    "ishockey* hockey* hockeymatch* hockeylag* shl tre_kronor färjestad* frölunda* brynäs brynäs* hockeyskola* slagskott* nhl hockeyförälder bandy* bandyplan* hockeyrink*",
    "puck match is rink målvakt klubba period",
  ],
  [
    "innebandy och handboll",
    "innebandy* innebandyklubb* handboll* handbollsmatch* handbollslag* floorball* handbollsförälder",
    "boll klubba match mål hall",
  ],
  [
    "volleyboll och basket",
    "volleyboll* beachvolley* basketboll* basketlag* basketmatch* basketspel* volleybollag* nba",
    "boll hall nät korg basket match",
  ],
  [
    "tennis, padel och badminton",
    "tennis tennisbana* tennisklubb* tennismatch* padel* padla_inte padelhall* padelbana* badminton* badmintonhall squash* squashbana wimbledon* björn_borg tennisarmbåge tennisracket fjäderboll*",
    "racket nät serve bana set match hall",
  ],
  ["bordtennis", "bordtennis* pingis* pingisbord* pingisrack* pingpong*", "bord rack boll nät"],
  [
    "golf",
    "golfbana* golfklubb* golfrunda* golfspel* golfresa* golfbag* greenfee* birdie* fairway* golfboll* golfsäsong* golfare minigolf* golfsving*",
    "golf hål handicap green boll slag utslag järn",
  ],
  [
    "ridning",
    "ridning* ridskola* ridskolan ridlektion* ridhus* ridtur* ridläger* dressyr* hopptävling* galoppera galopp* ridstövlar hästhopp* islandshäst* ponny* ponnyn stallet_med stalltjej* voltige* ridit rida",
    "häst stall sadel tyglar trav ponny",
  ],
  [
    "travsport",
    "travhäst* travbana* travet_på v75* v85* solvalla* elitloppet sulky* galoppbana* kriterium_trav",
    "häst lopp odds sele",
  ],
  [
    "gymnastik",
    "gymnastik* gymnastiken truppgymnastik* gymnast* volt_på kullerbytta* trampolin* cheerleading* ringar_och_barr barngympa* gympapass* gympasal*",
    "matta hopp volt bom",
  ],
  [
    "friidrott",
    "friidrott* höjdhopp* längdhopp* stavhopp* stavhoppare duplantis* spjutkast* häcklöpning* finnkampen kulstöt* diskuskast* tiokamp* mångkamp* sjukamp*",
    "spjut lopp hopp sprint stav bana",
  ],
  [
    "gym och styrketräning",
    "gymmet gympass gymkort* styrketräning* skivstång* marklyft* bänkpress* kettlebell* crossfit* knäböj* personlig_tränare friskis* friskis_&_svettis träningsvärk* styrkelyft* hantlar spinning* spinningpass* tyngdlyft*",
    "gym vikter pass muskler träning reps kilo",
  ],
  [
    "yoga och pilates",
    "yoga* yogapass* yogamatta* yogalärar* yinyoga* hatha* ashtanga* solhälsning* yogaretreat* pilates pilates* qigong* tai_chi mediyoga* vinyasa*",
    "matta andning pass position lugn",
  ],
  [
    "kampsport",
    "judo* karate* aikido* taekwondo* jujutsu* brasiliansk_jiu-jitsu mma kampsport* svart_bälte boxning* boxningsklubb* thaibox* kickbox* boxare fäktning* fäktare kendo* kravmaga*",
    "bälte matta dojo ring rond kast",
  ],
  [
    "bågskytte och skytte",
    "bågskytt* pilbåge* lerduv* skytteklubb* skyttetävling* skidskyttevapen luftgevär* pilkoger pistolskytte*",
    "pil båge tavla skytt sikte",
  ],
  [
    "boule och bowling",
    "boule* boulebana* pétanque* bowling* bowlingklot* bowlinghall* kubb kubbspel* curling* curlinglag* krocket varpa_på_gotland",
    "klot bana kast käglor",
  ],
  ["dart och biljard", "dart* dartklubb* biljard* biljardbord* snooker* shuffleboard* dartpilar", "pilar kö boll bord"],
  [
    "cykellopp på tv",
    "tour_de_france giro_d'italia vuelta paris-roubaix cykellopp* gula_tröjan peloton bergspris* spurtpris proffscyklist*",
    "etapp klunga spurt utbrytning",
  ],
  [
    "motorsport",
    "formel_1 formel_ett rallyt_i svenska_rallyt rallybil* motorsport* speedway* folkrace* motocross* gokart* enduro gotland_grand_national",
    "lopp bana förare varv depå",
  ],
  [
    "skateboard och inlines",
    "skateboard* skateboarding inlines inlines* rullskridsko* rullskridskor longboard* skatepark* sparkcykel_på_ramp",
    "ramp hjul bräda",
  ],
  [
    "rugby och amerikansk fotboll",
    "rugby* amerikansk_fotboll super_bowl quarterback* touchdown* baseboll* brännboll* cricket*",
    "boll plan lag match",
  ],
  [
    "dans som sport",
    "cheerleadinglag dansbandsdans dansbandsdans* danstävling* disco-dans bugg_och buggkurs buggkurs* bugga",
    "dans steg par tävling",
  ],
  [
    "olympiska spel",
    "olympiska_spel* os-guld* vinter-os sommar-os vinterolympi* paralympi* olympier* olympisk* medaljregn",
    "medalj guld final rekord",
  ],
];
