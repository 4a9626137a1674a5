import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder that is gone when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "buddy-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A log to read afterwards. */
export function keptLog(): {
  lines: Readonly<Record<string, unknown>>[];
  log: (line: Readonly<Record<string, unknown>>) => void;
} {
  const lines: Readonly<Record<string, unknown>>[] = [];
  return { lines, log: (line) => lines.push(line) };
}
