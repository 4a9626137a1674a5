import type { Language } from "../../core/answer/action.ts";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE", fr: "fr-FR", es: "es-ES" };

/** A local date (`YYYY-MM-DD`) as people write it: "9 November 2026". */
export const dayOf = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00Z`));

/** The day of a moment in a zone: "9 Nov 2026". */
export const shortDay = (at: Date, zone: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "medium", timeZone: zone }).format(at);

/** "Nov 2026", for a tick of an axis. */
export const month = (at: Date, zone: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { month: "short", year: "numeric", timeZone: zone }).format(at);
