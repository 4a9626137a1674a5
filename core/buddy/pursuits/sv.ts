import type { Pursuit } from "./pursuit.ts";
import { svArts } from "./sv-arts.ts";
import { svCrafts } from "./sv-crafts.ts";
import { svFood } from "./sv-food.ts";
import { svMusic } from "./sv-music.ts";
import { svOutdoors } from "./sv-outdoors.ts";
import { svSports } from "./sv-sports.ts";

export const sv: readonly Pursuit[] = [...svArts, ...svCrafts, ...svFood, ...svMusic, ...svOutdoors, ...svSports];
