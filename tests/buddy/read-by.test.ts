import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { READ_BY } from "../../core/buddy/read-by.ts";
import { contentName } from "../../core/mail/content-name.ts";

const ROOT = join(import.meta.dirname, "../..");
const FACTS = join(ROOT, "core/buddy/facts.ts");
const KEPT = join(ROOT, "core/buddy/read-by.ts");
// What is imported as a type alone is no code.
const IMPORTED = /^(?:import|export)(?! type\b)[^;]*?\bfrom "(\.[^"]+)";/gm;

/** A file, and all files of ours whose code it runs. */
function codeOf(file: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(file)) return found;
  const source = readFileSync(file, "utf8");
  found.set(file, source);
  for (const [, name = ""] of source.matchAll(IMPORTED)) codeOf(join(dirname(file), name), found);
  return found;
}

const nameOf = (code: ReadonlyMap<string, string>): string =>
  contentName(...[...code].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, source]) => source)).slice(0, 8);

describe("READ_BY", () => {
  const code = codeOf(FACTS);

  it("names the code that facts are read by (`npm run golden` writes it anew)", () => {
    const name = nameOf(code);
    if (process.env.UPDATE_GOLDEN) {
      const kept = readFileSync(KEPT, "utf8");
      writeFileSync(KEPT, kept.replace(/READ_BY = ".*"/, `READ_BY = "${name}"`));
    } else expect(READ_BY).toBe(name);
  });

  it.each([
    "core/buddy/facts.ts",
    "core/buddy/sayings/fr.ts",
    "core/buddy/promising/index.ts",
    "core/buddy/said.ts",
    "core/thread/date-words.ts",
    "core/people/zone.ts",
  ])("changes with %s", (path) => {
    const file = [...code.keys()].find((one) => relative(ROOT, one) === path) ?? path;
    expect(nameOf(new Map([...code, [file, `${code.get(file)} `]]))).not.toBe(nameOf(code));
    expect(code.has(join(ROOT, path))).toBe(true);
  });
});
