import type { Pursuit } from "./pursuit.ts";

/** Out of doors and on the water, in Swedish. */
export const svOutdoors: readonly Pursuit[] = [
  [
    "vandring",
    "vandra vandrar vandrade vandrat vandring* vandringsled* vandringskängor kungsleden dagsvandring* pilgrimsvandring* vandrarhem* stigmarkering vindskydd* skåneleden sörmlandsleden bohusleden matsäck skavsår* höga_kusten-leden vandringssko* strövtåg*",
    "led stig ryggsäck karta kängor utsikt etapp mil skog",
  ],
  [
    "fjället",
    "fjällvandring* fjället fjällen fjällstuga* fjällturen kebnekaise* sarek* abisko* jämtlandsfjällen fjälltur* toppstuga padjelanta* härjedalen* stf-stuga* helags helags* sylarna fjällräv* nikkaluokta blåhammaren fjällvärlden",
    "topp stuga ren renar kalfjäll vidder tält",
  ],
  [
    "klättring",
    "klätter* klättra klättrar klättrade klättrat klättervägg* boulder* bouldra bouldring repklätt* klippklätt* kritpåse topprep via_ferrata alpinism* bergsbestig* stegjärn isklättring*",
    "berg rep grepp vägg led krita säkra",
  ],
  [
    "cykling",
    "cykel cykeln cyklar cykla cyklade cyklat cykling cyklist* cykeltur* cykelsemester* cykelled* landsvägscykl* racercykel* gravelcykel* elcykel* lådcykel* vätternrundan cykelväska* cykelhjälm* punktering hojen",
    "sadel kedja växel mil motvind däck hjälm styre tramp",
  ],
  [
    "mountainbike",
    "mountainbike* mtb-led* mtb-cykel stigcykl* cykelvasan downhillcykl* enduro-cykel stighoj* singletrack*",
    "stig rötter dämpare bromsar hjälm",
  ],
  [
    "camping och tält",
    "campa campar campade campat camping campingen campingplats campingplats* tälta tältar tältade tält tältet tältpinnar sovsäck* liggunderlag* lägereld* stormkök* trangia* campingstol* tältplats tältplats*",
    "läger eld regn kök natt",
  ],
  [
    "husbil och husvagn",
    "husbil* husvagn* husvagnen campervan* ställplats ställplats* förtält* plåtis_ombyggd husbilssemester husbilsresa vanlife",
    "ställplatser gasol markis el tank resa",
  ],
  [
    "segling",
    "segling* seglade seglat segelbåt* segelbåten seglare seglarläger* seglarskola* seglarsemester folkbåt* optimistjolle* jolle jollar spinnaker* kappsegl* regatta* skärgårdssegl* gotland_runt gästhamn* storsegel* naturhamn* båtklubb* båtliv* båtsäsong* sjösättning* sjösatt* bottenmål* snipa",
    "båt vind mast hamn ankare segel kryssa fock brygga skepp segla",
  ],
  [
    "motorbåt och skärgård",
    "skärgården skärgårds skärgårds* motorbåt* utombordare* båttur* båtplats båtplats* båtmotor* bryggan_i sjökort* båten båtarna eka ekan roslagen sandhamn* stockholms_skärgård båtfolk* ångbåt* vaxholmsbåt* fågelskär kobbar_och",
    "brygga hamn båt skär klippor ö vik",
  ],
  [
    "kanot och kajak",
    "kanot* kanota kajak* kajaker paddla paddlar paddlade paddlat paddling paddeltur* långfärdskajak* havskajak* kapell_till_kajak forspaddl* kanotled* eskimåsväng*",
    "paddel åra sjö ström fors strand",
  ],
  [
    "sup och surfing",
    "sup-bräda* stand_up_paddle paddelbräda* vindsurf* kitesurf* surfbräda* surfade surfläger* våtdräkt* wingfoil* kitea surfing_i vågsurf*",
    "bräda våg vind segel drake",
  ],
  [
    "rodd",
    "roddklubb* roddtävling* roddbåt* roddmaskin* roddare kyrkbåtsrodd* vikingarännet_i_båt roddträning scullbåt",
    "rodd åra båt tävling",
  ],
  [
    "simning",
    "simma simmar simmade simmat simning simhall* simhallen simmare simklubb* simskola* simmärke* crawl* crawla bröstsim* ryggsim* öppet_vatten vansbrosimning* simglasögon utomhusbassäng* badsjö* badplats badplats* bada_i badade badhus* havsbad* kvällsdopp* morgondopp* vågskvalp",
    "längder bassäng klor bana vatten dopp sjö brygga",
  ],
  [
    "vinterbad och isvak",
    "vinterbad* isvak* kallbad* kallbadhus* bastubad* bada_bastu vinterbadare",
    "vak kallt bad bastu dopp brygga",
  ],
  [
    "dykning och snorkling",
    "dykning* dykare dykcertifikat* dykresa* dykutrustning* snorkl* snorkla fridyk* vrakdyk* korallrev* dykflask* dykklubb* padi",
    "rev dyka flaska fenor djup vrak",
  ],
  [
    "fiske",
    "fiska fiskar fiskade fiskat fiske fisket flugfisk* fiskespö* fisketur* fiskekort* sportfisk* gädda gäddor gäddfisk* abborre abborr* gös_och öring* laxfiske* pimpl* pimpla isfisk* kräftfiske* kastspö* fiskelycka fiskevatten* spinnspö* flugbind* harr_och fiskedrag kräftbur* wobbler* nappar nappade",
    "fisk napp bete drag spö rulle sjö å ström lax",
  ],
  [
    "skridskor",
    "skridsko* skridskor åka_skridskor långfärdsskridsk* långfärdsskridskor isbana* konståk* konståkning sjöis* vikingarännet isdubbar* blankis* nordisk_is",
    "is rännor sjö skär vak piruett",
  ],
  [
    "skidåkning",
    "skidåkning* skidresa* skidsemester* slalom* pist pisten pister offpist* puderdag* pudersnö liftkort* skidskola* skidort* sälen_i sälen åre_i skistar* skidåkare* utförsåk* utförsåkning afterski* skidpjäxor* toppturer topptur* lavinkurs lavinkurs* fjällsemester* sportlovet_i riksgränsen*",
    "snö lift backe backen skidor stuga pjäxor berg",
  ],
  [
    "längdskidor",
    "längdskid* längdskidor längdåk* vasaloppet* skidspår* skidspåret valla_skidor vallade vallabod* tjejvasan öppet_spår rullskid* rullskidor skejtspår* stakning* staka klassisk_stil skidstav* skidtur* skidskytte*",
    "spår valla fäste skidor mil snö stakade blåbärssoppa",
  ],
  ["snowboard", "snowboard* snowboardåk* halfpipe* splitboard* snowpark*", "bräda snö hopp park"],
  [
    "pulka och vinterlek",
    "pulka pulkan pulkaåk* pulkabacke* snölykt* snögubb* snögubbe kälkback* sparkstötting* hundspann* snöskoter* snöskor snöbollskrig*",
    "snö backe kallt vantar is skoter",
  ],
  [
    "svampplockning",
    "svamp* svampar svampplock* kantarell* trattkantarell* karljohan* svampkorg* svampskog* svampställe* svampbok* stensopp* murkla murklor blek_taggsvamp flugsvamp* svampkniv* soppar",
    "skog mossa korg plocka höst hittade",
  ],
  [
    "bär och vilda växter",
    "blåbär blåbärs blåbärs* lingon lingon* hjortron hjortron* bärplock* plocka_bär nässelsopp* nässlor ramslök* kirskål* maskros maskros* fläderblom* flädersaft* rönnbär* slånbär smultron* havtorn* nypon* björnbär* örtvandring",
    "bär plocka sylt skog saft hink myr",
  ],
  [
    "skog och natur",
    "skogspromenad* skogsbad* skogspromenader naturreservat* naturreservatet tiveden* naturguide* naturskyddsförening* nationalpark* gammelskog* urskog* mulleskola* friluftsliv* friluftsfrämj* friluftsdag* skogsmulle fältbiolog* stubbe_och vitsippor blåsippor tranor_vid trandans trandans*",
    "skog mossa stig gran tall djur kaffe_i_termos termos",
  ],
  [
    "jakt",
    "jakt* älgjakt* jaktlag* jaktmark* jaktstuga* jaktsäsong* jakthund* jägarexamen* jägarna rådjur* vildsvinsjakt* vildsvin* älgpass älgkött* älgar viltkamera* fågelhund* harjakt* ripjakt*",
    "pass hund skog älg bössa vilt skytt",
  ],
  [
    "orientering",
    "orienterar* orienteringstävling* orienteringsklubb* o-ringen tiomila orienterare skogskarta* naturpass* hittaut femdagars_orientering stafettorientering* geocach* geocaching geocachar",
    "karta kompass kontroll skog bana",
  ],
  [
    "strand och hav",
    "strandpromenad* snäckor badstrand* sandslott* bärnsten* österlen* sandstrand* havsbris* havsutsikt* västkusten* bohuslän* klippbad* stenstrand* måsar_och maneter tångdoft",
    "hav strand klippor vågor sand vind tång dyner",
  ],
  [
    "stjärnhimmel och väder",
    "norrsken* stjärnfall* vintergatan* perseiderna solförmörkelse* månförmörkelse* stjärnhimmel* stjärnhimlen väderstation* regnmätare* termometern_visade åskväder* väderspåman",
    "stjärnor natt måne himmel moln väder vind",
  ],
  [
    "skärmflyg och drakar",
    "skärmflyg* segelflyg* segelflygning fallskärmshopp* fallskärm* hängglid* drakflygning flyga_drake tandemhopp* luftballong* ballongfärd*",
    "vind skärm termik start landning",
  ],
];
