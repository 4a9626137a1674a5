import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeDurably } from "../durable-file.ts";
import { StopError } from "../stop-error.ts";

/** Where a running machine can be spoken to. The address holds a secret, so the file is for its owner alone. */
export interface Running {
  readonly pid: number;
  readonly control: string;
}

const FILE = "running.json";
const ANSWER_MS = 1_500;

/** Two machines on one folder would deliver everything twice: the second one stops here. A file left by a crash says nothing. */
export async function refuseSecond(data: string): Promise<void> {
  const running = await whoRuns(data);
  if (running === undefined) return;
  throw new StopError(
    1,
    `Online Buddy already runs on ${data} (process ${running.pid}): stop it first, or take another folder with --data.`,
  );
}

/** The machine that runs on a folder and answers; undefined where there is none. */
export async function whoRuns(data: string): Promise<Running | undefined> {
  const running = await readRunning(data);
  if (running === undefined) return undefined;
  return (await isMachine(running.control)) ? running : undefined;
}

/** Behind a crash another program may have taken the port, and some answer whatever they are asked: so the answer has to be a machine's. */
async function isMachine(control: string): Promise<boolean> {
  try {
    const answer = await fetch(control, { redirect: "error", signal: AbortSignal.timeout(ANSWER_MS) });
    const { outcome } = (await answer.json()) as { readonly outcome?: unknown };
    return answer.ok && outcome === "running";
  } catch {
    return false;
  }
}

export async function announce(data: string, running: Running): Promise<void> {
  await writeDurably(join(data, FILE), Buffer.from(JSON.stringify(running)));
}

export async function withdraw(data: string): Promise<void> {
  await rm(join(data, FILE), { force: true });
}

async function readRunning(data: string): Promise<Running | undefined> {
  try {
    const { pid, control } = JSON.parse(await readFile(join(data, FILE), "utf8"));
    return typeof pid === "number" && typeof control === "string" ? { pid, control } : undefined;
  } catch {
    return undefined;
  }
}
