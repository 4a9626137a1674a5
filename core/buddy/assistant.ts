import type { Turn } from "../thread/turn.ts";

// Who answers from somebody's address and says so. Samples: "Assistant to Jane Roe", "On behalf of Jane:", "Jane asked me to answer".
const SIGNED =
  /\b(?:assistant|secretary|p\.?a\.?|office manager) (?:to|of|for) (?:the |dr\.? |prof\.? )?\p{Lu}|\b(?:assistentin|assistent|sekretariat|büro) von \p{Lu}|\bassistante? de \p{Lu}/iu;
const SAID =
  /^\s*(?:(?:dear|hi|hello) [^\n]{0,60}\n\s*)?on behalf of \p{Lu}|\basked me to (?:answer|reply|write|respond)\b|\b(?:answering|replying|writing) (?:to you )?(?:on|in) (?:his|her|their) (?:behalf|name)\b/iu;
const OPENING = 400;

/** True for a turn that somebody else wrote from this address and says so: its words, its number and its thanks are not the contact's. */
export const isByAssistant = ({ text, signature }: Pick<Turn, "text" | "signature">): boolean =>
  SAID.test(text.slice(0, OPENING)) || SIGNED.test(signature?.slice(0, OPENING) ?? "");
