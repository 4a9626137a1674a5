import type { Pursuit } from "./pursuit.ts";

/** Home, family and the turns a life takes, in English. */
export const enLife: readonly Pursuit[] = [
  [
    "renovating a house",
    "renovat* doing_up_the_house doing_up_a_house fixer-upper house_renovation* new_kitchen_units rewiring_the_house replaster* knocking_through lath_and_plaster rising_damp sash_window* lime_plaster underfloor_heating new_bathroom kitchen_extension loft_conversion barn_conversion new_boiler damp-proof skip_in_the_drive wood_floors stripped_floorboards remodel* parquet_floor*",
    "builder builders plaster plumber electrician kitchen bathroom roof walls floor floors tiles damp extension dust scaffolding paint",
  ],
  [
    "moving house",
    "moving_house moved_house move_house house_move house_moving removal_van* removal_men removals_firm packing_boxes house-hunting house_hunting new_neighbours forwarding_the_post bubble_wrap moving_van u-haul downsizing estate_agent* unpacked_boxes moving_truck closing_on_the_house",
    "boxes packing packed unpacked unpacking keys attic rooms neighbours mortgage van village",
  ],
  [
    "building your own house",
    "self-build self_build grand_designs straw_bale_house timber_frame_house passivhaus passive_house tiny_house* eco-house off-grid off_grid earthship cob_house log_house_build straw-bale building_our_own_house building_a_house yurt_living shipping_container_home",
    "build building foundations roof timber beams plot architect planning insulation walls",
  ],
  [
    "green living",
    "solar_panels_on heat_pump* air-source wind_turbine_in zero_waste zero-waste plastic-free home_battery compost_toilet* rainwater_harvest* water_butt* electric_car ev_charger nissan_leaf feed-in_tariff repair_and_reuse powerwall rain_barrel* tesla_model",
    "carbon_footprint solar panels roof insulation battery charging sunny kwh recycling compost",
  ],
  [
    "expecting a baby",
    "pregnan* expecting_a_baby expecting_our antenatal midwife midwives baby_bump morning_sickness due_date_is_in nct_class baby_shower birth_plan ultrasound_scan nursery_wallpaper trimester* hypnobirth* doula* baby_names moses_basket twenty-week_scan",
    "maternity_leave baby bump scan nursery kick kicks due cot names tired",
  ],
  [
    "a new baby",
    "newborn* breastfe* breast-fe* nappy nappies diaper* weaning teething pram buggy pushchair stroller night_feed* night_feeds first_smile babygro* our_baby baby_monitor purée high_chair baby-led baby_carrier onesie* colic",
    "parental_leave baby sleep bottle crawling crawl cot crib feeding feeds born tooth teeth months",
  ],
  [
    "twins",
    "twins twin_boys twin_girls twin_sister twin_brother identical_twin* triplet* double_buggy double_pram non-identical fraternal_twin* twin_babies twins_club multiple_birth* twin_pregnancy double_stroller",
    "twin babies double born sleep identical",
  ],
  [
    "toddlers",
    "toddler* potty_train* terrible_twos peppa_pig tantrum* playgroup* nursery_rhyme* play-doh bluey_episode kindergarten* duplo preschool* pre-school playdate* sippy_cup soft_play finger_paint* hey_duggee playpen* toddler_group daycare childminder* story_time sandpit bedtime_routine",
    "nap bedtime nursery swings story toys stickers sleep playground puddles",
  ],
  [
    "school-age children",
    "school_run pta year_six nativity_play school_play primary_school sats_week school_gate* lunchbox* packed_lunch* sports_day eleven-plus half-term half_term sleepover* tooth_fairy school_trip spelling_test summer_camp second_grade* third_grade* first_grader* parent-teacher soccer_mom carpool*",
    "school kids teacher homework class daughter son holidays party uniform bus",
  ],
  [
    "teenagers",
    "teenager* teenage_son teenage_daughter our_teens gcse* a-levels a_levels stroppy teenaged exam_results_day sixth_form school_prom driving_lesson* learner_driver slamming_doors screen_time gap_year_plans monosyllabic college_tour* sat_scores my_fifteen-year-old fifteen-year-old sixteen-year-old fourteen-year-old thirteen-year-old",
    "teen exams bedroom phone daughter son door mood moods lift revision hungry driving",
  ],
  [
    "children leaving home",
    "empty_nest* empty-nest* left_for_university off_to_university freshers_week halls_of_residence flown_the_nest fledged_children dropped_him_off_at_uni dropped_her_off_at_uni moved_back_in_with_us boomerang_kids freshman_year dorm_room gone_off_to_college youngest_has_left ucas house_is_quiet leaving_the_nest off_to_college",
    "quiet university uni college daughter son bedroom miss house dorm",
  ],
  [
    "grandchildren",
    "grandchild* grandson* granddaughter* grand-daughter* grandma granny nana nanna grandpa grandad granddad grandparent* first_grandchild great-grandchild* babysitting_the_grand* grandkid* grandbab* grannies oma_and_opa gran_and",
    "babysit babysitting visit baby born spoil toddler cuddles daughter son zoo",
  ],
  [
    "adoption and fostering",
    "adoptive adoption_panel adopted_our adopted_son adopted_daughter foster_child* foster_care* foster_carer* foster_parent* fostering_children adoption_agency birth_mother birth_parents life_story_work adoptee* forever_home adoption_order respite_foster* theraplay kinship_care special_guardianship",
    "adopt adopted adoption foster siblings family social court matched",
  ],
  [
    "a blended family",
    "stepson* stepdaughter* step-daughter* step-son* stepchild* stepfamily step-family blended_family stepmum stepmother stepdad stepfather stepmom stepkids single_parent* single_mum single_mother single_dad single_father co-parent* half-sister half-brother step-children",
    "weekends kids custody family siblings exes",
  ],
  [
    "a wedding",
    "wedding weddings bridesmaid* best_man hen_party hen_do stag_do wedding_dress marquee honeymoon* bride bridegroom bouquet_toss wedding_cake confetti wedding_venue bachelorette groomsm* newlywed* wedding_day wedding_list fiancé* fiance fiancee",
    "dress venue guests vows speech speeches married marry engaged ceremony ring flowers band cake church caterer",
  ],
  [
    "anniversaries and big birthdays",
    "silver_wedding golden_wedding ruby_wedding diamond_wedding wedding_anniversary my_fiftieth my_sixtieth my_seventieth my_fortieth fiftieth_birthday sixtieth_birthday seventieth_birthday fortieth_birthday surprise_party married_forty_years 60th_birthday 70th_birthday 50th_birthday 40th_birthday 80th_birthday",
    "birthday party anniversary cake candles guests married years celebrate",
  ],
  [
    "school and family reunions",
    "school_reunion class_reunion family_reunion* old_school_friends college_reunion high_school_reunion regimental_reunion old_boys old_girls alma_mater alumni_weekend old_classmates school_photo old_schoolfriends year_group_reunion homecoming_weekend",
    "reunion school classmates teachers memories photos remember",
  ],
  [
    "retirement",
    "retiree* pensioner* leaving_do golden_years state_pension early_retirement bus_pass last_day_at_work u3a hang_up_my early-retired never_been_busier semi-retired social_security_at winding_down_to my_pension my_retirement in_retirement enjoying_retirement since_i_retired newly_retired when_i_retire now_retired recently_retired retirement_party",
    "retire retired retirement retiring pension garden mornings busy freedom leisure hobbies travel colleagues time",
  ],
  [
    "caring for a parent",
    "care_home* nursing_home* carer carers dementia alzheimer* sheltered_housing assisted_living my_elderly elderly_mother elderly_father elderly_parent* elderly_mum elderly_dad aging_parent* ageing_parent* caregiver* caregiving stairlift* zimmer_frame hearing_aid* day_centre memory_clinic in-laws_annexe granny_annexe",
    "power_of_attorney mum dad mother father mom parents care falls visits hospital memory forgetful home frail",
  ],
  [
    "being a carer",
    "care_for_my_husband care_for_my_wife caring_for_my_husband caring_for_my_wife respite_care family_carer* carers_group young_carer* disabled_son disabled_daughter down_s_syndrome down_syndrome cerebral_palsy autistic_son autistic_daughter wheelchair_access learning_disab* parkinson* ms_diagnosis unpaid_carer*",
    "special_needs care wheelchair hoist respite support hospital therapist daughter son",
  ],
  [
    "dyslexia",
    "dyslex* dyscalcul* dyspraxi* coloured_overlay* phonics_group reading_ruler irlen spelling_has_always dyslexic_brain b_and_d_mixed",
    "spelling reading letters school diagnosis words fonts reader",
  ],
  [
    "ADHD and autism",
    "adhd autis* neurodiver* neurodivergent asperger* ritalin hyperfocus* stimming sensory_overload autism_spectrum executive_function neurotypical echp ehcp iep_meeting aspie",
    "diagnosis diagnosed focus school sensory noise medication support",
  ],
  [
    "living with an illness",
    "diabet* insulin epilep* arthritis crohn* coeliac multiple_sclerosis asthma inhaler migraine* fibromyalgia long_covid lupus tinnitus psoriasis endometriosis chronic_fatigue eczema pacemaker physio_exercises rheumatoid hay_fever",
    "pain tablets doctor flare fatigue nurse clinic hospital sugar joints",
  ],
  [
    "recovering and fit again",
    "hip_replacement* knee_replacement* new_hip new_knee physiotherap* rehab_exercises back_on_my_feet crutches plaster_cast broken_ankle broken_wrist broken_leg chemo_finished all_clear cardiac_rehab stroke_rehab* parkrun_after physical_therapist* torn_meniscus slipped_disc rotator_cuff achilles",
    "physio exercises knee hip walking stairs stick surgery operation healing sling",
  ],
  [
    "losing weight",
    "weight_watchers slimming_world intermittent_fast* keto_diet calorie_count* lost_a_stone weight_loss fitbit step_count ten_thousand_steps sugar-free couch_potato my_waistline dry_january mediterranean_diet low-carb jeans_fit_again ozempic",
    "weight pounds diet calories stone fit steps sugar scales gym",
  ],
  [
    "giving up smoking",
    "quit_smoking quitting_smoking gave_up_smoking given_up_smoking stopped_smoking stop_smoking nicotine_patch* nicotine_gum sober_october dry_january alcohol-free_beer alcohol-free stopped_drinking years_sober sobriety gave_up_drinking teetotal* alcoholics_anonymous twelve_steps vaping",
    "sober cravings patches cigarettes drink quit days wine",
  ],
  [
    "sleep and insomnia",
    "insomnia* insomniac* can_t_sleep sleep_apnoea sleep_apnea melatonin sleep_hygiene lie_awake lying_awake awake_at_three awake_at_4 cpap snoring weighted_blanket sleep_clinic night_owl* siesta* napping",
    "sleep awake tired nap night dreams pillow alarm bed",
  ],
  [
    "living abroad",
    "living_abroad expats expat_life emigrat* moved_to_france moved_to_spain moved_to_germany moved_abroad residence_permit* culture_shock homesick* living_in_a_foreign cost_of_living_abroad third_culture dual_nationality second_passport new_country naturali* immigrant_s citizenship_test indefinite_leave green_card speak_the_language emigré*",
    "abroad visa citizenship language neighbours home culture miss country",
  ],
  [
    "a bilingual family",
    "bilingual* trilingual minority_language_at multilingual_family mother_tongue heritage_language saturday_school two_languages_at_home raised_bilingual one_parent_one_language opol mixed_marriage my_husband_is_from my_wife_is_from bicultural",
    "languages language kids grandparents speak speaks words mixing school",
  ],
  [
    "living in the country",
    "village_hall village_shop village_green village_pub village_fete country_life moved_to_the_country septic_tank aga_cooker rayburn oil_tank parish_council small_village country_lane* mud_room wellies wellington_boots dirt_road rural_life mobile_library farm_track wood_smoke",
    "village lane fields neighbours mud quiet pub hedges tractor bus",
  ],
  [
    "city life",
    "houseshare house_share flatmate* roommate* studio_flat rooftop_garden balcony_garden high-rise_flat city_living penthouse_view tenement* street_life neighbourhood_bar upstairs_neighbours doorman corner_shop cargo_bike nightlife commuter_belt community_garden brownstone* balcony_tomatoes window_box*",
    "flat balcony street cafe noise neighbours buses park rent apartment",
  ],
  [
    "volunteering",
    "volunteering volunteer_at volunteered_at food_bank* soup_kitchen* charity_shop* samaritans citizens_advice refugee_family oxfam_shop night_shelter* community_larder homeless_shelter hospital_radio litter-pick* litter_pick* conservation_volunteer* befriending_scheme salvation_army beach_clean* thrift_shop vso peace_corps school_governor*",
    "volunteer volunteers charity shift donations sorting helping community rota hostel",
  ],
  [
    "lifeboats and first aid",
    "lifeboat* rnli mountain_rescue st_john_ambulance first_responder* first_aid_course coastguard* air_ambulance volunteer_firefighter* volunteer_fire_department retained_firefighter* defibrillator* search_and_rescue ski_patrol special_constable lifeguard_duty",
    "rescue shout crew pager callout station cpr siren",
  ],
  [
    "giving blood",
    "blood_donor* give_blood giving_blood gave_blood donate_blood donated_blood blood_donation* platelet* stem_cell_donor* bone_marrow_donor* o_negative kidney_donor* donor_card",
    "donor needle pint biscuits arm blood",
  ],
  [
    "Scouts and Guides",
    "scouts scoutmaster* cub_scout* beaver_scout* brownies_pack girlguid* girl_guide* girl_scout* boy_scout* scout_hut scout_troop scout_leader* cub_pack jamboree* woggle* neckerchief* eagle_scout akela brown_owl baden-powell dofe world_scout guide_camp sea_cadet* scouting_movement",
    "scouting troop pack cubs guides badge badges camp leader knots patrol campfire promise",
  ],
  [
    "clubs and societies",
    "women_s_institute wi_meeting rotary rotary_club rotarian* lions_club freemason* masonic jam_and_jerusalem townswomen probus_club round_table_club inner_wheel soroptimist* u3a_group debating_society toastmasters oddfellows village_society local_history_society twinning_association book_circle",
    "club lodge speaker raffle members meeting tea talk committee",
  ],
  [
    "studying late in life",
    "open_university mature_student* part-time_degree evening_class* evening_school night_school adult_education going_back_to_university back_to_university back_to_school_at doing_a_masters my_masters my_dissertation studying_again second_degree moocs futurelearn coursera my_phd viva_voce my_thesis phd_at my_supervisor_at continuing_education ged",
    "degree essay essays exam exams lectures tutor student study studying graduation library module",
  ],
  [
    "a sabbatical",
    "sabbatical* career_break* year_off gap_year unpaid_leave_to three_months_off six_months_off time_off_to_travel grown-up_gap",
    "travel months break rest writing return",
  ],
  [
    "teaching",
    "schoolteacher* supply_teach* primary_teacher* retired_teacher taught_english_in tefl esol teaching_english marking_essays ofsted my_pupils my_students parents_evening classroom_assistant* teaching_assistant* staffroom lesson_plan* head_teacher headteacher school_librarian substitute_teacher* home-school* home-ed* homeschool* tutoring",
    "pupils class classroom lesson lessons students term school marking teach taught kids",
  ],
  [
    "nursing and medicine",
    "district_nurse* night_shift* paramedic* hospital_ward midwifery hospice junior_doctor* nhs stethoscope gp_practice operating_theatre nursing_school ward_round* icu_nurse registered_nurse palliative_care occupational_therap* veterinary_nurse* emergency_room_nurse matron",
    "nurse nurses doctor ward patients shift hospital surgery clinic",
  ],
  [
    "military service",
    "national_service raf_base royal_navy ex-army ex-navy veterans_day army_days territorial_army air_cadets army_cadet* air_force_base west_point submariner* my_regiment parachute_regiment naval_base royal_marines gurkha* sandhurst sergeants_mess officers_mess",
    "regiment barracks posting posted squadron parade veteran navy army drill tour",
  ],
  [
    "sauna",
    "sauna saunas sauna_hat löyly loyly steam_room* plunge_pool infrared_sauna birch_twigs banya hammam hot_tub* jacuzzi turkish_bath* spa_day sauna_stove thermal_spa smoke_sauna aufguss ice_bath* hot_spring* onsen",
    "heat stones steam birch cold dip plunge towel spa bath",
  ],
  [
    "Christmas",
    "christmas_tree* christmas_dinner christmas_pudding* advent_calendar* mince_pie* father_christmas santa_claus stocking_filler* nativity christmas_carol* christmas_cake boxing_day midnight_mass christmas_eve christmas_card* mistletoe christmas_jumper* panettone carol_singing christmas_lights christmas_morning gingerbread_house* christmas_market* secret_santa mulled_wine",
    "christmas tree carols crackers turkey tinsel holly presents wreath pudding candles snow",
  ],
  [
    "Thanksgiving and Halloween",
    "trick-or-treat* trick_or_treat* pumpkin_pie pumpkin_patch cranberry_sauce turkey_stuffing halloween jack-o-lantern* fourth_of_july memorial_day_weekend labor_day_weekend black_friday_queues candy_corn thanksgiving_dinner thanksgiving_turkey",
    "thanksgiving turkey pumpkin costume costumes candy family cousins parade football",
  ],
  [
    "the royal family",
    "royal_family coronation king_charles queen_elizabeth trooping_the_colour royal_wedding jubilee_party platinum_jubilee windsor_castle garden_party_at balmoral sandringham_house royal_watch* princess_diana crown_jewels corgis",
    "palace queen king prince princess royal throne crown",
  ],
];
