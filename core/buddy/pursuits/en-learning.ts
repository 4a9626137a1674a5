import type { Pursuit } from "./pursuit.ts";

/** Sciences, history and old places, in English. */
export const enLearning: readonly Pursuit[] = [
  [
    "stargazing",
    "stargaz* star-gaz* telescope* astronom* dobsonian eyepiece* milky_way saturn_s_rings galaxies nebula nebulae andromeda meteor_shower* perseid* lunar_eclipse solar_eclipse orion_s_belt pleiades celestron dark_skies astrophotograph* planetarium* northern_lights aurora_borealis patrick_moore",
    "stars planets planet moon eclipse comet sky clear night jupiter saturn venus mars constellation observatory lens aurora binoculars",
  ],
  [
    "space travel",
    "nasa apollo_11 astronaut* cosmonaut* moon_landing* space_station rocket_launch* spacex saturn_v hubble voyager_1 mars_rover james_webb cape_canaveral artemis_mission space_shuttle gagarin neil_armstrong buzz_aldrin starlink_train iss_pass",
    "launch rocket orbit moon mars capsule lander mission planet crew",
  ],
  [
    "physics and cosmology",
    "quantum_mechanics black_hole* dark_matter feynman einstein stephen_hawking higgs cern large_hadron particle_physics relativity string_theory big_bang cosmolog* carlo_rovelli thermodynamics schrödinger* neutrino* physicist* gravitational_wave* entropy_and",
    "physics quantum universe gravity light time particles theory lecture",
  ],
  [
    "mathematics",
    "mathematician* number_theory prime_number* fermat riemann fibonacci euler maths_puzzle* numberphile pythagor* ramanujan conjecture* martin_gardner rubik_s_cube* golden_ratio penrose_til* calculus maths_problem*",
    "proof proofs theorem numbers puzzle primes infinity equation pi",
  ],
  [
    "chemistry",
    "chemist_at_heart periodic_table test_tube* bunsen organic_chemistry chemistry_set crystal_growing marie_curie titration* beaker* chemistry_lesson* biochemist*",
    "molecul chemistry elements reaction lab crystals acid bonds",
  ],
  [
    "natural history",
    "david_attenborough attenborough naturalist* darwin galapagos natural_history wildlife_documentar* evolutionary_biolog* gilbert_white microscope* seashore_life lichen lichens mosses pond_life stephen_jay_gould wildlife_survey* bioblitz marine_biolog* nature_reserve* planet_earth_ii nature_walk* gerald_durrell",
    "nature species specimens museum survey field wildlife evolution plants habitat",
  ],
  [
    "geology",
    "geolog* volcano* granite basalt limestone_pavement rock_hound* rockhound* mineral_collect* quartz amethyst* geode* seismograph* earthquake_swarm obsidian plate_tectonics sedimentary tectonic ice_age_glacier igneous agates agate vesuvius lava basalt_columns siccar_point",
    "rocks rock minerals mineral crystals strata cliff hammer layers fault field",
  ],
  [
    "the weather",
    "weather_station* rain_gauge* barometer* meteorolog* cloud_appreciation cumulus cirrus_cloud* cloudspott* storm_chas* tornado_chas* anemometer cumulonimbus noctilucent met_office rainfall_record* frost_hollow weather_diary thunderstorm*",
    "rainfall rain clouds cloud pressure storm storms thunder snow frost wind forecast temperature lightning",
  ],
  [
    "maps",
    "cartograph* antique_map* old_maps atlases mercator ordnance_survey_map* map_collect* openstreetmap mappa_mundi landranger portolan* tube_map harry_beck john_speed hand-drawn_map* orrery globes topograph*",
    "atlas map maps globe scale contour sheet names coast projection",
  ],
  [
    "philosophy",
    "philosopher philosophers nietzsche wittgenstein kierkegaard stoicism stoics seneca plato aristotle socrates kant existentialis* hannah_arendt schopenhauer sartre simone_weil spinoza heidegger descartes montaigne epictetus hegel metaphysic* utilitarian*",
    "ethics meaning reason being mind essay essays ideas argument reading",
  ],
  [
    "psychology",
    "carl_jung jungian freud psychoanaly* carl_rogers enneagram myers-briggs cognitive_psychology attachment_theory kahneman oliver_sacks dream_analysis psychology_degree viktor_frankl archetypes gestalt",
    "psychology mind dreams dream memory unconscious behaviour therapy brain",
  ],
  [
    "history",
    "historian* medieval tudor_house* tudors henry_viii napoleon napoleonic waterloo_battlefield victorians anglo-saxon* plantagenet* magna_carta habsburg* churchill_biography history_podcast mary_beard renaissance_history local_history history_society oliver_cromwell elizabeth_i historical_society simon_schama black_death tom_holland",
    "history century war king kings queen battle empire archives archive period lecture museum",
  ],
  [
    "ancient Rome and Greece",
    "roman_empire ancient_rome ancient_greece pompeii hadrian_s_wall julius_caesar acropolis parthenon iliad caesar_augustus roman_villa* roman_fort roman_road* herodotus thucydides virgil ovid sparta vindolanda toga gladiator* colosseum hypocaust herculaneum forum_romanum",
    "odyssey roman romans greek temple emperor amphitheatre ruins myths gods baths forum column",
  ],
  [
    "ancient Egypt",
    "egyptolog* tutankhamun pharaoh* hieroglyph* pyramids great_sphinx abu_simbel valley_of_the_kings nefertiti ramses mummies sarcophag* howard_carter luxor karnak papyrus rosetta_stone nile_cruise",
    "tomb tombs temple nile egypt mummy scribe desert pyramid",
  ],
  [
    "Vikings and sagas",
    "viking_ship* vikings norse_saga* norse_myth* icelandic_sagas longship* oseberg runestone* runes odin valhalla jorvik york_vikings njal_s_saga sutton_hoo beowulf thor_s_hammer snorri ragnarok",
    "saga sagas norse raid raids ship helmet hoard myths burial runic",
  ],
  [
    "archaeology",
    "archaeolog* archeolog* stonehenge neolithic bronze_age hillfort* time_team trowels potsherd* long_barrow* flint_tool* skara_brae barrow_mound mesolithic palaeolithic trial_trench geophys* megalith* dolmen* avebury prehistoric prehistory ötzi archaeological_dig dig_site*",
    "excavat dig digging finds trench pottery ruins burial bones artefacts flint site shard tomb layers museum",
  ],
  [
    "industrial heritage",
    "industrial_archaeolog* beam_engine* watermill* water_mill* windmill* cotton_mill* ironbridge abandoned_mine* tin_mine* colliery pit_head slate_quarry* brunel telford_bridge mill_wheel blast_furnace steam_engine* steam_fair mining_museum viaduct* aqueduct* waterwheel millstone* isambard pumping_station",
    "mill mills engine steam mine wheel bridge tunnel quarry forge heritage works chimney",
  ],
  [
    "the world wars",
    "first_world_war wwi wwii world_war_ii great_war d-day normandy_beaches ypres passchendaele spitfire* bletchley_park dunkirk the_blitz war_graves cwgc menin_gate western_front ration_book* enigma_machine gallipoli the_somme lancaster_bomber* monte_cassino stalingrad evacuees",
    "war trenches battle battlefield regiment medals soldier soldiers veteran grandfather bomber memorial cemetery tank",
  ],
  [
    "military re-enactment",
    "re-enact* reenact* living_history sealed_knot napoleonic_uniform* redcoat* musket muskets chainmail chain_mail longbowm* civil_war_society roman_legion* civil_war_battlefield gettysburg viking_group muster_of_troops jousting medieval_fair* renaissance_fair* halberd*",
    "battle costume camp sword shield drill uniform regiment weekend cannon armour",
  ],
  [
    "family history",
    "family_history genealog* ancestry_dna ancestor* family_tree* parish_register* parish_records census_1911 1881_census 1911_census 1921_census great-great-grand* great-grandfather* great-grandmother* findmypast myheritage dna_match* baptism_record* gravestone* ellis_island_records second_cousin_once emigration_records headstone* forebear*",
    "census records register tree branch branches dna cousin cousins born baptism grave archives marriage ship emigrated surname",
  ],
  [
    "castles and country houses",
    "castles national_trust stately_home* drawbridge* moat moated portcullis chatsworth blenheim_palace blenheim battlement* bodiam caernarfon versailles neuschwanstein turret* walled_garden historic_house* country_houses loire_château* landmark_trust manor_house* hampton_court château chateau",
    "castle ruins keep tower hall garden tea guide rooms portrait estate walls abbey manor",
  ],
  [
    "churches and cathedrals",
    "cathedral cathedrals church_crawl* misericord* rood_screen* nave gargoyle* flying_buttress* norman_church parish_church wall_painting* evensong_at minster chartres durham_cathedral romanesque gothic_cathedral* abbeys cloister cloisters brass_rubbing* stave_church* hagia_sophia salisbury_cathedral sagrada_familia",
    "church abbey tower spire window windows vault arch arches aisle tomb choir chapel medieval",
  ],
  [
    "museums",
    "british_museum science_museum victoria_and_albert v_and_a_museum smithsonian ashmolean natural_history_museum pitt_rivers open-air_museum folk_museum national_museum museum_volunteer* deutsches_museum museumkaart skansen curator_s_talk",
    "museum museums exhibits exhibition gallery display collection guide room rooms curator tickets",
  ],
];
