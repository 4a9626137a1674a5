import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { bundle, NAMES } from "../bundle/build.ts";

const run = promisify(execFile);

/** What it costs to load one bundle: CPU milliseconds, and how often the yardstick's, both as medians. */
export interface Cold {
  readonly name: string;
  readonly ms: number;
  readonly ratio: number;
}

const ROUNDS = 11;

/** A handler that does nothing with the client of DynamoDB, which all of ours need. */
const EMPTY = `import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
const client = new DynamoDBClient({});
export const handler = (key) => client.send(new GetItemCommand(key));`;

const YARDSTICK = "an empty handler with DynamoDB's client";

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** CPU time of a fresh process between asking for the bundle and having its handler. */
async function loading(folder: string): Promise<number> {
  const code = `const before = process.cpuUsage();
    await import(${JSON.stringify(pathToFileURL(join(folder, "bundle.mjs")).href)});
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(String((user + system) / 1000));
    process.exit(0);`;
  const env = {
    PATH: process.env.PATH,
    AWS_REGION: "eu-west-1",
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
  };
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", code], { env });
  return Number(stdout);
}

/** Load each bundle in a process of its own, one after the other, round by round: a machine that slows down slows all of them. */
async function cold(rounds: number): Promise<Cold[]> {
  const folder = await mkdtemp(join(tmpdir(), "cold-"));
  try {
    await bundle("due", join(folder, YARDSTICK), EMPTY);
    for (const name of NAMES) await bundle(name, join(folder, name));
    const times = new Map<string, number[]>([YARDSTICK, ...NAMES].map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1)
      for (const [name, all] of times) all.push(await loading(join(folder, name)));
    const yardstick = times.get(YARDSTICK) ?? [];
    return [...times].map(([name, all]) => ({
      name,
      ms: median(all),
      ratio: median(all.map((ms, round) => ms / (yardstick[round] ?? Number.NaN))),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Print what a cold start of each function costs, and answer the rows. */
export async function coldStarts(rounds = ROUNDS): Promise<readonly Cold[]> {
  const rows = await cold(rounds);
  console.log(`\nloading a bundle as it is deployed, in a fresh process; ${rounds} rounds, medians of CPU time`);
  for (const { name, ms, ratio } of rows)
    console.log(`  ${name.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms ${ratio.toFixed(2).padStart(6)} x`);
  return rows;
}
