import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCli } from "./cli.ts";
import { runUnderMocks } from "./engine.ts";
import type { Evaluation, Order } from "./evaluation.ts";
import { appOf, runProgram } from "./program.ts";

/** Evaluate one program in this process. */
async function evaluate(order: Order): Promise<Omit<Evaluation, "env">> {
  const { root, platform, stage } = order;
  const app = await appOf(order);
  const work = mkdtempSync(join(tmpdir(), "infra-work-"));
  const cli = await startCli(root, work);
  process.env.SST_SERVER = cli.url;
  try {
    const run = await runUnderMocks(platform, { name: String(app.name), stage }, () => runProgram(order, app, work));
    return { stage, app, ...run, builds: cli.builds };
  } finally {
    cli.stop();
    process.chdir(root);
    // What a broken program began may still write here.
    rmSync(work, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

// Pulumi keeps a stack trace, mapped to its sources, of every promise: a third of the time, and nobody reads them.
Error.stackTraceLimit = 0;

/** The order comes as the first argument, in JSON; the second names the file for the answer. */
const [order = "", out = ""] = process.argv.slice(2);
writeFileSync(out, JSON.stringify(await evaluate(JSON.parse(order) as Order)));
// What a broken program began and nobody waits for any more must not keep this process, nor let Pulumi complain of it.
process.removeAllListeners("exit");
process.exit(0);
