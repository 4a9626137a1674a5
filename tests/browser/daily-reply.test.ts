import { describe, expect, it } from "vitest";
import { parse } from "../../core/mail/parse.ts";
import { contessaMails } from "../support/letter.ts";
import { service } from "../support/service.ts";
import { useBrowser } from "./browser.ts";
import { pictures, violations } from "./look.ts";

const open = useBrowser();

/** The HTML part of a daily reply, as it went on the wire. */
async function dailyReply(): Promise<string> {
  const { take, day, mailer, clock } = await service();
  clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await take(mail);
  clock.now = new Date("2026-11-12T06:30:00Z");
  await day();
  return (await parse(mailer.sent[0]?.raw ?? new Uint8Array())).htmlBody ?? "";
}

describe("the daily reply", () => {
  it.each(["light", "dark"] as const)("is for everybody, %s", async (colorScheme) => {
    const page = await open({ colorScheme, javaScriptEnabled: true });
    await page.setContent(await dailyReply());
    await pictures(page, `daily-reply-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
  });

  it("needs no scrolling sideways at 320 px or 380 px", async () => {
    const page = await open({ viewport: { width: 380, height: 700 } });
    await page.setContent(await dailyReply());
    for (const width of [380, 320]) {
      await page.setViewportSize({ width, height: 700 });
      const tooWide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      expect(await page.evaluate<number>(tooWide)).toBe(0);
    }
  });

  it("asks the network for nothing, and links to the phone, the contact and our own page only", async () => {
    const page = await open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.setContent(await dailyReply());
    const links = await page.evaluate<string[]>("[...document.querySelectorAll('a')].map(({ href }) => href)");
    expect(asked).toEqual([]);
    // Three taps, why in full, the settings, and the way out.
    const kinds = ["tel", ...Array(4).fill("mailto"), ...Array(6).fill("https")];
    expect(links.map((link) => link.split(/[:?]/, 1)[0])).toEqual(kinds);
    for (const link of links.slice(5)) expect(link).toMatch(/^https:\/\/buddy\.example\.net\/[tsu]\//);
  });

  it("opens a mail to the contact in the same conversation, with the secret address in BCC", async () => {
    const page = await open();
    await page.setContent(await dailyReply());
    const link = await page.getByRole("link", { name: "Open as a mail to Jane" }).getAttribute("href");
    const mail = new URL(link ?? "");
    expect(mail.pathname).toBe("jane@example.net");
    expect(Object.fromEntries(mail.searchParams)).toMatchObject({
      subject: "Re: The Contessa",
      bcc: "k7f3q2x5m4n6p7r8@in.buddy.example.net",
      "in-reply-to": "<m4@example.org>",
    });
  });
});
