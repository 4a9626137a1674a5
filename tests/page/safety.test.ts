import { describe, expect, it } from "vitest";
import { letter } from "../support/letter.ts";
import { SECRET } from "../support/service.ts";
import { desk, wordsOf } from "./desk.ts";

const PAGES = ["/", "/mail", "/replies", "/people", "/replay", "/live", "/u/x", "/nowhere"];

describe("a page elsewhere", () => {
  it.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "127.0.0.1@evil.example",
    "10.0.0.1",
    "2130706433",
    "",
  ])("that calls this machine %s gets nothing", async (host) => {
    const { ask } = await desk();
    for (const path of PAGES) {
      const answer = await ask(path, { headers: { host } });
      expect([path, answer.status]).toEqual([path, 421]);
      expect(await answer.text()).not.toContain(SECRET);
    }
  });

  it.each(["127.0.0.1", "127.0.0.1:8080", "localhost:8080", "LOCALHOST", "[::1]:8080", "127.1.2.3:80"])(
    "is none where the machine is called %s",
    async (host) => {
      const { ask } = await desk();
      expect((await ask("/", { headers: { host } })).status).toBe(200);
    },
  );

  it.each([
    ["a browser says so", { "sec-fetch-site": "cross-site" }],
    ["on another port of this machine", { "sec-fetch-site": "same-site", origin: "http://127.0.0.1:3000" }],
    ["typed by nobody", { "sec-fetch-site": "none" }],
    ["an old browser names it", { origin: "https://evil.example" }],
    ["an old browser names another port", { origin: "http://127.0.0.1:3000" }],
    ["a frame without an origin", { origin: "null" }],
    ["nobody says where from", {}],
  ])("posts in vain: %s", async (_, headers) => {
    const { post, ticks, lines } = await desk();
    for (const path of ["/reply-now", "/clock", "/replay", "/"]) {
      expect([path, (await post(path, new URLSearchParams({ now: "2026-11-12T07:30" }), headers)).status]).toEqual([
        path,
        403,
      ]);
    }
    expect(ticks).toEqual([]);
    expect(lines).toEqual([]);
  });

  it("is told from a form of ours by Origin, where a browser is too old for more", async () => {
    const { post } = await desk();
    expect((await post("/reply-now", undefined, { origin: "http://127.0.0.1:8080" })).status).toBe(303);
  });
});

describe("every answer", () => {
  it("forbids what it does not need: foreign scripts, styles, frames around it, caches", async () => {
    const { ask } = await desk();
    for (const path of ["/", "/mail", "/replies", "/people", "/replay", "/nowhere"]) {
      const { headers } = await ask(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; connect-src 'self'/,
      );
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("set-cookie")).toBeNull();
    }
  });

  it("of the public pages stays as they are", async () => {
    const { ask } = await desk();
    const answer = await ask("/u/nothing");
    expect(answer.status).toBe(404);
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(await answer.text()).toContain("This link does not work.");
  });

  it("refuses a form that is too large", async () => {
    const { post } = await desk();
    expect((await post("/clock", new URLSearchParams({ now: "x".repeat(10_000) }))).status).toBe(413);
  });

  it("says nothing that an address puts into its mouth", async () => {
    const { ask } = await desk();
    for (const said of ["<b>hello</b>", "toString", "__proto__", "constructor"]) {
      const html = await (await ask(`/?said=${encodeURIComponent(said)}`)).text();
      expect(html).not.toContain('class="said"');
      expect(html).not.toContain(said === "<b>hello</b>" ? said : "function");
    }
  });
});

describe("a hostile mail", () => {
  const SCRIPT = "<script>alert(1)</script>";
  const EVIL = `"${SCRIPT} \u202eeoR enaJ" <jane@example.net>`;

  it("is shown as text in every place that shows it", async () => {
    const { arrive, ask } = await desk();
    const id = await arrive(
      letter({
        to: EVIL,
        subject: `</title>${SCRIPT}<img src=x onerror=alert(1)> \u202egnp.exe`,
        text: `Dear Jane, ${SCRIPT} what do you think of the new mast?\n\nOn Mon, 2 Nov 2026 at 09:12, ${EVIL} wrote:\n> ${SCRIPT} the mast of the boat is up\n> <iframe src="javascript:alert(1)"></iframe>\n> --\n> <svg onload=alert(1)>\n`,
      }),
    );
    const people = await (await ask("/people")).text();
    const person = /href="(\/people\/[^"]+)"/.exec(people)?.[1] ?? "";
    for (const path of ["/", "/mail", `/mail/${id}`, "/people", person]) {
      const html = (await (await ask(path)).text()).replace(
        /<(style|script type="module")>[\s\S]*?<\/(style|script)>/g,
        "",
      );
      expect([path, /<script|<img|<iframe|<svg onload|\u202e/.exec(html)?.[0]]).toEqual([path, undefined]);
      if (path !== "/people" && path !== person) expect(wordsOf(html)).toContain("alert(1)");
    }
    const raw = await ask(`/mail/${id}/raw`);
    expect(raw.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  });

  it.each([
    ["nothing at all", Buffer.alloc(0)],
    ["zeros", Buffer.alloc(5_000)],
    ["noise", Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 256))],
    ["a subject without end", letter({ subject: "s".repeat(100_000), to: "jane@example.net" })],
    ["half a character", letter({ subject: "\ud83d", to: "jane@example.net", text: "\ud83d and more of it" })],
    [
      "two thousand quotes",
      letter({
        to: "jane@example.net",
        text: Array.from({ length: 2_000 }, (_, i) => `${">".repeat(i % 90)} line ${i}`).join("\n"),
      }),
    ],
  ])("of %s leaves every page standing", async (_, raw) => {
    const { arrive, ask, lines } = await desk();
    const id = await arrive(raw);
    for (const path of ["/", "/mail", `/mail/${id}`, "/people"])
      expect([path, (await ask(path)).status]).toEqual([path, 200]);
    expect(lines).toEqual([]);
  });
});
