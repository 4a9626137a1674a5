import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { describe, expect, it, onTestFinished } from "vitest";
import { contactStateOf } from "../../core/buddy/contact-state.ts";
import { userOf } from "../../core/ledger/users.ts";
import { webApp } from "../../functions/web/app.ts";
import { contessaMails } from "../support/letter.ts";
import { NO_QUEUES } from "../support/no-queues.ts";
import { KEYS, MARTIN, service } from "../support/service.ts";
import { WISHES } from "../support/wishes.ts";
import { complaints, useBrowser } from "./browser.ts";
import { pictures, violations } from "./look.ts";

const open = useBrowser();
const JANE = "jane@example.net";

/** The pages behind the links of a daily reply about Jane. */
async function told(language?: "en" | "de") {
  const { take, day, clock, table } = await service({ user: { ...MARTIN, ...(language && { language }) } });
  clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await take(mail);
  clock.now = new Date("2026-11-12T06:30:00Z");
  const sent = await day();
  if (sent.outcome !== "sent" || sent.reply.card?.taps === undefined) throw new Error("there is no card");
  const app = webApp({ table, tokenKeys: KEYS, ...NO_QUEUES, ...WISHES, now: () => clock.now, log: () => undefined });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const here = (url: string): string => `${origin}${new URL(url).pathname}`;
  const { called, later, never } = sent.reply.card.taps;
  return {
    links: {
      called: here(called),
      later: here(later),
      never: here(never),
      settings: here(sent.reply.settingsUrl ?? ""),
    },
    word: async () => (await contactStateOf(table, MARTIN.id, JANE))?.word?.kind,
    user: () => userOf(table, MARTIN.id),
  };
}

const SCRIPTS = [
  ["with JavaScript", true],
  ["without JavaScript", false],
] as const;

describe("a person who taps a link of the card", () => {
  it.each(SCRIPTS)("says by one button that they have talked, and takes it back, %s", async (_, javaScriptEnabled) => {
    const { links, word } = await told();
    const page = await open({ javaScriptEnabled });
    const heard = complaints(page);
    await page.goto(links.called);
    await page.getByRole("heading", { name: "Have you talked to Jane Roe?" }).waitFor();
    expect(await word()).toBeUndefined();
    await page.getByRole("button", { name: "Yes, we talked" }).click();
    await page.getByRole("heading", { name: "Noted: you talked to Jane Roe." }).waitFor();
    expect(await word()).toBe("called");
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByRole("heading", { name: "Taken back." }).waitFor();
    expect(await word()).toBeUndefined();
    expect(heard).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  it.each(["light", "dark"] as const)("finds pages for everybody, %s", async (colorScheme) => {
    const { links } = await told("de");
    const page = await open({ colorScheme, javaScriptEnabled: true, bypassCSP: true });
    await page.goto(links.never);
    expect(await violations(page)).toEqual([]);
    await pictures(page, `tap-${colorScheme}`);
    await page.getByRole("button", { name: "Nie wieder" }).click();
    await page.getByRole("heading", { name: "Jane Roe wird nicht mehr vorgeschlagen." }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe("a person on the page of settings", () => {
  it.each(SCRIPTS)("changes the hour, the language and a pause, %s", async (_, javaScriptEnabled) => {
    const { links, user } = await told();
    const page = await open({ javaScriptEnabled });
    const heard = complaints(page);
    await page.goto(links.settings);
    await page.getByLabel("When the mail comes").fill("06:15");
    await page.getByLabel("On which days").selectOption("Mondays only");
    await page.getByLabel("Language").selectOption("de");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Gespeichert.").waitFor();
    expect(await user()).toMatchObject({ dueMinute: 375, days: "mondays", language: "de", zone: "Europe/Berlin" });
    expect(heard).toEqual([]);
  });

  it("lets a name be suggested again", async () => {
    const { links, word } = await told();
    const page = await open();
    await page.goto(links.never);
    await page.getByRole("button", { name: "Never again" }).click();
    await page.goto(links.settings);
    await page.getByRole("button", { name: "Suggest again" }).click();
    await page.getByText("Nobody. Answer").waitFor();
    expect(await word()).toBeUndefined();
  });

  it.each(["light", "dark"] as const)("finds a page for everybody, %s", async (colorScheme) => {
    const { links } = await told();
    const page = await open({ colorScheme, viewport: { width: 380, height: 800 }, bypassCSP: true });
    await page.goto(links.settings);
    expect(await violations(page)).toEqual([]);
    const tooWide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await page.evaluate<number>(tooWide)).toBe(0);
    await pictures(page, `settings-${colorScheme}`);
  });
});
