import { esArts } from "./es-arts.ts";
import { esHome } from "./es-home.ts";
import { esOutdoors } from "./es-outdoors.ts";
import { esTravel } from "./es-travel.ts";
import { esWorld } from "./es-world.ts";
import type { Pursuit } from "./pursuit.ts";

export const es: readonly Pursuit[] = [...esArts, ...esHome, ...esOutdoors, ...esTravel, ...esWorld];
