import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./evaluate.ts";

/** One change: in this file, these words become those. */
export type Change = readonly [file: string, from: string, to: string];

/** Do something with the program in a folder of its own, with one change if there is one. The folder goes afterwards. */
export async function withChangedTree<T>(change: Change | undefined, use: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "infra-"));
  try {
    layTree(root, change);
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function layTree(root: string, change: Change | undefined): void {
  const wiring = readdirSync(join(ROOT, "infra")).filter((name) => name.endsWith(".ts"));
  for (const file of ["sst.config.ts", ...wiring.map((name) => `infra/${name}`)])
    cpSync(join(ROOT, file), join(root, file));
  for (const folder of ["core", "functions"]) symlinkSync(join(ROOT, folder), join(root, folder));
  if (change !== undefined) apply(root, change);
}

/** A change that finds nothing to change would prove nothing. */
function apply(root: string, [file, from, to]: Change): void {
  const before = readFileSync(join(root, file), "utf8");
  if (before.split(from).length !== 2) throw new Error(`${file} holds these words not exactly once: ${from}`);
  writeFileSync(
    join(root, file),
    before.replace(from, () => to),
  );
}
