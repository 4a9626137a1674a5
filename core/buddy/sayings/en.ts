import { tongue } from "./table.ts";

const KIN =
  "father|mother|mum|mom|dad|wife|husband|partner|son|daughter|brother|sister|aunt|uncle|cousin|grand(?:father|mother|son|daughter|pa|ma)|friend|child|baby|dog|cat|colleague|neighbou?r";
const MEAL = "lunch|dinner|breakfast|coffee|drinks?|beer";
// Behind a meal: where the words end, or go on about the evening; "coffee beans" and "the dinner scene" do neither.
const MEAL_ENDS = String.raw`(?=[.,!?;:)]|$|\s(?:and|with|together|yesterday|today|last|on|at|in|this|the|it|we|you|very|so|was)\b)`;
// What stands under many an office letter asks for no talk.
const COURTESY = `(?!,? (?:if (?:necessary|needed|required|(?:there(?: are|'s| is)|you (?:have|need|want|require|see|find|would like)) (?:to discuss |a |any |an |some |more |further |additional |other )*(?:question|problem|issue|concern|comment|help|anything|info|detail|clarification|assistance|discuss))|(?:with|for) (?:a |any |an |some |more |further |additional |other )*(?:question|problem|issue|concern|comment|info|detail)))`;
const WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";

export const EN = tongue({
  common:
    "the and of to is it that was for with you your are this have my not but be at on in i we they had will would from by what when do did me he she an or if there been has as about don't it's i'm i'll let's can our please thanks thank how call",
  life: "house garden kitchen backyard apartment cottage cabin couch dog dogs cat cats puppy kitten horse wife husband kid kids son daughter mother father mom mum dad brother sister parents grandma grandpa family baby boyfriend girlfriend fiance fiancee aunt uncle cousin niece nephew wedding married engaged pregnant birthday anniversary honeymoon christmas easter thanksgiving xmas hanukkah halloween vacation holidays weekend wkend wknd baseball football basketball soccer tennis golf hockey ski skiing skied hike hiked hiking biking bike swimming marathon yoga fishing hunting sailing sailed camping concert concerts movie movies novel novels song songs guitar piano choir theatre theater museum painting beach party parties pub tickets dinner beer beers wine champagne margarita margaritas whisky whiskey drinks drinking drunk bbq barbecue steak steaks grill cook cooked cooking recipe cake hungry brunch sleep slept asleep tired flu headache hangover love loved miss missed funny fun hilarious laugh laughed laughing joke kidding jealous lonely crazy weird wonderful lovely gorgeous awesome sucks damn hell shit crap ass bastard ugh yikes haha hehe lol congrats congratulations hey yeah yep nope gonna wanna ya wow game games tickets tix bet bets trip happy luck sad sick darling honey buddy dude admirer gossip",
  joins: "and|but",
  notAVoice:
    "slack|teams chat|the (?:list|forum)|online|everyone|everybody|you all|y'all|all of you|by (?:e-?mail|mail)|in writing",
  // "Why don't we" is no denial.
  denied: String.raw`not|never|cannot|cancel|(?<!\bwhy )\w{2,6}n't`,
  framed: "per|after|since|when|following|thank|why",
  wished: String.raw`would|will|could|might|hope|hoping|if|until|before|(?:love|like|forward) to|\w{1,8}'(?:ll|d)`,
  ahead: "tomorrow|tonight|next|later|this (?:afternoon|evening)",
  urgent: "asap|urgent(?:ly)?|(?:server|website|site) is down|outage|emergency",
  until: "until|till|through",
  table: String.raw`
    died
      (?:writing|e-?mailing|answering) (?:you )?(?:from|on|for) (?:\w+'s|my late \w+'s) (?:account|address|e-?mail|mailbox|behalf)\b.{0,80}\b(?:died|passed away|is no longer with us)\b
        + I am writing from Tom's account: he died on Sunday.
      this is (?:his|her|\w+'s) (?:wife|husband|widow|widower|son|daughter|brother|sister|partner)\b.{0,80}\b(?:died|passed away)\b
        + This is her sister: Jane passed away in April.
    stop
      please stop (?:(?:writing|e-?mailing)(?: to)?|contacting) (?:me|us)\b
        + Please stop writing to me.
        - Please stop writing such good books, I never sleep.
      (?:do not|don't) (?:contact|write to|e-?mail) me(?: (?:again|any ?more|ever))*(?=[.,!;]|$)
        + Do not contact me again.
        - Don't write to me at the office, use this address.
      remove me from (?:your|this|the) (?:\w+ )?(?:list|e-?mails?|mails?|newsletter)\b
        + Please remove me from your mailing list.
        - Please remove me from Thursday's rota.
      leave me alone(?! with)\b
        + Leave me alone.
        - Leave me alone with chocolate and it is gone.
    prefers-mail
      prefer (?:e-?mail|mail|to write|writing)(?=[.,!;]|$| (?:to|over|than|for)\b)
        + To be honest, I prefer mail to calls.
        - I prefer mail order.
      rather (?:write|e-?mail)(?=[.,!;]|$| (?:than|to you|you)\b)
        + I would rather write than talk.
        - I'd rather write a novel.
      no (?:phone )?calls,? please\b
        + No phone calls, please.
      please (?:don't|do not) (?:call|ring|phone)(?=[.,!;]|$| (?:me|us|at|before)\b)
        + Please don't call me at home.
        - Please don't call it a yacht.
      (?:hopeless|useless|no good|shy) on the (?:tele)?phone\b
        + I am hopeless on the phone, so mail is best.
      hate the (?:tele)?phone(?! (?:company|bill|book|network|line))\b
        + I hate the telephone.
        - I hate the phone company.
      only by (?:e-?mail|mail)\b
        + You reach me only by mail.
    sad
      (?:passed away|funeral|condolences|terminally|hospice|sorry for your loss)\b
        + Her mother passed away last week.
      (?:he|she|${KIN})(?: has| had)?(?: just| sadly)? died\b
        + My father died in March.
        - My laptop died last week.
      (?:${KIN})'s (?:sudden )?death\b
        + It has been quiet here since my father's death.
      lost (?:my|our|his|her) (?:${KIN})\b
        + We lost my mother in spring.
    declined
      not (?:right )?now(?=[.,!;]|$)
        + Not now, thanks, I am happy where I am.
        - It is not now that matters but then.
      (?:not|no longer) (?:really )?(?:interested|looking)(?=[.,!;]|$| (?:in|for|at|right|just)\b)
        + I am not interested in another role.
      no,? thank(?:s| you)(?=[.,!;]|$)
        + No thank you.
        - No thanks to the weather, we arrived.
      (?:i'll|i will|i'd rather|i would rather) (?:pass|decline)\b
        + This time I will pass.
      (?:have|need) to (?:decline|say no|turn (?:it|you) down)\b
        + I have to decline, with regret.
      not the right (?:time|moment|fit)\b
        + It is not the right moment for me.
    cancelled
      (?:must|need to|have to|has to|had to|going to have to|afraid i) (?:cancel|postpone|reschedule|call (?:it |that )?off)\b
        + I must cancel our call on Tuesday.
      (?:can't|cannot|won't be able to) make (?:it|our (?:call|lunch|dinner|meeting|coffee)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b
        + I can't make it on Friday.
        - She cannot make a cake without burning it.
      (?:our|the) (?:call|lunch|dinner|coffee|meeting) (?:is|has been) (?:cancelled|canceled|off)\b
        + Our lunch is off, the car has died.
        - The meeting is moved, see the agenda.
    away
      (?:on (?:leave|vacation|holiday|sabbatical|parental leave|maternity leave|paternity leave)|away|travell?ing|offline|out of (?:the )?office|in hospital) (?:\w+ ){0,4}(?:until|till|through)\b
        + I am on leave until 14 June.
        - The oven stays on until the bread is brown.
      back (?:in the office |at my desk |home )?(?:on|after|from) (?:the )?\d
        + I am back at my desk on 3 May.
    leaving
      (?:my|the) last day (?:at|with|here|in this(?! (?:group|team|role|job|position|department|desk|class)\b))\b|\b(?:is|will be) my last day\b
        + Friday is my last day at Example Ltd.
        - My last day in this group is Thursday.
      i(?: am|'m) leaving (?:the (?:company|firm|university)|[a-z][\w&]+)(?=[.,!;]|$| (?:at|on|in|after|this|next)\b)
        + I am leaving the company in May.
      (?:reach|write to|find|e-?mail) me (?:from then on |after that |there |then )?at \S{1,64}@\S{3,100}
        + From then on reach me at jane@home.example.net about the plans.
      my new (?:private |personal )?(?:e-?mail )?address (?:is|will be)\b
        + My new private address is below.
    called
      (?:good|great|nice|lovely|enjoyed|pleasure) (?:(?:talking|speaking|chatting|to (?:talk|speak|chat)) (?:to|with) you|(?:talking|speaking|chatting|to (?:talk|speak|chat)|to have (?:talked|spoken)) (?:today|yesterday|this))\b
        + It was great talking to you yesterday.
        - It would be great to talk to you this week.
      (?:per|after|following(?: up on)?|from) our (?:phone |telephone )?(?:call|conversation|discussion|chat|talk)\b
        + As per our call, here is the sketch of the mast step.
        - Let me send the agenda after our call tomorrow.
      (?:as|like) (?:we|you and i) (?:discussed|talked about|said) (?:on the phone|yesterday|today|this morning)\b
        + As we discussed on the phone, I will bring the ladder.
      (?<!\b(?:time|while|ages|years|months|weeks|forever) )(?:when|since|after) we (?:last )?(?:spoke|talked)\b
        + When we last spoke you had not yet sold the boat.
        - It has been a long time since we talked.
      we (?:spoke|talked) (?:on the phone|yesterday|today|last|this|about|earlier)\b
        + We spoke on the phone last week about the bees.
        - We never spoke on the phone about it.
      thank(?:s| you) for (?:calling|ringing|(?:the|your|our|returning my|taking my) (?:\w+ )?call)\b(?! for)
        + Thanks for the call, it cleared my head.
        - Thanks for your call for papers.
      (?:got|received|left|heard|returning) (?:you )?(?:a |an |your |my )?(?:voice ?mail|phone message|phone call)\b
        + I got your voicemail and laughed out loud.
      left (?:you )?a (?:voice |phone )?message\b(?! (?:in|on) the)(?! (?:for|with) (?!you\b|your\b))
        + I left a message with your neighbour.
        - I left a message for Ed.
      (?:on|over) the (?:tele)?phone (?:today|yesterday|last|this|with you|earlier)\b
        + You sounded tired on the phone yesterday.
    met
      (?:good|great|nice|lovely|enjoyed|pleasure) (?:seeing|meeting|to (?:see|have seen|have met|meet)) you\b(?! soon)
        + Great seeing you again after all these years!
        - It would be great to see you.
      thank(?:s| you) for (?:the |a )?(?:(?:great|lovely|nice|wonderful) )?(?:${MEAL}|evening|visit)\b${MEAL_ENDS}
        + Thanks for the lovely dinner, the fish was a wonder.
        - Thanks for the coffee beans.
      (?:enjoyed|loved) (?:the |our |your )?(?:${MEAL}|visit|meeting|time together)\b${MEAL_ENDS}
        + We enjoyed our visit and the dog still sleeps.
        - I enjoyed the dinner scene in your book.
      (?<!\b(?:an?|my|had|for|at|biz|business|work|team) )(?:${MEAL}) (?:yesterday|last (?:night|week|month)|was (?:great|fun|lovely|nice))\b
        + Dinner last night was great fun.
        - I had a business dinner last night.
      (?:left|forgot|stayed|slept|lost|spilled) (?:[\w']+ ){0,4}(?:at|in) your (?:place|house|flat|apartment|apt|car|kitchen)\b
        + I left my scarf at your place.
        - I left the key at your office door.
      our (?:lunch|dinner|meeting) (?:last|yesterday|on)\b
        + I still think of our lunch last month.
      (?:when|since) we met\b
        + I have thought of it ever since we met in Hamble.
        - When we met online I knew nothing of bees.
      saw you (?:yesterday|last|at|on)\b(?! (?:tv|television|youtube|the (?:news|telly)|linkedin))
        + I saw you at the boat show but you were busy.
        - I saw you on television.
    planned
      (?<!! |\b(?:s?he|they|who) (?:can |could |should |to |will |may |would )?)\bcall me${COURTESY}(?=\.|$| (?:on|at|when|whenever|any|tomorrow|today|tonight|some|sometime|this|next|back|if|later|after|before|once)\b)
        + Call me when you have a minute.
        - Call me if you have any questions.
      give me a (?:call|ring)\b${COURTESY}
        + Give me a ring when you are back.
        - Give me a call if you need anything further.
      i(?:'ll| will|'d like to| can) (?:call|ring|phone|give) you (?:a (?:call|ring)\b|(?:on|at|around|about|tomorrow|today|tonight|next|later|when|after|in|${WEEKDAY})\b)
        + I'll give you a call about the sails.
        - I will call you a hero for that.
      i(?:'ll| will) (?:call|ring|phone) you(?=[.,!]|$)
        + If the rain stops, I will call you.
      (?:i'll|i will|we'll|we will|can|could) (?:talk|speak) (?:to|with) you (?:on|at|tomorrow|today|tonight|${WEEKDAY})\b
        + I'll talk with you Tuesday evening before I leave.
        - I'll talk with you by mail on Tuesday.
      let'?s (?:talk|speak|have a call|catch up)\b(?! (?:a (?:little|bit)|(?:of|about) (?:something|(?:it )?(?:here|in writing|by mail))))
        + Let's talk on Tuesday.
        - Let's talk about it here.
      (?:any ?time|whenever) you (?:want|like|wish) to talk\b
        + Anytime you want to talk is fine.
      (?:i'll|i will|can you|could you|please|can i|shall i|or just) (?:come|drop|stop|swing) by\b
        + Can you come by around five?
        - The ferry does not come by on Sundays.
      hope to see you (?:there|on|at|tomorrow|tonight|${WEEKDAY})\b
        + I hope to see you there.
      (?:come|coming) (?:over|round|around|to my place|to our place)(?: for (?:a )?\w+)? (?:on|this|next|tomorrow|tonight|later|${WEEKDAY})\b
        + Want to come over tonight?
        - The ferry is coming around at six.
      (?:wanna|want to|would you like to|do you want to) (?:come|join (?:us|me))(?=[.,!?]|$| (?:with|along|over|to (?:my|our))\b)
        + We sail at six, wanna come?
        - I want to come to a decision.
      (?:(?:can|should|shall) (?:we|i)|anything (?:else )?(?:we|i) (?:can|should)) bring\b(?! (?:up|in|back|down|this|that)\b)
        + What can we bring on Saturday night?
        - Can we bring this up at the meeting?
      (?:i'll|i will|we'll|we will) (?:call|phone|ring)(?: you)? (?:when|as soon as|once|after)\b
        + I will call when we get back from Lisbon.
        - I will call it a day when the hull is dry.
      (?:i'll|i will|we'll|we will|let me) give you a (?:buzz|ring|shout|bell)\b(?! of)
        + I'll give you a buzz for the details.
        - I will give you a shout of joy in the preface.
      pick you up\b(?! on)
        + I'll pick you up at seven.
        - Let me pick you up on that point.
      (?:still (?:on|up|good) for|are we (?:meeting|leaving|going))\b
        + Are you still on for dinner?
      (?:stay|sleep) (?:at the house|at our (?:place|house)|at my (?:place|house)|with us)\b
        + Plan to stay at the house that evening.
        - The chairs stay at the farm.
      are you (?:free|around|available) (?:at|on|for (?:a )?(?:${MEAL})|tomorrow|tonight|this (?:week|weekend|evening|afternoon)|${WEEKDAY})\b
        + Are you free on Tuesday at half past three?
        - Are you available in blue?
      (?:how about|what about|let's do|let's play|shall we play|in for|up for|inked? you in for) (?:[\w']+ ){0,8}(?:a )?(?:round of golf|game of \w+|hike|bike ride|walk)\b
        + How about Thursday or Friday for a round of golf?
      can we (?:talk|speak)\b
        + Can we talk about it on Friday?
        - Sorry, I can't talk on Tuesday after all.
      see you (?:on|at|this|next|in|tomorrow|tonight|${WEEKDAY})\b
        + See you on Saturday at the harbour.
        - See you on Slack.
      (?:let's|shall we|should|could|can|would|want to|love to|like to|how about|why don't we) (?:[\w']+ ){0,4}(?:have|having|grab|get|do|meet for|free for|up for|join (?:me|us) for) (?:a )?(?:${MEAL})\b
        + Shall we have lunch when you are in Berlin?
        - I have coffee every morning before I write.
      (?:let's|shall we|could we|we could|want to|love to|like to|why don't we) go (?:out )?(?:for|to) (?:a )?(?:${MEAL})\b
        + Let's go for lunch or drinks.
        - We never go out for lunch here.
    thanks
      thank(?:s| you) (?:so|very) much\b(?! (?:in advance|for nothing))
        + Thank you so much for the drawings!
        - Thank you so much for nothing.
      (?<!(?:would|'d) )\breally appreciate\b
        + I really appreciate the time you took.
        - I would really appreciate it if you could send the file.
      so grateful\b
        + I am so grateful for the drawings.
      (?<!\bbe )\bmuch appreciated\b
        + Your drawings were much appreciated.
        - Any help would be much appreciated.
      many thanks\b(?! (?:in advance|for nothing))
        + Many thanks for the plums.
        - Many thanks in advance.
      that (?:was|is) so (?:kind|helpful)\b
        + That was so kind of you.
      couldn't have done\b
        + I couldn't have done it without your notes.
    personal
      my (?:wife|husband|son|daughter|kids?|children|mother|father|mum|mom|dad|brother|sister|family|dog|cat|garden|birthday|weekend|holiday|vacation|boat)\b
        + We buried the keys in my garden.
      (?:miss you|love to (?:you|all)|how are the kids|congratulations|happy birthday)\b
        + Happy birthday to the best sailmaker in Hamble!
    drafting
      my (?:new |first |second |next |latest |little |own )?(?:draft|manuscript|chapter|essay|novel|poem|lecture|thesis|story|sketch|drawing|short story|article|book proposal)\b
        + I have rewritten my second chapter twice.
        - A draft comes in under the door.
      i(?: am|'m| have been|'ve been) (?:writing|drafting|sketching|composing) (?:a|an|my|the)\b
        + I am writing a history of the harbour.
  `,
});
