import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Language } from "../../core/answer/action.ts";
import type { Card } from "../../core/reply/daily-reply.ts";
import { renderHtml } from "../../core/reply/html.ts";
import { writeReply } from "../../core/reply/write.ts";
import { JANE, REPLY } from "../support/card.ts";
import { GOLDEN_LANGUAGES, GOLDEN_NAMES, goldenReply } from "../support/golden-mails.ts";
import { useBrowser } from "./browser.ts";
import { pictures, violations } from "./look.ts";

const open = useBrowser();
const openWithoutImages = useBrowser(["--blink-settings=imagesEnabled=false"]);

const SCHEMES = ["light", "dark"] as const;
const mailOf = (name: string, language: Language): string => renderHtml(writeReply(goldenReply(name, language)));
const cases = GOLDEN_NAMES.flatMap((name) => GOLDEN_LANGUAGES.map((language) => [name, language] as const));

/** By how many pixels a mail is too wide at each of the widths. */
async function tooWide(page: Page, html: string, widths = [380, 320]): Promise<number[]> {
  await page.setContent(html);
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    found.push(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
  }
  return found;
}

describe.each(cases)("the mail %s in %s", (name, language) => {
  it.each(SCHEMES)("is for everybody, %s", async (colorScheme) => {
    const page = await open({ colorScheme });
    await page.setContent(mailOf(name, language));
    await pictures(page, `${name}.${language}-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
  });

  it("needs no scrolling sideways at 380 px or 320 px", async () => {
    expect(await tooWide(await open(), mailOf(name, language))).toEqual([0, 0]);
  });
});

it("a name, a topic and a quote without a space are broken, so that nothing scrolls sideways", async () => {
  const text = "a".repeat(200);
  const said = { at: JANE.firstAt, quote: text, turn: "t1", mail: "mail1" };
  const card: Card = { ...JANE, name: text, topic: { name: text, mine: said, theirs: said, turns: 6 } };
  const html = renderHtml(writeReply({ ...REPLY, card, others: [card] }));
  expect(await tooWide(await open(), html)).toEqual([0, 0]);
});

describe("with images off", () => {
  const shots = async (html: string): Promise<Buffer[]> => {
    const pages = [await open(), await openWithoutImages()];
    for (const page of pages) await page.setContent(html);
    return Promise.all(pages.map((page) => page.screenshot({ fullPage: true })));
  };

  it.each(GOLDEN_NAMES)("%s looks the same", async (name) => {
    const [on, off] = await shots(mailOf(name, "en"));
    expect(off).toEqual(on);
  });

  it("a mail with an image would look different", async () => {
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="90" height="90"/></svg>`;
    const [on, off] = await shots(`<img alt="" src="data:image/svg+xml,${encodeURIComponent(picture)}">`);
    expect(off).not.toEqual(on);
  });
});

describe("for a thumb", () => {
  const links = (isAlone: boolean): string =>
    `[...document.querySelectorAll("a")].filter((a) => (getComputedStyle(a).display === "inline-block") === ${isAlone})`;

  it.each(GOLDEN_NAMES)("each link of %s is high enough, or a word of a sentence", async (name) => {
    const page = await open({ viewport: { width: 380, height: 700 } });
    await page.setContent(mailOf(name, "de"));
    const heights = await page.evaluate<number[]>(`${links(true)}.map((a) => a.getBoundingClientRect().height)`);
    const words = await page.evaluate<string[]>(`${links(false)}.map((a) => a.href.slice(0, 7))`);
    expect(heights.length).toBeGreaterThanOrEqual(2);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    expect(words.every((href) => href === "mailto:")).toBe(true);
  });
});
