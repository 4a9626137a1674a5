import { jaArts } from "./ja-arts.ts";
import { jaFood } from "./ja-food.ts";
import { jaGames } from "./ja-games.ts";
import { jaHome } from "./ja-home.ts";
import { jaLearning } from "./ja-learning.ts";
import { jaMusic } from "./ja-music.ts";
import { jaNature } from "./ja-nature.ts";
import { jaSports } from "./ja-sports.ts";
import { jaTravel } from "./ja-travel.ts";
import type { Pursuit } from "./pursuit.ts";

/** What people who write Japanese love, do or live with. Japanese puts no spaces, so no word here has `_` or `*`. */
export const ja: readonly Pursuit[] = [
  ...jaArts,
  ...jaFood,
  ...jaGames,
  ...jaHome,
  ...jaLearning,
  ...jaMusic,
  ...jaNature,
  ...jaSports,
  ...jaTravel,
];
