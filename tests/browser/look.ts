import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";

/** Set it to a folder, and each page is left there as a picture, to be looked at. */
const PICTURES = process.env.PICTURES;

const WIDTHS = [380, 1200] as const;

/** What axe-core finds wrong, as `rule: element`. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // It stands in the page alone: what it would post to a frame of another origin is a complaint of its own.
  const { violations: found } = await page.evaluate<axe.AxeResults>("axe.run({ iframes: false })");
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Leave pictures of a page at phone and desk width, if anybody wants them. */
export async function pictures(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
  }
}
