import { spawn } from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import http from "node:http";
import http2 from "node:http2";
import net from "node:net";
import { join } from "node:path";
import tls from "node:tls";
import { createTransport } from "nodemailer";
import { describe, expect, inject, it } from "vitest";
import { fitting, type LogLine } from "../../functions/log-line.ts";
import { leaksIn } from "./log-leak.ts";
import { refusals } from "./outside-call.ts";

const words = new Set(inject("sourceWords"));
const RECEIVED = { event: "received", sesMessageId: "0100018f-2b1c-000000", outcome: "accepted" };

describe("a line of the log", () => {
  it.each<LogLine>([
    RECEIVED,
    { event: "received", outcome: "held", reason: "sender-unknown" },
    { event: "daily", user: "k3f9q2x5m4", outcome: "sent" },
    { event: "due", outcome: "ticked", slots: 4, users: 2 },
    { event: "failed", door: "web", error: "TypeError", place: "app.ts:12:3" },
    { event: "sweep", outcome: "failed", error: "ENOSPC" },
  ])("of ids, outcomes and counts is written as it is: %j", (line) => {
    expect(leaksIn(line, words)).toEqual([]);
    expect(fitting(line)).toBe(line);
  });

  const SECRETS: readonly (readonly [what: string, name: string, value: unknown])[] = [
    ["an address", "user", "jane@example.net"],
    ["an address where an id stands", "sesMessageId", "jane@example.net"],
    ["a subject", "reason", "The keel bolts"],
    ["a subject in lower case", "reason", "keel bolts, and the boat"],
    ["a subject in another script", "outcome", "лодка"],
    ["a token", "user", "k1.u1.0123456789abcdef0123456789abcdef"],
    ["a token where an id stands", "record", "k1.u1.0123456789abcdef0123456789abcdef"],
    ["a secret local part", "user", "k7f3q2x5m4n6p7r8abcd"],
    ["a secret local part of letters alone", "outcome", "abcdefghijklmnopqrst"],
    ["the message of an error", "error", "Error: cannot read jane@example.net"],
    ["a frame with a message", "place", "at Jane (jane@example.net:1:1)"],
    ["a path", "file", "/home/jane/outbox/1.eml"],
    ["a number that is none", "slots", "4 of jane's"],
    ["an object", "reason", { subject: "The keel bolts" }],
    ["a field that nobody knows", "subject", "keel"],
    ["a field of every object", "constructor", "keel"],
  ];

  it.each(SECRETS)("with %s in %s is noticed, and written without it", (_, name, value) => {
    const line = { ...RECEIVED, [name]: value } as unknown as LogLine;
    expect(leaksIn(line, words)).not.toEqual([]);
    const written = fitting(line);
    expect(JSON.stringify(written)).not.toContain(typeof value === "string" ? value : "keel");
    expect(written.event).toBe("received");
    expect(leaksIn({ ...written, [name]: undefined } as unknown as LogLine, words)).toEqual([]);
  });

  it("with a subject that looks like an outcome is noticed by the words of the program", () => {
    expect(leaksIn({ ...RECEIVED, outcome: "sourdough" }, words)).toEqual(["outcome is no word of the program"]);
  });
});

describe("whatever leaves this machine throws", () => {
  const CALLS: Readonly<Record<string, () => unknown>> = {
    "net.connect": () => net.connect(25, "192.0.2.1"),
    "net.connect by name": () => net.connect({ host: "mail.example.net", port: 25 }),
    "tls.connect": () => tls.connect({ host: "192.0.2.1", port: 443 }),
    "http.get": () => http.get("http://192.0.2.1/"),
    "http2.connect": () => http2.connect("https://192.0.2.1/"),
    fetch: () => fetch("https://example.net/pixel.gif"),
    "dns.lookup": () => dns.lookup("example.net", () => undefined),
    "dns.promises.resolveTxt": () => dns.promises.resolveTxt("example.net"),
    "a resolver of one's own": () => new dns.promises.Resolver().resolve("example.net", "MX"),
    "a datagram": () => dgram.createSocket("udp4").send("x", 53, "192.0.2.1"),
    nodemailer: () => createTransport({ host: "192.0.2.1", port: 25 }).sendMail({ to: "a@example.net", text: "x" }),
  };

  it.each(Object.entries(CALLS))("%s", async (_, call) => {
    const tried = new Promise((resolve) => resolve(call()));
    await expect(tried).rejects.toThrow();
    expect(refusals.splice(0).map(({ message }) => message)).toEqual([
      expect.stringContaining("a test reached out of this machine"),
    ]);
  });

  it("and this machine is reached", async () => {
    const server = http.createServer((_, response) => response.end("here"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as net.AddressInfo;
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe("here");
    await new Promise((resolve) => server.close(resolve));
  });
});

it("a run fails by a line that was logged and by a call that was caught, though each of its tests passes", async () => {
  const vitest = join(import.meta.dirname, "../../node_modules/vitest/vitest.mjs");
  const child = spawn(
    process.execPath,
    [vitest, "run", "--config", join(import.meta.dirname, "planted/vitest.config.ts")],
    {
      env: { ...process.env, NO_COLOR: "1" },
    },
  );
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => said.push(data));
  const code = await new Promise((resolve) => child.on("close", resolve));
  const text = Buffer.concat(said).toString();
  expect(text).toMatch(/Tests\s+3 passed/);
  expect(text).toContain("a log line reason is not of its shape");
  expect(text).toContain("a log line outcome is no word of the program");
  expect(text).toContain("a test reached out of this machine");
  expect(code).toBe(1);
});
