import { ptArts } from "./pt-arts.ts";
import { ptCrafts } from "./pt-crafts.ts";
import { ptFood } from "./pt-food.ts";
import { ptGarden } from "./pt-garden.ts";
import { ptLearning } from "./pt-learning.ts";
import { ptLife } from "./pt-life.ts";
import { ptMachines } from "./pt-machines.ts";
import { ptMusic } from "./pt-music.ts";
import { ptOutdoors } from "./pt-outdoors.ts";
import { ptSports } from "./pt-sports.ts";
import { ptTravel } from "./pt-travel.ts";
import { ptTravelFar } from "./pt-travel-far.ts";
import type { Pursuit } from "./pursuit.ts";

export const pt: readonly Pursuit[] = [
  ...ptArts,
  ...ptCrafts,
  ...ptFood,
  ...ptGarden,
  ...ptLearning,
  ...ptLife,
  ...ptMachines,
  ...ptMusic,
  ...ptOutdoors,
  ...ptSports,
  ...ptTravel,
  ...ptTravelFar,
];
