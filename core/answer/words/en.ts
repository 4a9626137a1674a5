import { tongue } from "./tongue.ts";

export const EN = tongue({
  called:
    "called|rang|rung|phoned|telephoned|skyped|zoomed|facetimed|spoke|spoken|talked|chatted|(?:good|great|nice|lovely|long) (?:chat|talk|call|conversation) with|had (?:a|our) (?:\\w+ ){0,2}(?:call|chat|talk|conversation)|(?:on|off) the phone|rung up|called (?:her|him|them) up|got hold of|reached|caught up|done",
  met: "met|took (?:\\w+ ){1,3}(?:for|to) (?:lunch|dinner|breakfast|coffee|a drink|drinks)|bumped into|ran into|had (?:\\w+ )?brunch|saw|seen|visited|had (?:a )?(?:\\w+ )?(?:coffee|lunch|dinner|breakfast|a beer|beers|drinks?|tea)|(?:coffee|lunch|dinner|drinks) (?:with|was)",
  denied: "not|never|haven't|hasn't|havent|hasnt|didn't|didnt|couldn't|couldnt|don't|dont|wasn't|yet to",
  missed:
    "(?:didn't|didnt|did not|haven't|havent|have not|couldn't|could not|not) (?:\\w+ )?(?:call|ring|phone|reach|talk|speak|see|meet)|no answer|no reply|(?:didn't|didnt|did not|doesn't|doesnt) (?:pick up|answer|reach)|(?:got|only|just|straight to|went to) (?:his |her |the |an )?(?:voice ?mail|answering machine)|left (?:a|her a|him a) (?:message|voice ?mail)|couldn't reach|could not reach|not (?:at )?home|(?:never|not|n't) (?:got|get|gotten) a?round to|tried (?:calling|ringing|to (?:call|ring|reach))",
  will: "(?:i'll|i will|ill|going to|gonna|want to|plan to|planning to|will) (?:\\w+ )?(?:try|text|message|call|ring|phone|write|mail|email|see|meet|talk|speak|do (?:it|that|so))|calling|ringing|meeting (?:her|him|them)|we are (?:talking|meeting|speaking)",
  later:
    "later|not now|not (?:this|right) (?:week|month|now|moment)|another (?:time|day)|some other (?:time|day)|remind me|snooze|postpone|wait (?:with|for|on)|ask (?:me )?again|too (?:busy|early|soon)|no time|not until|not before|on hold",
  not: "not(?! (?:sure|certain|bad|only))|no|skip|pass on|pass|rather not|don't want|nope|not interested in",
  never:
    "never(?! mind)|drop(?! (?:\\w+ ){1,2}a line)|remove|forget|delete|block|not (?:ever|again)|no more|stop (?:suggesting|mentioning|naming|bringing up|showing)|don't (?:ever )?(?:suggest|mention|name|bring up|show)|dont (?:ever )?(?:suggest|mention|name|bring up|show)|anyone but|enough of|ban",
  again: "(?:suggest|name|mention|show|allow) (?:\\w+ ){0,3}again|is fine again|(?:is|are) ok(?:ay)? again|not never",
  number: "number|phone|mobile|cell|tel",
  pause:
    "pause|hold off|no (?:more )?mails?|no emails?|quiet|silence|break|on (?:holiday|vacation|leave)|away|hold (?:the|my) mails?|snooze (?:all|everything|everyone|you)|leave me alone",
  resume: "resume|go on|continue|start again|carry on|unpause|i'm back|im back|i am back|wake up",
  stop: "(?:please )?(?:stop|unsubscribe|quit|cancel|end)(?: (?:it|this|all|everything|please|now|me|the mails?|mails?|the emails?|emails?|mailing(?: me)?|writing(?: (?:to )?me)?|sending(?: me)?(?: (?:these|those|them|this)| (?:these |the |any )?(?:e-?)?mails?)?|(?:these|this) (?:e-?)?mails?))*|no more (?:e-?)?mails?(?: please)?|opt out|take me off(?: (?:the|your|this) list)?|remove me(?: from (?:the|your|this) list)?",
  undo: "undo|take (?:it|that|all of (?:it|this|that)|all|everything) back|revert|that was (?:wrong|a mistake)|my mistake|wrong one",
  erase:
    "(?:please )?erase (?:me|all (?:of )?my data|everything (?:you (?:have|know|keep) (?:of|about) me|of mine))(?: please)?",
  export:
    "(?:please )?(?:export|(?:e-?mail|send|give) me (?:everything|all (?:of )?(?:my|the) data|all (?:that )?you (?:have|keep|know)(?: (?:of|about) me)?)|export (?:everything|all|my data|all my data))(?: please)?",
  nobodyAt:
    "(?:please )?(?:(?:never|don't|dont|do not|stop)(?: ever)?(?: (?:suggest|suggesting|name|naming|mention|mentioning|show|showing))? (?:anyone|anybody)|nobody|no one|noone)(?: else)? (?:at|from|of) \\*(?: (?:again|any ?more|please|ever))*",
  languages: { en: "english", de: "german", fr: "french", es: "spanish" },
  pronoun: "her|him|she|he|them|they|this one|that one",
  yes: "(?:yes|yep|yeah|sure|good idea|i will|will do|gladly|ok will do)(?: (?:please|thanks|thank you|do|will do|good idea))?",
  no: "(?:no|nope|nah)(?: (?:thanks|thank you))?",
  mine: "(?:(?:that(?:'s| is| one is)|it(?:'s| is)|this(?: one)? is|these are|they(?:'re| are)|is|are) )?(?:mine|me|my (?:\\w+ )?address(?:es)?)(?: too| as well)?",
  notMine:
    "(?:(?:that|it|this(?: one)?|these|they)(?: is| are|'s|'re)? ?(?:not|isn't|isnt|aren't|arent)|not|isn't|aren't|is not|are not) (?:mine|me|my (?:\\w+ )?address(?:es)?)|(?:that(?:'s| is)|it(?:'s| is)|this is)? ?(?:somebody|someone) else(?:'s)?|no idea(?: who (?:that|this) is)?",
  affirm: "yes|yep|yeah|sure|right|correct|please|thanks|thank you|no",
  confirm:
    "confirm(?:ed|ing)?|i confirm|yes,? i confirm|ok(?:ay)?|switch (?:it|me) on|sign me up|that was me|it was me",
  denySignUp: "not me|(?:it|that) was(?:n't| not) me|wasnt me",
  mondays:
    "(?:please )?(?:(?:the |a )?(?:mails?|emails?|it|write|write (?:to )?me) )?(?:only |just )?(?:on )?mondays(?: only)?(?: please)?|(?:only |just )?once a week(?: only)?(?: please)?",
  weekdays:
    "(?:please )?(?:(?:the |a )?(?:mails?|emails?|write|write (?:to )?me) )?(?:only |just )?(?:on )?(?:week ?days|work(?:ing)? ?days|business days)(?: only)?(?: please)?|monday (?:to|through|till) friday|(?:not (?:on|at)|no mails? (?:on|at)) (?:the )?weekends?",
  all: "(?:please )?(?:(?:the |a )?(?:mails?|emails?|write|write (?:to )?me) )?(?:every ?day|daily|each day|all days|on all days|seven days a week)(?: please)?|(?:also )?(?:on|at) (?:the )?weekends? (?:too|also|as well)|weekends? (?:too|also|as well)",
  courtesy:
    "hi|hello|hey|dear|good (?:morning|evening|day)|many thanks|thanks?|thank you|thx|cheers|great|nice|lovely|good|perfect|wonderful|cool|super|well done|love (?:it|this)|(?:so|very|that(?:'s| is)) (?:kind|nice|good|helpful|great)|haha|lol|you(?:'re| are) right|good (?:one|idea|call)|online buddy|buddy|there|again|so much|very much|a lot|for (?:the )?(?:reminder|tip|nudge|hint|mail|idea|that|this)|friend|ok|okay|fine|alright|noted|got it",
  closing:
    "best|regards|best regards|kind regards|best wishes|all the best|cheers|yours|love|sincerely|take care|x{1,3}|sent from my .{1,30}|get outlook for .{1,20}",
  at: "at|by|around|from",
  afternoon: "p\\.?m\\.?|in the (?:afternoon|evening)",
  hour: "a\\.?m\\.?|p\\.?m\\.?|o'?clock|in the (?:morning|afternoon|evening)",
  tomorrow: "tomorrow",
  today: "today|tonight|just now|this (?:morning|afternoon|evening)",
  yesterday: "(?<!before )yesterday|last night",
  dayBefore: "(?:the )?day before yesterday",
  ago: "ago",
  request: "can you|could you|would you|will you|can u",
  service:
    "(?:send|write|mail|email|suggest|remind|ask|pause|stop|undo|take|name|switch|change|mark|note|drop|remove|mention|skip|wait|hold|show|forget|come|move|bring up|put|leave|unsubscribe|resume|go on|start|continue|snooze|try|tick|log|add)\\p{L}*",
  suggest: "suggest\\w*|mention\\w*|nam(?:e|ing)|show\\w*|bring(?:ing)? up|remind\\w*",
  filler:
    "or|nor|pls|plz|and|the|to|me|please|pls|again|ever|anymore|any more|at all|really|thanks|thank you|you|do|a|of|on|for good|ok|with|that|so|about|person|one|guy|it|is|this|not|no|more|want|i|anyone|but|enough|add|list|from|my|your|off",
  strike: "drop|remove|forget|delete|block|ban|strike|stop",
  third: "she|he|they|she's|he's|they're|we speak|i speak|we are (?:german|english|french|spanish)",
  unreal:
    "(?:called|rang|phoned|saw|met|to|with) (?:her|his|their) (?:brother|sister|mother|father|husband|wife|mum|mom|dad|son|daughter|boss|colleague|secretary|office)|should(?: have|'ve)|could have|would have|(?:almost|nearly)(?! (?:an?|one|two|\\d))|wish|if|neither|nobody|no ?one|is called|are called|called off|have i|did i|meant to|forgot to|wanted to|(?:saw|seen) .{0,30} (?:e-?mail|mail|photo|picture|post|message|note|letter)",
  until: "until|till|til|for",
  further: "until further notice|for now|for good|for the time being|for a while",
  wrote:
    "(?:that|this|it) (?:was|is)(?: (?:from|by))?|(?:was |is )?(?:written|sent) by|(?:wrote|sent) (?:it|that|this|me that)|(?:it|that|this) came from|from|by",
  opener: "and|but|so|also|maybe|perhaps|say|rather|better|please|pls|ask(?: me)?(?: again)?|again|only ask",
  account: "my (?:data|account)|the account|everything (?:about|on) me",
  half: { source: "half (?:past )?(?<hour>\\d{1,2}|\\p{L}+)", minutes: 30 },
  gratitude: "thanks?|thank you|many thanks|thx|cheers",
  vague: "half an? (?:year|month|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day week",
  dayAfter: "(?:the )?day after tomorrow",
  lastWeek: "last week",
  ring: "call|calling|ring|phone|talk|speak|meet|heard",
  noPause: "(?:not|n't|no|don't|dont) (?:\\w+ )?paus\\w*",
  instead: "urgent|emergency|thank you for your (?:e-?mail|message)|in my absence|limited access",
  absence:
    "automatic reply|auto-?reply|out of (?:the )?office|currently (?:away|out)|away from my desk|limited access to (?:my )?e-?mail",
  next: "next",
  within: "in|for|until|till|til|after|from|by|on|since|before|mid|early|late|end of",
  units: { day: "days?", week: "weeks?|wks?", month: "months?", year: "years?" },
  numbers: ["one|a|an", "two|a couple of", "three|a few", "four", "five", "six", "seven", "eight", "nine", "ten"],
  seasons: [
    ["spring", 3, 1],
    ["summer", 6, 1],
    ["autumn|fall", 9, 1],
    ["winter", 12, 1],
    ["new year'?s?|the holidays", 1, 2],
    ["christmas|xmas", 12, 27],
  ],
  and: "and then|and|but|then|also|&|plus",
});
