import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MAIL = fileURLToPath(new URL("../fixtures/thread/outlook-web.eml", import.meta.url));

function run(
  args: readonly string[],
  input = "",
): { lines: Record<string, unknown>[]; status: number | null; errors: string } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "infra/local/commands/read.ts", ...args],
    { cwd: ROOT, input, encoding: "utf8" },
  );
  return {
    lines: stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    status,
    errors: stderr,
  };
}

describe("npm run read", () => {
  it("prints one JSON line for each mail, and says at the end that one could not be read", () => {
    const { lines, status } = run([MAIL, "no-such.eml", MAIL]);
    expect(lines.map(({ file, error }) => [file, typeof error])).toEqual([
      [MAIL, "undefined"],
      ["no-such.eml", "string"],
      [MAIL, "undefined"],
    ]);
    expect(status).toBe(1);
  });

  it("prints who wrote what, when, and the number in the author's own signature", () => {
    const [line] = run([MAIL]).lines;
    expect(line).toMatchObject({
      messageId: "own@example.com",
      from: { name: "Jane Roe", address: "jane.roe@example.com" },
      date: "2026-11-09T09:21:00+01:00",
      automatic: false,
      signature: "Jane Roe\nHarbour Walks Ltd, +44 20 7946 0018",
      phones: [{ number: "+442079460018" }],
      segments: [
        { kind: "reply", depth: 0, known: "header" },
        {
          kind: "quoted",
          depth: 1,
          known: "mark",
          from: { address: "tom.bell@example.org" },
          date: "2026-11-08T18:02:00+01:00",
        },
      ],
      defects: [],
    });
  });

  it("reads one mail from standard input, and a path a line with --lines", () => {
    expect(run(["-"], readFileSync(MAIL, "utf8")).lines).toMatchObject([{ file: "-", messageId: "own@example.com" }]);
    expect(run(["--lines"], `${MAIL}\n${MAIL}\n`).lines).toHaveLength(2);
  });

  it("says how it is used when it is called wrongly", () => {
    expect(run([])).toMatchObject({ status: 2, lines: [], errors: expect.stringContaining("Usage") });
    expect(run(["--what"])).toMatchObject({ status: 2, errors: expect.stringContaining("--what") });
  });
});
