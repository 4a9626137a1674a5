import { type ChildProcess, spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { listen } from "../../infra/local/loopback.ts";
import { whoRuns } from "../../infra/local/machine/running.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const START = join(import.meta.dirname, "start-patiently.ts");
const ZONE = "Europe/Berlin";

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server as Parameters<typeof listen>[0], 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The service on one machine, as `npm start` starts it, in a process of its own that can be killed and started again. */
export class MachineProcess {
  readonly data: string;
  readonly smtpPort: number;
  readonly #webPort: number;
  #child: ChildProcess | undefined;
  #ended: Promise<void> = Promise.resolve();
  peakMegabytes = 0;

  private constructor(data: string, smtpPort: number, webPort: number) {
    this.data = data;
    this.smtpPort = smtpPort;
    this.#webPort = webPort;
  }

  static async on(data: string): Promise<MachineProcess> {
    return new MachineProcess(data, await freePort(), await freePort());
  }

  /** Resolves when it is ready. A start that is killed on its way never was. */
  async start(more: readonly string[] = []): Promise<void> {
    const ports = ["--smtp-port", String(this.smtpPort), "--web-port", String(this.#webPort)];
    const args = ["--import", "tsx", START, "--data", this.data, "--empty", ...ports, ...more];
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, TZ: ZONE } });
    this.#child = child;
    this.#ended = new Promise((resolve) => child.once("close", () => resolve()));
    const text = { out: "", err: "" };
    child.stderr.on("data", (data) => {
      text.err += data;
    });
    await new Promise<void>((resolve, reject) => {
      child.stdout.on("data", (data) => {
        if (text.out.length < 10_000) text.out += data;
        if (text.out.includes("\nReady.")) resolve();
      });
      child.once("close", () =>
        child.killed ? resolve() : reject(new Error(`the machine ended: ${text.out}${text.err}`)),
      );
    });
  }

  /** `kill -9`. */
  async kill(): Promise<void> {
    await this.#measure();
    this.#child?.kill("SIGKILL");
    await this.#ended;
  }

  /** As Ctrl-C ends it. */
  async stop(): Promise<void> {
    await this.#measure();
    this.#child?.kill("SIGTERM");
    await this.#ended;
  }

  /** `npm run tick`: false where the machine was gone before it had answered. */
  async tick(now: string): Promise<boolean> {
    const running = await whoRuns(this.data);
    if (running === undefined) return false;
    const body = JSON.stringify({ now });
    // 409: a clock that stands there already.
    const answer = await fetch(running.control, { method: "POST", body }).catch(() => undefined);
    return answer !== undefined && (answer.ok || answer.status === 409);
  }

  /** Resolves when none of its queues holds anything but dead letters. */
  async empty(): Promise<void> {
    for (;;) {
      const waiting = await Promise.all(
        ["inbound", "reply", "feedback", "jobs"].map((name) => readdir(join(this.data, "queues", name, "ready"))),
      );
      if (waiting.flat().length === 0) return;
      await sleep(50);
    }
  }

  /** How many messages were given up. */
  async dead(): Promise<number> {
    return (await readdir(join(this.data, "queues", "inbound", "dead"))).length;
  }

  /** The most memory that the process ever held; only Linux tells. */
  async #measure(): Promise<void> {
    const status = await readFile(`/proc/${this.#child?.pid}/status`, "utf8").catch(() => "");
    const [, kilobytes = "0"] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
    this.peakMegabytes = Math.max(this.peakMegabytes, Math.round(Number(kilobytes) / 1024));
  }
}
