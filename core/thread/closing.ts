import { MAX_PATTERN_LINE } from "./line.ts";

// "Best regards,", "Mit freundlichen Grüßen", "Cordialement": a line of its own near the end.
const CLOSING =
  /^(?:(?:with )?(?:best|kind|kindest|warm|warmest|many thanks and|all the|my)\s?(?:regards|wishes|best)?|regards|rgds|br|sincerely|yours(?: sincerely| truly| faithfully)?|cheers|thanks|thank you|many thanks|thanks (?:again|and regards|&\s?regards|so much|in advance)|respectfully|cordially|love|ciao|take care|mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|liebe grüße|herzliche grüße|gruß|grüße|mfg|lg|vg|cordialement|bien cordialement|bien à vous|amicalement|salutations|saludos|un saludo|atentamente|saludos cordiales|abraços?|atenciosamente|cumprimentos|cordiali saluti|distinti saluti|saluti|groet|groeten|met vriendelijke groet(?:en)?|mvh|med vänliga hälsningar|vänliga hälsningar|med venlig hilsen|venlig hilsen|med vennlig hilsen|hilsen|ystävällisin terveisin|terveisin|pozdrawiam|z poważaniem|s pozdravem|s pozdravom|üdvözlettel|cu stimă|saygılarımla|с уважением|з повагою)[\s,.!–-]*$/iu;

/** True for a line that is a closing and nothing else: "Best regards,", "Viele Grüße". */
export const isClosing = (bare: string): boolean => bare.length <= MAX_PATTERN_LINE && CLOSING.test(bare);
