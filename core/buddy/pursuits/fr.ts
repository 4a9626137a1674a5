import { frArts } from "./fr-arts.ts";
import { frHome } from "./fr-home.ts";
import { frOutdoors } from "./fr-outdoors.ts";
import { frSports } from "./fr-sports.ts";
import type { Pursuit } from "./pursuit.ts";

export const fr: readonly Pursuit[] = [...frOutdoors, ...frSports, ...frArts, ...frHome];
