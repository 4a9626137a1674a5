import { enAnimals } from "./en-animals.ts";
import { enArts } from "./en-arts.ts";
import { enBooks } from "./en-books.ts";
import { enCrafts } from "./en-crafts.ts";
import { enFood } from "./en-food.ts";
import { enGames } from "./en-games.ts";
import { enGarden } from "./en-garden.ts";
import { enLanguages } from "./en-languages.ts";
import { enLearning } from "./en-learning.ts";
import { enLife } from "./en-life.ts";
import { enListening } from "./en-listening.ts";
import { enMachines } from "./en-machines.ts";
import { enMusic } from "./en-music.ts";
import { enOutdoors } from "./en-outdoors.ts";
import { enSports } from "./en-sports.ts";
import { enTravel } from "./en-travel.ts";
import { enTravelFar } from "./en-travel-far.ts";
import type { Pursuit } from "./pursuit.ts";

/** What people who write English, British or American, love, do or live with. */
export const en: readonly Pursuit[] = [
  ...enAnimals,
  ...enArts,
  ...enBooks,
  ...enCrafts,
  ...enFood,
  ...enGames,
  ...enGarden,
  ...enLanguages,
  ...enLearning,
  ...enLife,
  ...enListening,
  ...enMachines,
  ...enMusic,
  ...enOutdoors,
  ...enSports,
  ...enTravel,
  ...enTravelFar,
];
