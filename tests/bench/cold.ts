import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { bundle, NAMES } from "../bundle/build.ts";
import { median } from "./measure.ts";
import type { Section } from "./section.ts";

const run = promisify(execFile);

const ROUNDS = 11;

/** A handler that does nothing with the client of DynamoDB, which all of ours need. */
const EMPTY = `import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
const client = new DynamoDBClient({});
export const handler = (key) => client.send(new GetItemCommand(key));`;

const YARDSTICK = "an empty handler with DynamoDB's client";

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

/** CPU milliseconds of each bundle in a process of its own, one after the other, round by round: a machine that slows down slows all of them. */
async function timesOf(folder: string): Promise<Map<string, readonly number[]>> {
  await bundle("due", join(folder, YARDSTICK), EMPTY);
  for (const name of NAMES) await bundle(name, join(folder, name));
  const times = new Map<string, number[]>([YARDSTICK, ...NAMES].map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, all] of times) all.push(await loading(join(folder, name)));
  return times;
}

/** What it costs to load each bundle as it is deployed. */
export async function cold(): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), "cold-"));
  try {
    const times = await timesOf(folder);
    const yardstick = times.get(YARDSTICK) ?? [];
    return {
      title: "(b) loading a bundle as it is deployed",
      columns: ["bundle", "x empty", "CPU ms"],
      rows: [...times].map(([name, all]) => [
        name,
        median(all.map((ms, round) => ms / (yardstick[round] ?? Number.NaN))).toFixed(2),
        median(all).toFixed(0),
      ]),
      note: `A fresh process for each, ${ROUNDS} rounds, medians of CPU time. What a start does not load comes later, when it is needed.`,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
