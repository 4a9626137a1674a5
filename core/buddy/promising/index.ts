import { TONGUES, type Tongue } from "../sayings/index.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import type { Promising } from "./table.ts";

export type { Promising } from "./table.ts";

const byTongue = new Map<Tongue | undefined, Promising>(
  Object.entries({ en: EN, de: DE, fr: FR, es: ES }).map(([language, promising]) => [TONGUES[language], promising]),
);

/** How things are promised in a language of the sayings; undefined where nobody has written it down. */
export const promisingOf = (tongue: Tongue): Promising | undefined => byTongue.get(tongue);
