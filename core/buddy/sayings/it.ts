import { few, fewBut, tongue } from "./table.ts";

const KIN =
  "padre|madre|papà|babbo|mamma|moglie|marito|compagn[oa]|figli[oae]|fratello|sorella|zi[oa]|cugin[oa]|nonn[oa]|suocer[oa]|nipote|amic[oa]|bambin[oa]|cane|gatt[oa]|collega|vicin[oa]|genitori";
const RELATIVE = "moglie|marito|vedov[oa]|figli[oa]|fratello|sorella|compagn[oa]";
const GONE = "è mort[oa]|è mancat[oa]|è venut[oa] a mancare|ci ha lasciat[oi]|è deceduto|è deceduta";
const MY = "(?:il |la )?(?:mi|tu|su)[oa]|(?:il |la )?(?:nostr|vostr)[oa]";
const MEAL = "cena|pranzo|caffè|colazione|birra|aperitivo|grigliata";
const DAY = "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica";
const WITH_YOU = "con te|con lei|con voi";
const JOY = "bello|bellissimo|piacere|bene|felice|content[oa]|piaciuto|gioia|liet[oa]";
const AGO = `ieri|l'altro ieri|l'altro giorno|oggi|stamattina|stamani|al telefono|per telefono|telefonicamente|la settimana scorsa|(?:${DAY}) scors[oa]`;
const SOON = `domani|stasera|oggi pomeriggio|(?:${DAY})(?! scors[oa])|questa (?:sera|settimana)|questo (?:${DAY}|pomeriggio)|nel (?:pomeriggio|fine settimana)|la (?:prossima settimana|settimana prossima)|alle \\w|verso|dopo|più tardi|appena|quando|se|prima|un giorno|nei prossimi`;
const AWAY =
  "in ferie|in vacanza|in viaggio|in congedo|assente|fuori(?: ufficio| sede| città)?|in ospedale|in malattia|in maternità|via|irreperibile|offline";
const LIST =
  "(?:questa |vostra |sua |tua )?(?:lista|mailing list|newsletter)(?= ?[.,!;]|$| (?:di (?:distribuzione|posta)|per favore)\\b)";
const OURS = "telefonata|chiamata|conversazione|chiacchierata";
const STOPS = "(?= ?[.,!;]|$)";

export const IT = tongue({
  common:
    "e il lo la i gli le di del della dei che in un una è non mi ti ci si per con su da al alla ma se come io tu lei noi mio mia tuo tua suo sono ho hai ha abbiamo stato stata era più grazie ciao molto anche quando questo questa nostra nostro ieri fino bene perché quello",
  life: "casa giardino cucina appartamento terrazza cane cani gatto gatti cavallo moglie marito figlio figlia figli bambino bambina bambini madre padre mamma papà fratello sorella genitori nonna nonno famiglia fidanzato fidanzata zia zio cugina cugino nipote matrimonio sposata sposato incinta compleanno anniversario natale pasqua vacanza vacanze calcio basket tennis golf sci sciare escursione gita bici bicicletta nuotare maratona yoga pesca pescare vela campeggio concerto cinema romanzo canzone canzoni chitarra pianoforte coro teatro museo spiaggia festa cena birra vino grigliata cucinare ricetta torta fame dormire dormito stanca stanco influenza sbornia amore manchi divertente ridere riso barzelletta scherzo gelosa geloso pazzo pazza meraviglioso bellissimo merda accidenti haha ahah ahahah auguri congratulazioni tesoro abbraccio bacio",
  joins: "e|ma|però",
  notAVoice:
    "slack|in chat|sulla lista|sul forum|online|tutti voi|voi tutti|a tutti|con tutti|per (?:e-?mail|mail|iscritto)|via mail",
  denied: "non|mai|né|nemmeno|neanche|annullare|disdire",
  framed: "dopo|dalla|da quando|quando|in seguito|a seguito|come da|grazie|perché non|non esit\\w{1,3}|ultima",
  wished:
    "sarà|sarebbe|sarebbero|vorrei|piacerebbe|spero|speriamo|magari|potrei|potremmo|se|prima di|prima che|finché|voglia di|sarei|avrei",
  ahead: `domani|stasera|più tardi|presto|la (?:prossima settimana|settimana prossima)|prossim[oa]|(?:di )?(?:${DAY}) prossim[oa]`,
  urgent: "asap|urgente|urgentemente|urgenza|server|subito|immediatamente|emergenza|il sito è giù|il prima possibile",
  until: "fino (?:al|alla|all'|a)",
  table: String.raw`
  died
    (?:scrivo|rispondo) ${few(4)}(?:dall'|dal|dalla|con l'|per conto) ?${few(2)}(?:account|indirizzo|casella|mail|e-?mail)\b.{0,80}\b(?:${GONE})\b
      + Le scrivo dall'account di Tommaso: è mancato domenica.
    (?:sono|qui è|parla) (?:la |il )?su[oa] (?:${RELATIVE})\b.{0,80}\b(?:${GONE})\b
      + Sono sua sorella: Jane è morta in aprile.
  stop
    (?:smetti|smetta|smettete|smettila|la smetta|smettetela) (?:\w{1,20} ){0,2}di (?:scriver|mandar|inviar|contattar|disturbar)(?:mi|ci)\b
      + La prego, smetta di scrivermi.
      - Smetti di scrivere così bene, non dormo più.
    non (?:scriver(?:mi|ci)|mi scriva|scrivetemi|contattar(?:mi|ci)|mi contatti|contattatemi|mi scrivere) (?:mai )?più\b
      + Non mi scriva più.
      - Non scrivermi in ufficio, usa questo indirizzo.
    (?:lasciami|mi lasci|lasciatemi) (?:in pace|stare)${STOPS}
      + Mi lasci in pace.
      - Lasciami in pace con la cioccolata e non ne resta.
    (?:toglimi|mi tolga|toglietemi|cancellami|mi cancelli|cancellatemi|rimuovimi|mi rimuova|rimuovetemi) (?:per favore )?(?:dalla|da) ${LIST}
      + Mi cancelli dalla vostra newsletter.
      - Toglimi dalla lista di giovedì al porto.
  prefers-mail
    preferisco (?:\w{1,20} )?(?:le e-?mail|le mail|la mail|l'e-?mail|la posta|per (?:iscritto|mail|e-?mail)|via (?:mail|e-?mail))(?= ?[.,!;]|$| (?:a|al|alla|alle|che|piuttosto|anziché)\b)
      + Per essere sincera preferisco le mail alle telefonate.
      - Preferisco la posta lenta del mio paese.
    preferisco scrivere(?:ti|le)?(?= ?[.,!;]|$| (?:che|anziché|piuttosto che|invece di) (?:parlare|telefonare|chiamare))
      + Preferisco scrivere che telefonare.
      - Preferisco scrivere al mattino.
    non (?:chiamarmi|mi chiami|chiamatemi|telefonarmi|mi telefoni)(?= ?[.,!;]|$| (?:a casa|al lavoro|in ufficio|prima di|per favore|più|mai)\b)
      + Per favore, non chiamarmi.
      - Non chiamarmi capo.
    (?:odio|detesto|non (?:mi piace|sopporto|amo)) (?:\w{1,20} )?(?:il telefono|telefonare|al telefono|le telefonate)(?! (?:di|del|della|che|fisso)\b)
      + Odio parlare al telefono.
      - Odio il telefono della cucina.
    (?:negat[oa]|un disastro|pessim[oa]|timid[oa]|una frana) al telefono\b
      + Sono negata al telefono.
    (?:solo|soltanto|unicamente) (?:per|via) (?:e-?mail|mail|iscritto)\b
      + Rispondo solo per mail.
    niente (?:telefonate|chiamate),? (?:per favore|grazie)\b
      + Niente telefonate, per favore.
  sad
    (?:condoglianze|funerale|funerali|in lutto|hospice|malat[oa] terminale|cure palliative)\b
      + Il funerale è giovedì.
    (?:${KIN}) ${few(3)}(?:è (?:\w{1,20} )?(?:mort[oa]|mancat[oa]|scompars[oa]|decedut[oa]|venut[oa] a mancare)|ci ha lasciat[oi])\b
      + Mio padre è morto a marzo.
      - Il mio portatile è morto la settimana scorsa.
    è (?:mort[oa]|mancat[oa]|scompars[oa]|venut[oa] a mancare) (?:\w{1,20} )?(?:${MY}) (?:\w{1,20} )?(?:${KIN})\b
      + Domenica è mancata mia nonna.
      - È morta la mia stampante.
    (?:morte|perdita|scomparsa) (?:di|del|della) (?:mi|tu|su|nostr|vostr)[oa] (?:\w{1,20} )?(?:${KIN})\b
      + Dalla morte di mio padre qui è tutto silenzioso.
    (?:ho|abbiamo) perso (?:${MY}) (?:${KIN})\b|(?:mi dispiace|sono addolorat[oa]) (?:\w{1,20} )?per la (?:tua|sua|vostra) perdita\b
      + In primavera abbiamo perso mia madre.
      - Ho perso il mio cappello.
  declined
    non (?:\w{1,20} ){0,2}interessat[oa]\b|non (?:mi|ci) interessa(?= ?[.,!;]|$| (?:cambiare|l'offerta|al momento|un altro)\b)
      + Non sono interessata a un altro posto.
      - Non mi interessa chi vince la regata.
    no,? (?:grazie(?: mille)?|la ringrazio|ti ringrazio)(?= ?[.,!;]|$)
      + No, grazie.
      - No, grazie al vento siamo arrivati.
    ^(?:grazie,? (?:ma )?)?(?:per ora|per il momento|adesso|al momento) no${STOPS}
      + Per ora no, grazie.
      - Adesso no so che fare.
    (?:devo|preferisco|sono costrett[oa] a) (?:\w{1,20} )?(?:rifiutare|declinare|dire di no)\b
      + Purtroppo devo rifiutare.
    non è (?:il|un) (?:buon |momento )?momento?(?= ?[.,!;]|$| (?:giusto|buono|adatto)\b)
      + Non è il momento giusto per me.
  cancelled
    (?:devo|dobbiamo|dovrò|dovremo|ho dovuto|tocca) ${fewBut("non", 2)}(?:annullare|disdire)\b|costrett[oa] (?:ad annullare|a (?:disdire|rimandare|rinviare))\b
      + Devo annullare la nostra telefonata di martedì.
      - Non serve annullare niente.
    (?:devo|dobbiamo|dovrò|dovremo) (?:\w{1,20} )?(?:rimandare|rinviare|spostare|cancellare) (?:il|la|l'|il nostro|la nostra) ?(?:${MEAL}|appuntamento|incontro|telefonata|chiamata|riunione)\b
      + Devo purtroppo spostare la cena.
      - Devo spostare la barca.
    non (?:posso|potrò|riesco a|riuscirò a|ce la faccio a) (?:\w{1,20} )?(?:venire|esserci|sentirti|chiamarti|vederti|raggiungervi)(?= ?[.,!;]|$| (?:${DAY}|domani|stasera|oggi|alla|a pranzo|a cena)\b)
      + Venerdì non riesco a venire.
      - Non riesco a venire a capo del bullone.
    (?:${MEAL}|appuntamento|incontro|telefonata|riunione) ${few(4)}(?:è|è stat[oa]) (?:annullat[oa]|rimandat[oa]|rinviat[oa]|saltat[oa])\b
      + Il nostro pranzo è annullato, la macchina non parte.
      - La riunione è alle otto.
  away
    (?:${AWAY}) ${few(4)}fino (?:al|alla|all'|a)\b
      + Sono in ferie fino al 14 giugno.
      - Il pane resta in forno fino a doratura.
    fino (?:al|alla|all'|a) ?(?:[\w./°º]{1,20},? ){1,8}(?:in ferie|in vacanza|in viaggio|in congedo|assente|fuori|in ospedale|in malattia|via)\b
      + Fino a fine marzo sarò in viaggio.
    (?:di ritorno|torno|rientro|tornerò|rientrerò) (?:in ufficio |a casa )?(?:il|dal|a partire dal) \d
      + Torno in ufficio il 3 maggio.
      - Torno sul pontile tra 3 minuti.
  leaving
    (?:mio ultimo|ultimo mio) giorno (?:a|in|qui|alla|da|presso|di lavoro)\b|(?:è|sarà) il mio ultimo giorno${STOPS}
      + Venerdì è il mio ultimo giorno alla Example.
      - L'ultimo giorno della regata è stato il migliore.
    (?:lascio|lascerò) (?:l'(?:azienda|università|ufficio)|la (?:ditta|società|facoltà)|lo studio)(?= ?[.,!;]|$| (?:a|il|dal|in|per|dopo)\b)
      + Lascio l'azienda a maggio.
      - Lascio la chiave in azienda.
    (?:scrivimi|mi scriva|scrivetemi|scrivermi|contattarmi|trovarmi|mi trovi|raggiungermi) ${few(4)}(?:a|su|all'indirizzo) \S{1,64}@
      + Dopo puoi scrivermi a jane@home.example.net per i disegni.
    (?:mio nuovo|mia nuova) (?:\w{1,20} ){0,2}(?:indirizzo|mail|e-?mail)(?: \w{1,20}){0,2} (?:è|sarà)\b
      + Il mio nuovo indirizzo mail è qui sotto.
  called
    (?:${JOY}) (?:\w{1,20} ){0,2}(?:parlare|chiacchierare|aver (?:parlato|chiacchierato)) (?:ieri |oggi )?(?:${WITH_YOU})\b(?! (?:tutti|presto))
      + È stato un piacere parlare con te ieri.
      - Sarebbe un piacere parlare con te questa settimana.
    (?:${JOY}) (?:\w{1,20} ){0,2}(?:sentirti|sentirla|sentirvi|averti sentit[oa]|averla sentit[oa]) (?:\w{1,20} )?(?:al telefono|ieri|oggi|stamattina)\b
      + Bello sentirti al telefono.
      - Bello sentirti, la tua mail mi ha fatto ridere.
    (?:dopo la|dalla|nella|come da|in seguito alla|a seguito della|durante la) nostra (?:\w{1,20} )?(?:${OURS})\b
      + Dopo la nostra telefonata ho fatto il disegno.
      - La lista arriva dopo la nostra telefonata domani.
    ci siamo (?:\w{1,20} ){0,2}(?:sentit[ie]|parlat[ie]) (?:${AGO})\b|(?:quando|da quando|ultima volta che) ci siamo (?:sentit[ie]|parlat[ie])\b
      + L'ultima volta che ci siamo sentiti avevi ancora la barca.
      - Non ci siamo mai sentiti al telefono.
    abbiamo (?:\w{1,20} ){0,2}(?:parlato|chiacchierato|discusso) (?:\w{1,20} )?(?:${AGO})\b
      + Abbiamo parlato al telefono delle api.
      - Non ne abbiamo mai parlato al telefono.
    come (?:detto|d'accordo|concordato|discusso|promesso|ti dicevo|le dicevo) (?:ieri |stamattina )?(?:al telefono|per telefono|telefonicamente|ieri)\b
      + Come detto al telefono, porto la scala.
    grazie (?:\w{1,20} )?(?:per la|della) (?:tua |sua |vostra )?(?:\w{1,20} )?(?:telefonata|chiamata|chiacchierata)\b(?! (?:alle|ai|a contributi|per (?:articoli|contributi)))|grazie (?:\w{1,20} )?(?:per|di) aver(?:mi|ci)? (?:ri)?(?:chiamato|chiamata|telefonato)\b
      + Grazie per la telefonata, ora ho le idee chiare.
      - Grazie per la chiamata alle arti.
    (?:tuo|suo|un) messaggio (?:vocale|in segreteria)\b|(?:in|sulla) segreteria(?: telefonica)?\b
      + Ho sentito il tuo messaggio in segreteria e ho riso.
    al telefono (?:ieri|la settimana scorsa|stamattina|con te|con lei)\b|ieri (?:\w{1,20} ){0,3}al telefono\b
      + Ieri sembravi stanca al telefono.
    (?:sentire|risentire) la (?:tua|sua) voce\b
      + Che bello sentire la tua voce.
  met
    (?:${JOY}) (?:\w{1,20} ){0,2}(?:(?:ri)?veder|conoscer|incontrar)(?:ti|la|vi|ci)\b(?! (?:presto|domani))|(?:${JOY}) (?:\w{1,20} ){0,2}aver(?:ti|la|vi|lo) (?:(?:ri)?vist[oaie]|conosciut[oaie]|incontrat[oaie])\b
      + È stato bello rivederti dopo tanti anni!
      - Sarebbe bello vederti.
    grazie (?:\w{1,20} )?(?:per (?:la|il|l'|una|lo)|della|del|dell') ?(?:tua |tuo |vostra |vostro |bella |bel |bellissima |splendida )?(?:${MEAL}|serata|visita|ospitalità)(?= ?[.,!;:)]|$| (?:e|con|di (?:ieri|${DAY}|sabato)|ieri|da voi|insieme|che)\b)
      + Grazie per la cena, il pesce era una meraviglia.
      - Grazie per il caffè in grani.
    (?:la|il|nostra|nostro) (?:${MEAL}|serata|visita) ${few(3)}(?:è stat[oa]|era) (?:\w{1,20} )?(?:bell\w{1,6}|splendid[oa]|deliziosa|delizioso|fantastic[oa]|meraviglios[oa]|divertente|ottim[oa])\b
      + La serata da voi è stata splendida.
      - Il caffè era finito.
    ci siamo (?:\w{1,20} ){0,2}(?:(?:ri)?vist[ie]|incontrat[ie]|conosciut[ie])\b
      + Ci penso da quando ci siamo conosciuti a Genova.
      - Quando ci siamo conosciuti sul forum, non sapevo niente di api.
    (?:ti|la|vi) ho vist[oaie] (?:a|al|alla|ieri|in)\b(?! (?:tv|televisione|tele))
      + Ti ho vista alla fiera, ma eri occupata.
      - Ti ho vista in televisione.
  planned
    (?:(?:ri)?chiamami|mi (?:ri)?chiami|chiamatemi|telefonami|mi telefoni|fammi uno squillo|fammi una telefonata)(?=\.|$|,? (?:pure )?(?:${SOON})(?!\w))
      + Chiamami quando hai un minuto.
      - Il server è giù, chiamami!
    (?:ti|la|vi) (?:(?:ri)?chiamo|(?:ri)?chiamerò|telefono|telefonerò)(?=[.,]|$| (?:${SOON}|per|in)(?!\w))
      + Ti chiamo domenica.
      - Ti chiamo maestro per questo.
    (?:posso|vorrei|voglio|potrei) (?:(?:ri)?chiamar|telefonar)(?:ti|la|le|vi)\b|(?:ti|la|vi) (?:posso|vorrei|potrei) (?:ri)?chiamare\b
      + Posso chiamarla domani verso le quattro?
      - Per questo non posso chiamarti maestro.
    (?:possiamo|potremmo|perché non|che ne (?:dici|dice) (?:di|se)|vogliamo|dovremmo|dobbiamo|(?:ti|le|vi) va (?:di|se)) ${fewBut("non", 3)}(?:sentir(?:ci|ti)|parlar(?:e|ne|ci|ti|le)|ci (?:sentiamo|vediamo)|veder(?:ci|ti)|incontrar(?:ci|ti)|pranzare|cenare|prender(?:e|ci) un|ber(?:e|ci) un|pranziamo|ceniamo)\b
      + Possiamo sentirci venerdì?
      - Scusa, martedì non possiamo parlare.
    (?:ti|le|vi) (?:va|andrebbe) (?:\w{1,20} ){0,2}(?:un|una) (?:${MEAL}|telefonata|chiacchierata)\b
      + Ti va un caffè la prossima settimana?
      - Ti va bene il mastro caffettiere?
    (?:ci (?:ri)?(?:sentiamo|vediamo|incontriamo)|sentiamoci|vediamoci|parliamone|parliamoci) (?:\w{1,20} )?(?:${SOON}|a (?:pranzo|cena)|al telefono)(?!\w)
      + Parliamone martedì.
      - Ci vediamo su Slack domani.
    ^a (?:${DAY})(?: sera| prossim[oa])?(?= ?[.,!]|$)
      + A sabato!
      - A sabato prossimo il sole.
    (?:passa|passate|passi|vieni|venga|venite) (?:\w{1,20} ){0,2}(?:da (?:me|noi)|a trovar(?:mi|ci)|a casa)\b|(?:passo|passerò) (?:da te|da voi|a trovar(?:ti|vi|la))\b
      + Passa pure da me verso le cinque.
      - Il traghetto non passa da noi la domenica.
    non esit(?:are|i|ate) a (?:chiamar|telefonar)(?:mi|ci)\b
      + Non esiti a chiamarmi.
  thanks
    (?<!\bno,? )(?:grazie (?:mille|infinite|davvero|di cuore|tante)|mille grazie|tante grazie|grazie di tutto cuore|un grazie di cuore)\b(?! (?:in anticipo|per niente|anticipatamente))
      + Grazie mille per le prugne.
      - Grazie mille in anticipo.
    (?:ti|le|vi) sono (?:\w{1,20} ){0,2}grat[oa]\b(?!,? se)
      + Ti sono molto grata.
      - Le sarei grata se mi mandasse il file.
    (?:molto|così|davvero|veramente|gentilissimo) (?:gentile|carin[oa]) da parte (?:tua|sua|vostra)\b|(?:sei|è) (?:stat[oa] )?gentilissim[oa]\b
      + È stato molto gentile da parte tua.
    senza (?:di te|di lei|il tuo \w{3,15}|la tua \w{3,15}|i tuoi \w{3,15}|le tue \w{3,15}) non ${few(4)}(?:fatta|riuscit[oa])\b
      + Senza i tuoi appunti non ce l'avrei fatta.
    (?:apprezzo|ho apprezzato) (?:molto|moltissimo|davvero)\b
      + Apprezzo moltissimo il tuo tempo.
  personal
    (?:mio|mia|miei|mie) (?:moglie|marito|figli[oae]?|figlie|bambin[ie]|madre|padre|mamma|papà|fratell[oi]|sorell[ae]|famiglia|cane|gatt[oa]|giardino|compleanno|vacanze|barca|nipot[ei]|nonn[oai])\b
      + Mia figlia adesso rema.
      - Una figlia del mare.
    (?:mi manchi|mi mancate|buon compleanno|congratulazioni|felicitazioni|come stanno i (?:bambini|ragazzi))\b
      + Buon compleanno!
  drafting
    (?:mio|mia|miei|mie) (?:nuov[oa] |prim[oa] |second[oa] )?(?:bozza|manoscritto|capitolo|romanzo|poesia|schizzo|disegno|racconto|tesi)\b
      + Il mio secondo capitolo è di nuovo troppo lungo.
  `,
});
