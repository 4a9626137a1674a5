import type { Language } from "./answer/action.ts";
import { HELD_DAYS, RAW_DAYS, WORDS_DAYS } from "./ledger/history.ts";
import { ABOUT_ME } from "./reply/about-me-address.ts";
import type { Letter } from "./reply/letter.ts";
import { sampleReply } from "./reply/sample.ts";
import { writeReply } from "./reply/write.ts";

/** For how many days what is kept: words, mails as they came, and mails whose sender is not proved. */
export const KEPT_DAYS = { words: WORDS_DAYS, raw: RAW_DAYS, held: HELD_DAYS } as const;

/** The daily mail of two invented people, written as every daily mail is. */
export const sampleLetter = (language: Language): Letter => writeReply(sampleReply(language));

/** Where anybody asks what is kept about them. */
export const aboutMeAddress = (inboundDomain: string): string => `${ABOUT_ME}@${inboundDomain}`;
