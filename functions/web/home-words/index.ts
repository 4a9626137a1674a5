import type { Language } from "../../../core/answer/action.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import type { HomeWords } from "./home-words.ts";

export type { HomeWords } from "./home-words.ts";

export const HOME_WORDS: Readonly<Record<Language, HomeWords>> = { en: EN, de: DE, fr: FR, es: ES };
