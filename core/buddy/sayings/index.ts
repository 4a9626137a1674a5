import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import { IT } from "./it.ts";
import { NL } from "./nl.ts";
import { PT } from "./pt.ts";
import type { MentionKind, Tongue } from "./table.ts";

export { fold } from "./fold.ts";
export { KINDS, type MentionKind, type Tongue } from "./table.ts";

/** Every language in which we know how people say things. */
export const TONGUES: Readonly<Record<string, Tongue>> = { en: EN, de: DE, es: ES, fr: FR, nl: NL, pt: PT, it: IT };

/** Sentences of these kinds say nothing else, whatever words they hold. */
export const ALONE: ReadonlySet<MentionKind> = new Set(["died", "stop", "prefers-mail", "sad"]);

/** Said of a thing that people do, and so not where it is denied, wished for or still to come. */
export const DONE: ReadonlySet<MentionKind> = new Set(["called", "met"]);
export const DEED: ReadonlySet<MentionKind> = new Set([...DONE, "planned"]);
