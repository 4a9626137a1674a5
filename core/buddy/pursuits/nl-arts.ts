import type { Pursuit } from "./pursuit.ts";

/** Pictures, stage, film and books, in Dutch. */
export const nlArts: readonly Pursuit[] = [
  [
    "schilderen",
    "schilderij* schilderijen schilderles schilderles* schilderclub* olieverf* acrylverf* schildersezel* penseel penselen paletmes schilderdoek* geschilderd_portret schildercursus* kunstschilder* atelier_delen gouache* stilleven* zelfportret*",
    "schilderen verf doek ezel atelier kleuren portret kwast",
  ],
  [
    "aquarel",
    "aquarel* aquarellen aquarelverf aquarelpapier waterverf* nat_in_nat aquarelcursus* urban_sketch*",
    "penseel papier kleuren vlek pigment",
  ],
  [
    "tekenen",
    "tekenen tekenles tekenles* tekencursus* modeltekenen schetsboek* houtskool* potloodtekening* tekenclub* getekend_met stripteken* mangateken* zentangle* pentekening* perspectieftekenen kleurboek*",
    "tekening potlood schets lijn model arcering",
  ],
  [
    "kalligrafie",
    "kalligraf* kalligrafie kroontjespen* handletter* handlettering vulpen* vulpennen brush_lettering gotisch_schrift",
    "inkt letters pen schrift papier",
  ],
  [
    "etsen en druktechniek",
    "linosnede* linoleumsnede* houtsnede* etsen_en etspers etspers* etsplaat* zeefdruk* lithogra* drukpers_in_de degelpers degelpers* letterpress* gutsen loden_letters monoprint*",
    "druk inkt plaat ets pers oplage gravure",
  ],
  [
    "beeldhouwen",
    "beeldhouw* beeldhouwen boetseren boetseer* marmer_hakken speksteen* beeldhouwcursus* bronsgieten bronzen_beeld houtsnij* houtsnijwerk hakken_in_steen",
    "beeld steen klei beitel brons vorm",
  ],
  [
    "keramiek",
    "keramiek* pottenbakk* pottenbakken draaischijf* kleien raku* porselein_draaien steengoed glazuren keramist* biscuitbak pottenbakkerij*",
    "klei oven glazuur vaas schaal draaien",
  ],
  [
    "fotografie",
    "fotografie* fotograferen fotoclub* fotoexpositie* spiegelreflex* systeemcamera* macrofoto* natuurfotografie* natuurfotograaf straatfotografie* telelens telelens* groothoeklens groothoeklens* lightroom statief_mee fotocursus* fotoreis* leica* portretfotografie* fotowandeling*",
    "lens camera foto's licht sluitertijd diafragma scherpte beeld",
  ],
  [
    "analoge fotografie",
    "doka donkere_kamer analoge_fotografie analoge_camera fotorolletje* rolletjes_ontwikkelen hasselblad* polaroid* middenformaat* kodak_tri-x ilford*",
    "film ontwikkelen negatief korrel rolletje afdruk",
  ],
  [
    "films",
    "filmhuis* filmhuizen bioscoop* bioscopen filmliefhebber* filmfestival* arthouse* iffr tarkovski* hitchcock* tarantino* paul_verhoeven filmavond* regisseur_van_de_film speelfilm* fellini* bergman_film documentairefestival idfa kubrick* filmklassieker*",
    "film doek regisseur scene acteur zaal regie",
  ],
  [
    "series",
    "netflix* serie_kijken bingen bingewatch* scandinavische_serie downton_abbey the_crown game_of_thrones breaking_bad seizoensfinale borgen_kijken politieserie* the_bridge_kijken kostuumdrama*",
    "serie seizoen aflevering afleveringen personage",
  ],
  [
    "amateurtoneel",
    "toneelvereniging* toneelclub* amateurtoneel* toneelgroep* toneelspelen improvisatietheater* theatersport* generale_repetitie souffleur* toneelstuk* openluchtspel* openluchttheater* tekst_instuderen toneelspeler* grimeren decorbouw* revue_spelen wagenspel*",
    "toneel rol decor podium première doek tekst regisseur",
  ],
  [
    "theater en cabaret",
    "cabaret* cabaretier* theatervoorstelling* theaterkaart* schouwburg* oudejaarsconference youp_van_'t_hek herman_finkers toneelgroep_amsterdam theaterfestival* de_parade stand-upcomed* hans_teeuwen theaterseizoen",
    "theater voorstelling zaal podium lachen",
  ],
  [
    "poppenspel en goochelen",
    "poppentheater* poppenkast* poppenspel* marionet* goochel* goochelen goocheltruc* goochelaar* kaarttruc* buikspreken",
    "pop truc hoed kaarten toverstok",
  ],
  [
    "circus en jongleren",
    "circus* jongler* jongleren acrobat* trapeze* clownerie cliniclown* steltloper* eenwieler* koorddans koorddans* vuurspuwen",
    "ballen kegels tent piste clown",
  ],
  [
    "stijldansen",
    "stijldans stijldans* ballroom* quickstep* dansschool* danscursus* weense_wals engelse_wals foxtrot dansles dansles* chachacha dansavond* rumba lindyhop* lindy_hop rock-'n-roll_dansen danspartner*",
    "dansen wals vloer pasjes leiden partner",
  ],
  [
    "tango en salsa",
    "tango* tangosalon* milonga* argentijnse_tango salsa_dansen salsales salsales* salsafeest bachata* kizomba* zouk",
    "dansen passen omhelzing leiden volgen",
  ],
  [
    "ballet en moderne dans",
    "ballet* balletles balletles* balletschoen* spitzen pirouette* tutu nationale_ballet notenkraker* zwanenmeer* nederlands_dans_theater moderne_dans balletdanser* introdans",
    "dans barre spiegel choreografie sprong",
  ],
  [
    "volksdans",
    "volksdans volksdans* volksdansen klederdracht* klompendans klompendans* linedance* linedansen squaredans squaredans* griekse_dans riverdance",
    "kring dans pasjes dracht rokken",
  ],
  [
    "flamenco en buikdans",
    "flamenco* buikdans buikdans* castagnetten sevillana* oriëntaalse_dans zumba*",
    "dans rok heupen ritme",
  ],
  [
    "musea en tentoonstellingen",
    "museumjaarkaart* museumkaart* rijksmuseum* van_gogh_museum stedelijk_museum boijmans boijmans* mauritshuis kröller-müller rembrandt* vermeer* van_gogh mondriaan* museumbezoek* tentoonstelling* frans_hals jeroen_bosch museumweekend* nachtwacht",
    "museum expositie zaal schilderijen kunst conservator",
  ],
  [
    "kunstgeschiedenis",
    "kunstgeschiedenis* kunsthistori* impressionis* renaissance* picasso* caravaggio* matisse* surrealis* jugendstil* art_nouveau de_stijl cobra-kunst expressionis* magritte",
    "kunst stijl schilder eeuw abstract",
  ],
  [
    "architectuur",
    "architectuurgeschied* amsterdamse_school rietveld* le_corbusier bauhaus berlage* gaudí* brutalis* stedenbouw* architectuurwandel* open_monumentendag monumentendag gotische_kathedraal art_deco",
    "gebouw gevel toren architectuur brug beton",
  ],
  [
    "lezen",
    "leesclub* boekenclub* boekenkast* boekenwurm boekwinkel* boekhandel* bibliotheekboek* boekenweek* uitgelezen_roman roman romans romanschrijver* leesfauteuil antiquariaat* literatuur* leesvoer boekenbal nachtkastje_boek literair* libris goodreads",
    "lezen boek boeken schrijver hoofdstuk bladzijde bibliotheek uitgelezen",
  ],
  [
    "thrillers en detectives",
    "thriller* detectives agatha_christie baantjer* maigret* sherlock_holmes nicci_french poirot* wallander* jo_nesbø saskia_noort misdaadroman* stieg_larsson whodunit* hercule_poirot",
    "moord dader spannend inspecteur lijk plot",
  ],
  [
    "sciencefiction en fantasy",
    "sciencefiction* science_fiction isaac_asimov star_trek star_wars fantasyboek* tolkien* lord_of_the_rings in_de_ban_van_de_ring terry_pratchett harry_potter discworld ursula_le_guin hobbits dune_van_herbert game_of_thrones_boeken",
    "ruimteschip draken toekomst elfen tovenaar planeet wereld",
  ],
  [
    "klassieke literatuur",
    "multatuli max_havelaar dostojevski* tolstoj* couperus* w.f._hermans willem_frederik_hermans reve_lezen gerard_reve harry_mulisch mulisch hella_haasse jane_austen dickens proust* shakespeare* nescio homerus thomas_mann tsjechov* kafka* voskuil het_bureau_van_voskuil",
    "roman klassieker vertaling schrijver",
  ],
  [
    "poëzie",
    "poëzie* gedichten gedicht dichtbundel* dichter_des_vaderlands rutger_kopland wislawa_szymborska szymborska* sonnet* haiku* vasalis voordrachtsavond* poetry_slam lucebert marsman ida_gerhardt dichtregel* dichteres dichteres*",
    "dichter regel bundel rijm strofe vers",
  ],
  [
    "schrijven",
    "schrijfcursus* schrijfclub* schrijfgroep* korte_verhalen manuscript* mijn_roman debuutroman* nanowrimo memoires schrijversblok* schrijfweekend* dagboek_schrijven levensverhaal_schrijven autobiografie* verhalenbundel*",
    "schrijven verhaal hoofdstuk personage uitgever versie pen",
  ],
  [
    "strips",
    "stripboek* stripverhaal* stripverhalen striptekenaar* suske_en_wiske asterix* kuifje* donald_duck manga* graphic_novel* stripwinkel* striptent heer_bommel bommel_en_tom_poes eric_de_noorman guust_flater marsupilami",
    "strip album plaatje tekenaar ballon",
  ],
  [
    "kinderboeken",
    "kinderboek* kinderboeken prentenboek* annie_m.g._schmidt jip_en_janneke voorleesboek* pluk_van_de_petteflat roald_dahl nijntje gruffalo kikker_en_pad astrid_lindgren tonke_dragt thea_beckman voorlezen_voor_het_slapen",
    "voorlezen plaatjes verhaal kinderen",
  ],
  [
    "verhalen vertellen",
    "sprookje* sprookjes vertelavond* verhalenverteller* volksverhaal* volksverhalen grimm* mythen_en_sagen vertelvoorstelling* vertelkunst",
    "vertellen verhaal publiek koning",
  ],
  [
    "podcasts en luisterboeken",
    "podcast* podcasts luisterboek* luisterboeken hoorspel* hoorspelen storytel*",
    "luisteren aflevering stem oortjes",
  ],
];
