import { deArts } from "./de-arts.ts";
import { deCrafts } from "./de-crafts.ts";
import { deFood } from "./de-food.ts";
import { deGames } from "./de-games.ts";
import { deGarden } from "./de-garden.ts";
import { deLanguages } from "./de-languages.ts";
import { deLearning } from "./de-learning.ts";
import { deLife } from "./de-life.ts";
import { deMachines } from "./de-machines.ts";
import { deMusic } from "./de-music.ts";
import { deOutdoors } from "./de-outdoors.ts";
import { deSports } from "./de-sports.ts";
import { deTravel } from "./de-travel.ts";
import { deTravelFar } from "./de-travel-far.ts";
import type { Pursuit } from "./pursuit.ts";

export const de: readonly Pursuit[] = [
  ...deArts,
  ...deCrafts,
  ...deFood,
  ...deGames,
  ...deGarden,
  ...deLanguages,
  ...deLearning,
  ...deLife,
  ...deMachines,
  ...deMusic,
  ...deOutdoors,
  ...deSports,
  ...deTravelFar,
  ...deTravel,
];
