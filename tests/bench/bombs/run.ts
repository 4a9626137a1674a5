import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { BOMBS } from "../../support/bombs/all.ts";
import { flagsOr, refuse } from "../../support/flags.ts";
import { DOORS } from "../../support/mail-doors.ts";
import type { Told } from "./told.ts";

/**
 * `npm run bombs -- [--only TEXT] [--door NAME]... [--no-bare] [--json FILE]`: each hostile mail goes through each door of the
 * service in a process of its own, and through bare `simpleParser`, which is killed after a minute. Nothing is asserted but
 * that each ends in a named outcome, within ten seconds and 512 MB: else the exit code is 1.
 */

const MOST_MS = 10_000;
const MOST_MB = 512;
const KILLED_MS = 60_000;
const MEMORY_MB = 2_048;

interface Row {
  readonly bomb: string;
  readonly bytes: number;
  readonly doors: Readonly<Record<string, Told>>;
  readonly bare?: Told;
}

/** What a process of ours tells; when it is killed or falls, that is what it told. */
function ask(folder: string, script: string, args: readonly string[]): Promise<Told> {
  const node = [`--max-old-space-size=${MEMORY_MB}`, join(folder, script), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, node, { timeout: KILLED_MS, killSignal: "SIGKILL" }, (error, out) => {
      const line = out.split("\n").find((one) => one.startsWith("{"));
      if (line !== undefined) return resolve(JSON.parse(line));
      const why = error?.killed ? "KILLED after a minute" : `DIED: exit ${error?.code ?? error?.signal}`;
      resolve({ ms: error?.killed ? KILLED_MS : Number.NaN, wall: KILLED_MS, mb: Number.NaN, outcomes: [why] });
    });
  });
}

const HELP = `Each hostile mail goes through each door of the service, in a process of its own, and through bare simpleParser.

  npm run bombs -- [flags]

  --only TEXT         the mails alone whose name has this in it
  --door NAME         this door alone; may be said several times (${Object.keys(DOORS).join(", ")})
  --no-bare           without bare simpleParser, which is killed after a minute
  --json FILE         write all of it as JSON, too
  --help              show this

It ends with 1 where a mail took more than ten seconds or 512 MB, or ended in no named outcome.
`;

const { values: flags } = flagsOr(HELP, () =>
  parseArgs({
    options: {
      only: { type: "string", default: "" },
      door: { type: "string", multiple: true, default: Object.keys(DOORS) },
      json: { type: "string" },
      "no-bare": { type: "boolean", default: false },
    },
  }),
);

async function row(bomb: string, folder: string): Promise<Row> {
  const file = join(folder, "bomb.eml");
  const doors: Record<string, Told> = {};
  let bytes = 0;
  for (const [door, { way }] of Object.entries(DOORS)) {
    if (!flags.door.includes(door)) continue;
    const raw = BOMBS[bomb]?.(way) ?? Buffer.alloc(0);
    bytes = raw.length;
    await writeFile(file, raw);
    doors[door] = await ask(folder, "through.mjs", [door, file]);
  }
  return { bomb, bytes, doors, ...(!flags["no-bare"] && { bare: await ask(folder, "bare.mjs", [file]) }) };
}

const worst = (told: readonly Told[], key: "ms" | "mb"): number => Math.max(...told.map((one) => one[key]));
const isBad = ({ doors }: Row): boolean =>
  Object.values(doors).some(
    ({ ms, mb, outcomes }) =>
      !(ms <= MOST_MS) || !(mb <= MOST_MB) || outcomes.some((one) => /^(?:THROWN|BEYOND|DIED|KILLED)/.test(one)),
  );

const figure = (value: number): string => (Number.isNaN(value) ? "-" : value.toFixed(0)).padStart(7);

function line({ bomb, bytes, doors, bare }: Row): string {
  const told = Object.values(doors);
  const said = Object.entries(doors).map(([door, { outcomes }]) => `${door}: ${outcomes.join(", ")}`);
  const beside = bare === undefined ? "" : `${figure(bare.ms)}${figure(bare.mb)}`;
  return `${figure(worst(told, "ms"))}${figure(worst(told, "mb"))}${beside}${figure(bytes / 1e6)}  ${bomb.padEnd(64)} ${said.join(" | ")}`;
}

const HEAD = `     ms     MB${flags["no-bare"] ? "" : "   bare     MB"}   size`;

/** Everything in one file each: a process then starts in a second instead of three. */
const built = (folder: string): Promise<unknown> =>
  build({
    entryPoints: ["through.ts", "bare.ts"].map((name) => join(import.meta.dirname, name)),
    bundle: true,
    platform: "node",
    format: "esm",
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
    outExtension: { ".js": ".mjs" },
    outdir: folder,
  });

const chosen = Object.keys(BOMBS).filter((name) => name.includes(flags.only));
const unknown = flags.door.filter((door) => !Object.hasOwn(DOORS, door));
// A slip of the hand must not look like a pass.
if (unknown.length > 0) refuse(`There is no door "${unknown[0]}", but ${Object.keys(DOORS).join(", ")}.`);
if (chosen.length === 0) refuse(`No hostile mail has "${flags.only}" in its name.`);

const folder = await mkdtemp(join(tmpdir(), "bombs-"));
const rows: Row[] = [];
try {
  await built(folder);
  for (const bomb of chosen) {
    rows.push(await row(bomb, folder));
    console.error(line(rows.at(-1) as Row));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
const sorted = rows.toSorted((a, b) => worst(Object.values(b.doors), "ms") - worst(Object.values(a.doors), "ms"));
console.log(`${rows.length} hostile mails, the worst first: CPU ms and most MB of all doors\n${HEAD}`);
for (const one of sorted) console.log(line(one));
const bad = sorted.filter(isBad);
console.log(`${bad.length} beyond ${MOST_MS} ms or ${MOST_MB} MB, or without a named outcome`);
if (flags.json !== undefined) await writeFile(flags.json, JSON.stringify(sorted, undefined, 2));
process.exitCode = bad.length > 0 ? 1 : 0;
