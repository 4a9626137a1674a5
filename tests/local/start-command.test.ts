import { type ChildProcess, spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, inject, it, onTestFinished } from "vitest";
import type { LogLine } from "../../functions/log-line.ts";
import { listen } from "../../infra/local/loopback.ts";
import { leaksIn } from "../guards/log-leak.ts";
import { temporaryFolder } from "./temporary.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const SLOW = 60_000;

interface Running {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
  /** Resolves when the output holds this. */
  said(text: string): Promise<void>;
}

/** Start a command as `npm run` does, on free ports. */
function command(name: "start" | "tick", args: readonly string[]): Running {
  const ports = name === "start" ? ["--smtp-port", "0", "--web-port", "0"] : [];
  const file = join(ROOT, "infra", "local", "commands", `${name}.ts`);
  const child = spawn(process.execPath, ["--import", "tsx", file, ...ports, ...args], { cwd: ROOT });
  onTestFinished(() => void child.kill("SIGKILL"));
  const text = { out: "", err: "" };
  const waiting = new Set<() => void>();
  child.stdout.on("data", (data) => {
    text.out += data;
    for (const check of waiting) check();
  });
  child.stderr.on("data", (data) => {
    text.err += data;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, ...text }));
  });
  const said = (wanted: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        if (text.out.includes(wanted)) resolve();
      };
      waiting.add(check);
      check();
      ended.then(({ out, err }) => reject(new Error(`ended without "${wanted}": ${out}${err}`)));
    });
  return { child, out: () => text.out, ended, said };
}

it(
  "answers a wrong flag with one sentence and exit code 2",
  async () => {
    const { code, out, err } = await command("start", ["--prot", "1"]).ended;
    expect({ code, out, err }).toEqual({
      code: 2,
      out: "",
      err: "Unknown option '--prot': see npm start -- --help.\n",
    });
  },
  SLOW,
);

it.each(["--smtp-port", "--web-port"])(
  "answers a taken %s with one sentence and exit code 1",
  async (flag) => {
    const server = createServer();
    const port = await listen(server as Parameters<typeof listen>[0], 0);
    onTestFinished(() => void server.close());
    const { code, out, err } = await command("start", ["--data", await temporaryFolder(), flag, String(port)]).ended;
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe(`Port ${port} is taken by another program: choose another one with ${flag} ${port + 1}.\n`);
  },
  SLOW,
);

it(
  "answers a folder it can not write to with one sentence and exit code 1",
  async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    const { code, err } = await command("start", ["--data", join(file, "data")]).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^The data folder .* can not be written to \(\w+\): name another one with --data\.\n$/);
  },
  SLOW,
);

it(
  "survives a kill in the middle of the sample, and refuses a second machine and time that goes back",
  async () => {
    const data = await temporaryFolder();
    const first = command("start", ["--data", data, "--now", "2031-03-03T12:00"]);
    await first.said("accepted");
    first.child.kill("SIGKILL");
    await first.ended;

    const second = command("start", ["--data", data]);
    await second.said("Ready.");
    expect(second.out().match(/Subject: /g)).toHaveLength(1);
    expect(second.out()).toMatch(/duplicate/);
    expect(second.out()).toMatch(/The clock stands at .*2031/);

    const third = await command("start", ["--data", data]).ended;
    expect(third).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringMatching(/^Online Buddy already runs on .*\n$/),
    });

    const tick = await command("tick", ["--data", data, "--now", "2031-03-03T12:45"]).ended;
    expect(tick).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringMatching(/^The clock moved from .* to .*12:45 .*: .*\.\n$/),
    });

    second.child.kill("SIGINT");
    expect((await second.ended).code).toBe(0);

    // Another process, which the guard of the suite does not hear: its journal is held against the same rules.
    const journal = (await readFile(join(data, "journal.jsonl"), "utf8")).trim().split("\n");
    const lines = journal.map((text) => JSON.parse(text)).map(({ at: _at, ...line }) => line as LogLine);
    expect(lines.length).toBeGreaterThan(20);
    const words = new Set(inject("sourceWords"));
    expect(lines.flatMap((line) => leaksIn(line, words))).toEqual([]);

    const back = await command("start", ["--data", data, "--now", "2001-01-01T00:00"]).ended;
    expect(back).toMatchObject({ code: 1, err: expect.stringMatching(/only moves forward/) });
  },
  SLOW,
);

it(
  "says what to do when there is no machine to tick",
  async () => {
    const { code, err } = await command("tick", ["--data", await temporaryFolder()]).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^Nothing runs on .*: start it with npm start, or name its folder with --data\.\n$/);
  },
  SLOW,
);
