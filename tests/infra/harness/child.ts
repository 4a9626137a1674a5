import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCli } from "./cli.ts";
import { runUnderMocks } from "./engine.ts";
import type { Evaluation, Order } from "./evaluation.ts";
import { appOf, runProgram } from "./program.ts";

/** What whoever deploys has set, and nothing of the program before. */
function setEnvironment(env: Order["env"]): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
}

/** Evaluate one program in this process. */
async function evaluate(order: Order): Promise<Evaluation> {
  const { root, platform, stage, account, env } = order;
  setEnvironment(env);
  const app = await appOf(order);
  const work = mkdtempSync(join(tmpdir(), "infra-work-"));
  const cli = await startCli(root, work);
  process.env.SST_SERVER = cli.url;
  try {
    const of = { name: String(app.name), stage, account };
    const run = await runUnderMocks(platform, of, () => runProgram(order, app, work));
    return { stage, env, account, app, ...run, builds: cli.builds };
  } finally {
    cli.stop();
    // SST goes into the folder of the program, which is gone when the next one comes.
    process.chdir(platform);
    // What a broken program began may still write here.
    rmSync(work, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

// Pulumi keeps a stack trace, mapped to its sources, of every promise: a third of the time, and nobody reads them.
Error.stackTraceLimit = 0;

/** An order a message, one after the other; whoever asks waits for the answer. */
process.on("message", (order: Order) => {
  evaluate(order).then(
    (evaluation) => process.send?.({ evaluation }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.message : String(error) }),
  );
});

process.on("disconnect", () => {
  // What a broken program began and nobody waits for any more must not keep this process, nor let Pulumi complain of it.
  process.removeAllListeners("exit");
  process.exit(0);
});
