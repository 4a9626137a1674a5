import { deArts } from "./de-arts.ts";
import { deCrafts } from "./de-crafts.ts";
import { deMusic } from "./de-music.ts";
import { deOutdoors } from "./de-outdoors.ts";
import { deSports } from "./de-sports.ts";
import type { Pursuit } from "./pursuit.ts";

export const de: readonly Pursuit[] = [...deArts, ...deCrafts, ...deMusic, ...deOutdoors, ...deSports];
