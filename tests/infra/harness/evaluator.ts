import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Evaluation, Order } from "./evaluation.ts";

/** How many programs one process evaluates: the code of each stays in its memory. */
const MOST = 12;
const MILLISECONDS = 100_000;

type Answer = { readonly evaluation: Evaluation } | { readonly error: string };

/**
 * A process that evaluates programs, one after the other. Three quarters of what one costs is to load SST and Pulumi. It gets a
 * bundle of the harness, for a loader of TypeScript would look at each of the SDK's thousands of files.
 */
export class Evaluator {
  readonly #folder: string;
  #child: ChildProcess | undefined;
  #count = 0;

  constructor(parent: string) {
    this.#folder = mkdtempSync(join(parent, "evaluation-"));
  }

  /** It may be asked once more. */
  get isUsable(): boolean {
    return this.#child !== undefined;
  }

  async evaluate(order: Order): Promise<Evaluation> {
    this.#child ??= await this.#started();
    this.#count += 1;
    try {
      const answer = await ask(this.#child, order);
      if ("error" in answer) throw new Error(answer.error);
      if (answer.evaluation.failures.length > 0 || this.#count === MOST) this.#stop();
      return answer.evaluation;
    } catch (error) {
      this.#stop();
      throw error;
    }
  }

  async #started(): Promise<ChildProcess> {
    const outfile = join(this.#folder, "child.mjs");
    const entryPoints = [join(import.meta.dirname, "child.ts")];
    const options = { bundle: true, format: "esm", platform: "node", packages: "external" } as const;
    await build({ ...options, entryPoints, outfile, logLevel: "error" });
    const child = fork(outfile, { execArgv: [], env: {}, stdio: ["ignore", "ignore", "ignore", "ipc"] });
    // One that waits for work keeps nobody; it ends when whoever started it does.
    child.unref();
    child.channel?.unref();
    // The bundle is read when the first answer comes, and nobody knows when the last one does.
    child.once("message", () => rmSync(this.#folder, { recursive: true, force: true }));
    return child;
  }

  #stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Send an order, and wait for its answer, the end of the process, or too long. */
function ask(child: ChildProcess, order: Order): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      child.off("exit", fell);
      child.off("message", answered);
      child.channel?.unref();
      end();
    };
    const answered = (answer: Answer): void => settle(() => resolve(answer));
    const fell = (code: number | null): void => settle(() => reject(new Error(`the evaluation ended with ${code}`)));
    const timer = setTimeout(() => settle(() => reject(new Error("the evaluation takes too long"))), MILLISECONDS);
    child.on("message", answered);
    child.on("exit", fell);
    child.channel?.ref();
    child.send(order);
  });
}
