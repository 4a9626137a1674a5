import { resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { IMPORT_HELP, readImportConfig } from "../../infra/local/console/import-config.ts";
import { bar, type Far } from "../../infra/local/import/bar.ts";
import { holdsNoMail } from "../../infra/local/import/told.ts";
import { StopError } from "../../infra/local/stop-error.ts";

const WRONG: readonly (readonly [args: readonly string[], sentence: RegExp])[] = [
  [[], /^Name a mailbox: an mbox, a Maildir or a folder of \.eml files\.$/],
  [["--bogus", "a.mbox"], /^Unknown option '--bogus'.*: see npm run import -- --help\.$/],
  [["--me", "martin", "a.mbox"], /"martin" is none/],
  [["--stage", "a b", "--me", "a@example.com", "a.mbox"], /"a b" is none\.$/],
  [["--stage", "dev", "a.mbox"], /^A stage has many users: say with --me whose mailbox it is\.$/],
];

it.each(WRONG)("%j is a wrong use, and one sentence says so", (args, sentence) => {
  expect(() => readImportConfig(args)).toThrow(
    expect.objectContaining({ exitCode: 2, message: expect.stringMatching(sentence) }),
  );
  expect(() => readImportConfig(args)).toThrow(StopError);
});

it("takes paths, an address and a stage", () => {
  const { paths, me, stage, restart } = readImportConfig(["--me", "A@example.com", "--stage", "dev", "a.mbox", "/b"]);
  expect({ paths, me, stage, restart }).toEqual({
    paths: [resolve("a.mbox"), "/b"],
    me: { addresses: ["a@example.com"] },
    stage: "dev",
    restart: false,
  });
  expect(readImportConfig(["--help"]).help).toBe(true);
  expect(IMPORT_HELP).toMatch(/--restart/);
});

const far = (bytes: number, milliseconds: number): Far => ({
  mails: bytes / 1_000,
  bytes,
  ofBytes: 100_000_000,
  here: bytes,
  milliseconds,
});

/** What a bar writes when it is drawn at these moments, in milliseconds. */
function drawn(isTTY: boolean, moments: readonly (readonly [at: number, bytes: number])[]): string[] {
  const lines: string[] = [];
  const clock = { at: 0 };
  const { draw, end } = bar({ isTTY, write: (text) => lines.push(text) }, () => clock.at);
  for (const [at, bytes] of moments) {
    clock.at = at;
    draw(far(bytes, at));
  }
  end();
  return lines;
}

it("in a file the bar is a line every five seconds, and the last one", () => {
  expect(
    drawn(false, [
      [1_000, 1e6],
      [2_000, 2e6],
      [6_000, 6e6],
      [7_000, 100e6],
    ]),
  ).toEqual([
    "1 %  1000 mails  1 of 100 MB  1.0 MB/s  2 min to go\n",
    "6 %  6000 mails  6 of 100 MB  1.0 MB/s  2 min to go\n",
    "100 %  100000 mails  100 of 100 MB  14.3 MB/s\n",
  ]);
});

it("on a terminal the bar is drawn over itself", () => {
  const lines = drawn(true, [
    [1_000, 25e6],
    [1_010, 26e6],
    [2_000, 50e6],
  ]);
  expect(lines).toHaveLength(3);
  expect(lines[1]?.startsWith("\r\u001b[K")).toBe(true);
  expect(lines[1]).toContain("░".repeat(12));
  expect(lines[1]).not.toContain("░".repeat(13));
  expect(lines[2]).toBe("\n");
});

it.each([30, 50, 80, 120])("on a terminal of %i columns a drawing fits into one line", (columns) => {
  const lines: string[] = [];
  const { draw } = bar({ isTTY: true, columns, write: (text) => lines.push(text) }, () => 0);
  draw({ mails: 432_100, bytes: 1.86e9, ofBytes: 20e9, here: 1e9, milliseconds: 300_000 });
  const [drawn = ""] = lines.map((line) => stripVTControlCharacters(line).replace("\r", ""));
  expect(drawn).toMatch(columns < 80 ? /^9 %/ : /^█*░+ 9 % {2}432100 mails {2}1860 of 20000 MB .* to go$/);
  expect(drawn.length).toBeLessThan(columns);
});

it.each([
  [{}, true],
  [{ "no-mail": 2 }, true],
  [{ "no-mail": 2, draft: 1 }, false],
  [{ filed: 1 }, false],
])("what has come to %j is no mailbox: %j", (counts, isNone) => {
  expect(holdsNoMail({ counts })).toBe(isNone);
});
