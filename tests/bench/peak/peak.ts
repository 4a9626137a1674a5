import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { acquainted, crowded } from "../../support/acquainted.ts";
import { HEAD, raw } from "../../support/raw.ts";
import type { Told } from "../bombs/told.ts";
import { median } from "../measure.ts";
import type { Section } from "../section.ts";

const MEGABYTE = 1024 * 1024;
const ROUNDS = 3;
const LINE = 76;
/** So much base64 are three quarters of it. */
const BASE64 = 4 / 3;

/** A letter with one picture that fills it up to so many bytes. */
function mailOf(bytes: number): Buffer {
  const content = randomBytes(Math.floor((bytes / BASE64) * (LINE / (LINE + 2))));
  const lines = content.toString("base64").match(new RegExp(`.{1,${LINE}}`, "g")) ?? [];
  return raw([
    ...HEAD,
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Dear Jane, the plan of the Contessa is attached. Would you look at the keel bolts?",
    "--b",
    'Content-Type: image/jpeg; name="plan.jpg"',
    "Content-Transfer-Encoding: base64",
    "",
    ...lines,
    "--b--",
  ]);
}

const ask = promisify(execFile);

async function tell(folder: string, script: string, args: readonly string[]): Promise<Told> {
  const { stdout } = await ask(process.execPath, [join(folder, `${script}.mjs`), ...args], { cwd: folder });
  return JSON.parse(stdout.split("\n").find((line) => line.startsWith("{")) ?? "{}") as Told;
}

async function row(folder: string, name: string, script: string, ...args: string[]): Promise<Section["rows"][number]> {
  const all: Told[] = [];
  for (let round = 0; round < ROUNDS; round += 1) all.push(await tell(folder, script, args));
  return [
    name,
    median(all.map(({ mb }) => mb)).toFixed(0),
    median(all.map(({ ms }) => ms)).toFixed(0),
    all[0]?.outcomes[0] ?? "",
  ];
}

const bundled = (folder: string): Promise<unknown> =>
  build({
    entryPoints: ["mail.ts", "reply.ts", "../bombs/bare.ts"].map((name) => join(import.meta.dirname, name)),
    entryNames: "[name]",
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
    outExtension: { ".js": ".mjs" },
    outdir: folder,
  });

/**
 * The most memory that a process ever holds, each in one of its own: of a mail that is read, and of a reply. What each function
 * needs as it is deployed, `npm run memory` measures.
 */
export async function peak(): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), "peak-"));
  try {
    await bundled(folder);
    await writeFile(join(folder, "20k.eml"), mailOf(20_000));
    await writeFile(join(folder, "10m.eml"), mailOf(10 * MEGABYTE));
    await writeFile(join(folder, "40m.eml"), mailOf(40 * MEGABYTE));
    await writeFile(join(folder, "ledger.json"), JSON.stringify(crowded(await acquainted(10), 10_000)));
    const rows = [
      await row(folder, "a mail of 20 KB, read", "mail", "20k.eml"),
      await row(folder, "a mail of 10 MB, read", "mail", "10m.eml"),
      await row(folder, "a mail of 40 MB, read", "mail", "40m.eml"),
      await row(folder, "the same by bare simpleParser", "bare", "40m.eml"),
      await row(folder, "a ledger of 10,000 contacts, only loaded", "reply", "ledger.json", "only-load"),
      await row(folder, "the same, with three letters and the reply", "reply", "ledger.json"),
    ];
    return {
      title: "(e) peak memory of a process",
      columns: ["", "MB", "CPU ms", "outcome"],
      rows,
      note: `High-water mark of the resident set, medians of ${ROUNDS} processes, each of one bundled file. A mail is held whole, as it comes from S3, once more by the thread that reads it. The ledger of 10,000 contacts is a table in memory, which on AWS is DynamoDB: what the reply itself takes is the difference of the last two lines.`,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
