import { jaLeisure } from "./ja-leisure.ts";
import { jaLife } from "./ja-life.ts";
import type { Pursuit } from "./pursuit.ts";

/** What people who write Japanese love, do or live with. Japanese puts no spaces, so no word here has `_` or `*`. */
export const ja: readonly Pursuit[] = [...jaLeisure, ...jaLife];
