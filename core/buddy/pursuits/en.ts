import { enArts } from "./en-arts.ts";
import { enCrafts } from "./en-crafts.ts";
import { enFood } from "./en-food.ts";
import { enGardenAnimals } from "./en-garden-animals.ts";
import { enLearning } from "./en-learning.ts";
import { enLife } from "./en-life.ts";
import { enMachinesGames } from "./en-machines-games.ts";
import { enMusic } from "./en-music.ts";
import { enOutdoors } from "./en-outdoors.ts";
import { enSports } from "./en-sports.ts";
import { enTravel } from "./en-travel.ts";
import type { Pursuit } from "./pursuit.ts";

/** What people who write English, British or American, love, do or live with. */
export const en: readonly Pursuit[] = [
  ...enOutdoors,
  ...enSports,
  ...enMusic,
  ...enArts,
  ...enCrafts,
  ...enFood,
  ...enGardenAnimals,
  ...enLearning,
  ...enMachinesGames,
  ...enTravel,
  ...enLife,
];
