import { beforeEach, describe, expect, it } from "vitest";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import { type Purpose, signToken, type TokenKeys } from "../../core/reply/token.ts";
import { replySettings } from "../../functions/deps/reply-settings.ts";
import { webApp } from "../../functions/web/app.ts";
import { DOORS, FORM, house, PURPOSES } from "../support/page-doors.ts";
import { dangersIn } from "../support/safe-page.ts";
import { KEYS, MARTIN, SERVICE } from "../support/service.ts";

type House = Awaited<ReturnType<typeof house>>;
type App = House["app"];

let home: House;
beforeEach(async () => {
  home = await house();
});

const post = (app: App, path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request(path, { method: "POST", body, headers: { "content-type": FORM, ...headers } });

/** All that somebody sees of an answer. */
const seen = async (answer: Response | Promise<Response>): Promise<string> => {
  const { status, headers } = await answer;
  return JSON.stringify([status, [...headers], await (await answer).text()]);
};

const firstBody = (bodies: readonly string[]): string => bodies[0] ?? "do=yes";

describe("threat 14: a token opens what it was made for, and nothing else", () => {
  it.each(DOORS)("$name", async ({ path, opensFor, bodies }) => {
    for (const purpose of PURPOSES) {
      const isKey = opensFor.includes(purpose);
      const before = home.state();
      const opened = await home.app.request(path(home.token(purpose)));
      expect([purpose, opened.status]).toEqual([purpose, isKey ? 200 : 404]);
      if (isKey || bodies.length === 0) continue;
      for (const body of bodies) expect((await post(home.app, path(home.token(purpose)), body)).status).toBe(404);
      expect(home.state()).toBe(before);
    }
  });

  it.each(DOORS)(
    "$name: with an offer in a token that has none, and without one in a token that has",
    async ({ path, opensFor }) => {
      for (const purpose of opensFor) {
        const isAboutAnOffer = home.token(purpose).split(".").length === 4;
        const token = isAboutAnOffer
          ? signToken(KEYS, purpose, MARTIN.id)
          : signToken(KEYS, purpose, MARTIN.id, home.offer);
        expect((await home.app.request(path(token))).status).toBe(404);
      }
    },
  );

  it("of a user opens nothing of another's", async () => {
    const page = await (await home.app.request(`/s/${home.token("settings", "u2")}`)).text();
    expect(page).toContain("nora@example.com");
    for (const word of ["Jane", "martin@", MARTIN.secretAddress]) expect(page).not.toContain(word);
    expect((await home.app.request(DOORS[5]?.path(home.token("settings", "u2")) ?? "")).status).toBe(404);
    expect((await home.app.request(`/t/${home.token("called", "u2")}`)).status).toBe(404);
  });

  it("that unsubscribes shows no data: no name, no address, no person", async () => {
    for (const purpose of ["unsubscribe", "subscribe"] as const)
      for (const ask of [
        () => home.app.request(`/u/${home.token(purpose)}`),
        () => post(home.app, `/u/${home.token(purpose)}`, `wish=${purpose}`),
      ]) {
        const page = await (await ask()).text();
        for (const word of ["Martin", "martin", "Jane", "@", "Berlin", "Contessa"])
          expect(page.slice(page.indexOf("<body>"))).not.toContain(word);
      }
  });
});

describe("threat 17: keys change", () => {
  const OLD: TokenKeys = { current: "k1", keys: { k1: "the key of last year" } };
  const BOTH: TokenKeys = { current: "k2", keys: { ...OLD.keys, k2: "the key of this year" } };
  const NEW: TokenKeys = { current: "k2", keys: { k2: "the key of this year" } };
  const link = (keys: TokenKeys) =>
    new URL(replySettings(SERVICE, keys, "https://x.example").unsubscribeUrl(MARTIN.id)).pathname;
  const status = async (keys: TokenKeys, path: string) =>
    (await webApp({ ...home.deps, tokenKeys: keys }).request(path)).status;

  it("an old link opens while the old key is there, new links are signed by the new one, and a key that is taken out opens nothing", async () => {
    expect(link(BOTH)).toMatch(/^\/u\/k2\./);
    expect([await status(OLD, link(OLD)), await status(BOTH, link(OLD)), await status(BOTH, link(BOTH))]).toEqual([
      200, 200, 200,
    ]);
    expect([await status(NEW, link(OLD)), await status(OLD, link(NEW))]).toEqual([404, 404]);
  });

  it("an unsubscribe link of ten years ago still unsubscribes", async () => {
    home.clock.now = new Date("2036-11-12T06:30:00Z");
    expect(await (await post(home.app, link(KEYS), "List-Unsubscribe=One-Click")).text()).toBe("Unsubscribed.\n");
  });
});

const HEX = "0123456789abcdef0123456789abcdef";

/** What is wrong with a link, and the link. */
const badTokens = (good: string): Readonly<Record<string, string>> => ({
  "a piece too few": good.slice(0, -1),
  "a piece too many": `${good}0`,
  "no tag": good.slice(0, -33),
  "another tag": `${good.slice(0, -32)}${HEX}`,
  "another user": good.replace(".u1.", ".u2."),
  "a user who does not exist": good.replace(".u1.", ".u9."),
  "another key": good.replace("k1.", "k2."),
  "a key of every object": good.replace("k1.", "constructor."),
  "the prototype for a key": good.replace("k1.", "__proto__."),
  capitals: good.toUpperCase(),
  "a tag of wide digits": good.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  "letters of another script": encodeURIComponent(good.replace("k", "к")),
  "a space": `${good}%20`,
  "a line break": `${good}%0d%0aSet-Cookie:%20a=b`,
  NUL: `${good}%00`,
  "NUL alone": "%00",
  "an escape that is none": "%E0%A4%A",
  "an escaped slash": `${good}%2F..%2F..%2Fs`,
  "a backslash": `${good}%5C`,
  markup: "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "a quote": `${good}%22%20onmouseover=alert(1)`,
  "a query that says more": `x?token=${good}`,
  "too long": "a".repeat(8_000),
  "a user without end": `k1.${"u".repeat(5_000)}.${HEX}`,
  "a bidirectional mark": `${encodeURIComponent("\u202e")}${good}`,
});

describe("a link that opens nothing", () => {
  it.each(DOORS)(
    "to $name gets the same bytes and fields, whatever is wrong and however it is asked for",
    async ({ path, opensFor, bodies }) => {
      const good = home.token(opensFor[0] as Purpose);
      const before = home.state();
      const gone = home.token(opensFor[0] as Purpose, "u7");
      const answers = new Map<string, string>();
      const note = async (what: string, answer: Response | Promise<Response>) => answers.set(await seen(answer), what);
      for (const [what, token] of Object.entries({ ...badTokens(good), "signed for nobody": gone })) {
        await note(`GET ${what}`, home.app.request(path(token)));
        if (bodies.length > 0)
          for (const body of [...bodies, "", "x=y"])
            await note(`POST ${body} ${what}`, post(home.app, path(token), body));
      }
      await note("an unknown page", home.app.request("/nowhere"));
      expect([...answers.values()]).toHaveLength(1);
      expect([...answers.keys()][0]).toMatch(/^\[404,/);
      expect(home.state()).toBe(before);
    },
  );

  it("is the same for a user who was erased, and HEAD gives the same fields", async () => {
    const unknown = await seen(home.app.request("/u/x"));
    await home.erase(MARTIN.id);
    for (const { path, opensFor, bodies } of DOORS.filter(({ name }) => name !== "unsubscribing")) {
      const token = home.token(opensFor[0] as Purpose);
      expect(await seen(home.app.request(path(token)))).toBe(unknown);
      for (const body of bodies) expect(await seen(post(home.app, path(token), body))).toBe(unknown);
      const { status, headers } = await home.app.request(path(token), { method: "HEAD" });
      expect(JSON.stringify([status, [...headers]])).toBe(`${unknown.slice(0, unknown.indexOf(',"<!doctype'))}]`);
    }
  });
});

describe("threat 18: opening changes nothing", () => {
  it.each(DOORS)(
    "$name, by GET and by HEAD, with whatever else stands in the request",
    async ({ path, opensFor, bodies }) => {
      for (const purpose of opensFor) {
        const before = home.state();
        const url = path(home.token(purpose));
        const asked = [url, `${url}?${firstBody(bodies)}`, `${url}?_method=POST&${firstBody(bodies)}`, `${url}/`];
        for (const method of ["GET", "HEAD"])
          for (const one of asked)
            for (const name of ["accept", "x-http-method-override", "x-http-method", "x-method-override"])
              await home.app.request(one, { method, headers: { [name]: "POST" } });
        const page = await home.app.request(url);
        const head = await home.app.request(url, { method: "HEAD" });
        expect([head.status, [...head.headers], await head.text()]).toEqual([page.status, [...page.headers], ""]);
        expect(home.state()).toBe(before);
      }
    },
  );

  it.each(DOORS.filter(({ bodies }) => bodies.length > 0))(
    "threat 19: nor does a press of nothing, at $name",
    async ({ path, opensFor }) => {
      for (const purpose of opensFor)
        for (const [body, type] of [
          ["", FORM],
          ["x=y&submit=1", FORM],
          ['{"do":"yes"}', "application/json"],
          ["do=yes", "text/plain"],
        ] as const) {
          const before = home.state();
          const { status } = await post(home.app, path(home.token(purpose)), body, { "content-type": type });
          expect([200, 422]).toContain(status);
          expect(home.state()).toBe(before);
        }
    },
  );
});

/** Everything that the pages answer: each door open, closed, pressed, asked wrongly, overfed; the public page; a failure. */
async function everyAnswer(): Promise<{ readonly what: string; readonly answer: Response }[]> {
  const { app, token, deps } = home;
  const answers: { what: string; answer: Response }[] = [];
  const note = async (what: string, answer: Response | Promise<Response>) =>
    answers.push({ what, answer: await answer });
  for (const language of ["en", "de", "fr", "es"]) await note(`/ ${language}`, app.request(`/?l=${language}`));
  for (const path of ["/about", "/nowhere", "/favicon.ico", "/u", "/s/"]) await note(path, app.request(path));
  await note("POST /", post(app, "/", "x=y"));
  class Broken extends MemoryTable {
    override get = () => Promise.reject(new TypeError("martin@example.org could not be read"));
  }
  const broken = webApp({ ...deps, table: new Broken() });
  for (const { name, path, opensFor, bodies } of DOORS) {
    await note(`${name} 404`, app.request(path("x")));
    await note(`${name} 405`, app.request(path("x"), { method: "DELETE" }));
    await note(`${name} 413`, post(app, path("x"), "y".repeat(10_000)));
    await note(`${name} 500`, broken.request(path(token(opensFor[0] as Purpose))));
    for (const purpose of opensFor) {
      await note(`${name} ${purpose}`, app.request(path(token(purpose))));
      // Erasing comes last in its list: what it asks for is done by a job.
      for (const body of ["", ...bodies])
        await note(`${name} ${purpose} ${body}`, post(app, path(token(purpose)), body));
    }
  }
  return answers;
}

describe("every answer there is", () => {
  it("carries the fields that keep a page closed (threats 16, 20), and neither cookie nor redirect", async () => {
    const answers = await everyAnswer();
    expect(new Set(answers.map(({ answer }) => answer.status))).toEqual(new Set([200, 404, 405, 413, 422, 500]));
    for (const { what, answer } of answers) {
      const fields = Object.fromEntries(answer.headers);
      expect(fields, what).toMatchObject({
        "content-security-policy": expect.stringMatching(
          /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
        ),
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
        "x-robots-tag": "noindex, nofollow",
        "x-content-type-options": "nosniff",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "content-type": expect.stringMatching(/^text\/(?:html|plain); ?charset=utf-8$/i),
      });
      for (const name of ["set-cookie", "location", "refresh", "access-control-allow-origin", "x-powered-by", "server"])
        expect(Object.keys(fields), what).not.toContain(name);
    }
  });

  it("is a page that runs nothing, fetches nothing and leads nowhere else", async () => {
    for (const { what, answer } of await everyAnswer()) {
      const html = await answer.text();
      if (answer.headers.get("content-type")?.startsWith("text/plain")) expect(html, what).toBe("Unsubscribed.\n");
      else expect([what, dangersIn(html)]).toEqual([what, []]);
    }
  });

  it("is caught where it is not: the look at a page sees what it looks for", () => {
    for (const planted of [
      "<script>1</script>",
      '<img src="/x">',
      '<a href="//evil.example">x</a>',
      '<a href="/\\evil.example">x</a>',
      '<a href="javascript:1">x</a>',
      '<p onclick="1">x</p>',
      '<p style="color:red">x</p>',
      '<meta http-equiv="refresh" content="0">',
      '<form action="https://evil.example">x</form>',
      "<form>x</form>",
      "<style>@import '/x'</style>",
      "<!-- x -->",
    ])
      expect(dangersIn(planted)).not.toEqual([]);
  });

  it.each(DOORS.filter(({ bodies }) => bodies.length > 0))(
    "to more than a press of a button is 413, as a page, at $name",
    async ({ path, opensFor, bodies }) => {
      const before = home.state();
      const url = path(home.token(opensFor[0] as Purpose));
      const answer = await post(home.app, url, `${firstBody(bodies)}&x=${"y".repeat(9_000)}`);
      expect(answer.status).toBe(413);
      expect(await answer.text()).toContain("That was too much at once.");
      expect(home.state()).toBe(before);
    },
  );
});

describe("what the request says of itself", () => {
  const HEADERS = {
    host: "evil.example",
    "x-forwarded-host": "evil.example",
    forwarded: "host=evil.example;proto=http",
    "x-original-url": "/s/other",
    "x-rewrite-url": "/s/other",
    "x-forwarded-prefix": "//evil.example",
    origin: "https://evil.example",
    referer: "https://evil.example/",
  };

  it.each(DOORS)(
    "changes no byte of the page of $name: no link leads where a Host field says",
    async ({ path, opensFor }) => {
      const url = path(home.token(opensFor[0] as Purpose));
      const plain = await (await home.app.request(`https://buddy.example.net${url}`)).text();
      const poisoned = await home.app.request(
        `https://evil.example${url}?next=https://evil.example&returnTo=//evil.example`,
        { headers: HEADERS },
      );
      expect(await poisoned.text()).toBe(plain);
      expect(JSON.stringify([...poisoned.headers])).not.toContain("evil");
    },
  );

  it("and every link of a mail leads where WEB_URL says", () => {
    const mail = home.mailer.text(0).replace(/=\n/g, "");
    const links = [...mail.matchAll(/https?:\/\/[^\s"<>)\]]+/g)].map(
      ([link]) => new URL(link.replace(/=3D/g, "=")).origin,
    );
    expect(new Set(links)).toEqual(new Set(["https://buddy.example.net"]));
  });
});
