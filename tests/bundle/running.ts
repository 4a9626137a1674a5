import { type ChildProcess, fork } from "node:child_process";
import { createCipheriv } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { LogLine } from "../../functions/log-line.ts";
import type { Answered, Invocation } from "./invocation.ts";

type Env = Readonly<Record<string, string>>;

const KEY = Buffer.alloc(32, 7);

/** What links a function has, as SST lays it beside the code: AES-256-GCM, a nonce of zeros, the tag at the end. Ours have none. */
function layLinks(folder: string): void {
  const cipher = createCipheriv("aes-256-gcm", KEY, Buffer.alloc(12));
  const sealed = Buffer.concat([cipher.update("{}"), cipher.final(), cipher.getAuthTag()]);
  writeFileSync(join(folder, "resource.enc"), sealed);
}

/** The stand-in for Lambda's runtime as plain JavaScript: whoever runs a bundle loads no TypeScript. */
export async function runtimeIn(folder: string): Promise<string> {
  const outfile = join(folder, "lambda.mjs");
  const entryPoints = [join(import.meta.dirname, "lambda.ts")];
  await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  return outfile;
}

/** A bundle in a process of its own, as Lambda would run it. */
export class Running {
  readonly lines: LogLine[] = [];
  /** All that came on standard error; and on standard output, if it was no line of the log. */
  readonly noise: string[] = [];
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.stdout?.setEncoding("utf8").on("data", (text: string) => this.#hear(text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => this.noise.push(text));
  }

  /** Start the bundle in `folder`. The process knows what SST and the environment tell it, and nothing of this one. */
  static async start(runtime: string, folder: string, env: Env): Promise<Running> {
    layLinks(folder);
    const sst = { SST_KEY: KEY.toString("base64"), SST_KEY_FILE: "resource.enc", SST_RESOURCE_App: "{}" };
    const child = fork(runtime, { cwd: folder, env: { ...sst, ...env }, execArgv: [], silent: true });
    const running = new Running(child);
    await running.#next();
    return running;
  }

  /** Have the handler do one event, at a moment. */
  async invoke(event: unknown, at: string): Promise<Answered> {
    this.#child.send({ event, at } satisfies Invocation);
    return this.#next();
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    this.#child.kill();
    await once(this.#child, "exit");
  }

  async #next(): Promise<Answered> {
    const ended = once(this.#child, "exit").then(() => {
      throw new Error(`the bundle has ended: ${this.noise.join("")}`);
    });
    const [answered] = (await Promise.race([once(this.#child, "message"), ended])) as [Answered];
    ended.catch(() => undefined);
    return answered;
  }

  #hear(text: string): void {
    for (const line of text.split("\n").filter((one) => one !== ""))
      if (line.startsWith("{")) this.lines.push(JSON.parse(line) as LogLine);
      else this.noise.push(line);
  }
}
