import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Env, Evaluation, Order } from "./evaluation.ts";

const run = promisify(execFile);

export const ROOT = resolve(import.meta.dirname, "../../..");
const PLATFORM = join(ROOT, ".sst/platform");

/** What whoever deploys has to set, and what keeps the SDK from looking for a machine of AWS around it. */
export const DEPLOYER: Env = {
  MAIL_DOMAIN: "example.org",
  SST_SECRET_TokenKeys: JSON.stringify({ current: "k1", keys: { k1: "sixteen letters that are no secret" } }),
  AWS_EC2_METADATA_DISABLED: "true",
};

/**
 * Evaluate the program in `root` for a stage, in a process of its own: the SDK of Pulumi runs one program a process. The
 * process gets a bundle of the harness, for a loader of TypeScript would look at each of the SDK's thousands of files.
 */
export async function evaluate(stage: string, root = ROOT, env: Env = DEPLOYER): Promise<Evaluation> {
  const folder = mkdtempSync(join(ROOT, ".sst/evaluation-"));
  try {
    const [child, answer] = [join(folder, "child.mjs"), join(folder, "answer.json")];
    const entryPoints = [join(import.meta.dirname, "child.ts")];
    const options = { bundle: true, format: "esm", platform: "node", packages: "external" } as const;
    await build({ ...options, entryPoints, outfile: child, logLevel: "error" });
    const order: Order = { root, platform: PLATFORM, stage };
    const { PATH, HOME, TMPDIR } = process.env;
    const timeout = 100_000;
    await run(process.execPath, [child, JSON.stringify(order), answer], {
      env: { PATH, HOME, TMPDIR, ...env },
      timeout,
    });
    return { ...(JSON.parse(readFileSync(answer, "utf8")) as Omit<Evaluation, "env">), env };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
