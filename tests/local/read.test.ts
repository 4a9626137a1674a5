import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./temporary.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MAIL = fileURLToPath(new URL("../fixtures/thread/outlook-web.eml", import.meta.url));

const read = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, ["--import", "tsx", "infra/local/commands/read.ts", ...args], {
    cwd: ROOT,
    input,
    encoding: "utf8",
  });

function run(
  args: readonly string[],
  input = "",
): { lines: Record<string, unknown>[]; status: number | null; errors: string } {
  const { stdout, stderr, status } = read(args, input);
  const lines = stdout.split("\n").filter(Boolean);
  return { lines: lines.map((line) => JSON.parse(line)), status, errors: stderr };
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

  it("takes an mbox, a picture and an empty file for no mail, and reads on", async () => {
    const folder = await temporaryFolder();
    const mail = readFileSync(MAIL);
    const files: readonly (readonly [name: string, content: Buffer, error: RegExp | undefined])[] = [
      [
        "box.mbox",
        Buffer.concat([Buffer.from("From jane@example.org Mon Nov  9 10:21:00 2026\n"), mail]),
        /turns.*replay/,
      ],
      ["picture.png", Buffer.from("\u0089PNG\r\n\u001a\n\n a: b", "latin1"), /no header field/],
      ["empty.eml", Buffer.alloc(0), /no header field/],
      ["words.txt", Buffer.from("just some words\n\nand: more"), /no header field/],
      ["odd-from.eml", Buffer.from("From : jane@example.org\n\nDear Martin"), undefined],
      ["odd.eml", Buffer.from("X-Odd: yes\n\nDear Martin"), undefined],
      ["broken.eml", Buffer.from("broken line\nSubject: yes\n\nDear Martin"), undefined],
      ["mail.eml", mail, undefined],
    ];
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const paths = files.map(([name]) => join(folder, name));
    for (const { lines, status } of [run(paths), run(["--lines"], paths.join("\n"))]) {
      expect(lines.map(({ file }) => file)).toEqual(paths);
      for (const [i, [name, , error]] of files.entries())
        expect([name, lines[i]]).toEqual([
          name,
          error
            ? { file: paths[i], error: expect.stringMatching(error) }
            : expect.not.objectContaining({ error: expect.anything() }),
        ]);
      expect(status).toBe(1);
    }
  });

  it("says how it is used when it is called wrongly", () => {
    expect(run([])).toMatchObject({ status: 2, lines: [], errors: expect.stringContaining("Usage") });
    expect(read(["--help"])).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("Usage") });
    expect(run(["--what"])).toMatchObject({ status: 2, errors: expect.stringContaining("--what") });
  });
});
