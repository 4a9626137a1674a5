import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { closed, type Log, type LogLine } from "../../functions/log.ts";

/** A folder that is gone when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "buddy-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A log to read afterwards. */
export function keptLog(): { readonly lines: readonly LogLine[]; readonly log: Log } {
  const lines: LogLine[] = [];
  return { lines, log: closed((line) => lines.push(line)) };
}
