import { describe, expect, it } from "vitest";
import { complaints, requests, site, useBrowser } from "./browser.ts";
import { pictures, violations } from "./look.ts";

const open = useBrowser();

const LANGUAGES = ["en", "de", "fr", "es"] as const;
const SCHEMES = ["light", "dark"] as const;
const cases = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => [language, scheme] as const));

describe("the public page", () => {
  it.each(cases)("is for everybody, in %s, %s", async (language, colorScheme) => {
    const { origin } = await site();
    const page = await open({ colorScheme, locale: language });
    await page.goto(origin);
    expect(await page.evaluate("document.documentElement.lang")).toBe(language);
    await pictures(page, `about-${language}-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
  });

  it.each(LANGUAGES)("needs no scrolling sideways in %s at 320 px and 380 px", async (language) => {
    const { origin } = await site();
    const page = await open({ viewport: { width: 380, height: 700 } });
    await page.goto(`${origin}/?l=${language}`);
    const tooWide = () =>
      page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(await tooWide()).toBe(0);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await tooWide()).toBe(0);
  });

  it("is read and its language changed without JavaScript, by keyboard, and fetches nothing besides", async () => {
    const { origin } = await site();
    const page = await open({ javaScriptEnabled: false, locale: "en" });
    const [heard, made] = [complaints(page), requests(page)];
    await page.goto(origin);
    for (let times = 0; times < 3; times += 1) await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Deutsch");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Wenn keine Begrüßung kommt" }).waitFor();
    expect(await page.getByRole("figure").innerText()).toContain("Jane Roe");
    expect(heard).toEqual([]);
    expect(made).toEqual(["GET /", "GET /"]);
  });
});
