import type { Pursuit } from "./pursuit.ts";

/** Crafts, repairing and model making, in German. */
export const deCrafts: readonly Pursuit[] = [
  [
    "Stricken",
    "stricken gestrickt strickt strickzeug stricknadel* strickmuster* strickgruppe* stricktreff* strickjacke* wollladen sockenwolle sockenstrick* wollknäuel* rundstricknadel* nadelspiel merinowolle zopfmuster* norwegerpulli* norwegermuster* ravelry maschenprobe* lacetuch mohairgarn wollsüchtig",
    "wolle nadel nadeln maschen garn reihe ferse socken pullover muster schal",
  ],
  [
    "Häkeln",
    "häkeln gehäkelt häkelnadel* häkeldecke* häkelmuster* amigurumi* granny_square* granny-square* luftmaschen stäbchen_häkeln häkeltier* topflappen* häkelgruppe feste_maschen",
    "wolle maschen garn runde decke muster nadel",
  ],
  [
    "Spinnen und Weben",
    "spinnrad* spinnräder* spinngruppe* handspindel* webstuhl* webstühle* webrahmen* handweb* handgesponnen* pflanzenfärb* kardieren schafwolle* rohwolle nassfilzen gefilzt* filzwolle* brettchenweb* spinnwirtel",
    "wolle spindel faden kette schuss vlies garn färben filzen",
  ],
  [
    "Nähen",
    "nähmaschine* nähkurs* schnittmuster* nähzimmer nähtreff* nähpark overlock* stoffladen stoffmarkt burda* reißverschluss_einnähen hobbyschneider* nähgarn selbstgenäht* kleidernähen genäht nähkästchen* kleid_genäht bernina-* stoffreste*",
    "nähen stoff naht saum faden knopf kleid rock futter schnitt ärmel",
  ],
  [
    "Patchwork und Quilten",
    "patchwork* quilt quilts quilten gequiltet quiltgruppe* quilterinnen rollschneider* patchworkdecke* quiltmuster log_cabin-muster paper_piecing patchworkstoff*",
    "stoff decke muster blöcke nähen vlies binding",
  ],
  [
    "Sticken",
    "sticken gestickt stickrahmen stickgarn* kreuzstich* stickmuster* stickerei* hardanger* stickbild* stickkissen weißstickerei goldstickerei gobelin* stickgruppe stramin",
    "nadel faden garn muster stoff motiv",
  ],
  [
    "Klöppeln und Knüpfen",
    "klöppel* klöppeln geklöppelt klöppelkissen klöppelspitze* makramee* makramé occhispitze frivolité* teppichknüpf* klöppelgruppe",
    "spitze faden garn knoten kissen muster",
  ],
  [
    "Holzwerken",
    "drechseln gedrechselt drechselkurs* drechselbank* hobelbank* schnitzen geschnitzt schnitzmesser* schnitzkurs* stechbeitel* stemmeisen tischlern holzwerkstatt* schwalbenschwanz* hobelspäne oberfräse* holzspielzeug* bandsäge* kreissäge* zinkenverbindung grünholz* löffelschnitz* hobbytischler*",
    "holz säge hobel leim maserung eiche brett werkstatt regal schleifen furnier",
  ],
  [
    "Möbel aufarbeiten",
    "möbelrestaurier* schellack* upcycling* möbel_aufarbeiten polstern polsterkurs* polsterei* kreidefarbe* shabby_chic abbeizen abgebeizt biedermeier* stuhlflecht* wiener_geflecht antike_möbel politur sperrmüllfund*",
    "stuhl kommode schrank lack holz sessel restaurieren beizen",
  ],
  [
    "Schmieden",
    "messerschmieden handgeschmiedet* schmiedekurs* schmiedefeuer amboss* damaszener* damaststahl esse_und_amboss messermacher* messerschmied* kunstschmied* hufschmied* feldschmiede schmiedehammer",
    "eisen hammer feuer glut stahl klinge zange werkstatt",
  ],
  [
    "Schmuck machen",
    "goldschmiedekurs* goldschmied* silberschmied* schmuckdesign* perlenkette_gefädelt glasperlen* perlenfädeln silberring_geschmiedet schmuckwerkstatt edelsteinschleif* perlenweb* emaille* emaillieren",
    "ring silber gold perlen draht kette stein ohrringe löten",
  ],
  [
    "Glas",
    "glasbläser* glasblasen tiffany-technik bleiglas* glasfusing* glasmalerei* kirchenfenster buntglas* murano* glasofen glaskunst mosaik* mosaikkurs glasperlen_drehen",
    "glas scherben ofen farbe fenster blei",
  ],
  [
    "Buchbinden und Papier",
    "buchbinden buchbinder* buchbinderei fadenheftung origami* papierschöpf* scherenschnitt* kleisterpapier* marmorpapier* scrapbook* bullet_journal fröbelstern* papierfalten bastelpapier grußkarten_basteln kartenbasteln kirigami",
    "papier falten leim karton einband faden falz schere",
  ],
  [
    "Basteln",
    "weihnachtsbasteln selbstgebastelt* bastelladen bastelnachmittag* bastelstunde* bastelkiste* adventsbasteln adventskalender_gebastelt adventskranz_binden kastanienmännchen laternenbasteln windowcolor salzteig* batik* serviettentechnik kerzenziehen kerzengießen kränze_binden weidenflecht* korbflecht*",
    "schere kleber papier weihnachten kinder laterne kranz bunt",
  ],
  [
    "Seife und Kosmetik",
    "seifensied* seifensieden seife_gesiedet naturkosmetik* ringelblumensalbe* salben_rühren badebombe* badekugel* olivenölseife kaltverfahren_seife shampoo_bar_selbst deo_selbstgemacht tinktur* salbenküche bienenwachs*",
    "seife lauge öl duft salbe rühren form",
  ],
  [
    "Leder und Schuhe",
    "lederarbeit* sattlernaht ledernähen punziereisen schuhmacherkurs* sattler_gelernt lederwerkstatt lederhandwerk* rahmengenäht* sattlerei* gürtel_aus_leder leder_punzieren",
    "leder ahle nähte gürtel tasche schnalle sohle",
  ],
  [
    "Heimwerken und Reparieren",
    "heimwerk* reparaturcafé* repair_café* repair-café* repaircafé* bohrmaschine* akkuschrauber* bastelkeller werkzeugkasten hobbykeller* hobbywerkstatt selbst_repariert lötkolben* flohmarktradio_repariert schraubstock* baumarkt* werkbank* schraubenschlüssel",
    "reparieren schrauben werkzeug bohren löten ersatzteil kaputt werkstatt säge",
  ],
  [
    "Uhren",
    "uhrmacher* armbanduhr* taschenuhr* standuhr* pendeluhr* kuckucksuhr* uhrensammler* uhrwerk* mechanische_uhr chronograph* unruhfeder turmuhr* uhrenmuseum regulator-uhr junghans-uhr* glashütte* seamaster",
    "uhr zeiger zifferblatt feder aufziehen pendel ticken armband",
  ],
  [
    "Modelleisenbahn",
    "modelleisenbahn* modellbahn* märklin* spur_n spur_h0 fleischmann-lok h0-anlage modelleisenbahner* modellbauanlage miniatur_wunderland gartenbahn* faller-* spielzeugeisenbahn* modellbahnclub digitalzentrale lgb-bahn modellbahnanlage*",
    "gleise lok weichen wagen anlage landschaft trafo bahnhof tunnel",
  ],
  [
    "Modellbau",
    "modellbau* modellbauer* revell* plastikmodell* modellschiff* schiffsmodell* buddelschiff* modellflug* modellflieger* modellflugplatz modellboot* airbrush* ferngesteuert* dampfmaschine_im_modell balsaholz maßstab_1:72 rc-auto* tabletop-figuren panzermodell* modellbauclub",
    "modell kleben bausatz maßstab lack farbe flugzeug kit spritzguss",
  ],
  [
    "Puppen und Miniaturen",
    "puppenhaus* puppenhäuser* puppenstube* miniaturmöbel zinnfigur* zinnsoldat* teddybär* teddybären* steiff* käthe-kruse* puppensammlung* puppenmachen puppenklinik* waldorfpuppe* weihnachtskrippe* krippenbau* krippenfigur*",
    "puppe figuren miniatur möbel bemalen maßstab",
  ],
  [
    "Lego",
    "lego* legosteine* duplo lego-technic klemmbaustein* legosammlung legostadt playmobil* afol* bricklink legoset*",
    "steine bauen bausatz figuren set",
  ],
  [
    "Amateurfunk",
    "amateurfunk* funkamateur* rufzeichen* morsen morsetaste* morsezeichen kurzwelle* cb-funk* qsl-karte* dipolantenne* funkgerät* darc_ortsverband 2-meter-band fieldday kurzwellenempfänger*",
    "antenne band funk frequenz sender verbindung mast",
  ],
  [
    "Alte Radios und Elektronik",
    "röhrenradio* dampfradio* radiobasteln detektorempfänger* elektronikbasteln arduino* raspberry_pi lötstation* oszilloskop* transistorradio* volksempfänger* elektronikbaukasten kosmos-baukasten magisches_auge_im_radio tonbandgerät* grundig-*",
    "löten röhre schaltplan kondensator widerstand platine empfang gehäuse",
  ],
  [
    "Alte Computer",
    "commodore* c64 amiga* atari* retrocomputer* retrocomputing homecomputer* sinclair_spectrum zx_spectrum datasette* schneider_cpc computermuseum* diskettenlaufwerk* alte_rechner_sammeln lochkarten* zuse_z3 retro-computer*",
    "diskette basic kassette tastatur joystick chip emulator",
  ],
  [
    "3D-Druck",
    "3d-druck* 3d-drucker* filament* prusa* lasercutter* makerspace* fablab* hackerspace* druckbett* resindruck* druckdüse",
    "düse drucken modell drucker schicht",
  ],
  [
    "Computer als Hobby",
    "linux-rechner heimserver* homelab* programmieren_als_hobby hobbyprogrammierer* smarthome* home_assistant raspi* chaos_computer_club ubuntu_installiert selbstgebauter_pc linuxtag* gaming-pc",
    "rechner server weihnachtsbasteln linux code sensor netz",
  ],
];
