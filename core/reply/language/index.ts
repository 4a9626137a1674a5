import type { Language } from "../../answer/action.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import type { Phrases } from "./phrases.ts";

export { type CardOffer, NAME, type Phrases } from "./phrases.ts";

export const PHRASES: Readonly<Record<Language, Phrases>> = { en: EN, de: DE, fr: FR, es: ES };
