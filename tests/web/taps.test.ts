import { beforeEach, describe, expect, it } from "vitest";
import { contactStateOf } from "../../core/buddy/contact-state.ts";
import { signToken } from "../../core/reply/token.ts";
import { webApp } from "../../functions/web/app.ts";
import { contessaMails } from "../support/letter.ts";
import { NO_QUEUES } from "../support/no-queues.ts";
import { KEYS, MARTIN, service } from "../support/service.ts";
import { WISHES } from "../support/wishes.ts";

const JANE = "jane@example.net";
const FORM = "application/x-www-form-urlencoded";

/** Martin has had a daily reply about Jane; its links, and the pages behind them. */
async function told() {
  const { take, day, clock, table } = await service();
  clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await take(mail);
  clock.now = new Date("2026-11-12T06:30:00Z");
  const sent = await day();
  if (sent.outcome !== "sent" || sent.reply.card?.taps === undefined) throw new Error("there is no card");
  const { taps } = sent.reply.card;
  const app = webApp({ table, tokenKeys: KEYS, ...NO_QUEUES, ...WISHES, now: () => clock.now, log: () => undefined });
  const get = (url: string) => app.request(new URL(url).pathname);
  const post = (url: string, body: string) =>
    app.request(new URL(url, "https://x").pathname, { method: "POST", body, headers: { "content-type": FORM } });
  const word = async () => (await contactStateOf(table, MARTIN.id, JANE))?.word;
  return { taps, get, post, word, app, settingsUrl: sent.reply.settingsUrl ?? "" };
}

describe("a tap on a name", () => {
  let made: Awaited<ReturnType<typeof told>>;
  beforeEach(async () => {
    made = await told();
  });

  it.each(["called", "later", "never"] as const)("%s: shows first, and acts by its button alone", async (tap) => {
    const { taps, get, post, word } = made;
    const page = await (await get(taps[tap])).text();
    expect(page).toContain("<bdi>Jane Roe</bdi>");
    expect((await post(taps[tap], "")).status).toBe(200);
    expect(await word()).toBeUndefined();
    await post(taps[tap], "do=yes");
    expect((await word())?.kind).toBe(tap);
  });

  it("is taken back by the button of the page that says it is done, to where it stood before the first", async () => {
    const { taps, post, word } = made;
    await post(taps.later, "do=yes");
    const done = await (await post(taps.called, "do=yes")).text();
    const undo = /action="(\/t\/[^"]+)"/.exec(done)?.[1] ?? "";
    expect((await word())?.kind).toBe("called");
    expect(await (await post(undo, "do=yes")).text()).toContain("Taken back.");
    expect(await word()).toBeUndefined();
  });

  it("is bound to its purpose, its user and its offer", async () => {
    const { taps, app } = made;
    const [kid, user, offer, tag] = new URL(taps.called).pathname.slice(3).split(".");
    const others = [
      `${kid}.${user}.${offer?.replace("x0", "x1")}.${tag}`,
      `${kid}.u2.${offer}.${tag}`,
      `${kid}.${user}.${tag}`,
      signToken(KEYS, "unsubscribe", MARTIN.id),
      signToken(KEYS, "called", MARTIN.id),
      signToken(KEYS, "called", MARTIN.id, "20261112x7"),
      signToken(KEYS, "called", "u2", offer),
    ];
    const pages = await Promise.all(others.map((token) => app.request(`/t/${token}`)));
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(await Promise.all(pages.map((page) => page.text()))).size).toBe(1);
  });
});

describe("the page of settings", () => {
  it("shows all, and changes what its form asks for", async () => {
    const { settingsUrl, get, post, taps } = await told();
    await post(taps.never, "do=yes");
    const page = await (await get(settingsUrl)).text();
    for (const shown of ['value="07:30"', "Europe/Berlin", "Jane Roe", MARTIN.secretAddress])
      expect(page).toContain(shown);
    const body = "hour=06%3A15&zone=America%2FNew_York&days=mondays&language=de&pause=until&until=2026-12-01";
    const saved = await (await post(settingsUrl, body)).text();
    expect(page).toContain('<option value="weekdays" selected="">Working days</option>');
    for (const shown of [
      'value="06:15"',
      '<option value="mondays" selected="">Nur montags</option>',
      'lang="de"',
      "Gespeichert.",
      'value="2026-12-01"',
    ])
      expect(saved).toContain(shown);
  });

  it("lets a name be suggested again", async () => {
    const { settingsUrl, post, taps, word } = await told();
    await post(taps.never, "do=yes");
    await post(settingsUrl, "again=jane%40example.net");
    expect(await word()).toBeUndefined();
  });

  it.each(["hour=25:00", "zone=Atlantis%2FNowhere", "days=tuesdays", "language=xx", "pause=until&until=soon"])(
    "refuses %s, changes nothing and says where",
    async (body) => {
      const { settingsUrl, post } = await told();
      const answer = await post(settingsUrl, `${body}&again=`);
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toContain("Nothing was saved");
      expect(page).toContain('value="07:30"');
    },
  );

  it("opens by no other link, and shows only its form again to who posts nothing of it", async () => {
    const { settingsUrl, app, post } = await told();
    for (const token of [signToken(KEYS, "unsubscribe", MARTIN.id), signToken(KEYS, "settings", "u2"), "x"])
      expect((await app.request(`/s/${token}`)).status).toBe(404);
    expect(await (await post(settingsUrl, "email=a")).text()).not.toContain("Saved.");
  });
});
