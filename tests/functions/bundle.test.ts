import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { identify } from "../../core/mail/identify.ts";
import { read } from "../../core/read-whole.ts";
import type { ToRead } from "../../core/reading.ts";
import type { ReadInTime as Reader } from "../../functions/reading/in-time.ts";
import type { startThread as Start } from "../../functions/reading/thread.ts";
import { contessaMails } from "../support/letter.ts";
import { MARTIN, SERVICE } from "../support/service.ts";

/** The handler, and besides what it reads with: a thread of it loads the same bundle once more. */
const ENTRY = `export { handler } from "./functions/receive.ts";
export { ReadInTime } from "./functions/reading/in-time.ts";
export { startThread } from "./functions/reading/thread.ts";`;

/** One file of ECMAScript, minified, with a `require` for what is CommonJS: as it runs on Lambda. */
async function bundled(folder: string): Promise<string> {
  const outfile = join(folder, "bundle.mjs");
  await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: "ts" },
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "esnext",
    mainFields: ["module", "main"],
    banner: { js: "import { createRequire as made } from 'node:module'; const require = made(import.meta.url);" },
    logLevel: "error",
  });
  return pathToFileURL(outfile).href;
}

it("a bundle of the receive handler reads mails in a thread of itself", async () => {
  const folder = await mkdtemp(join(tmpdir(), "bundle-"));
  try {
    const { ReadInTime, startThread } = (await import(await bundled(folder))) as {
      readonly ReadInTime: typeof Reader;
      readonly startThread: typeof Start;
    };
    const reader = new ReadInTime(startThread);
    for (const raw of contessaMails()) {
      const receivedAt = new Date("2026-11-11T19:00:00Z");
      const asked: ToRead = { raw, service: SERVICE, addresses: MARTIN.addresses, mail: identify(raw), receivedAt };
      expect(await reader.read(asked)).toEqual(await read(asked));
    }
    await reader.stop();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 90_000);
