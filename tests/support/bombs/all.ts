import type { Bombs } from "./bomb.ts";
import { FIELD_BOMBS } from "./fields.ts";
import { PAGE_BOMBS } from "./pages.ts";
import { PART_BOMBS } from "./parts.ts";
import { TEXT_BOMBS } from "./texts.ts";

const under = (kind: string, bombs: Bombs): Bombs =>
  Object.fromEntries(Object.entries(bombs).map(([name, make]) => [`${kind}: ${name}`, make]));

/** Every hostile mail there is a generator for, by a name that is its own. */
export const BOMBS: Bombs = {
  ...under("parts", PART_BOMBS),
  ...under("header", FIELD_BOMBS),
  ...under("text", TEXT_BOMBS),
  ...under("page", PAGE_BOMBS),
};
