import type { Pursuit } from "./pursuit.ts";

/** Music, the arts, books and crafts, in Italian. */
export const itArts: readonly Pursuit[] = [
  [
    "il coro",
    "coro cori corale corali corista coristi polifoni* contralto contralti soprano soprani baritono baritoni mezzosoprano cantare_in_coro canti_di_montagna canto_gregoriano madrigal* cantata prove_del_coro maestro_del_coro",
    "cantare voci voce tenore tenori basso bassi prove messa spartito concerto",
  ],
  [
    "il pianoforte",
    "pianoforte pianoforti pianista pianisti pianistic* chopin debussy notturno_di_chopin clavicembalo accordatore_di_pianoforti organista organo_a_canne sonatina tasti_bianchi fortepiano",
    "tasti pedale sonata scale spartito accordi organo tastiera studio",
  ],
  [
    "la chitarra",
    "chitarr* arpeggi* barré liutaio liutai liuteria mandolino mandolini ukulele banjo bassista bouzouki fingerpicking",
    "corde accordi plettro manico basso amplificatore tasti accordare",
  ],
  [
    "il violino e il violoncello",
    "violino violini violinist* violoncell* contrabbass* viola_da_gamba colofonia stradivari pizzicato quartetto_di_archi arpa_celtica arpista",
    "archetto archi viola corde quartetto orchestra arpa",
  ],
  [
    "gli strumenti a fiato",
    "sassofon* sax clarinett* flauto flautist* oboe oboista fagotto tromba_in_banda trombettist* trombone trombonist* bombardino cornamusa zampogna zampogne ottavino bocchino_e_ancia flicorno",
    "ancia bocchino fiato tromba corno banda fiati tuba",
  ],
  [
    "la batteria e le percussioni",
    "batterista batteristi bacchette_e_piatti percussionist* percussioni rullante grancassa doppio_pedale djembe bongo tamburell* tamburi",
    "batteria piatti cassa ritmo tamburo bacchette",
  ],
  [
    "la fisarmonica",
    "fisarmonic* organetto bandoneon armonica_a_bocca pizzica tarantella taranta mantice",
    "bottoni tasti ballo armonica",
  ],
  [
    "suonare in un gruppo",
    "sala_prove band_di_amici suonare_in_un_gruppo gruppo_musicale complesso_musicale cover_band banda_del_paese banda_musicale filarmonica_del_paese bandist* chitarra_e_voce cantautor* assolo assoli",
    "gruppo prove concerto palco canzoni amplificatore banda scaletta",
  ],
  [
    "l'opera lirica",
    "lirica opera_lirica melomane melomani loggionist* loggione puccini verdi_e_puccini rossini donizetti wagner traviata rigoletto tosca nabucco libretto_di_da_ponte arena_di_verona teatro_alla_scala bel_canto la_fenice",
    "aria tenore scena atto ouverture abbonamento direttore",
  ],
  [
    "la musica classica",
    "musica_classica musica_da_camera musica_barocca sinfonia sinfonie sinfonic* mozart beethoven bach vivaldi mahler brahms schubert monteverdi adagio quartetti santa_cecilia",
    "orchestra concerto direttore quartetto auditorium sonata barocco",
  ],
  [
    "il jazz",
    "jazz jazzist* coltrane miles_davis bebop blues bluesman swing umbria_jazz jam_session big_band chet_baker",
    "improvvisare trio sax club standard",
  ],
  [
    "dischi e concerti",
    "vinile vinili giradischi 33_giri quarantacinque_giri negozio_di_dischi heavy_metal metallaro punk reggae beatles pink_floyd progressive_rock de_andré guccini battiato sanremo musica_dal_vivo rock_progressivo",
    "dischi disco concerto puntina album canzone canzoni rock festival biglietti",
  ],
  [
    "il ballo",
    "ballare ballerin* balli_di_gruppo liscio_in_balera balera balere milonga tango_argentino tanguer* bachata salsa_cubana lindy_hop danza_classica danza_contemporanea scarpette_da_punta mazurca valzer boogie scuola_di_ballo",
    "ballo danza tango salsa passi coppia liscio pista",
  ],
  [
    "il teatro",
    "teatro_amatoriale compagnia_teatrale filodrammatic* teatro_dialettale recitare recitazione pirandello goldoni eduardo_de_filippo dario_fo drammaturg* palcoscenico sipario regista_teatrale improvvisazione_teatrale burattin* marionett* commedia_dell'arte camerino copione commediant*",
    "scena prove parte battute attore attrice commedia spettacolo teatro quinte",
  ],
  [
    "il cinema",
    "cinema cinefil* cineforum cineclub fellini antonioni visconti hitchcock kubrick neorealismo sergio_leone cortometraggi* lungometraggi* mostra_di_venezia film_in_bianco_e_nero sala_cinematografica cineteca popcorn",
    "film regista attore attrice schermo sceneggiatura scena sala proiezione",
  ],
  [
    "la fotografia",
    "fotograf* teleobiettivo treppiede reflex camera_oscura rullino rullini leica hasselblad macrofotografia astrofotografia lunga_esposizione pellicola_in_bianco_e_nero grandangolo polaroid",
    "foto macchina obiettivo luce scatto scatti inquadratura esposizione pellicola",
  ],
  [
    "la pittura",
    "acquerell* acquarell* olio_su_tela cavalletto trementina pennell* natura_morta nature_morte pittore pittrice pittori tempera_all'uovo colori_a_olio dipingere dipingo autoritratto affresc*",
    "tela colori quadro quadri pittura paesaggio ritratto tavolozza carta luce",
  ],
  [
    "il disegno",
    "carboncino sanguigna disegno_dal_vero schizzi_dal_vero urban_sketch* matita_e_carboncino taccuino_di_schizzi inchiostro_di_china acquaforte acqueforti xilografi* incisione_su_rame linoleografia torchio_calcografico illustratric* disegnare calligrafi* pennino stilografic* serigrafi* litografi*",
    "matita disegno carta schizzo tratto inchiostro ombra modella lastra torchio",
  ],
  [
    "la scultura e la ceramica",
    "scultura sculture scultore scultrice scalpello marmo_di_carrara ceramica ceramist* tornio_da_vasaio vasaio vasaia raku terracotta grès smalti_ceramici ingobbi* maiolica maioliche",
    "argilla tornio forno smalto marmo vaso cottura creta ciotola",
  ],
  [
    "i mosaici e il vetro",
    "mosaico mosaici mosaicista vetrate tiffany vetro_di_murano vetro_soffiato murrine tessere_di_vetro oreficeria orafo orafa perline fabbro forgia incudine",
    "vetro tessere gioielli argento perle fuoco metallo",
  ],
  [
    "i musei e le mostre",
    "uffizi musei museo mostra_di_pittura pinacoteca caravaggio botticelli raffaello michelangelo giotto tiepolo mantegna impressionist* van_gogh modigliani macchiaioli palazzo_ducale storia_dell'arte rinascimental* palladio palladian*",
    "mostra quadri opere sala affreschi arte dipinto cappella",
  ],
  [
    "il gruppo di lettura",
    "gruppo_di_lettura club_del_libro romanzo romanzi lettrice lettrici bibliotecari* libreria_indipendente salone_del_libro calvino elsa_morante natalia_ginzburg primo_levi buzzati pavese tolstoj dostoevskij manzoni promessi_sposi sciascia umberto_eco saramago libraio libraia librerie_indipendenti",
    "libro libri leggere capitolo pagine autrice autore personaggio biblioteca racconto libreria",
  ],
  [
    "i gialli",
    "libro_giallo romanzo_giallo romanzi_gialli giallista gialli_mondadori agatha_christie montalbano camilleri maigret simenon sherlock* poirot commissario_ricciardi noir_mediterraneo",
    "giallo gialli delitto assassino indagine commissario mistero trama",
  ],
  [
    "fantascienza e fantasy",
    "fantascienza fantascientific* asimov tolkien hobbit signore_degli_anelli terry_pratchett philip_dick urania star_trek star_wars guerre_stellari fantasy distopi*",
    "pianeta robot astronave drago elfi saga romanzo",
  ],
  [
    "la poesia",
    "poesia poesie poeta poetessa poeti sonetto sonetti haiku leopardi montale ungaretti alda_merini dante_alighieri divina_commedia endecasillab* saba_e_montale szymborska terzine",
    "versi verso rima strofa metro canto raccolta",
  ],
  [
    "scrivere",
    "scrittura_creativa scrivere_un_romanzo il_mio_romanzo corso_di_scrittura racconto_breve scuola_holden autopubblic* concorso_letterario manoscritto_del_romanzo la_mia_autobiografia diario_di_famiglia",
    "scrivere racconto bozza capitolo personaggi manoscritto editore memorie",
  ],
  [
    "i fumetti",
    "fumett* graphic_novel manga topolino tex_willer dylan_dog corto_maltese hugo_pratt diabolik zerocalcare lucca_comics vignett* asterix tintin",
    "tavole albo vignetta disegnatore eroe",
  ],
  [
    "la maglia e l'uncinetto",
    "uncinett* lavorare_a_maglia lavoro_a_maglia gomitol* ferri_da_calza ferri_circolari lana_merino punto_legaccio maglia_rasata amigurumi knit* sferruzz* matassa matasse scialle",
    "lana maglia ferri filato punti maglione sciarpa calzini uncino",
  ],
  [
    "il cucito",
    "cucire cucio cucit* sarta sarto sartoria macchina_da_cucire ricam* punto_croce tombolo merletto merletti pizzo_macramé patchwork trapunta trapunte quilting imbastire imbastitura cartamodell* ditale",
    "stoffa stoffe filo ago modello gonna orlo bottoni tessuto telaio",
  ],
  [
    "la tessitura",
    "tessitura tessitric* telaio_a_mano filatoio arcolaio ordito feltro infeltrire tinture_naturali cesto_di_vimini vimini cesteria intreccio_di_cesti",
    "telaio trama lana filare fili cesti tingere",
  ],
  [
    "la falegnameria",
    "falegnam* ebanist* pialla coda_di_rondine tornitura_del_legno sgorbia sgorbie intarsi* truciol* segatura carteggiare mortasa tenone",
    "legno rovere noce sega banco laboratorio tavola vernice colla ciliegio",
  ],
  [
    "il restauro di mobili",
    "restauro_di_mobili restaurare_mobili mobili_antichi gommalacca antiquari* mercatino_delle_pulci mercatini rigattier* tappezzier* tarli tarlo robivecchi",
    "mobile mobili cera sedia cassettone mercatino vernice credenza",
  ],
  [
    "legatoria e carta",
    "legatoria rilegare rilegat* origami carta_marmorizzata carta_fatta_a_mano scrapbook* cuoio_e_pelle pelletteria_artigianale cartapesta candele_fatte_a_mano saponi_fatti saponificazione presepe presepi presepist*",
    "carta cuoio pelle colla dorso pieghe statuine",
  ],
  [
    "il modellismo",
    "modellis* modellino modellini fermodell* aeromodell* navimodell* plastico_ferroviario soldatini aerografo diorama diorami warhammer lego trenini scala_h0 lima_e_rivarossi rivarossi",
    "plastico scala treno nave colla kit miniature dipingere",
  ],
  [
    "radio ed elettronica",
    "radioamator* onde_corte codice_morse baracchino antenna_dipolo radio_a_valvole radio_epoca saldatore_e_stagno arduino raspberry retrocomputer commodore spectrum_zx zx_spectrum amiga_500 stampante_3d",
    "antenna radio morse valvole saldare frequenza nominativo",
  ],
];
