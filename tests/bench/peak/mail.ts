import { readFile } from "node:fs/promises";
import { isMainThread } from "node:worker_threads";
import { ReadInTime } from "../../../functions/reading/in-time.ts";
import { startThread } from "../../../functions/reading/thread.ts";
import { told } from "../bombs/told.ts";

/** As the Lambda reads a mail: its bytes come whole, and a thread reads them. */
async function readMail(file: string): Promise<readonly string[]> {
  const reader = new ReadInTime(startThread);
  const raw = await readFile(file);
  const service = { address: "buddy@buddy.example.net", inboundDomain: "in.buddy.example.net" };
  const reading = await reader.read({
    raw,
    service,
    addresses: ["martin@example.org"],
    mail: "m",
    receivedAt: new Date(),
  });
  await reader.stop();
  return [reading.isByHead === true ? "by its header alone" : `${reading.found.length} turns`];
}

// A process of its own: `mail.mjs FILE`. The thread that reads is this file once more.
if (isMainThread) await told(() => readMail(process.argv[2] ?? ""));
