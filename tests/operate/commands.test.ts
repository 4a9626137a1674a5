import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FolderQueue } from "../../infra/local/queue/folder-queue.ts";
import { examineMachine, nodeFinding } from "../../infra/operate/checks/machine.ts";
import { mailServer, refusal } from "../local/mail-server.ts";
import { temporaryFolder } from "../local/temporary.ts";
import { awsStandIn } from "../support/aws-query.ts";
import { nameServer } from "../support/name-server.ts";
import { ANSWERS, DOMAIN, ZONE } from "./healthy.ts";

const ROOT = join(import.meta.dirname, "../..");

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Run a command as `npm run` does, without any key of AWS but those that are given. */
async function command(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = "",
): Promise<Ended> {
  const file = join(ROOT, "infra/operate/commands", `${name}.ts`);
  // Elsewhere than whoever runs the tests may have an `.env`, and what the last deployment has left.
  const cwd = await temporaryFolder();
  const { PATH, TMPDIR } = process.env;
  const nobody = {
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_CONFIG_FILE: "/nowhere",
    AWS_SHARED_CREDENTIALS_FILE: "/nowhere",
  };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), file, ...args],
      { cwd, env: { PATH, TMPDIR, ...nobody, ...env } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
    child.stdin?.end(input);
  });
}

/** What the SDK needs to ask the stand-in and nobody else. */
const keysFor = (endpoint: string) => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_ACCESS_KEY_ID: "local",
  AWS_SECRET_ACCESS_KEY: "local",
});

describe("npm run doctor", () => {
  it("asks a name server and AWS, and ends with 0 where all is well", async () => {
    const [{ endpoint }, server] = await Promise.all([awsStandIn(ANSWERS), nameServer(ZONE)]);
    const args = ["--domain", DOMAIN, "--nameserver", server];
    const { code, out, err } = await command("doctor", args, keysFor(endpoint));
    expect(err).toBe("");
    expect(out).not.toMatch(/wrong|missing/);
    // The address of the pages alone is not known here.
    expect(out).toMatch(/\nAll that could be seen is in order\. 1 could not be looked at\.\n$/);
    expect(code).toBe(0);
  });

  it("ends with 1 where mail goes elsewhere, and says what to do", async () => {
    const zone = { ...ZONE, [`MX ${DOMAIN}`]: ["10 mail.example.net"], [`FAIL bounce.${DOMAIN}`]: ["SERVFAIL"] };
    const [{ endpoint }, server] = await Promise.all([awsStandIn(ANSWERS), nameServer(zone)]);
    const args = ["--domain", DOMAIN, "--nameserver", server, "--json"];
    const { code, out } = await command("doctor", args, keysFor(endpoint));
    const { isInOrder, chapters } = JSON.parse(out);
    expect([code, isInOrder]).toEqual([1, false]);
    expect(chapters[0].findings).toContainEqual(
      expect.objectContaining({ what: `MX ${DOMAIN}`, outcome: "wrong", found: "mail.example.net" }),
    );
    expect(chapters[0].findings).toContainEqual(
      expect.objectContaining({
        what: `TXT bounce.${DOMAIN}`,
        outcome: "unknown",
        next: expect.stringMatching(/ESERVFAIL/),
      }),
    );
  });

  it.each([
    [["--stage", "production"], /^Say which domain: /],
    [["--stage", "production", "--data", "x"], /^--data is for this machine/],
    [["--domain", DOMAIN, "--nameserver", "nowhere"], /^--nameserver takes the number/],
    [["--colour"], /^Unknown option '--colour': see npm run doctor -- --help\.\n$/],
  ])("answers %j with a sentence", async (args, sentence) => {
    const { code, out, err } = await command("doctor", args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("npm run dns", () => {
  it("names the DKIM records as SES does", async () => {
    const { endpoint } = await awsStandIn(ANSWERS);
    const { code, out, err } = await command("dns", ["--zone-file"], { ...keysFor(endpoint), MAIL_DOMAIN: DOMAIN });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`two._domainkey.${DOMAIN}.\t300\tIN\tCNAME\ttwo.dkim.amazonses.com.\n`);
  });

  it("prints the others where nobody has logged in", async () => {
    const { code, out, err } = await command("dns", ["--domain", DOMAIN, "--json"]);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out).records).toHaveLength(5);
    expect(JSON.parse(out).notes.at(-1)).toContain("AWS_PROFILE");
  });
});

describe("npm run token-keys", () => {
  it("makes keys, adds one to those of standard input, and leaves one out", async () => {
    const first = (await command("token-keys", [])).out;
    const second = (await command("token-keys", ["--rotate"], {}, `TokenKeys=${first}`)).out;
    const third = (await command("token-keys", ["--drop", "k1"], {}, second)).out;
    const [one, two, three] = [first, second, third].map((text) => JSON.parse(text));
    expect([one.current, two.current, three.current]).toEqual(["k1", "k2", "k2"]);
    expect(two.keys.k1).toBe(one.keys.k1);
    expect(three.keys).toEqual({ k2: two.keys.k2 });
    expect(Buffer.from(two.keys.k2, "base64url")).toHaveLength(32);
    expect(two.keys.k2).not.toBe(two.keys.k1);
  });

  it("prints nothing where standard input holds no keys, so that nothing is set to it", async () => {
    const { code, out, err } = await command("token-keys", ["--rotate"], {}, "hunter2");
    expect([code, out]).toEqual([1, ""]);
    expect(err).not.toContain("hunter2");
  });
});

describe("npm run doctor on one machine", () => {
  const look = async (machine: Partial<Parameters<typeof examineMachine>[0]>) => {
    const data = await temporaryFolder();
    const [{ findings } = { findings: [] }] = await examineMachine({ data, smtpPort: 0, webPort: 0, ...machine });
    return findings.filter(({ outcome }) => outcome !== "ok");
  };

  it("finds an empty folder and free ports in order", async () => {
    expect(await look({})).toEqual([]);
    expect(await look({ data: join(await temporaryFolder(), "never") })).toEqual([]);
  });

  it("finds a port that another program has", async () => {
    const { port } = await mailServer();
    expect(await look({ smtpPort: port })).toEqual([
      expect.objectContaining({ outcome: "wrong", next: expect.stringMatching(/EADDRINUSE.*--smtp-port/) }),
    ]);
  });

  it("finds a folder whose configuration is damaged", async () => {
    const data = await temporaryFolder();
    await writeFile(join(data, "config.json"), "{");
    expect(await look({ data })).toEqual([
      expect.objectContaining({ outcome: "wrong", what: `the data folder ${data}` }),
    ]);
  });

  it("finds what was given up", async () => {
    const data = await temporaryFolder();
    const folder = join(data, "queues", "inbound");
    const queue = await FolderQueue.open({ name: "inbound", folder, log: () => undefined, backOff: [1, 1, 1, 1] });
    await queue.send(["{}"]);
    queue.start(async () => Promise.reject(new Error("never")));
    await queue.empty();
    await queue.stop();
    expect(await look({ data })).toEqual([expect.objectContaining({ what: "nothing was given up", outcome: "wrong" })]);
  });

  it.each([
    ["http://example.net", "wrong", /^SMTP_URL does not name a mail server/],
    ["smtp://me:hunter2@127.0.0.1:9", "unknown", /can not be reached/],
  ])("finds that %s takes no letters", async (smtpUrl, outcome, next) => {
    const found = await look({ smtpUrl });
    expect(found).toEqual([expect.objectContaining({ outcome, next: expect.stringMatching(next) })]);
    expect(JSON.stringify(found)).not.toContain("hunter2");
  });

  it("finds a mail server that refuses the login, and one that takes it", async () => {
    const { port } = await mailServer({
      authOptional: false,
      disabledCommands: ["STARTTLS"],
      onAuth: ({ password }, _session, done) =>
        password === "right" ? done(null, { user: "me" }) : done(refusal(535, "no")),
    });
    const at = (password: string): string => `smtp://me:${password}@127.0.0.1:${port}`;
    expect(await look({ smtpUrl: at("right") })).toEqual([]);
    expect(await look({ smtpUrl: at("hunter2") })).toEqual([
      expect.objectContaining({ outcome: "wrong", next: "It refuses the login of SMTP_URL (535)." }),
    ]);
  });

  it.each([
    ["20.20.0", "ok"],
    ["24.1.0", "ok"],
    ["20.19.9", "wrong"],
    ["18.20.8", "wrong"],
  ])("finds Node %s %s", (version, outcome) => {
    expect(nodeFinding(version).outcome).toBe(outcome);
  });
});
