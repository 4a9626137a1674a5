import { itArts } from "./it-arts.ts";
import { itHome } from "./it-home.ts";
import { itOutdoors } from "./it-outdoors.ts";
import { itTravel } from "./it-travel.ts";
import { itWorld } from "./it-world.ts";
import type { Pursuit } from "./pursuit.ts";

export const it: readonly Pursuit[] = [...itArts, ...itHome, ...itOutdoors, ...itTravel, ...itWorld];
