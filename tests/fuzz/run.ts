import { parseArgs } from "node:util";
import { flagsOr, refuse } from "../support/flags.ts";
import { LAYERS } from "./layers.ts";
import { runSlice } from "./slice.ts";

/**
 * `npm run fuzz -- [--slices N] [--from S] [--size N] [--layer NAME]`: N slices of invented mails, from slice S on. Prints every input on which
 * something does not hold, made small, and what it took. The exit code is 1 where there was one.
 */
const HELP = `Invented mails through every layer, in slices that can be run again.

  npm run fuzz -- [flags]

  --slices N          so many slices (10)
  --from N            the first of them (0)
  --size N            inputs a slice (2000)
  --layer NAME        one layer alone
  --help              show this

Prints each input on which something does not hold, made small. It ends with 1 where there was one.
`;

const { values: flags } = flagsOr(HELP, () =>
  parseArgs({
    options: {
      slices: { type: "string", default: "10" },
      from: { type: "string", default: "0" },
      size: { type: "string", default: "2000" },
      layer: { type: "string" },
    },
  }),
);

const [first, count, size] = [flags.from, flags.slices, flags.size].map(Number) as [number, number, number];
// A slip of the hand must not look like a pass.
if (![first, count, size].every((one) => one >= 0)) refuse("--slices, --from and --size take numbers.");
const layers = LAYERS.map(({ name }) => name);
if (flags.layer !== undefined && !layers.includes(flags.layer))
  refuse(`There is no layer "${flags.layer}", but ${layers.join(", ")}.`);
let inputs = 0;
let failures = 0;
let slowest = { ms: 0, slice: first };
for (let slice = first; slice < first + count; slice += 1) {
  const before = process.cpuUsage();
  const done = await runSlice(slice, size, flags.layer);
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  if (ms > slowest.ms) slowest = { ms, slice };
  inputs += done.inputs;
  failures += done.failures.length;
  for (const { layer, path, input, error } of done.failures)
    console.log(`slice ${slice}, ${layer}, path ${path}\n  ${input.slice(0, 1_500)}\n  ${error.slice(0, 1_500)}`);
}
const mb = process.resourceUsage().maxRSS / 1024;
console.log(
  `${inputs} inputs, ${failures} failures, slowest slice ${slowest.slice} with ${slowest.ms.toFixed(0)} ms of CPU, at most ${mb.toFixed(0)} MB`,
);
process.exitCode = failures > 0 ? 1 : 0;
