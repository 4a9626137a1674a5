import type { Language } from "../../answer/action.ts";

/** What a town that gives a zone its name is called, where a language calls it otherwise than English does. */
const TOWNS: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
  "Africa/Cairo": { de: "Kairo", fr: "Le Caire", es: "El Cairo" },
  "Africa/Johannesburg": { es: "Johannesburgo" },
  "America/Bogota": { en: "Bogotá", de: "Bogotá", fr: "Bogota", es: "Bogotá" },
  "America/Mexico_City": { de: "Mexiko-Stadt", fr: "Mexico", es: "Ciudad de México" },
  "America/New_York": { es: "Nueva York" },
  "America/Sao_Paulo": { en: "São Paulo", de: "São Paulo", fr: "São Paulo", es: "São Paulo" },
  "America/St_Johns": { en: "St John's", de: "St. John's", fr: "Saint-Jean", es: "San Juan de Terranova" },
  "Asia/Beirut": { fr: "Beyrouth" },
  "Asia/Dhaka": { es: "Daca" },
  "Asia/Dubai": { fr: "Dubaï", es: "Dubái" },
  "Asia/Jakarta": { es: "Yakarta" },
  "Asia/Jerusalem": { fr: "Jérusalem", es: "Jerusalén" },
  "Asia/Kabul": { fr: "Kaboul" },
  "Asia/Kathmandu": { fr: "Katmandou", es: "Katmandú" },
  "Asia/Kolkata": { de: "Kalkutta", fr: "Calcutta", es: "Calcuta" },
  "Asia/Karachi": { de: "Karatschi" },
  "Asia/Shanghai": { de: "Schanghai", es: "Shanghái" },
  "Asia/Tashkent": { de: "Taschkent", fr: "Tachkent", es: "Taskent" },
  "Asia/Tehran": { de: "Teheran", fr: "Téhéran", es: "Teherán" },
  "Asia/Tokyo": { de: "Tokio", es: "Tokio" },
  "Atlantic/Azores": { de: "Azoren", fr: "Açores" },
  "Australia/Sydney": { es: "Sídney" },
  "Europe/Athens": { de: "Athen", fr: "Athènes", es: "Atenas" },
  "Europe/Berlin": { es: "Berlín" },
  "Europe/Istanbul": { es: "Estambul" },
  "Europe/Kyiv": { de: "Kiew", fr: "Kiev", es: "Kiev" },
  "Europe/Lisbon": { de: "Lissabon", fr: "Lisbonne", es: "Lisboa" },
  "Europe/London": { fr: "Londres", es: "Londres" },
  "Europe/Moscow": { de: "Moskau", fr: "Moscou", es: "Moscú" },
};

/** The town that gives a zone its name, in a language: `Lisbon` for `Europe/Lisbon`. */
export const townOf = (zone: string, language: Language): string =>
  TOWNS[zone]?.[language] ?? zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
