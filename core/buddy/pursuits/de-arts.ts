import type { Pursuit } from "./pursuit.ts";

/** Pictures, stage, dance and books, in German. */
export const deArts: readonly Pursuit[] = [
  [
    "Malen",
    "ölmalerei* ölfarbe* ölgemälde acrylfarbe* acrylmalerei* leinwände staffelei* malkurs* malgruppe* malerei landschaftsmalerei pinselstrich* malreise hobbymaler* hobbymalerin porträtmalerei stillleben* freiluftmalerei malatelier malschule",
    "malen farbe pinsel leinwand bild motiv atelier grundierung palette rahmen licht",
  ],
  [
    "Aquarell",
    "aquarell* aquarellieren aquarellfarbe* aquarellkurs* aquarellpapier* nass-in-nass wasserfarbe* aquarellblock lavier* büttenpapier gouache*",
    "pinsel papier wasser farbe motiv malen himmel",
  ],
  [
    "Zeichnen",
    "zeichenkurs* zeichenblock skizzenbuch skizzenbücher* aktzeichnen urban_sketch* urban_sketching bleistiftzeichnung* kohlezeichnung* zeichenkohle zeichenstunde* buntstift* tuschezeichnung* comiczeichn* porträtzeichn* zeichenstift pastellkreide*",
    "zeichnen skizze stift linie schraffur papier schatten perspektive",
  ],
  [
    "Kalligrafie",
    "kalligraf* kalligraph* handlettering* schönschrift* federhalter tuschefeder* bandzugfeder brushpen* frakturschrift unzialschrift füllfederhalter* füllfeder* sütterlin",
    "feder tinte schrift buchstaben papier strich",
  ],
  [
    "Druckgrafik",
    "linolschnitt* linoldruck* holzschnitt* radierung* radieren_und_drucken siebdruck* lithograf* lithographie* kupferstich* druckgrafik* handpresse* buchdruckmuseum bleisatz setzkasten tiefdruckpresse monotypie*",
    "druck platte farbe presse auflage papier walze abzug",
  ],
  [
    "Bildhauerei",
    "bildhauer* bildhauerei* steinbildhauer* skulptur* speckstein* marmorblock holzbildhauer* bronzeguss modellierton plastizier* steinmetzkurs kettensägenkunst",
    "stein meißel figur form ton gips holz büste",
  ],
  [
    "Töpfern",
    "töpfern getöpfert töpferkurs* töpferscheibe* töpferei* töpferofen keramikkurs* keramikwerkstatt rakubrand raku-brand steinzeugton schrühbrand glasurbrand keramikerin zentrieren_auf_der_scheibe aufbaukeramik",
    "ton brennen glasur ofen scheibe schale vase becher",
  ],
  [
    "Fotografieren",
    "fotografieren fotografier* hobbyfotograf* fotoclub* fotokurs* spiegelreflex* objektiv_und_blende makrofotograf* naturfotograf* teleobjektiv* weitwinkel* langzeitbelichtung* landschaftsfotograf* straßenfotograf* fotowalk* fotoausstellung* fototour* systemkamera* fotosafari",
    "kamera blende motiv belichtung objektiv licht stativ schärfe bild verschluss filter",
  ],
  [
    "Analoge Fotografie",
    "dunkelkammer* schwarzweißfilm* kleinbildfilm* analogfotograf* analogkamera* leica* rolleiflex* hasselblad* mittelformat* fotoentwickler filmentwicklung polaroid* lochkamera* diaabend* diaprojektor* vergrößerer agfa* rollfilm*",
    "film negative abzug entwickler kamera korn papier",
  ],
  [
    "Filme und Kino",
    "kinobesuch* kinoabend* kinofilm* filmabend* filmklassiker programmkino* filmfestival* berlinale* hitchcock* filmmusik* arthouse-kino stummfilm* regisseur* lieblingsfilm* oscarverleihung* kommunales_kino billy_wilder westernfilm* open-air-kino cineast* fellini*",
    "film kino leinwand szene schauspieler drehbuch regie popcorn vorstellung",
  ],
  [
    "Serien",
    "netflix* serienabend* serienmarathon fernsehserie* krimiserie* tatort-* sonntagabend_tatort staffelfinale downton_abbey babylon_berlin serienjunkie* binge* game_of_thrones bridgerton lindenstraße",
    "folge staffel serie fernsehen sofa gucken spoiler",
  ],
  [
    "Filmen und Super 8",
    "schmalfilm* super_8 super-8* filmschnitt_im_hobby amateurfilm* kurzfilm* trickfilm* stop-motion* drohnenfilm* camcorder* familienfilme filmclub* urlaubsfilm* dokumentarfilm*",
    "schnitt kamera film szene ton drehen",
  ],
  [
    "Theater spielen",
    "theatergruppe* theaterprobe* laientheater* laienspiel* amateurtheater* theaterverein* souffleuse souffleur* lampenfieber bauerntheater* mundarttheater* improtheater* improvisationstheater theaterstück* generalprobe* theater-ag bühnenbild* rampenlicht textlernen_fürs_stück",
    "rolle bühne text premiere kostüm vorhang szene regie probe applaus",
  ],
  [
    "Ins Theater gehen",
    "theaterabo* theaterabend* theaterbesuch* schauspielhaus* schaubühne burgtheater theaterkarte* shakespeare* bertolt_brecht dürrenmatt* theaterfestival thalia_theater berliner_ensemble kammerspiele* freilichtbühne* tschechow* volksbühne",
    "stück bühne inszenierung premiere schauspieler regie pause karten",
  ],
  [
    "Puppentheater und Zaubern",
    "puppenspiel* puppentheater* marionette* kasperle* kasperletheater handpuppe* augsburger_puppenkiste zauberkunst* zaubertrick* kartentrick* zauberer_auf bauchredner* zauberzirkel zauberkünstler*",
    "bühne trick fäden publikum karten puppe vorstellung",
  ],
  [
    "Zirkus und Jonglieren",
    "jonglier* jonglage* zirkus* zirkusschule einradfahr* akrobatik* trapez* clownerie diabolo feuerspucken feuerjonglage seiltanz* stelzenlauf* mitmachzirkus klinikclown*",
    "bälle keulen manege zelt clown üben",
  ],
  [
    "Kabarett und Comedy",
    "kabarett* kabarettist* loriot* poetry_slam* poetry-slam* comedy-abend* stand-up-comedy* kleinkunstbühne* dieter_hildebrandt gerhard_polt satireabend heinz_erhardt monty_python* karl_valentin",
    "bühne programm lachen abend sketch nummer",
  ],
  [
    "Gesellschaftstanz",
    "tanzkurs* tanzabend* tanzschule* discofox* foxtrott* chachacha cha-cha-cha tanztee* tanzstunde* walzer_tanzen tanzlehrer* tanzschuhe* tanzfläche* tanzkreis* tanzen_gehen rock_’n’_roll_tanzen boogie-woogie lindy_hop lindyhop",
    "tanzen tanz schritte walzer paar parkett takt drehung führen",
  ],
  [
    "Tango und Salsa",
    "tango* milonga* salsa* salsakurs* salsaabend* bachata* tangokurs* kizomba* merengue* tango_argentino piazzolla* zouk",
    "tanzen schritte paar führen achter umarmung musik",
  ],
  [
    "Ballett",
    "ballett* ballettschule* ballettunterricht spitzenschuh* tutu primaballerina nussknacker schwanensee* plié modern_dance contemporary_dance tanztheater* pina_bausch ballettabend* ballerina*",
    "tanz stange bühne sprung probe kompanie",
  ],
  [
    "Volkstanz und Tracht",
    "volkstanz* volkstanzgruppe* trachtenverein* trachtengruppe* schuhplattl* trachtenumzug* dirndl* lederhose* square_dance squaredance line_dance linedance* bal_folk balfolk* kreistanz* kreistänze steppt* stepptanz*",
    "tanz tracht paar kreis reihe musik polka",
  ],
  [
    "Flamenco und Bauchtanz",
    "flamenco* bauchtanz* orientalischer_tanz kastagnetten flamencogitarre sevillana* bauchtänzer* flamencokurs zumba* bollywood-tanz hula-tanz",
    "tanz rock hüfte rhythmus klatschen",
  ],
  [
    "Museen und Ausstellungen",
    "museumsbesuch* kunsthalle* gemäldegalerie* kunstmuseum* kunstausstellung* vernissage* louvre uffizien documenta* biennale* rijksmuseum museumspass museumsnacht städel museumsverein pinakothek* lenbachhaus kunstverein*",
    "museum ausstellung gemälde bilder saal führung katalog galerie",
  ],
  [
    "Kunstgeschichte",
    "kunstgeschicht* impressionis* expressionis* monet rembrandt vermeer dürer caspar_david_friedrich van_gogh caravaggio picasso* renaissance* bauhaus-stil blauer_reiter kandinsky* paula_modersohn worpswede* cézanne* gabriele_münter klimt*",
    "maler gemälde bild licht epoche stil werk museum",
  ],
  [
    "Architektur",
    "fachwerkhaus* fachwerkhäuser* jugendstil* gotik gotisch* romanik romanisch* baudenkmal* gründerzeit* backsteingotik* le_corbusier brutalis* gaudí* architekturführer* hundertwasser* kathedrale* tag_des_offenen_denkmals denkmalschutz*",
    "bau fassade gewölbe bögen stein turm dach stil",
  ],
  [
    "Lesen",
    "buchclub* lesekreis* leseratte* bücherwurm* bücherregal* buchhandlung* buchladen* stadtbücherei* lieblingsbuch* lieblingsautor* gute-nacht-lektüre schmöker* leseabend* lesesessel* buchmesse* bücherschrank* hörbuch* hörbücher* roman_gelesen bücherstapel* lesezirkel antiquariat*",
    "buch bücher roman kapitel lesen seiten autor autorin bibliothek geschichte gelesen",
  ],
  [
    "Krimis",
    "krimi krimis kriminalroman* krimiabend agatha_christie miss_marple hercule_poirot sherlock_holmes regionalkrimi* donna_leon commissario_brunetti mankell wallander thriller* simenon* maigret* nordic_noir schwedenkrimi* whodunit",
    "mord kommissar täter leiche ermittler spannung band fall",
  ],
  [
    "Science-Fiction",
    "science-fiction* science_fiction star_trek star_wars perry_rhodan* isaac_asimov stanisław_lem raumschiff_enterprise captain_kirk doctor_who sci-fi* trekkie* zeitreiseroman* blade_runner philip_k_dick jedi*",
    "raumschiff zukunft galaxie roman folge planet roboter",
  ],
  [
    "Fantasy",
    "fantasyroman* fantasybuch* tolkien* herr_der_ringe hobbit* mittelerde harry_potter hogwarts* scheibenwelt* pratchett* terry_pratchett narnia elfen_und_zwerge drachenreiter* fantasywelt* michael_ende unendliche_geschichte gandalf",
    "drache drachen zauberer magie ring welt band reich",
  ],
  [
    "Klassische Literatur",
    "jane_austen tolstoi* dostojewski* thomas_mann buddenbrooks zauberberg* theodor_fontane effi_briest goethes friedrich_schiller wallenstein kafka kafkas proust* hermann_hesse stefan_zweig max_frisch heinrich_böll günter_grass ulysses dickens* heinrich_heine anna_karenina krieg_und_frieden",
    "roman buch autor werk lektüre kapitel weltliteratur dichter",
  ],
  [
    "Gedichte",
    "gedichtband* lyrik* gedichte dichterlesung* haiku* rilke rilkes hölderlin sonett* mascha_kaléko eichendorff ringelnatz* morgenstern-gedicht* reimschema hilde_domin balladen* poesiealbum strophen",
    "gedicht vers verse reim zeile dichter strophe lesung",
  ],
  [
    "Schreiben",
    "schreibwerkstatt* schreibgruppe* kurzgeschichte* romanmanuskript* schreibblockade* kreatives_schreiben tagebuchschreib* nanowrimo erstlingsroman* autobiografie_schreiben memoiren schriftsteller* autorenlesung* selfpublish* schreibkurs* tagebuch_schreiben",
    "roman kapitel manuskript schreiben figur erzählung entwurf verlag text geschichte",
  ],
  [
    "Comics und Manga",
    "comic comics comicheft* comicladen manga mangas anime* asterix* tim_und_struppi lustiges_taschenbuch donald_duck micky_maus graphic_novel* superheld* cosplay* marvel-film* batman* spirou studio_ghibli lucky_luke",
    "heft band zeichner held sammlung panel",
  ],
  [
    "Kinderbücher",
    "kinderbuch* kinderbücher* bilderbuch* bilderbücher* astrid_lindgren pippi* michel_aus_lönneberga otfried_preußler räuber_hotzenplotz kleine_hexe erich_kästner vorlesen_am_bett vorlesepat* janosch raupe_nimmersatt märchenbuch* jim_knopf grüffelo vorlesestunde*",
    "vorlesen bilder geschichte seite buch kinder",
  ],
  [
    "Märchen und Erzählen",
    "märchenerzähl* brüder_grimm märchenstunde* märchenabend* grimms_märchen sagenwelt* erzählkunst* geschichtenerzähl* märchenkreis hans_christian_andersen erzählabend* volksmärchen* frau_holle rapunzel",
    "märchen erzählen geschichte zuhörer wolf hexe",
  ],
  [
    "Hörspiele und Podcasts",
    "hörspiel* die_drei_fragezeichen lieblingspodcast* hörspielkassette* bibi_blocksberg podcast_hören krimipodcast* benjamin_blümchen true-crime* radiohörspiel* deutschlandfunk* tkkg",
    "folge hören stimme sprecher kassette radio",
  ],
  [
    "Tanzsport",
    "tanzsport* turniertanz* tanzturnier* standardtanz* lateintanz* formationstanz* wiener_walzer rumba* quickstep slowfox* jive tanzpartner* tanzclub*",
    "paar walzer turnier latein standard schritte kleid",
  ],
];
