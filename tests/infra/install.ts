import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * `tsx tests/infra/install.ts`: install into `.sst/` what the program of AWS is type-checked and evaluated with, SST's
 * components and Pulumi's SDKs. It takes the npm registry and nothing else: no account, no Pulumi, no telemetry. What is
 * there already stays, so a second run needs no network.
 */

const ROOT = resolve(import.meta.dirname, "../..");
const SST = join(ROOT, ".sst");
/** The version of bun that SST 4.17.1 would download for itself. With it, SST keeps to the lock file of its platform. */
const BUN = "1.2.1";

const read = (...path: string[]): string => {
  const file = join(...path);
  return existsSync(file) ? readFileSync(file, "utf8").trim() : "";
};

const versionOf = (folder: string): string | undefined =>
  (JSON.parse(read(folder, "package.json") || "{}") as { version?: string }).version;

/** SST writes its version first and the types of the providers last. */
const isInstalled = (): boolean =>
  read(SST, "platform/version") === versionOf(join(ROOT, "node_modules/sst")) &&
  existsSync(join(SST, "platform/config.d.ts")) &&
  existsSync(join(SST, "platform/node_modules/@pulumi/aws/package.json"));

/** bun's own names for what it runs on. Without AVX2 it needs another build. */
function bunPackage(): string {
  const cpu = { x64: "x64", arm64: "aarch64" }[process.arch as string] ?? process.arch;
  const isOld = process.platform === "linux" && cpu === "x64" && !read("/proc/cpuinfo").includes("avx2");
  return `@oven/bun-${process.platform}-${cpu}${isOld ? "-baseline" : ""}`;
}

/** bun, taken from npm into a folder of its own; undefined where there is none to be had. */
function bun(): string | undefined {
  const folder = join(SST, "bun");
  const name = bunPackage();
  const file = join(folder, "node_modules", name, "bin/bun");
  mkdirSync(folder, { recursive: true });
  const options = ["--prefix", folder, "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"];
  try {
    if (!existsSync(file)) execFileSync("npm", ["install", ...options, `${name}@${BUN}`], { stdio: "ignore" });
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function install(): void {
  const path = bun();
  const env = {
    ...process.env,
    SST_TELEMETRY_DISABLED: "1",
    SST_SKIP_DEPENDENCY_CHECK: "1",
    XDG_CONFIG_HOME: join(SST, "home"),
    // npm does as well, in minutes instead of seconds, and takes versions that no lock file holds.
    ...(path === undefined ? { NO_BUN: "1" } : { SST_BUN_PATH: path }),
  };
  const cli = join(ROOT, "node_modules/sst/bin/sst.mjs");
  execFileSync(process.execPath, [cli, "install", "--stage", "check"], { cwd: ROOT, env, stdio: "inherit" });
  if (!isInstalled()) throw new Error("`sst install` left no platform in .sst/");
}

if (!isInstalled()) install();
