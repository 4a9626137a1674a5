import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { build } from "esbuild";
import { bundle } from "../../bundle/build.ts";
import { flagsOr, refuse } from "../../support/flags.ts";
import { SERVICE } from "../../support/service.ts";
import type { Cost } from "./call.ts";
import { CASES, type Case, KEYS, MORNING } from "./cases.ts";
import { startEngines } from "./engines.ts";

/**
 * `npm run memory -- [--only TEXT] [--json]`: the bundle of each function, as it is deployed, in a process of its own, against the engines of one
 * machine, with what it usually has to do and with the most that may come. infra/ chooses memory and time by it. Nothing is
 * asserted of the figures: what a machine has to spare differs. It ends with 1 where a handler has failed.
 */

const run = promisify(execFile);

const HELP = `Memory and time of each function's bundle, in a process of its own, against the engines of one machine.

  npm run memory -- [flags]

  --only TEXT         the cases alone whose name has this in it, as receive
  --json              as JSON
  --help              show this
`;

const { values: flags } = flagsOr(HELP, () =>
  parseArgs({
    options: { only: { type: "string", default: "" }, json: { type: "boolean", default: false } },
  }),
);

const chosen = Object.keys(CASES).filter((one) => one.includes(flags.only));
if (chosen.length === 0) refuse(`No case has "${flags.only}" in its name: they are ${Object.keys(CASES).join("; ")}.`);

const SETTINGS = {
  TOKEN_KEYS: JSON.stringify(KEYS),
  SERVICE_ADDRESS: SERVICE.address,
  INBOUND_DOMAIN: SERVICE.inboundDomain,
  WEB_URL: "https://buddy.example.net",
  OPERATOR: "Jane Doe, jane@example.org",
  // Nobody waits for his turn: what is measured is the work.
  SEND_RATE: "1000000",
  SEND_WORKERS: "1",
};

function caseOf(name: string): Case {
  const one = CASES[name];
  if (one === undefined) throw new Error(`there is no case "${name}"`);
  return one;
}

async function costOf(name: string, folder: string): Promise<Cost> {
  const { handler, events } = caseOf(name);
  const engines = await startEngines(() => MORNING);
  try {
    await bundle(handler, join(folder, handler));
    const call = join(folder, "call.mjs");
    const asked = join(folder, "events.json");
    await writeFile(asked, JSON.stringify(await events(engines)));
    const args = [call, join(folder, handler, "bundle.mjs"), asked, MORNING.toISOString()];
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, ...SETTINGS, ...engines.env };
    const { stderr } = await run(process.execPath, args, { env, timeout: 240_000, maxBuffer: 1 << 28 });
    return JSON.parse(stderr.trim().split("\n").at(-1) ?? "{}") as Cost;
  } finally {
    await engines.stop();
  }
}

const folder = await mkdtemp(join(tmpdir(), "memory-"));
try {
  const caller = join(import.meta.dirname, "call.ts");
  await build({
    bundle: true,
    entryPoints: [caller],
    outfile: join(folder, "call.mjs"),
    platform: "node",
    format: "esm",
  });
  const rows: (Cost & { readonly name: string })[] = [];
  if (!flags.json) console.log("  start   first    each  longest  peak  failed   (CPU ms, CPU ms, CPU ms, ms, MB)");
  for (const name of chosen) {
    const cost = await costOf(name, folder);
    rows.push({ name, ...cost });
    const { start, first, each, longest, peak, failed } = cost;
    // What refuses its events costs nothing, and says nothing of what it needs.
    if (failed > 0) process.exitCode = 1;
    const cells = [start, first, each, longest, peak, failed].map((value) => value.toFixed(0).padStart(7));
    if (!flags.json) console.log(`${cells.join(" ")}  ${name}`);
  }
  if (flags.json) console.log(JSON.stringify(rows, null, 2));
} finally {
  await rm(folder, { recursive: true, force: true });
}
