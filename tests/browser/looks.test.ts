import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { complaints, site, useBrowser } from "./browser.ts";
import { pictures, violations } from "./look.ts";

const open = useBrowser();

const SCHEMES = ["light", "dark"] as const;

type Site = Awaited<ReturnType<typeof site>>;

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

/** Every page there is, and the way to it. */
const PAGES: Readonly<Record<string, (page: Page, at: Site) => Promise<unknown>>> = {
  home: (page, { origin }) => page.goto(`${origin}/`),
  ask: (page, { link }) => page.goto(link),
  done: async (page, { link }) => {
    await page.goto(link);
    await press(page, "Unsubscribe");
  },
  already: async (page, at) => {
    await PAGES.done?.(page, at);
    await page.goto(at.link);
  },
  subscribed: async (page, at) => {
    await PAGES.done?.(page, at);
    await press(page, "Subscribe again");
  },
  "ask-again": async (page, at) => {
    await PAGES.done?.(page, at);
    await page.goto(`${at.origin}/u/${at.token("subscribe")}`);
  },
  broken: (page, { link }) => page.goto(`${link}x`),
};

const cases = Object.keys(PAGES).flatMap((name) => SCHEMES.map((scheme) => [name, scheme] as const));

describe("each page", () => {
  it.each(cases)("%s is for everybody, %s", async (name, colorScheme) => {
    const page = await open({ colorScheme });
    await PAGES[name]?.(page, await site());
    await page.getByRole("heading", { level: 1 }).waitFor();
    await pictures(page, `${name}-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
  });

  it.each(Object.keys(PAGES))(
    "%s needs no scrolling sideways at 320 px or 380 px, nor with letters twice as large",
    async (name) => {
      const page = await open({ viewport: { width: 380, height: 700 } });
      await PAGES[name]?.(page, await site());
      const tooWide = () =>
        page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      expect(await tooWide()).toBe(0);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await tooWide()).toBe(0);
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(await tooWide()).toBe(0);
    },
  );

  it.each(SCHEMES)("keeps to its policy and has its style, %s", async (colorScheme) => {
    const page = await open({ colorScheme });
    const heard = complaints(page);
    await PAGES.home?.(page, await site());
    const papers = { light: "rgb(251, 246, 236)", dark: "rgb(28, 24, 21)" };
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(papers[colorScheme]);
    expect(heard).toEqual([]);
  });

  it("would be heard complaining: what the policy forbids is neither run nor applied", async () => {
    const { origin, link } = await site();
    const page = await open();
    const heard = complaints(page);
    await page.goto(link);
    await page.evaluate(
      `document.head.append(Object.assign(document.createElement("style"), { textContent: "body{color:red}" }))`,
    );
    await page.evaluate(`document.body.append(Object.assign(new Image(), { src: "${origin}/pixel.png" }))`);
    await expect.poll(() => heard.filter((line) => line.includes("Content Security Policy")).length).toBeGreaterThan(1);
    expect(await page.evaluate("getComputedStyle(document.body).color")).not.toBe("rgb(255, 0, 0)");
  });
});
