import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { hanging } from "../../infra/local/console/wrapped.ts";
import { flagsOr } from "../support/flags.ts";
import { BUDGETS, faultsOf, KB, startOf, weightOf } from "./budgets.ts";
import { bundle, NAMES, type Piece } from "./build.ts";

/** `npm run bundle`: what each function weighs, as SST bundles it, against its budget, and which parts weigh most. */

const HELP = `What each function weighs as SST bundles it, against its budget, and which parts weigh most. It ends with 1 beyond a budget.

  npm run bundle

  --help              show this
`;

flagsOr(HELP, () => parseArgs({ options: {} }));

const MOST = 12;
const WIDTH = 80;

/** A part is a package, or a folder of ours. */
const partOf = (path: string): string =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split("/").slice(0, 2).join("/");

function partsOf(pieces: readonly Piece[]): string {
  const weights = new Map<string, number>();
  for (const { inputs } of pieces)
    for (const [path, bytes] of Object.entries(inputs))
      weights.set(partOf(path), (weights.get(partOf(path)) ?? 0) + bytes);
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([part, bytes]) => `${part} ${Math.round(bytes / KB)}`)
    .join(", ");
}

const folder = await mkdtemp(join(tmpdir(), "bundle-"));
const faults: string[] = [];
console.log("KB of 1,024 bytes, minified: what a start loads, and all pieces");
for (const name of NAMES) {
  const made = await bundle(name, join(folder, name));
  const start = startOf(made);
  const { start: mostAtStart, all: most } = BUDGETS[name];
  const kb = (pieces: readonly Piece[]): string => (weightOf(pieces) / KB).toFixed(0).padStart(5);
  console.log(`${name.padEnd(9)} start ${kb(start)} of ${mostAtStart}, all ${kb(made.pieces)} of ${most}`);
  const later = made.pieces.filter(({ isOfStart }) => !isOfStart);
  for (const line of hanging("  start: ", partsOf(start), WIDTH)) console.log(line);
  for (const line of hanging("  later: ", partsOf(later), WIDTH)) console.log(line);
  faults.push(...faultsOf(made));
}
await rm(folder, { recursive: true, force: true });
for (const fault of faults) console.log(`! ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
