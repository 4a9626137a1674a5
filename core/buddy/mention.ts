import type { Turn } from "../thread/turn.ts";
import { quoteOf, sentencesOf } from "./sentence.ts";

/** What a sentence says about the world outside mail. */
export type MentionKind = "called" | "met" | "planned" | "prefers-mail" | "stop" | "sad" | "thanks" | "personal";

/** A dated sentence of one of the two. */
export interface Mention {
  readonly kind: MentionKind;
  readonly by: "me" | "them";
  readonly at: Date;
  readonly quote: string;
}

// English first. One sentence is short, so these cannot run away; each row is a kind and how people say it.
const SAYINGS: readonly (readonly [MentionKind, RegExp])[] = [
  [
    "called",
    /\b(?:good|great|nice|lovely|enjoyed|pleasure) (?:talking|speaking|chatting|to (?:talk|speak|chat)|to have (?:talked|spoken))\b(?: (?:to|with) you| today| yesterday| this)/i,
  ],
  [
    "called",
    /\b(?:per|as per|after|following(?: up on)?|from) our (?:phone |telephone )?(?:call|conversation|discussion|chat|talk)\b/i,
  ],
  [
    "called",
    /\b(?:as|like) (?:we|you and i) (?:discussed|talked about|said)\b(?: on the phone| yesterday| today| earlier| this morning)/i,
  ],
  [
    "called",
    /\b(?:when|since|after) we (?:last )?(?:spoke|talked)\b|\bwe (?:spoke|talked) (?:on the phone|yesterday|today|last|this|about|earlier)\b/i,
  ],
  ["called", /\bthank(?:s| you) for (?:the|your|returning my|taking my|calling|our)\b[^.]{0,20}\b(?:call|calling)\b/i],
  [
    "called",
    /\b(?:got|received|left|heard|returning) (?:you )?(?:a |an |your |my )?(?:voice ?mail|phone message|phone call)\b|\bleft (?:you|a) (?:a )?message\b/i,
  ],
  ["called", /\b(?:on|over) the (?:phone|telephone) (?:today|yesterday|last|this|with you|earlier)\b/i],
  [
    "met",
    /\b(?:good|great|nice|lovely|enjoyed|pleasure) (?:seeing|meeting|to (?:see|have seen|have met|meet)) you\b(?! soon)/i,
  ],
  [
    "met",
    /\b(?:thanks?|thank you) for (?:the |a )?(?:(?:great|lovely|nice|wonderful) )?(?:lunch|dinner|breakfast|coffee|drinks?|beer|evening|visit)\b/i,
  ],
  [
    "met",
    /\b(?:enjoyed|loved) (?:the |our |your )?(?:lunch|dinner|breakfast|coffee|drinks|visit|meeting|time together)\b/i,
  ],
  [
    "met",
    /\b(?:lunch|dinner|breakfast|drinks|coffee) (?:yesterday|last (?:night|week|month)|was (?:great|fun|lovely|nice))\b|\bour (?:lunch|dinner|meeting) (?:last|yesterday|on)\b/i,
  ],
  ["met", /\bwhen we met\b|\bsince we met\b|\bsaw you (?:yesterday|last|at|on)\b/i],
  [
    "planned",
    /\b(?:call me|give me a (?:call|ring)|i(?:'|’)?ll (?:call|ring|phone) you|let(?:'|’)?s (?:talk|speak|have a call)|can we (?:talk|speak))\b/i,
  ],
  [
    "planned",
    /\bsee you (?:on |at |this |next |in |tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/i,
  ],
  [
    "planned",
    /\b(?:have|grab|get|do|meet for|free for|up for|join (?:me|us) for) (?:lunch|dinner|breakfast|a? ?coffee|a? ?drinks?|a? ?beer)\b/i,
  ],
  [
    "prefers-mail",
    /\b(?:prefer (?:e-?mail|mail|to write|writing)|rather (?:write|e-?mail)|no (?:phone )?calls,? please|please (?:don(?:'|’)t|do not) (?:call|ring|phone)|hopeless on the phone|hate the (?:phone|telephone)|only by (?:e-?mail|mail))\b/i,
  ],
  [
    "stop",
    /\b(?:please stop (?:writing|e-?mailing|contacting)|(?:do not|don(?:'|’)t) (?:contact|write to|e-?mail) me|remove me from|leave me alone)\b/i,
  ],
  [
    "sad",
    /\b(?:passed away|funeral|condolences|has died|died (?:last|on|this|yesterday)|my (?:father|mother|wife|husband|son|daughter|brother|sister) died|terminally|hospice)\b/i,
  ],
  [
    "thanks",
    /\b(?:thank you (?:so|very) much|thanks (?:so|very) much|really appreciate|so grateful|much appreciated|many thanks|that (?:was|is) so (?:kind|helpful)|couldn(?:'|’)t have done)\b/i,
  ],
  [
    "personal",
    /\b(?:my (?:wife|husband|son|daughter|kids?|children|mother|father|mum|mom|dad|brother|sister|family|dog|cat|garden|birthday|weekend|holiday|vacation|boat)|miss you|love to (?:you|all)|how are (?:you|the kids|things)|hope you(?:'|’)?re well|congratulations|happy birthday)\b/i,
  ],
];

/** A list or a tool is not a voice: "great talking to you all on Slack" is no call. */
const NOT_A_VOICE =
  /\b(?:slack|teams chat|the list|everyone|everybody|you all|y'all|all of you|by (?:e-?mail|mail)|in writing)\b/i;
const OFFLINE: ReadonlySet<MentionKind> = new Set(["called", "met"]);

/** What a turn says about calls, meetings, wishes and sad news: at most one mention of a kind, its first. */
export function mentionsOf({ text, sentAt }: Turn, by: "me" | "them"): Mention[] {
  if (sentAt === undefined) return [];
  const found = new Map<MentionKind, Mention>();
  for (const sentence of sentencesOf(text)) {
    for (const [kind, saying] of SAYINGS) {
      if (found.has(kind) || !saying.test(sentence)) continue;
      if (OFFLINE.has(kind) && NOT_A_VOICE.test(sentence)) continue;
      found.set(kind, { kind, by, at: sentAt.at, quote: quoteOf(sentence) });
    }
  }
  return [...found.values()];
}
