import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

/** One row of THREATS.md: its number, the files that hold its tests, and the names they begin with. */
interface Row {
  readonly number: number;
  readonly cells: readonly string[];
  readonly files: readonly string[];
  readonly names: readonly string[];
}

function rowOf(line: string): Row[] {
  const [, number] = /^\| (\d+) \|/.exec(line) ?? [];
  if (number === undefined) return [];
  const cells = line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
  const [, , , files = "", names = ""] = cells;
  const quoted = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);
  return [{ number: Number(number), cells, files: quoted(files), names: quoted(names) }];
}

const ROWS = read("THREATS.md").split("\n").flatMap(rowOf);

/** The names of the tests in a file, as they are written there. */
const namesIn = (path: string): string[] =>
  [...read(path).matchAll(/(?:\bit|\)|\]\s*(?:as const)?\s*\))\s*\(\s*["`](threat \d+: [^"`]+)["`]/g)].map(
    ([, name = ""]) => name,
  );

const CODE = /\.(?:ts|tsx)$/;

/** Every source file below these folders. */
function sources(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && CODE.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
}

/** The numbers of the threats that a text names: "threat 3", "threats 9 and 10", "threats 2, 3". */
const cited = (text: string): number[] =>
  [...text.matchAll(/\bthreats? (\d+(?:(?:, | and |, and )\d+)*)/g)].flatMap(([, list = ""]) =>
    (list.match(/\d+/g) ?? []).map(Number),
  );

describe("THREATS.md", () => {
  it("has one row for each threat from 1 to 50, each with what happens and what proves it", () => {
    expect(ROWS.map(({ number }) => number).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    for (const { cells } of ROWS) expect(cells.filter((cell) => cell === "")).toEqual([]);
    for (const { cells } of ROWS) expect(cells).toHaveLength(5);
  });

  it.each(ROWS.map((row) => [row.number, row] as const))(
    "names tests of threat %i that are there",
    (number, { files, names }) => {
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) expect([file, existsSync(new URL(file, root))]).toEqual([file, true]);
      expect(names.length).toBeGreaterThan(0);
      const there = files.flatMap(namesIn);
      for (const name of names) {
        expect(name).toMatch(new RegExp(`^threat ${number}: `));
        expect(there.filter((one) => one.startsWith(name)).length, name).toBeGreaterThan(0);
      }
    },
  );

  it("knows every test that is named after a threat", () => {
    const files = readdirSync(new URL("tests/threats/", root)).filter((name) => name !== "table.test.ts");
    for (const file of files)
      for (const name of namesIn(`tests/threats/${file}`)) {
        const row = ROWS.find(({ number }) => name.startsWith(`threat ${number}: `));
        expect([name, row?.files]).toEqual([name, expect.arrayContaining([`tests/threats/${file}`])]);
      }
  });

  it("explains every threat that a comment cites", () => {
    const known = new Set(ROWS.map(({ number }) => number));
    const found = sources("core", "functions", "infra").flatMap((path) => cited(readFileSync(path, "utf8")));
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((number) => !known.has(number))).toEqual([]);
  });
});
