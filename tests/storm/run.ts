import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { flagsOr, refuse } from "../support/flags.ts";
import { differencesOf, type Figures, isGood, tableOf } from "./figures.ts";
import { machineStorm } from "./machine-storm.ts";
import { memoryStorm } from "./memory-storm.ts";

/**
 * `npm run storm`: deliveries on the one machine, in random order and with duplicates, and `kill -9` at random; `--memory`: on the
 * ledger in memory, with a kill at any effect. Both are held against a quiet run of the same mails. The last line is JSON.
 */

// The SDK says in every process on Node 20 that some later version of it will not run there.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

const HELP = `Deliveries in random order, with duplicates and kills, held against a quiet run of the same mails.

  npm run storm -- [flags]

  --memory            on the ledger in memory, with a kill at any effect; else on the one machine, with kill -9
  --deliveries N      (5000; in memory 100000)
  --kills N           so many kills (40); in memory the share of processes that are killed (0.3)
  --days N            the mails are of so many days (30; in memory 3)
  --users N           in memory: so many users (320)
  --seed N            another storm (1)
  --help              show this

The last line is JSON. It ends with 1 where something was lost or double.
`;

const { values } = flagsOr(HELP, () =>
  parseArgs({
    options: {
      memory: { type: "boolean", default: false },
      deliveries: { type: "string" },
      kills: { type: "string" },
      users: { type: "string", default: "320" },
      days: { type: "string" },
      seed: { type: "string", default: "1" },
    },
  }),
);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const seed = Number(values.seed);
for (const [name, value] of Object.entries(values))
  if (typeof value === "string" && !(Number(value) >= 0)) refuse(`--${name} takes a number, and "${value}" is none.`);

function inMemory(): Promise<Figures> {
  return memoryStorm({
    seed,
    deliveries: Number(values.deliveries ?? 100_000),
    users: Number(values.users),
    days: Number(values.days ?? 3),
    friends: 10,
    // The share of processes that are killed.
    weather: { kills: Number(values.kills ?? 0.3), twice: 0.1, atOnce: 8 },
    progress: say,
  });
}

async function onMachine(): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), "storm-"));
  const figures = await machineStorm({
    seed,
    deliveries: Number(values.deliveries ?? 5_000),
    kills: Number(values.kills ?? 40),
    // At most so many deliveries a day as go to one address before its bucket is weighed.
    days: Number(values.days ?? 30),
    friends: 24,
    calmDays: 5,
    folder,
    progress: say,
  });
  if (isGood(figures)) await rm(folder, { recursive: true, force: true });
  else say(`Both data folders stay in ${folder}.`);
  return figures;
}

const began = performance.now();
const figures = await (values.memory ? inMemory() : onMachine());
const seconds = (performance.now() - began) / 1_000;
say(`\n${values.memory ? "In memory" : "On the one machine"}\n${tableOf(figures, seconds)}`);
if (!isGood(figures)) say(`\nThis is not what a quiet run leaves:\n${differencesOf(figures)}`);
const { difference: _difference, ...numbers } = figures;
say(JSON.stringify({ storm: values.memory ? "memory" : "machine", seed, seconds: Math.round(seconds), ...numbers }));
if (!isGood(figures)) process.exitCode = 1;
