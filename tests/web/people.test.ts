import { describe, expect, it } from "vitest";
import { contactStateOf } from "../../core/buddy/contact-state.ts";
import { keys } from "../../core/ledger/keys.ts";
import { plain } from "../../core/ledger/plain.ts";
import { changeUser } from "../../core/ledger/users.ts";
import { signToken } from "../../core/reply/token.ts";
import { webApp } from "../../functions/web/app.ts";
import { contessaMails } from "../support/letter.ts";
import { NO_QUEUES } from "../support/no-queues.ts";
import { KEYS, MARTIN, service } from "../support/service.ts";
import { WISHES } from "../support/wishes.ts";

const TOKEN = signToken(KEYS, "settings", MARTIN.id);
const JANE = "jane@example.net";

async function told() {
  const running = await service();
  running.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await running.take(mail);
  running.clock.now = new Date("2026-11-12T06:30:00Z");
  await running.day();
  const now = () => running.clock.now;
  const app = webApp({ table: running.table, tokenKeys: KEYS, ...NO_QUEUES, ...WISHES, now, log: () => undefined });
  const get = async (path = "") => (await app.request(`/s/${TOKEN}/people${path}`)).text();
  const linkIn = (page: string) => /people(\/[\w-]{22})"/.exec(page)?.[1] ?? "";
  return { ...running, app, get, linkIn };
}

describe("the people behind a link", () => {
  it("stand in a list with where they stand, and nothing of an address in it", async () => {
    const { get } = await told();
    const page = await get();
    expect(page).toContain("<bdi>Jane Roe</bdi></a>, named to you");
    expect(page).toContain("last mail 11 Nov 2026; 4 of theirs, 4 of yours");
    expect(page).not.toContain(JANE);
  });

  it("each have a page with the why, dated and in both people's words", async () => {
    const { get, linkIn } = await told();
    const page = await get(linkIn(await get()));
    for (const shown of ["asks back", "What you both return to", "keel bolts", "9 Nov 2026", "<svg", "<desc"])
      expect(page).toContain(shown);
    expect(page).toContain("What will you do about the mast step?");
    expect(page).not.toMatch(/<script|\sstyle=|\son\w+=|https?:/);
  });

  it("are spoken of in the user's language", async () => {
    const { get, linkIn, table } = await told();
    await changeUser(table, MARTIN.id, { language: "de" });
    expect(await get()).toContain("dir genannt");
    expect(await get(linkIn(await get()))).toContain("Was für einen Anruf spricht");
  });

  it("are not shown with words where somebody mourns or wants peace", async () => {
    const { get, linkIn, table } = await told();
    const link = linkIn(await get());
    const state = await contactStateOf(table, MARTIN.id, JANE);
    const at = new Date("2026-11-11T20:00:00Z");
    const died = { kind: "died", by: "them", at, quote: "has passed away", turn: "t", mail: "m" };
    const signals = { ...state?.signals, mentions: [...(state?.signals.mentions ?? []), died] };
    await table.put({ ...keys.contact(MARTIN.id, JANE), ...plain({ ...state, signals }) });
    expect(await get(link)).not.toContain("keel bolts");
  });

  it("come sixty a page, and no key but theirs opens one", async () => {
    const { get, table, app } = await told();
    const state = await contactStateOf(table, MARTIN.id, JANE);
    for (let n = 0; n < 70; n += 1) {
      const contact = `friend${n}@example.com`;
      const one = { ...state, contact, name: `Friend ${n}`, address: contact };
      await table.put({ ...keys.contact(MARTIN.id, contact), ...plain(one) });
    }
    const count = (page: string) => page.split("<li>").length - 1;
    expect([count(await get()), count(await get("?page=2")), count(await get("?page=99"))]).toEqual([60, 11, 11]);
    expect(await get()).toContain("Page 1 of 2");
    const missing = await app.request(`/s/${TOKEN}/people/AAAAAAAAAAAAAAAAAAAAAA`);
    expect(missing.status).toBe(404);
    expect((await app.request(`/s/${TOKEN}/people`, { method: "POST" })).status).toBe(405);
  });
});
