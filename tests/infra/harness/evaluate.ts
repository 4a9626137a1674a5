import { join, resolve } from "node:path";
import type { Account, Env, Evaluation } from "./evaluation.ts";
import { Evaluator } from "./evaluator.ts";

export const ROOT = resolve(import.meta.dirname, "../../..");
const PLATFORM = join(ROOT, ".sst/platform");

/** What whoever deploys has to set, and what keeps the SDK from looking for a machine of AWS around it. */
export const DEPLOYER: Env = {
  MAIL_DOMAIN: "example.org",
  ALARMS_TO: "operator@example.org",
  SST_SECRET_TokenKeys: JSON.stringify({ current: "k1", keys: { k1: "sixteen letters that are no secret" } }),
  AWS_EC2_METADATA_DISABLED: "true",
};

/** Those that wait for the next program. */
const idle: Evaluator[] = [];

/** Evaluate the program in `root` for a stage, in a process that does one after the other. */
export async function evaluate(
  stage: string,
  { root = ROOT, env = DEPLOYER, account = {} }: { root?: string; env?: Env; account?: Account } = {},
): Promise<Evaluation> {
  const evaluator = idle.pop() ?? new Evaluator(join(ROOT, ".sst"));
  const { PATH, HOME, TMPDIR } = process.env;
  const order = { root, platform: PLATFORM, stage, account, env: { PATH, HOME, TMPDIR, ...env } };
  const evaluation = await evaluator.evaluate(order);
  if (evaluator.isUsable) idle.push(evaluator);
  return evaluation;
}
