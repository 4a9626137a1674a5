import { nlArts } from "./nl-arts.ts";
import { nlCrafts } from "./nl-crafts.ts";
import { nlFood } from "./nl-food.ts";
import { nlGames } from "./nl-games.ts";
import { nlGarden } from "./nl-garden.ts";
import { nlLanguages } from "./nl-languages.ts";
import { nlLearning } from "./nl-learning.ts";
import { nlLife } from "./nl-life.ts";
import { nlMachines } from "./nl-machines.ts";
import { nlMusic } from "./nl-music.ts";
import { nlOutdoors } from "./nl-outdoors.ts";
import { nlSports } from "./nl-sports.ts";
import { nlTravel } from "./nl-travel.ts";
import { nlTravelFar } from "./nl-travel-far.ts";
import type { Pursuit } from "./pursuit.ts";

export const nl: readonly Pursuit[] = [
  ...nlArts,
  ...nlCrafts,
  ...nlFood,
  ...nlGames,
  ...nlGarden,
  ...nlLanguages,
  ...nlLearning,
  ...nlLife,
  ...nlMachines,
  ...nlMusic,
  ...nlOutdoors,
  ...nlSports,
  ...nlTravel,
  ...nlTravelFar,
];
