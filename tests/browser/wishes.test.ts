import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { describe, expect, it, onTestFinished } from "vitest";
import { changeUser, userOf } from "../../core/ledger/users.ts";
import { signToken } from "../../core/reply/token.ts";
import { webApp } from "../../functions/web/app.ts";
import { contessaMails } from "../support/letter.ts";
import { NO_QUEUES } from "../support/no-queues.ts";
import { KEYS, MARTIN, SECRET, SERVICE, service } from "../support/service.ts";
import { complaints, useBrowser } from "./browser.ts";
import { pictures, violations } from "./look.ts";

const open = useBrowser();
const FRESH = "secret1";

/** The settings of Martin, who has been told of Jane, on a loopback port. */
async function settings() {
  const { take, day, clock, table } = await service();
  clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await take(mail);
  clock.now = new Date("2026-11-12T06:30:00Z");
  await day();
  await changeUser(table, MARTIN.id, {
    neverDomains: ["gmail.com"],
    formerAddresses: [{ address: "old@in.buddy.example.net", until: "2026-12-01T00:00:00.000Z" }],
  });
  const jobs: string[] = [];
  const jobQueue = { send: async (bodies: readonly string[]) => void jobs.push(...bodies) };
  const now = () => clock.now;
  const app = webApp({
    table,
    tokenKeys: KEYS,
    service: SERVICE,
    ...NO_QUEUES,
    now,
    jobQueue,
    newSecret: () => FRESH,
    log: () => undefined,
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/s/${signToken(KEYS, "settings", MARTIN.id)}`;
  return { url, jobs, user: () => userOf(table, MARTIN.id) };
}

const TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
const PHONE = { viewport: { width: 380, height: 800 } };

describe("a person without JavaScript, on a phone", () => {
  it("has everything sent, takes a new address, and leaves a domain out", async () => {
    const { url, jobs, user } = await settings();
    const page = await open({ javaScriptEnabled: false, ...PHONE });
    const heard = complaints(page);
    await page.goto(url);
    await page.getByRole("button", { name: "Send me everything" }).click();
    await page.getByRole("status").getByText("It is on its way").waitFor();
    expect(jobs).toEqual([JSON.stringify({ export: MARTIN.id })]);
    await page.getByRole("button", { name: "Take a new address" }).click();
    await page.getByText(`${FRESH}@in.buddy.example.net`).waitFor();
    await page.getByText(SECRET).waitFor();
    await page.reload();
    expect((await user())?.formerAddresses).toHaveLength(2);
    await page.getByLabel("A domain").fill("bücher.example");
    await page.getByRole("button", { name: "Leave it out" }).click();
    await page.getByText("Saved.").waitFor();
    expect((await user())?.neverDomains).toEqual(["gmail.com", "xn--bcher-kva.example"]);
    expect(heard).toEqual([]);
  });

  it("is erased by the ticked box and the button, by keyboard alone", async () => {
    const { url, jobs } = await settings();
    const page = await open({ javaScriptEnabled: false, ...PHONE });
    await page.goto(url);
    await page.getByRole("link", { name: "Have everything erased" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Erase everything?" }).waitFor();
    await page.getByRole("button", { name: "Erase me" }).click();
    expect(jobs).toEqual([]);
    await page.getByRole("checkbox").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "It is being erased." }).waitFor();
    expect(jobs).toEqual([JSON.stringify({ erase: MARTIN.id })]);
  });

  it("reads who stands where, and why", async () => {
    const { url } = await settings();
    const page = await open({ javaScriptEnabled: false, ...PHONE });
    const heard = complaints(page);
    await page.goto(url);
    await page.getByRole("link", { name: "See whom you write with" }).click();
    await page.getByRole("link", { name: "Jane Roe" }).click();
    await page.getByRole("heading", { level: 1, name: "Jane Roe" }).waitFor();
    expect(await page.getByRole("img").count()).toBe(1);
    await page.getByText("What will you do about the mast step?").first().waitFor();
    expect(heard).toEqual([]);
  });
});

describe("every new page", () => {
  it.each(["light", "dark"] as const)("is for everybody, %s", async (colorScheme) => {
    const { url } = await settings();
    const page = await open({ colorScheme, ...PHONE, bypassCSP: true });
    const look = async (name: string): Promise<void> => {
      expect([name, await page.evaluate<number>(TOO_WIDE)]).toEqual([name, 0]);
      expect([name, await violations(page)]).toEqual([name, []]);
      await pictures(page, `${name}-${colorScheme}`);
      await page.setViewportSize(PHONE.viewport);
    };
    await page.goto(url);
    await look("settings-more");
    await page.goto(`${url}/erase`);
    await look("erase");
    await page.goto(`${url}/people`);
    await look("people");
    await page.getByRole("link", { name: "Jane Roe" }).click();
    await look("person");
    await page.goto(`${url}/erase`);
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Erase me" }).click();
    await look("erased");
  });
});
