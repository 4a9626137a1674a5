import { nlArts } from "./nl-arts.ts";
import { nlMusic } from "./nl-music.ts";
import { nlOutdoors } from "./nl-outdoors.ts";
import { nlSports } from "./nl-sports.ts";
import type { Pursuit } from "./pursuit.ts";

export const nl: readonly Pursuit[] = [...nlArts, ...nlMusic, ...nlOutdoors, ...nlSports];
