import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, "..");
const CODE = ["core", "functions", "infra"];
const TOOLS = ["package.json", "tsconfig.json", ".dependency-cruiser.cjs", "biome.json", "core-is-pure.grit"];

interface Report {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

/** What dependency-cruiser says of a tree, with the project's own rules. */
async function cruise(root: string): Promise<Report> {
  const tool = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const options = ["--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const { stdout } = await run(process.execPath, [tool, ...options, ...CODE], { cwd: root, maxBuffer: 64 << 20 });
  return JSON.parse(stdout) as Report;
}

const broken = (report: Report): string[] =>
  report.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort();

/** Where Biome reports an error in a tree, as `file:line`, each once. */
async function lint(root: string): Promise<string[]> {
  const tool = join(ROOT, "node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=github", "--max-diagnostics=none", "--vcs-enabled=false"];
  // Biome exits with 1 when it finds something, which is the point here.
  const { stdout } = await run(process.execPath, [tool, ...options, "core", "functions"], { cwd: root }).catch(
    (failure: { stdout: string }) => failure,
  );
  const places = [...stdout.matchAll(/^::error .*?file=(.+?),line=(\d+)/gm)];
  const relative = (file: string): string => file.slice(Math.max(0, file.search(/(core|functions)\/[^/]+\.ts$/)));
  return [...new Set(places.map(([, file = "", line]) => `${relative(file)}:${line}`))].sort();
}

/** A folder of its own with the tools' settings and the given files; it goes when the test ends. */
function tree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "structure-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of TOOLS) cpSync(join(ROOT, name), join(root, name));
  for (const name of CODE) mkdirSync(join(root, name));
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);

/** One breach of the structure each: the file, what it holds, the rule that has to notice. */
const BREACHES: readonly (readonly [file: string, content: string, rule: string])[] = [
  ["core/act.ts", 'import "@aws-sdk/client-dynamodb";', "core-is-pure"],
  ["core/daily.ts", 'import "hono";', "core-is-pure"],
  ["core/due.ts", 'import "node:fs/promises";', "core-is-pure"],
  ["core/settle.ts", 'import "../functions/deps/table.ts";', "core-is-pure"],
  ["core/mail/early.ts", 'import "../thread/late.ts";', "flow-mail"],
  ["core/thread/late.ts", 'import "../people/late.ts";', "flow-thread"],
  ["core/people/late.ts", 'import "../ledger/late.ts";', "flow-people"],
  ["core/ledger/late.ts", 'import "../buddy/late.ts";', "flow-ledger"],
  ["core/buddy/late.ts", 'import "../answer/late.ts";', "flow-buddy"],
  ["core/answer/late.ts", 'import "../reply/late.ts";', "flow-answer"],
  ["core/reply/late.ts", 'import "../receive.ts";', "flow-reply"],
  ["core/receive.ts", 'import "mailparser";', "mailparser-in-one-file"],
  ["core/people/ring-one.ts", 'import "./ring-two.ts";', "no-cycle"],
  ["functions/receive.ts", 'import { late } from "../core/thread/late.ts";\nlate();', "handlers-call-front-doors"],
  ["functions/web/page.tsx", 'import "../../core/thread/late.ts";', "handlers-call-front-doors"],
  ["functions/reply.ts", 'import "@aws-sdk/client-ses";', "aws-behind-the-ports"],
  ["functions/due.ts", 'import "hono";', "hono-in-web"],
  ["functions/feedback.ts", 'import "./due.ts";', "no-handler-imports-a-handler"],
  ["functions/job.ts", 'import "./deps/table.ts";', "deps-of-its-own"],
  ["infra/table.ts", 'import "../core/receive.ts";', "infra-is-wiring"],
  ["infra/lost.ts", 'import "./nowhere.ts";', "not-resolvable"],
];

/** The other half of the ring: the tool reports a ring once, at its first file. */
const RING = { "core/people/ring-two.ts": 'import "./ring-one.ts";' };

/** What the structure allows, in the same tree: none of these may be reported. */
const ALLOWED: Readonly<Record<string, string>> = {
  "core/mail/parse.ts": 'import "mailparser";\nimport "node:crypto";',
  "core/reply/last.ts": 'import "../mail/parse.ts";\nimport "../buddy/late.ts";',
  "functions/aws/store.ts": 'import "@aws-sdk/client-s3";\nimport "../../core/mail/parse.ts";',
  "functions/deps/table.ts": 'import "../aws/store.ts";',
  "functions/sweep.ts":
    'import "../core/daily.ts";\nimport type { Late } from "../core/thread/late.ts";\nexport type X = Late;',
  "functions/web/app.tsx": 'import "hono";',
};

/** Lines that read the clock, chance or the environment: each has to be noticed in core/, and none elsewhere. */
const IMPURE = [
  'import { randomUUID } from "node:crypto";',
  'import { hrtime } from "node:process";',
  "export const a = new Date();",
  "export const b = Date.now();",
  "export const c = [1].map(Date.now);",
  "export const d = Math.random();",
  "export const e = process.env.ZONE;",
  "export const f = process.hrtime();",
  "export const g = performance.now();",
  "export const h = crypto.randomUUID();",
  "export const i = globalThis.Date.now();",
  "export const j = () => setTimeout(() => [randomUUID, hrtime], 1);",
  "export const k = () => fetch('https://example.com/');",
  "export const l = () => console.log(1);",
];

const PURE = [
  'import { createHash } from "node:crypto";',
  "export const a = new Date(0);",
  "export const b = (at: Date) => new Date(at.getTime() + 1);",
  "export const c = Date.UTC(2026, 0, 1) + Math.max(1, 2);",
  'export const d = (process: string) => createHash("sha256").update(process);',
];

describe("the structure", () => {
  it("holds, and the tool that says so has seen every file", async () => {
    const report = await cruise(ROOT);
    expect(broken(report)).toEqual([]);
    const seen = new Set(report.modules.map(({ source }) => source));
    const all = CODE.flatMap(sources);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((file) => !seen.has(file))).toEqual([]);
  });

  it("is broken by each planted import, of which every rule has one, and by nothing that is allowed", async () => {
    const planted = Object.fromEntries(BREACHES.map(([file, content]) => [file, `${content}\n`]));
    const report = await cruise(tree({ ...planted, ...RING, ...ALLOWED }));
    const found = new Set(broken(report));
    const rules = report.summary.ruleSetUsed.forbidden.map(({ name }) => name);
    expect(rules.filter((rule) => !BREACHES.some(([, , breached]) => breached === rule))).toEqual([]);
    expect(BREACHES.map(([file, , rule]) => `${file}: ${rule}`).filter((breach) => !found.has(breach))).toEqual([]);
    expect([...found].filter((breach) => Object.keys(ALLOWED).some((file) => breach.startsWith(`${file}:`)))).toEqual(
      [],
    );
  });

  it("keeps the clock, chance and the environment out of core, by the linter", async () => {
    const impure = `${IMPURE.join("\n")}\n`;
    const root = tree({
      "core/impure.ts": impure,
      "functions/impure.ts": impure,
      "core/pure.ts": `${PURE.join("\n")}\n`,
    });
    expect(await lint(root)).toEqual(IMPURE.map((_, index) => `core/impure.ts:${index + 1}`).sort());
  });
});
