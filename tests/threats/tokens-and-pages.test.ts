import { beforeEach, describe, expect, it } from "vitest";
import { contactStateOf } from "../../core/buddy/contact-state.ts";
import { mailStateOf } from "../../core/ledger/mail-state.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import { type Purpose, signToken, type TokenKeys } from "../../core/reply/token.ts";
import { replySettings } from "../../functions/deps/reply-settings.ts";
import { webApp } from "../../functions/web/app.ts";
import { type FrontDoors, frontDoors } from "../support/front-doors.ts";
import { NO_QUEUES } from "../support/no-queues.ts";
import { DOORS, PURPOSES } from "../support/page-doors.ts";
import { KEYS, MARTIN, SERVICE } from "../support/service.ts";
import { WISHES } from "../support/wishes.ts";

/** What the buttons of all pages send. */
const BUTTONS = DOORS.flatMap(({ bodies }) => bodies);

const WITH_SUBJECT = "20261112x0";
const links = (purpose: Purpose): string[] => [
  signToken(KEYS, purpose, MARTIN.id),
  signToken(KEYS, purpose, MARTIN.id, WITH_SUBJECT),
];

let table: MemoryTable;
let doors: FrontDoors;
/** When something was last said, and how often an item was written, is not what it says. */
const ledger = (): string =>
  JSON.stringify(
    table.everything().sort((a, b) => `${a.PK} ${a.SK}`.localeCompare(`${b.PK} ${b.SK}`)),
    (name, value) => (name === "version" || name === "saidAt" ? undefined : value),
  );

beforeEach(async () => {
  table = new MemoryTable();
  doors = await frontDoors({ table });
  await doors.told();
});

/** All paths that are open, with the tokens that open them. */
const open = (): string[] =>
  DOORS.flatMap(({ path, opensFor, name }) =>
    opensFor.map((purpose) => path(signToken(KEYS, purpose, MARTIN.id, name === "a tap" ? WITH_SUBJECT : undefined))),
  );

describe("a token", () => {
  it("threat 14: opens the door of its purpose and no other, and whatever is wrong with it, the answer is the same", async () => {
    const missing = await (await doors.app.request("/u/nothing")).text();
    const before = ledger();
    const closed = DOORS.flatMap(({ path, opensFor }) =>
      PURPOSES.filter((purpose) => !opensFor.includes(purpose)).flatMap((purpose) => links(purpose).map(path)),
    );
    expect(closed).toHaveLength(90);
    for (const path of closed) {
      const answers = [await doors.app.request(path), await doors.post(path, BUTTONS.join("&"))];
      for (const answer of answers) {
        if (answer.status === 405) continue;
        expect([path, answer.status, await answer.text()]).toEqual([path, 404, missing]);
      }
    }
    expect(ledger()).toBe(before);
  });

  it("threat 14: is worth nothing with any one character changed, for another user, or with another key", async () => {
    const token = signToken(KEYS, "unsubscribe", MARTIN.id);
    const changed = [...token].map((sign, i) => `${token.slice(0, i)}${sign === "a" ? "b" : "a"}${token.slice(i + 1)}`);
    const strange: TokenKeys = { current: "k1", keys: { k1: "another key of sixteen" } };
    const forged = [
      ...changed,
      token.toUpperCase(),
      `${token}0`,
      token.slice(0, -1),
      token.replace(".u1.", ".u2."),
      token.replace("k1.", "constructor."),
      token.replace("k1.", "__proto__."),
      signToken(strange, "unsubscribe", MARTIN.id),
      signToken(KEYS, "unsubscribe", "u2"),
    ];
    for (const one of forged)
      expect((await doors.post(`/u/${encodeURIComponent(one)}`, "List-Unsubscribe=One-Click")).status).toBe(404);
    expect((await mailStateOf(table, MARTIN.id))?.isSubscribed).toBe(true);
    expect((await doors.post(`/u/${token}`, "List-Unsubscribe=One-Click")).status).toBe(200);
  });

  it("threat 15: that is used again does what it did, once; the one to unsubscribe works for ever", async () => {
    const [out, back] = [doors.token("unsubscribe"), doors.token("subscribe")];
    await doors.post(`/u/${out}`, "List-Unsubscribe=One-Click");
    const once = ledger();
    expect((await doors.post(`/u/${out}`, "List-Unsubscribe=One-Click")).status).toBe(200);
    expect(ledger()).toBe(once);
    await doors.post(`/u/${back}`, "wish=subscribe");
    doors.clock.now = new Date("2031-01-01T00:00:00Z");
    await doors.post(`/u/${out}`, "List-Unsubscribe=One-Click");
    expect((await mailStateOf(table, MARTIN.id))?.isSubscribed).toBe(false);
    const tap = `/t/${signToken(KEYS, "called", MARTIN.id, WITH_SUBJECT)}`;
    await doors.post(tap, "do=yes");
    const word = (await contactStateOf(table, MARTIN.id, "jane@example.net"))?.word;
    await doors.post(tap, "do=yes");
    expect(word?.kind).toBe("called");
    expect((await contactStateOf(table, MARTIN.id, "jane@example.net"))?.word).toEqual(word);
  });

  it("threat 16: stays in the address bar: no referrer, cache, index, foreign resource or log line holds it", async () => {
    for (const path of [...open(), "/u/broken"]) {
      const answer = await doors.app.request(path);
      expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("x-robots-tag")).toContain("noindex");
      expect(await answer.text()).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|src=/i);
      await doors.post(path, BUTTONS.join("&"));
    }
    const broken = webApp({
      ...NO_QUEUES,
      ...WISHES,
      table: new Unreachable(),
      tokenKeys: KEYS,
      now: () => new Date(0),
      log: (line) => doors.lines.push(line),
    });
    for (const path of open()) expect((await broken.request(path)).status).toBe(500);
    const logged = JSON.stringify(doors.lines);
    expect(logged).toContain('"door":"web"');
    for (const path of open()) expect(logged).not.toContain(path.split("/")[2]);
  });

  it("threat 17: outlives the key that signed it until that key is taken away, and new ones are signed with the new key", async () => {
    const before = signToken(KEYS, "settings", MARTIN.id);
    const rotated: TokenKeys = { current: "k2", keys: { ...KEYS.keys, k2: "a second key for tests" } };
    const revoked: TokenKeys = { current: "k2", keys: { k2: "a second key for tests" } };
    const app = (tokenKeys: TokenKeys) =>
      webApp({ ...NO_QUEUES, ...WISHES, table, tokenKeys, now: () => doors.clock.now });
    expect((await app(rotated).request(`/s/${before}`)).status).toBe(200);
    expect((await app(revoked).request(`/s/${before}`)).status).toBe(404);
    const link = replySettings(SERVICE, rotated, "https://buddy.example.net").unsubscribeUrl(MARTIN.id);
    expect(link).toContain("/u/k2.");
    expect((await app(revoked).request(new URL(link).pathname)).status).toBe(200);
    expect((await app(KEYS).request(new URL(link).pathname)).status).toBe(404);
  });
});

/** A ledger out of reach, whose error names what must not be told. */
class Unreachable extends MemoryTable {
  override get(): Promise<never> {
    return Promise.reject(new TypeError(`could not read ${open().join()}`));
  }
}

describe("a link", () => {
  it.each(["GET", "HEAD"])(
    "threat 18: changes nothing when a scanner fetches it by %s, with whatever behind it",
    async (method) => {
      const before = ledger();
      for (const path of open())
        for (const query of ["", ...BUTTONS.map((button) => `?${button}`)])
          expect((await doors.app.request(`${path}${query}`, { method })).status).toBe(200);
      expect(ledger()).toBe(before);
      expect([doors.queued, doors.inbound, doors.jobs]).toEqual([[], [], []]);
    },
  );

  it("threat 19: does nothing for a scanner that posts forms, without the field of the button; what was done can be undone", async () => {
    const before = ledger();
    for (const path of open())
      for (const body of ["", "a=b", "submit=1", "email=x%40example.com", "wish=", "do=no", "List-Unsubscribe=Yes"])
        expect([200, 405, 422]).toContain((await doors.post(path, body)).status);
    expect(ledger()).toBe(before);
    expect(doors.jobs).toEqual([]);
    const done = await (await doors.post(`/u/${doors.token("unsubscribe")}`, "wish=unsubscribe")).text();
    const undo = /action="(\/u\/[^"]+)"/.exec(done)?.[1] ?? "";
    await doors.post(undo, "wish=subscribe");
    expect((await mailStateOf(table, MARTIN.id))?.isSubscribed).toBe(true);
  });
});

describe("a page", () => {
  it("threat 20: cannot be framed, scripted or posted from elsewhere, and knows no cookie", async () => {
    for (const path of [...open(), "/", "/about", "/u/broken"]) {
      const answer = await doors.app.request(path, { headers: { cookie: "session=1", origin: "https://example.com" } });
      const policy = answer.headers.get("content-security-policy") ?? "";
      for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"])
        expect(policy.split("; ")).toContain(rule);
      expect(policy).not.toMatch(/unsafe|\*|script-src/);
      expect([...answer.headers.keys()].filter((name) => /cookie|access-control/.test(name))).toEqual([]);
      const html = await answer.text();
      for (const [, action = ""] of html.matchAll(/<form[^>]* action="([^"]*)"/g)) expect(action).toMatch(/^\/[a-z]\//);
    }
  });
});
