import type { Agreeing } from "./table.ts";

export const EN: Agreeing = {
  at: "at|@",
  loose: "around|about|roughly|after|before|by|between|from|until|till|since|past|to|or|not before|earliest",
  mark: "o'?clock|hours|hrs|a\\.?m\\b\\.?|p\\.?m\\b\\.?",
  isBareHour: true,
  goesOn:
    "on|and|in|this|tomorrow|today|tonight|is|would|works?|suits|then|your|my|or|if|instead|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
  isFullDay: false,
  morning: "a\\.?m\\.?|(?:in the|this) morning|morning",
  late: "p\\.?m\\.?|afternoon|evening|tonight",
  half: ["half past", 30],
  quarter: "quarter|half (?!past)",
  noon: "(?:at )?(?:noon|midday)",
  hours: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  today: "today|tonight|this (?:morning|afternoon|evening)",
  tomorrow: "tomorrow",
  vague: "next|last|every|each|ago|some|or so|the other|after next|was|were|used to",
  myClock: "my (?:time|clock)|(?:here|over here) (?:in|at)",
  yourClock: "your (?:time|clock)",
  suits:
    "works?|suits?|(?:am|are|be|i'm) (?:free|around|available|home)|(?:fine|good|ok|okay|perfect|great) (?:for|with|by) (?:me|you|us)|(?:how|what) about|(?:can|could|shall|will) (?:we|you|i) (?:talk|speak|meet|call|ring|phone)|then it is|it is then|it's a date|(?:i'll|i will) (?:call|ring|phone)|let'?s|see you|talk (?:to you )?(?:on|at|then)|is (?:fine|good|perfect|great|ok|okay)",
  talks: "talk|speak|chat|call|ring|phone|meet|see you|coffee|lunch|dinner|breakfast|drinks?",
  assents:
    "sounds (?:good|great|perfect|fine|lovely)|(?:that|this|it|which|\\w+day|tomorrow) (?:works|suits|is (?:fine|good|great|perfect|ok|okay))|works (?:for me|fine|well|perfectly)|suits me|fine (?:with|by) me|i(?:'ll| will) be (?:there|free|in|home|waiting)|(?:talk|speak|see) (?:to |with )?you then|(?:it's|it is) a (?:date|deal)|agreed|deal|perfect|(?:\\w+day|tomorrow) it is|look(?:ing)? forward to (?:it|our|talking|the call|hearing your voice|\\w+day)|yes,? (?:please|gladly|let'?s|that|\\w+day|tomorrow)|with pleasure",
  hedges:
    "let me (?:see|check|ask|think)|(?:i'll|i will|have to|need to|must) (?:see|check|ask|confirm)|not sure|may ?be|perhaps|might|instead|rather|another (?:day|time)|cannot|can't|can not|won't|sorry|unfortunately|afraid",
};
