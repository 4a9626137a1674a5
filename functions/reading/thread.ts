import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { Read, ToRead } from "../../core/reading.ts";

/** By this a thread knows that it was started here. */
const ROLE = "online-buddy-reading";

/** What a thread says: that it is there, what a mail says, or that it could not be read. */
export type Said =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly reading: Awaited<ReturnType<Read>> }
  | { readonly kind: "failed" };

// In a bundle this file is a piece of it that a thread can load. In the sources it is TypeScript, which a thread of Node cannot load by itself.
const isSource = import.meta.url.endsWith(".ts");
const fromSource = (): string => {
  return `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))}).then(({ register }) => {
    register();
    return import(${JSON.stringify(import.meta.url)});
  });`;
};

/** Start a thread that reads mails, one after the other, with so much memory for what it makes of them. */
export const startThread = (maxOldGenerationSizeMb: number): Worker =>
  new Worker(isSource ? fromSource() : new URL(import.meta.url), {
    eval: isSource,
    workerData: ROLE,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb },
    // What a library prints of a mail stays here.
    stdout: true,
    stderr: true,
  });

async function answer(read: Read, asked: ToRead): Promise<Said> {
  try {
    return { kind: "read", reading: await read(asked) };
  } catch {
    return { kind: "failed" };
  }
}

if (!isMainThread && workerData === ROLE && parentPort !== null) {
  const port = parentPort;
  // Whoever starts a thread has no use for what reads mails, and does not load it.
  const { read } = await import("../../core/read-whole.ts");
  port.on("message", (asked: ToRead) => void answer(read, asked).then((said) => port.postMessage(said)));
  port.postMessage({ kind: "ready" } satisfies Said);
}
