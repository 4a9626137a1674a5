import type { Pursuit } from "./pursuit.ts";

/** Countries further away, in Dutch. */
export const nlTravelFar: readonly Pursuit[] = [
  [
    "Verenigde Staten",
    "new_york* san_francisco yellowstone* grand_canyon route_66 californië* manhattan* yosemite* new_orleans chicago* boston* texas texas* florida* utah* nashville* alaska* hawaï* brooklyn* nationale_parken_in_amerika new_england",
    "amerika usa rondreis motel",
  ],
  [
    "Canada",
    "canada* vancouver* rocky_mountains toronto* quebec* québec banff* jasper_national nova_scotia montreal* yukon* newfoundland*",
    "beren meer esdoorn camper",
  ],
  [
    "Mexico en Midden-Amerika",
    "mexico* yucatán oaxaca* costa_rica guatemala* panama* maya-tempel* maya's nicaragua* chiapas chiapas* belize* dag_van_de_doden",
    "tempel vulkaan jungle",
  ],
  [
    "Cuba en de Caraïben",
    "cuba* havana* curaçao bonaire* aruba* caraïben* caribisch* jamaica* sint-maarten_eiland saba_eiland sint_eustatius dominicaanse_republiek willemstad*",
    "eiland strand rum",
  ],
  [
    "Suriname",
    "suriname* paramaribo* surinaams surinaams* surinamer* surinaamse sranan* marrons_in",
    "rivier binnenland jungle",
  ],
  [
    "Brazilië",
    "brazilië* rio_de_janeiro braziliaans braziliaans* bahia* copacabana* amazone* são_paulo capoeira* samba*",
    "strand feest rivier",
  ],
  [
    "Argentinië en Chili",
    "argentinië* buenos_aires patagonië* chili_reis torres_del_paine ushuaia* mendoza* santiago_de_chile atacama* vuurland* uruguay*",
    "pampa gletsjer wijn andes",
  ],
  [
    "Peru, Bolivia en Colombia",
    "peru* machu_picchu cusco* bolivia* inca* inca's titicacameer* ecuador* galápagos galápagos* galapagos galapagos* colombia* andesgebergte bogota*",
    "andes ruïnes lama",
  ],
  [
    "Marokko en Egypte",
    "marokko* marrakech* atlasgebergte* fez_marokko sahara* egypte* caïro* luxor* tunesië* marrakesh essaouira* nijlcruise*",
    "woestijn medina soek thee kamelen",
  ],
  [
    "Oost-Afrika",
    "kenia* tanzania* kilimanjaro* zanzibar* serengeti* oeganda* ethiopië* masai* berggorilla* rwanda* safari* safari's madagaskar* malawi*",
    "leeuw olifant jeep park",
  ],
  [
    "zuidelijk Afrika",
    "zuid-afrika* kaapstad* namibië* botswana* krugerpark* etosha* drakensbergen* tafelberg* zimbabwe* stellenbosch* zambia* garden_route okavango*",
    "safari olifant wijn duin",
  ],
  [
    "West-Afrika",
    "senegal* ghana* gambia* kaapverdië* mali_reis burkina_faso benin_reis togo_reis dakar*",
    "markt strand trommel",
  ],
  [
    "Israël en Jordanië",
    "israël* jeruzalem* jordanië* petra_jordanië dode_zee wadi_rum tel_aviv libanon* beiroet* bethlehem* oman_reis",
    "woestijn tempel stad",
  ],
  [
    "Iran en Centraal-Azië",
    "iran* isfahan* perzië* oezbekistan* samarkand* zijderoute* kirgizië* armenië* tbilisi* kaukasus* kazachstan* pamir* georgië*",
    "woestijn moskee berg",
  ],
  [
    "India",
    "india* rajasthan* kerala* mumbai* delhi* goa_india taj_mahal varanasi* ganges ganges* ladakh* kolkata*",
    "tempel trein kruiden ashram",
  ],
  [
    "Nepal en de Himalaya",
    "nepal* kathmandu* himalaya* annapurna* everest* bhutan* tibet* ladakh sherpa* basiskamp*",
    "trek pas berg",
  ],
  [
    "Thailand, Vietnam en Cambodja",
    "thailand* bangkok* vietnam* hanoi* cambodja* angkor* laos laos* mekong* chiang_mai myanmar* ho_chi_minh",
    "tempel strand rijst",
  ],
  [
    "Indonesië",
    "indonesië* bali* java_reis sumatra* jakarta* yogyakarta* borobudur* lombok* flores_eiland sulawesi* bandung* komodo* molukken*",
    "rijstvelden vulkaan eiland tempel",
  ],
  [
    "Maleisië, Singapore en Filipijnen",
    "maleisië* singapore* borneo* kuala_lumpur filipijnen* manila* penang* orang-oetan*",
    "eiland jungle stad",
  ],
  [
    "Japan",
    "japan* tokio* kyoto* osaka* onsen* shinkansen* hiroshima* kersenbloesem* ryokan* hokkaido* fuji* naoshima japanners",
    "tempel thee trein tuin",
  ],
  [
    "China en Taiwan",
    "china_reis peking* beijing* shanghai* chinese_muur yunnan* hongkong* hong_kong taiwan* taipei* xi'an* guilin*",
    "tempel muur thee",
  ],
  [
    "Korea en Mongolië",
    "zuid-korea* seoel* busan* mongolië* ulaanbaatar* gobiwoestijn joert joerten gobi*",
    "steppe tempel paard",
  ],
  [
    "Australië",
    "australië* sydney* melbourne* outback* tasmanië* great_barrier_reef uluru* kangoeroe* perth* queensland* koala* great_ocean_road",
    "strand woestijn camper",
  ],
  [
    "Nieuw-Zeeland",
    "nieuw-zeeland* auckland* zuidereiland* wellington_nz milford_sound maori* rotorua* queenstown* fiordland* kiwi's",
    "fjord bergen camper",
  ],
  [
    "poolgebieden",
    "antarctica* zuidpool* noordpool* pinguïn* pinguïns ijsberg* ijsbergen poolreis* ijsbeer_gezien ijsberen shackleton* amundsen* poolexpeditie*",
    "ijs schip kou",
  ],
];
