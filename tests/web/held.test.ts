import { beforeEach, describe, expect, it } from "vitest";
import { changesBetween } from "../../core/ledger/history.ts";
import { changeUser } from "../../core/ledger/users.ts";
import { receive } from "../../core/receive.ts";
import { release } from "../../core/release.ts";
import { signToken } from "../../core/reply/token.ts";
import { readRelease } from "../../functions/notification.ts";
import { webApp } from "../../functions/web/app.ts";
import { letter } from "../support/letter.ts";
import { KEYS, MARTIN, SECRET, service } from "../support/service.ts";
import { WISHES } from "../support/wishes.ts";

const TOKEN = signToken(KEYS, "settings", MARTIN.id);
const headers = { "content-type": "application/x-www-form-urlencoded" };
const JANE = "Jane Roe <jane@example.net>";

/** What waits for Martin: two of his own that nothing proves, one of a stranger, and a virus. */
async function pages() {
  const running = await service();
  const { receiveDeps, clock, table } = running;
  const app = webApp({ ...receiveDeps, ...WISHES, now: () => clock.now, log: () => undefined });
  const take = (raw: Buffer, envelope: object) => {
    clock.now = new Date(clock.now.getTime() + 1_000);
    return running.take(raw, envelope);
  };
  for (const n of [1, 2])
    await take(letter({ to: JANE, id: `m${n}@example.org`, text: `The keel, ${n}` }), { dmarcVerdict: "GRAY" });
  const words = { from: '"<b>Win</b> martin@example.org" <eve@evil.example.com>', to: SECRET, subject: "PRIZE" };
  await take(letter({ ...words, id: "e@example.com", text: "Buy" }), { dmarcVerdict: "FAIL" });
  await take(letter({ to: JANE, id: "v@example.org", text: "x" }), { virusVerdict: "FAIL" });
  const get = async (): Promise<string> => (await app.request(`/s/${TOKEN}`)).text();
  const press = async (field: string, value: string, token = TOKEN): Promise<Response> =>
    app.request(`/s/${token}`, { method: "POST", body: new URLSearchParams({ [field]: value }).toString(), headers });
  const work = async (): Promise<void> => {
    for (let body = running.inbound.shift(); body !== undefined; body = running.inbound.shift())
      await release(receiveDeps, readRelease({ body }) ?? { user: "nobody" });
  };
  const accepted = async () =>
    (await changesBetween(table, MARTIN.id, new Date(0), new Date("2027-01-01"))).filter(
      ({ filed }) => filed.outcome === "accepted",
    ).length;
  return { ...running, get, press, work, accepted };
}

const unescaped = (text: string): string => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
/** The values of the buttons of one kind, in the order of the page. */
const valuesOf = (html: string, field: string): string[] =>
  [...html.matchAll(new RegExp(`name="${field}" value="([^"]*)"`, "g"))].map(([, value = ""]) => unescaped(value));

describe("the page of settings says what waits", () => {
  let it0: Awaited<ReturnType<typeof pages>>;
  beforeEach(async () => {
    it0 = await pages();
  });

  it("by day, reason and number, and shows nothing that a stranger wrote", async () => {
    const html = await it0.get();
    const words = wordsOf(html);
    expect(words).toContain(
      "12 Nov 2026: nothing proves who sent it; it says that it comes from your address martin@example.org (2 mails)",
    );
    expect(words).toContain("12 Nov 2026: a virus was found in it");
    for (const secret of ["evil.example", "b&gt;Win", "PRIZE"]) expect(html).not.toContain(secret);
    expect([valuesOf(html, "letIn").length, valuesOf(html, "throwAway").length]).toEqual([2, 3]);
    expect(it0.inbound).toEqual([]);
  });

  it.each([
    ["de", "Einlassen", "sie nennt als Absender deine Adresse"],
    ["fr", "Accepter", "il dit venir de ton adresse"],
    ["es", "Dejar entrar", "dice venir de tu dirección"],
  ] as const)("in %s, too", async (language, button, words) => {
    await changeUser(it0.table, MARTIN.id, { language });
    const page = wordsOf(await it0.get());
    for (const one of [button, words]) expect(page).toContain(one);
  });

  it("lets in the mails of one line by its button, once, however often it is pressed", async () => {
    const [, mine = ""] = valuesOf(await it0.get(), "letIn");
    for (let time = 0; time < 2; time += 1) {
      const page = await (await it0.press("letIn", mine)).text();
      expect(page).toContain("They are let in");
      expect(valuesOf(page, "letIn")).not.toContain(mine);
    }
    await it0.work();
    expect(await it0.accepted()).toBe(2);
    expect(valuesOf(await it0.get(), "letIn")).toHaveLength(1);
    await it0.press("letIn", mine);
    expect(it0.inbound).toEqual([]);
  });

  it("throws them away by the other", async () => {
    const [, , mine = ""] = valuesOf(await it0.get(), "throwAway");
    expect(await (await it0.press("throwAway", mine)).text()).toContain("They are thrown away.");
    await it0.work();
    expect(await it0.accepted()).toBe(0);
    expect(valuesOf(await it0.get(), "throwAway")).toHaveLength(2);
  });

  it("does nothing for a value that no button of it has, for another link, or for a virus", async () => {
    const [virus = "", , mine = ""] = valuesOf(await it0.get(), "throwAway");
    const wrong = ["", "null", "[]", "{", '{"reason":"spam"}', '{"reason":"x","from":"a","to":"b"}', "9".repeat(2_000)];
    for (const value of wrong) expect((await it0.press("letIn", value)).status).toBe(200);
    await it0.press("letIn", virus);
    for (const token of ["x", signToken(KEYS, "unsubscribe", MARTIN.id), signToken(KEYS, "settings", "u2")])
      expect((await it0.press("letIn", mine, token)).status).toBe(404);
    expect(it0.inbound).toEqual([]);
  });

  it("says how many of the user's own wait because too many came", async () => {
    const { receiveDeps, rawMail, envelope } = it0;
    for (const n of [1, 2, 3]) {
      const key = await rawMail.put(`late${n}`, letter({ to: JANE, id: `l${n}@example.org`, text: `Keel ${n}` }));
      await receive({ ...receiveDeps, bucket: { any: 0, own: 1 } }, { key, envelope });
    }
    expect(wordsOf(await it0.get())).toContain("2 wait, and are read without your doing within about a day");
  });
});
