import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readMoment } from "../../infra/local/clock/wall-clock.ts";
import { readStartConfig, readTickConfig } from "../../infra/local/console/config.ts";
import { StopError } from "../../infra/local/stop-error.ts";

/** The sentence and exit code that a person gets for these flags. */
function stopped(args: readonly string[]): { exitCode: number; message: string } {
  try {
    readStartConfig(args);
  } catch (error) {
    if (error instanceof StopError) return { exitCode: error.exitCode, message: error.message };
  }
  throw new Error("the flags were taken");
}

const wrong: readonly [readonly string[], RegExp][] = [
  [["--prot", "1"], /^Unknown option '--prot': see npm start -- --help\.$/],
  [["extra"], /^Unexpected argument 'extra': see npm start -- --help\.$/],
  [["--smtp-port", "many"], /^--smtp-port takes a number .*, and "many" is none\.$/],
  [["--web-port", "65536"], /^--web-port takes a number .*, and "65536" is none\.$/],
  [["--web-port", "-1"], /./],
  [["--smtp-port", "3527", "--web-port", "3527"], /^--smtp-port and --web-port are both 3527/],
  [["--smtp-port", "8080"], /are both 8080: give each a port of its own\.$/],
  [["--me", "martin"], /^--me takes your e-mail address, and "martin" is none: write --me you@example\.com\.$/],
  [["--me", "a@example.com,b"], /"b" is none/],
  [["--now", "tomorrow"], /^--now takes a time like 2026-11-22T07:30, .*, and "tomorrow" is none\.$/],
  [["--now", "9999-01-01T07:30"], /of a year from 1970 to 2200, and "9999-01-01T07:30" is none\.$/],
  [["--now", "0001-01-01T07:30"], /of a year from 1970 to 2200, and "0001-01-01T07:30" is none\.$/],
  [["--now", "2026-02-30T07:30"], /2026-02-30/],
  [["--trust-local=perhaps"], /^--trust-local is true or false, not "perhaps"\.$/],
  [["--me"], /^Option '--me <value>' argument missing: see npm start -- --help\.$/],
];

it.each(wrong)("answers %j with one sentence and exit code 2", (args, sentence) => {
  const { exitCode, message } = stopped(args);
  expect(exitCode).toBe(2);
  expect(message).toMatch(sentence);
  expect(message).not.toMatch(/\n/);
});

describe("what is asked for", () => {
  it("has sensible values where nothing is said", () => {
    expect(readStartConfig([])).toEqual({
      help: false,
      me: undefined,
      now: undefined,
      data: resolve(".data"),
      smtpPort: 2525,
      webPort: 8080,
      empty: false,
      trustLocal: true,
    });
  });

  it("takes all flags", () => {
    const args = ["--me", "Ann Bee <ann@example.com>", "--now=2026-11-22T07:30", "--data", "d", "--empty"];
    expect(readStartConfig([...args, "--smtp-port", "0", "--web-port=1234", "--trust-local=false"])).toMatchObject({
      me: { name: "Ann Bee", addresses: ["ann@example.com"] },
      now: "2026-11-22T07:30",
      data: resolve("d"),
      smtpPort: 0,
      webPort: 1234,
      empty: true,
      trustLocal: false,
    });
    expect(readStartConfig(["--trust-local"]).trustLocal).toBe(true);
    expect(readStartConfig(["--me", "a@example.com,b@example.org"]).me?.addresses).toHaveLength(2);
    expect(readTickConfig(["--now", "2026-11-22 07:30"]).now).toBe("2026-11-22 07:30");
  });

  it("reads a time on the wall of the user's zone, unless it names an offset", () => {
    const times = [
      "2026-11-22T07:30",
      "2026-11-22 07:30:15",
      "2026-11-22T07:30Z",
      "2026-11-22T07:30-05:00",
      "2026-11-22",
      "1970-01-01T00:00",
      "2200-12-31T23:59",
      "1969-12-31T23:59Z",
      "2201-01-01T00:00",
      "9999-12-31T23:59",
      "9999-12-31T23:59-12:00",
      "0001-01-01T00:00",
    ];
    expect(times.map((time) => readMoment(time, "Europe/Berlin")?.toISOString())).toEqual([
      "2026-11-22T06:30:00.000Z",
      "2026-11-22T06:30:00.000Z",
      "2026-11-22T07:30:00.000Z",
      "2026-11-22T12:30:00.000Z",
      undefined,
      "1969-12-31T23:00:00.000Z",
      "2200-12-31T22:59:00.000Z",
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
