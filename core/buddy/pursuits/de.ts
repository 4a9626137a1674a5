import { deOutdoors } from "./de-outdoors.ts";
import { deSports } from "./de-sports.ts";
import type { Pursuit } from "./pursuit.ts";

export const de: readonly Pursuit[] = [...deOutdoors, ...deSports];
