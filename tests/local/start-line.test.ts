import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { readStartConfig } from "../../infra/local/console/config.ts";
import { type Flags, startLine } from "../../infra/local/console/start-line.ts";

const user = { id: "u", name: "Nora Field", addresses: ["nora@example.com", "o'neil$x@example.org"], zone: "UTC" };
const flags: Flags = {
  installation: { user },
  data: resolve(".data"),
  smtpPort: 2525,
  webPort: 8080,
  trustLocal: true,
};

/** The words that npm gets of a line, as a shell takes it apart. */
const wordsOf = (line: string): string[] =>
  execFileSync("sh", ["-c", `npm() { printf '%s\\n' "$@"; }\n${line}`], { encoding: "utf8" })
    .trimEnd()
    .split("\n");

it.each<[string, Partial<Flags>, object]>([
  ["the owner with a name and all addresses", {}, { me: { name: user.name, addresses: user.addresses } }],
  ["a folder with a blank", { data: "/tmp/my mails" }, { data: "/tmp/my mails" }],
  ["a start without the sample", { empty: true }, { empty: true }],
  ["a later start without the sample", { installation: { user, sample: "none" } }, { empty: true }],
  ["other ports", { smtpPort: 5525, webPort: 0 }, { smtpPort: 5525, webPort: 0 }],
  ["that nobody is believed", { trustLocal: false }, { trustLocal: false }],
])("a ready start line says again: %s", (_, given, read) => {
  const [start, dashes, ...args] = wordsOf(startLine({ ...flags, ...given }));
  expect([start, dashes]).toEqual(["start", "--"]);
  expect(readStartConfig(args)).toMatchObject(read);
});

it("takes real mail to a folder of its own while the invented owner of the sample is the one that runs", () => {
  const sample = { ...user, name: "Martin Hale", addresses: ["you@example.com"] };
  expect(startLine({ ...flags, installation: { user: sample }, smtpPort: 5525 })).toContain(
    "npm start -- --me you@example.com \\\n  --empty --data ~/online-buddy --smtp-port 5525",
  );
});
