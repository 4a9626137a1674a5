import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import type { LogLine } from "../../functions/log.ts";
import { behindUrl } from "../../functions/web/url-event.ts";
import { handler, webApp } from "../../functions/web.ts";
import { NO_QUEUES } from "../support/no-queues.ts";
import { subscriber } from "../support/subscriber.ts";
import { WISHES } from "../support/wishes.ts";

/** A ledger that is out of reach. Its error names what must not be told. */
class BrokenTable extends MemoryTable {
  override get(): Promise<never> {
    return Promise.reject(new TypeError("martin@example.org could not be read"));
  }
}

describe("every answer", () => {
  it("carries the fields that keep a page closed, errors included", async () => {
    const { app, token } = await subscriber();
    const paths = ["/", `/u/${token("unsubscribe")}`, "/u/broken", "/nowhere"];
    const oneClick = { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) };
    const answers = [...paths.map((path) => app.request(path)), app.request(paths[1] ?? "", oneClick)];
    for (const answer of answers) {
      const { headers } = await answer;
      expect(Object.fromEntries(headers)).toMatchObject({
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
        "x-robots-tag": "noindex, nofollow",
        "x-content-type-options": "nosniff",
      });
      expect(headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
      );
      expect(headers.has("set-cookie")).toBe(false);
    }
  });

  it("asks for HTTPS from then on where it comes by HTTPS, and only there", async () => {
    const { app } = await subscriber();
    const field = "strict-transport-security";
    expect((await app.request("https://buddy.example.org/")).headers.get(field)).toBe("max-age=31536000");
    expect((await app.request("http://127.0.0.1:8080/")).headers.get(field)).toBeNull();
  });
});

describe("every page", () => {
  it("has one style, which is the one that the policy names, and nothing that runs or is fetched", async () => {
    const { app, token } = await subscriber();
    for (const path of ["/", `/u/${token("unsubscribe")}`, "/u/broken"]) {
      const response = await app.request(path);
      const html = await response.text();
      const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = ""]) => style);
      const hashes = styles.map((style) => createHash("sha256").update(style).digest("base64"));
      expect(hashes).toHaveLength(1);
      expect(response.headers.get("content-security-policy")).toContain(`'sha256-${hashes[0]}'`);
      expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\sstyle=|https?:|javascript:|url\(|@import/i);
    }
  });

  it("says its language, its title and its parts", async () => {
    const { app, token } = await subscriber();
    for (const path of ["/", `/u/${token("unsubscribe")}`, "/u/broken"]) {
      const html = await (await app.request(path)).text();
      expect(html).toMatch(/^<!doctype html><html lang="en">/);
      expect(html).toMatch(/<title>[^<]+ · Online Buddy<\/title>/);
      for (const part of ["<header>", "<main>", "<footer>", "<h1>"]) expect(html.split(part)).toHaveLength(2);
    }
  });
});

describe("a failure of ours", () => {
  it("is a kind 500 and one line of log, neither of which names a person or a link", async () => {
    const { token, tokenKeys } = await subscriber();
    const lines: LogLine[] = [];
    const app = webApp({
      ...NO_QUEUES,
      table: new BrokenTable(),
      tokenKeys,
      ...WISHES,
      now: () => new Date("2026-11-12T09:00:00Z"),
      log: (line) => lines.push(line),
    });
    const response = await app.request(`/u/${token("unsubscribe")}`);
    const html = await response.text();
    expect(response.status).toBe(500);
    expect(html).toContain("The fault is ours, not yours.");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ event: "failed", door: "web", error: "TypeError" });
    for (const secret of ["martin@", "could not be read", token("unsubscribe")])
      expect(html + JSON.stringify(lines)).not.toContain(secret);
  });
});

describe("behind a Function URL", () => {
  afterEach(() => vi.unstubAllEnvs());

  /** What Lambda hands over for one request (payload format 2.0). */
  const event = (method: string, path: string, body?: { type: string; base64: string }) => ({
    version: "2.0" as const,
    routeKey: "$default",
    rawPath: path,
    rawQueryString: "",
    headers: { host: "buddy.example.org", ...(body && { "content-type": body.type }) },
    requestContext: {
      domainName: "buddy.example.org",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" },
    },
    body: body?.base64 ?? null,
    isBase64Encoded: body !== undefined,
  });
  it("a missing setting fails the request by name, and the next one is answered when it is there", async () => {
    const home = event("GET", "/");
    await expect(handler(home)).rejects.toThrow("TABLE_NAME");
    vi.stubEnv("TABLE_NAME", "buddy");
    vi.stubEnv("SERVICE_ADDRESS", "buddy@buddy.example.net");
    vi.stubEnv("INBOUND_DOMAIN", "in.buddy.example.net");
    for (const name of ["REPLY", "INBOUND", "JOB"]) vi.stubEnv(`${name}_QUEUE_URL`, `https://sqs.example.com/${name}`);
    vi.stubEnv("TOKEN_KEYS", '{"current":"k1","keys":{"k1":"a secret of the test"}}');
    expect(await handler(home)).toMatchObject({ statusCode: 200 });
  });

  it("the same pages answer, and a body in base64 unsubscribes", async () => {
    const { app, token, isSubscribed } = await subscriber();
    const answer = behindUrl(app);
    const path = `/u/${token("unsubscribe")}`;
    const page = await answer(event("GET", path));
    expect(page).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    expect(page.headers?.["strict-transport-security"]).toBe("max-age=31536000");
    const base64 = Buffer.from("List-Unsubscribe=One-Click").toString("base64");
    const body = { type: "application/x-www-form-urlencoded", base64 };
    const done = await answer(event("POST", path, body));
    expect(done).toMatchObject({ statusCode: 200, body: "Unsubscribed.\n" });
    expect(done.cookies).toBeUndefined();
    expect(await isSubscribed()).toBe(false);
  });

  const SECRET = "kept-to-oneself";
  const form = { host: "buddy.example.org", "content-type": "application/x-www-form-urlencoded" };
  const http = (method: string) => ({ domainName: "buddy.example.org", http: { method } });
  // Each is something that Lambda or whoever may invoke the function could hand over, and what is answered.
  it.each<[string, unknown, number]>([
    ["nothing", undefined, 400],
    ["a word", SECRET, 400],
    ["an event of a queue", { Records: [{ body: SECRET }] }, 400],
    ["an event of version 1", { httpMethod: "GET", path: "/", headers: {}, body: SECRET }, 400],
    ["a method that no page has", event(`G\nET ${SECRET}`, "/"), 400],
    ["a method that no browser may use", event("TRACE", `/${SECRET}`), 400],
    ["a path that belongs to the name", event("GET", `:99999/${SECRET}`), 400],
    ["a path with half a character", event("GET", `/%zz\ud800${SECRET}`), 404],
    ["a GET with a body", { ...event("GET", "/"), body: SECRET }, 200],
    [
      "a name that is none",
      { ...event("GET", "/"), requestContext: { ...http("GET"), domainName: `a b ${SECRET}` } },
      200,
    ],
    ["a field that is none", { ...event("GET", "/"), headers: { [`a ${SECRET}`]: "x" } }, 200],
    ["a value in two lines", { ...event("GET", "/"), headers: { "accept-language": `de\r\n${SECRET}` } }, 200],
    ["a value that is none", { ...event("GET", "/"), headers: { "accept-language": { SECRET } } }, 200],
    ["no fields", { ...event("GET", "/"), headers: null }, 200],
    ["cookies", { ...event("GET", "/"), cookies: [`a=${SECRET}\u0000`, "\r\n"] }, 200],
    [
      "a body that is no base64",
      { ...event("POST", "/u/x"), headers: form, body: `@@${SECRET}`, isBase64Encoded: true },
      404,
    ],
    ["a body that is no text", { ...event("POST", "/u/x"), headers: form, body: { SECRET } }, 404],
    ["a body beyond any form", { ...event("POST", "/u/x"), headers: form, body: SECRET.repeat(100_000) }, 413],
  ])("%s is answered, and nothing of it is written down", async (_name, odd, status) => {
    const { app } = await subscriber();
    const heard: unknown[][] = [];
    for (const name of ["error", "warn", "log"] as const)
      vi.spyOn(console, name).mockImplementation((...given) => void heard.push(given));
    const { statusCode, body } = await behindUrl(app)(odd);
    vi.restoreAllMocks();
    expect([statusCode, body.includes(SECRET), heard]).toEqual([status, false, []]);
  });
});
