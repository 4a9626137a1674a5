/** What a sentence says about the world outside mail. */
export type MentionKind =
  | "called"
  | "met"
  | "planned"
  | "cancelled"
  | "declined"
  | "prefers-mail"
  | "stop"
  | "sad"
  | "died"
  | "away"
  | "leaving"
  | "thanks"
  | "personal";

/** How people say a thing of one kind. Apostrophes are straight in what is matched. */
type Saying = readonly [kind: MentionKind, how: RegExp];

const KIN =
  "father|mother|mum|mom|dad|wife|husband|partner|son|daughter|brother|sister|aunt|uncle|cousin|grand(?:father|mother|son|daughter|pa|ma)|friend|child|baby|dog|cat|colleague|neighbou?r";
const MEAL = "lunch|dinner|breakfast|coffee|drinks?|beer";
// Behind a meal: where the words end, or go on about the evening; "coffee beans" and "the dinner scene" do neither.
const MEAL_ENDS = String.raw`(?=[.,!?;:)]|$|\s(?:and|with|together|yesterday|today|last|on|at|in|this|the|it|we|you|very|so|was)\b)`;

const WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";

const rows = (kind: MentionKind, ...how: readonly string[]): Saying[] =>
  how.map((source) => [kind, new RegExp(source, "iu")]);

// A wish to be left in peace and sad news come first, because a sentence that says them says nothing else. One sentence is
// short and every repetition bounded, so that none of these can run away. English first.
export const SAYINGS: readonly Saying[] = [
  ...rows(
    "died",
    String.raw`\b(?:writing|e-?mailing|answering) (?:you )?(?:from|on|for) (?:\w+'s|my late \w+'s) (?:account|address|e-?mail|mailbox|behalf)\b.{0,80}\b(?:died|passed away|is no longer with us)\b`,
    String.raw`\bthis is (?:his|her|\w+'s) (?:wife|husband|widow|widower|son|daughter|brother|sister|partner)\b.{0,80}\b(?:died|passed away)\b`,
  ),
  ...rows(
    "stop",
    String.raw`\bplease stop (?:(?:writing|e-?mailing)(?: to)?|contacting) (?:me|us)\b`,
    String.raw`\b(?:do not|don't) (?:contact|write to|e-?mail) me(?: (?:again|any ?more|ever))*(?=[.,!;]|$)`,
    String.raw`\bremove me from (?:your|this|the) (?:\w+ )?(?:list|e-?mails?|mails?|newsletter)\b`,
    String.raw`\bleave me alone(?! with)\b`,
  ),
  ...rows(
    "prefers-mail",
    String.raw`\bprefer (?:e-?mail|mail|to write|writing)(?=[.,!;]|$| (?:to|over|than|for)\b)`,
    String.raw`\brather (?:write|e-?mail)(?=[.,!;]|$| (?:than|to you|you)\b)`,
    String.raw`\bno (?:phone )?calls,? please\b`,
    String.raw`\bplease (?:don't|do not) (?:call|ring|phone)(?=[.,!;]|$| (?:me|us|at|before)\b)`,
    String.raw`\b(?:hopeless|useless|no good|shy) on the (?:tele)?phone\b`,
    String.raw`\bhate the (?:tele)?phone(?! (?:company|bill|book|network|line))\b`,
    String.raw`\bonly by (?:e-?mail|mail)\b`,
  ),
  ...rows(
    "sad",
    String.raw`\b(?:passed away|funeral|condolences|terminally|hospice|sorry for your loss)\b`,
    String.raw`\b(?:he|she|${KIN})(?: has| had)?(?: just| sadly)? died\b`,
    String.raw`\b(?:${KIN})'s (?:sudden )?death\b`,
    String.raw`\blost (?:my|our|his|her) (?:${KIN})\b`,
  ),
  ...rows(
    "declined",
    String.raw`\bnot (?:right )?now(?=[.,!;]|$)`,
    String.raw`\b(?:not|no longer) (?:really )?(?:interested|looking)(?=[.,!;]|$| (?:in|for|at|right|just)\b)`,
    String.raw`\bno,? thank(?:s| you)(?=[.,!;]|$)`,
    String.raw`\b(?:i'll|i will|i'd rather|i would rather) (?:pass|decline)\b`,
    String.raw`\b(?:have|need) to (?:decline|say no|turn (?:it|you) down)\b`,
    String.raw`\bnot the right (?:time|moment|fit)\b`,
  ),
  ...rows(
    "cancelled",
    String.raw`\b(?:must|need to|have to|has to|had to|going to have to|afraid i) (?:cancel|postpone|reschedule|call (?:it |that )?off)\b`,
    String.raw`\b(?:can't|cannot|won't be able to) make (?:it|our (?:call|lunch|dinner|meeting|coffee)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b`,
    String.raw`\b(?:our|the) (?:call|lunch|dinner|coffee|meeting) (?:is|has been) (?:cancelled|canceled|off)\b`,
  ),
  ...rows(
    "away",
    String.raw`\b(?:on (?:leave|vacation|holiday|sabbatical|parental leave|maternity leave|paternity leave)|away|travell?ing|offline|out of (?:the )?office|in hospital) (?:\w+ ){0,4}(?:until|till|through)\b`,
    String.raw`\bback (?:in the office |at my desk |home )?(?:on|after|from) (?:the )?\d`,
  ),
  ...rows(
    "leaving",
    String.raw`\b(?:my|the) last day (?:at|with|here|in this)\b|\b(?:is|will be) my last day\b`,
    String.raw`\bi(?: am|'m) leaving (?:the (?:company|firm|university)|\p{Lu}[\w&]+)(?=[.,!;]|$| (?:at|on|in|after|this|next)\b)`,
    String.raw`\b(?:reach|write to|find|e-?mail) me (?:from then on |after that |there |then )?at \S{1,64}@\S{3,100}`,
    String.raw`\bmy new (?:private |personal )?(?:e-?mail )?address (?:is|will be)\b`,
  ),
  ...rows(
    "called",
    String.raw`\b(?:good|great|nice|lovely|enjoyed|pleasure) (?:(?:talking|speaking|chatting|to (?:talk|speak|chat)) (?:to|with) you|(?:talking|speaking|chatting|to (?:talk|speak|chat)|to have (?:talked|spoken)) (?:today|yesterday|this))\b`,
    String.raw`\b(?:per|after|following(?: up on)?|from) our (?:phone |telephone )?(?:call|conversation|discussion|chat|talk)\b`,
    String.raw`\b(?:as|like) (?:we|you and i) (?:discussed|talked about|said) (?:on the phone|yesterday|today|this morning)\b`,
    String.raw`\b(?:when|since|after) we (?:last )?(?:spoke|talked)\b`,
    String.raw`\bwe (?:spoke|talked) (?:on the phone|yesterday|today|last|this|about|earlier)\b`,
    String.raw`\bthank(?:s| you) for (?:calling|ringing|(?:the|your|our|returning my|taking my) (?:\w+ )?call)\b(?! for)`,
    String.raw`\b(?:got|received|left|heard|returning) (?:you )?(?:a |an |your |my )?(?:voice ?mail|phone message|phone call)\b`,
    String.raw`\bleft (?:you )?a (?:voice |phone )?message\b(?! (?:in|on) the)`,
    String.raw`\b(?:on|over) the (?:tele)?phone (?:today|yesterday|last|this|with you|earlier)\b`,
  ),
  ...rows(
    "met",
    String.raw`\b(?:good|great|nice|lovely|enjoyed|pleasure) (?:seeing|meeting|to (?:see|have seen|have met|meet)) you\b(?! soon)`,
    String.raw`\bthank(?:s| you) for (?:the |a )?(?:(?:great|lovely|nice|wonderful) )?(?:${MEAL}|evening|visit)\b${MEAL_ENDS}`,
    String.raw`\b(?:enjoyed|loved) (?:the |our |your )?(?:${MEAL}|visit|meeting|time together)\b${MEAL_ENDS}`,
    String.raw`\b(?:${MEAL}) (?:yesterday|last (?:night|week|month)|was (?:great|fun|lovely|nice))\b`,
    String.raw`\bour (?:lunch|dinner|meeting) (?:last|yesterday|on)\b`,
    String.raw`\b(?:when|since) we met\b`,
    String.raw`\bsaw you (?:yesterday|last|at|on)\b(?! (?:tv|television|youtube|the (?:news|telly)|linkedin))`,
  ),
  ...rows(
    "planned",
    String.raw`(?<!! )\bcall me(?=\.|$| (?:on|at|when|whenever|any|tomorrow|today|tonight|some|sometime|this|next|back|if|later|after|before|once)\b)`,
    String.raw`\bgive me a (?:call|ring)\b`,
    String.raw`\bi(?:'ll| will|'d like to| can) (?:call|ring|phone|give) you (?:a (?:call|ring)\b|(?:on|at|around|about|tomorrow|today|tonight|next|later|when|after|in|${WEEKDAY})\b)`,
    String.raw`\bi(?:'ll| will) (?:call|ring|phone) you(?=[.,!]|$)`,
    String.raw`\b(?:i'll|i will|we'll|we will|can|could) (?:talk|speak) (?:to|with) you (?:on|at|tomorrow|today|tonight|${WEEKDAY})\b`,
    String.raw`\blet'?s (?:talk|speak|have a call|catch up)\b(?! (?:of|about) (?:it )?(?:here|in writing|by mail))`,
    String.raw`\b(?:any ?time|whenever) you (?:want|like|wish) to talk\b`,
    String.raw`\b(?:i'll|i will|can you|could you|please|can i|shall i|or just) (?:come|drop|stop|swing) by\b`,
    String.raw`\bhope to see you (?:there|on|at|tomorrow|tonight|${WEEKDAY})\b`,
    String.raw`\bcan we (?:talk|speak)\b`,
    String.raw`\bsee you (?:on|at|this|next|in|tomorrow|tonight|${WEEKDAY})\b`,
    String.raw`\b(?:let's|shall we|should|could|can|would|want to|love to|like to|how about|why don't we) (?:[\w']+ ){0,4}(?:have|having|grab|get|do|meet for|free for|up for|join (?:me|us) for) (?:a )?(?:${MEAL})\b`,
  ),
  ...rows(
    "thanks",
    String.raw`\bthank(?:s| you) (?:so|very) much\b(?! (?:in advance|for nothing))`,
    String.raw`(?<!(?:would|'d) )\breally appreciate\b`,
    String.raw`\bso grateful\b`,
    String.raw`(?<!\bbe )\bmuch appreciated\b`,
    String.raw`\bmany thanks\b(?! (?:in advance|for nothing))`,
    String.raw`\bthat (?:was|is) so (?:kind|helpful)\b`,
    String.raw`\bcouldn't have done\b`,
  ),
  ...rows(
    "personal",
    String.raw`\bmy (?:wife|husband|son|daughter|kids?|children|mother|father|mum|mom|dad|brother|sister|family|dog|cat|garden|birthday|weekend|holiday|vacation|boat)\b`,
    String.raw`\b(?:miss you|love to (?:you|all)|how are the kids|congratulations|happy birthday)\b`,
  ),
];

/** Sentences of these kinds say nothing else, whatever words they hold. */
export const ALONE: ReadonlySet<MentionKind> = new Set(["died", "stop", "prefers-mail", "sad"]);

/** Said of a thing that people do, and so not where it is denied, wished for or still to come. */
export const DONE: ReadonlySet<MentionKind> = new Set(["called", "met"]);
export const DEED: ReadonlySet<MentionKind> = new Set([...DONE, "planned"]);

/** A list or a tool is not a voice: "great talking to you all on Slack" is no call. */
export const NOT_A_VOICE =
  /\b(?:slack|teams chat|the (?:list|forum)|online|everyone|everybody|you all|y'all|all of you|by (?:e-?mail|mail)|in writing)\b/i;

/** In front of a deed, in the same clause: it does not happen. "Why don't we" is no denial. */
export const DENIED = /\b(?:not|never|cannot|cancel)\b|(?<!\bwhy do)n't\b/i;

/** Words that place a deed in time: "I haven't slept since we talked" denies no talk. */
export const FRAMED = /^(?:per|after|since|when|following|thank)/i;

/** In front of what is said to be done, in the same clause: it has not happened yet. */
export const WISHED =
  /\b(?:would|will|could|might|hope|hoping|if|until|before)\b|(?:'ll|'d)\b|\b(?:love|like|forward) to\b/i;

/** Behind it: it lies ahead. */
export const AHEAD = /^\W*(?:tomorrow|tonight|next|later|this (?:afternoon|evening))\b/i;
