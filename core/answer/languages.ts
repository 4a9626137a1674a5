import type { Language } from "./action.ts";

/** The languages in which answers are read and mails are written. */
export const LANGUAGES = ["en", "de", "fr", "es"] as const satisfies readonly Language[];
