import { describe, expect, it } from "vitest";
import type { MemoryTable } from "../../core/ledger/memory-table.ts";
import { renewAddress } from "../../core/ledger/renew-address.ts";
import { changeUser, userOf } from "../../core/ledger/users.ts";
import { signToken } from "../../core/reply/token.ts";
import { webApp } from "../../functions/web/app.ts";
import { contessaMails } from "../support/letter.ts";
import { NO_QUEUES } from "../support/no-queues.ts";
import { KEYS, MARTIN, SECRET, SERVICE, service } from "../support/service.ts";

const FORM = "application/x-www-form-urlencoded";
const TOKEN = signToken(KEYS, "settings", MARTIN.id);

async function pages() {
  const running = await service();
  const jobs: string[] = [];
  const made = { secrets: 0 };
  const app = webApp({
    table: running.table,
    tokenKeys: KEYS,
    service: SERVICE,
    ...NO_QUEUES,
    now: () => running.clock.now,
    jobQueue: { send: async (bodies) => void jobs.push(...bodies) },
    newSecret: () => `secret${++made.secrets}`,
    log: () => undefined,
  });
  const get = (path = "", token = TOKEN) => app.request(`/s/${token}${path}`);
  const post = (body: string, path = "", token = TOKEN) =>
    app.request(`/s/${token}${path}`, { method: "POST", body, headers: { "content-type": FORM } });
  return { ...running, get, post, jobs, user: () => userOf(running.table, MARTIN.id) };
}

const renewing = (address: string) => `renew=${encodeURIComponent(address)}`;

describe("the wish for everything", () => {
  it("becomes one job, and nothing of the correspondence stands on a page", async () => {
    const { post, jobs } = await pages();
    const page = await (await post("export=yes")).text();
    expect(jobs).toEqual([JSON.stringify({ export: MARTIN.id })]);
    expect(page).toContain("It is on its way");
  });
});

describe("the wish to be erased", () => {
  it("shows first, and is done by the ticked box alone", async () => {
    const { get, post, jobs } = await pages();
    expect(await (await get("/erase")).text()).toContain('type="checkbox"');
    const refused = await post("", "/erase");
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Nothing was erased");
    expect((await post("erase=on", "/erase")).status).toBe(422);
    expect(jobs).toEqual([]);
    expect(await (await post("erase=yes", "/erase")).text()).toContain("It is being erased.");
    expect(jobs).toEqual([JSON.stringify({ erase: MARTIN.id })]);
  });

  it("in German is said in German", async () => {
    const { get, table } = await pages();
    await changeUser(table, MARTIN.id, { language: "de" });
    expect(await (await get("/erase")).text()).toContain("Ja, alles für immer löschen");
  });
});

describe("every page of the settings", () => {
  it.each(["", "/erase", "/people", "/people/AAAAAAAAAAAAAAAAAAAAAA"])(
    "answers a wrong link to %s alike",
    async (path) => {
      const { get, post, jobs } = await pages();
      const wrong = ["x", signToken(KEYS, "unsubscribe", MARTIN.id), signToken(KEYS, "settings", "u2"), `${TOKEN}0`];
      const answers = await Promise.all(wrong.flatMap((token) => [get(path, token), get("", token)]));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
      expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
      for (const body of ["erase=yes", "export=yes", renewing(SECRET)])
        for (const token of wrong) expect((await post(body, path, token)).status).toBeGreaterThanOrEqual(404);
      expect(jobs).toEqual([]);
    },
  );

  it.each(["", "/erase"])("takes a press of its button and no more at %s", async (path) => {
    const { post, jobs } = await pages();
    expect((await post(`erase=yes&export=yes&x=${"x".repeat(9_000)}`, path)).status).toBe(413);
    expect(jobs).toEqual([]);
  });

  it("opens no longer once its user has left", async () => {
    const { get, table } = await pages();
    await changeUser(table, MARTIN.id, { leftAt: "2026-11-12T06:30:00.000Z" });
    for (const path of ["", "/erase", "/people"]) expect((await get(path)).status).toBe(404);
  });
});

describe("a new secret address", () => {
  it("is given once for each press, and the old one still leads in for thirty days", async () => {
    const { post, take, clock, user } = await pages();
    const page = await (await post(renewing(SECRET))).text();
    expect(page).toContain("<code>secret1@in.buddy.example.net</code>");
    expect(page).toContain(`<code>${SECRET}</code> leads to you until 12 December 2026`);
    await post(renewing(SECRET));
    expect((await user())?.secretAddress).toBe("secret1@in.buddy.example.net");
    const [first, second, third, fourth] = contessaMails();
    const taken = (raw = first, recipient = SECRET, more = {}) => take(raw ?? Buffer.from(""), { recipient, ...more });
    expect(await taken(first)).toMatchObject({ outcome: "accepted" });
    expect(await taken(second, "secret1@in.buddy.example.net")).toMatchObject({ outcome: "accepted" });
    const unproved = { dmarcVerdict: "FAIL", dkimVerdict: "FAIL", spfVerdict: "FAIL" };
    expect(await taken(third, SECRET, unproved)).toMatchObject({ outcome: "held" });
    clock.now = new Date("2026-12-13T06:30:00Z");
    expect(await taken(fourth)).toMatchObject({ outcome: "ignored", reason: "unknown-recipient" });
    expect(await (await post("")).text()).not.toContain("leads to you until");
  });

  it("keeps all former ones, five at most, and no other leads anywhere", async () => {
    const { post, user, table } = await pages();
    for (let n = 0; n < 7; n += 1) await post(renewing((await user())?.secretAddress ?? ""));
    const former = (await user())?.formerAddresses?.map(({ address }) => address.split("@")[0]);
    expect(former).toEqual(["secret6", "secret5", "secret4", "secret3", "secret2"]);
    const leading = (table as MemoryTable).everything().filter(({ PK }) => PK.startsWith("A#"));
    expect(leading).toHaveLength(6);
  });

  it("passes the news on that the first mail was read, once", async () => {
    const { table } = await service({ isNew: true });
    await renewAddress(table, MARTIN.id, { secret: "fresh", now: new Date("2026-11-12T06:30:00Z") });
    const isNew = async (address: string) =>
      (await table.get({ PK: `A#${encodeURIComponent(address)}`, SK: "A" }))?.isNew;
    expect([await isNew("fresh@in.buddy.example.net"), await isNew(SECRET)]).toEqual([true, false]);
  });
});

describe("a domain of which nobody is to be named", () => {
  it.each([
    ["example.net", "example.net", "example.net"],
    [" @Mail.Example.NET. ", "mail.example.net", "mail.example.net"],
    ["jane@bücher.example", "xn--bcher-kva.example", "bücher.example"],
  ])("%j is kept as %s, and can be named again", async (typed, kept, shown) => {
    const { post, user } = await pages();
    const page = await (await post(`neverDomain=${encodeURIComponent(typed)}`)).text();
    expect((await user())?.neverDomains).toEqual([kept]);
    expect(page).toContain(`<bdi>${shown}</bdi>`);
    expect(page).not.toContain("provider of mail for everybody");
    await post(`domainAgain=${kept}`);
    expect((await user())?.neverDomains).toEqual([]);
  });

  it.each(["example", "no domain", "a..example.com", "-.example", ""])("refuses %j", async (typed) => {
    const { post, user } = await pages();
    expect((await post(`neverDomain=${encodeURIComponent(typed)}`)).status).toBe(422);
    expect((await user())?.neverDomains).toBeUndefined();
  });

  it("says of a provider for everybody what it means", async () => {
    const { post } = await pages();
    expect(await (await post("neverDomain=gmail.com")).text()).toContain("provider of mail for everybody");
  });

  it.each([
    ["example.net", "quiet"],
    ["net", "sent"],
    ["le.net", "sent"],
    ["yard.example.net", "sent"],
  ])("%s: the morning is %s", async (domain, outcome) => {
    const { take, day, clock, table } = await service();
    await changeUser(table, MARTIN.id, { neverDomains: [domain === "net" ? "example.com" : domain] });
    clock.now = new Date("2026-11-11T19:00:00Z");
    for (const mail of contessaMails()) await take(mail);
    clock.now = new Date("2026-11-12T06:30:00Z");
    expect((await day()).outcome).toBe(outcome);
  });
});
