import type { Promising } from "./table.ts";

const I_WILL = "(?:i'll|i will|i shall|i(?:'m| am) going to|i promise to|we'll|we will)";
const SOME = "(?:(?:also|then|gladly|certainly|happily|definitely|surely|try to) )?";
const THING =
  "(?:photos?|photographs?|pictures?|drawings?|sketch(?:es)?|recipes?|books?|address|numbers?|links?|article|lists?|map|plans?|scans?|cop(?:y|ies)|pages?|chapters?|poems?|stor(?:y|ies)|video|song|recordings?|seeds?|cuttings?|jars?|notes|titles?|names?)";
const DETERMINED = "(?:the|my|a|an|some|that|those|these|our|his|her|your|both|one|two|more)";
const FOR = String.raw`(?:\S{1,20} ){0,6}`;

export const EN: Promising = {
  promises: [
    `${I_WILL} ${SOME}(?:send|e-?mail|mail|post|lend|bring|show|scan|copy|forward|give) you (?:back )?(?:${DETERMINED}|it|them|${THING}|pictures)`,
    `${I_WILL} ${SOME}(?:send|e-?mail|mail|post|bring|lend|give|show) (?:it|them) to you`,
    `${I_WILL} ${SOME}(?:send|e-?mail|post|scan|copy|photograph|dig out|dig up|look up|look out) ${DETERMINED} (?:\\S{1,20} ){0,3}${THING}(?! to (?!you\\b))`,
    `${I_WILL} ${SOME}(?:look up|dig out|dig up|look out|find|search|copy|write down) ${FOR}for you`,
    `${I_WILL} ${SOME}look (?:it|them|that) up`,
  ].join("|"),
  not: "if|unless|provided|in case|should you|would|give you (?:a|an|the|my|some|more|another) (?:call|ring|buzz|shout|bell|hand|heads|lift|ride|example|idea|chance|break|minute|word|hint|tour|update|hug|time)|(?:send|give) you (?:my|a|an|some|the|our|all) (?:\\S{1,20} )?(?:love|regards|wishes|best|hugs?|kiss(?:es)?|e-?mail|mail|line|note|message|reminder|invit\\w+|invoice|contract|quote|quotation|offer|proposal|agenda|minutes|report|order|slides?|deck|update|confirmation|details|information|info)|show you (?:around|how|that|what|why|the (?:town|city|way|door))|invoices?|contracts?|proposal|agenda|minutes of|purchase|confirmation|quotation|attached|enclosed|herewith|in writing|you a lesson",
  keeps:
    "attached|enclosed|here (?:it|they) (?:is|are|come|comes)|here(?:'s| is| are| come| comes) (?:the|my|your|a|an|that|those|some)|as (?:i )?promised|i(?:'ve| have)?(?: just| already)? (?:sent|posted|mailed|e-?mailed) (?:you|it|them|the|my)|(?:see|find|copied|pasted) (?:it )?below|in the (?:post|mail)(?: to you)?(?: now| already| since)|is on its way|are on their way|i looked (?:it|them|that) up",
  got: "got (?:it|them|your|the)|(?:has|have) arrived|arrived (?:today|yesterday|safely|this)|received (?:it|them|your|the)|came (?:today|yesterday|this morning)",
  thanks: "thanks?|thank you|thx",
};
