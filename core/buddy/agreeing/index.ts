import { TONGUES, type Tongue } from "../sayings/index.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import type { Agreeing } from "./table.ts";

export type { Agreeing } from "./table.ts";

const byTongue = new Map<Tongue | undefined, Agreeing>(
  Object.entries({ en: EN, de: DE, fr: FR, es: ES }).map(([language, agreeing]) => [TONGUES[language], agreeing]),
);

/** How times are named in a language of the sayings; undefined where nobody has written it down. */
export const agreeingOf = (tongue: Tongue): Agreeing | undefined => byTongue.get(tongue);
