import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const ROOT = join(import.meta.dirname, "..", "..");
const COMMAND = join(ROOT, "infra", "local", "commands", "import.ts");
const LOOK_MS = 100;

/** `npm run import` in a process of its own, which can be killed. */
export class ImportProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #text = "";
  #isOver = false;
  peakMegabytes = 0;

  constructor(args: readonly string[]) {
    this.#child = spawn(process.execPath, ["--import", "tsx", COMMAND, ...args], { cwd: ROOT });
    this.#child.stdout?.on("data", (data) => {
      this.#text += data;
    });
    this.#child.stderr?.on("data", (data) => {
      this.#text += data;
    });
    this.#ended = new Promise((resolve) => this.#child.once("close", resolve));
    void this.#ended.then(() => {
      this.#isOver = true;
    });
    void this.#measure();
  }

  /** What it has said. */
  get text(): string {
    return this.#text;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Resolves with its code when it has ended; without one where it was killed. */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  /** `kill -9` as it is, or another sign. */
  async kill(sign: NodeJS.Signals = "SIGKILL"): Promise<number | null> {
    this.#child.kill(sign);
    return this.#ended;
  }

  /** The most memory that it holds; only Linux tells. */
  async #measure(): Promise<void> {
    while (!this.#isOver) {
      const status = await readFile(`/proc/${this.#child.pid}/status`, "utf8").catch(() => "");
      const [, kilobytes = "0"] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
      this.peakMegabytes = Math.max(this.peakMegabytes, Math.round(Number(kilobytes) / 1024));
      await sleep(LOOK_MS);
    }
  }
}
