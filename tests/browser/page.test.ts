import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { feedSample } from "../../infra/local/sample/feed.ts";
import { machineOn } from "../local/installed.ts";
import { temporaryFolder } from "../local/temporary.ts";
import { contessaMails } from "../support/letter.ts";
import { complaints, useBrowser } from "./browser.ts";
import { pictures, violations } from "./look.ts";

const open = useBrowser();
const SCHEMES = ["light", "dark"] as const;
const DELIVERED = new Date("2026-11-22T12:00:00Z");

/** A machine with the sample in, the day after its daily reply. */
async function sampled() {
  const { machine, installation } = await machineOn(await temporaryFolder());
  await machine.clock.set(DELIVERED);
  await feedSample(machine, installation);
  return { machine, installation, origin: machine.webUrl };
}

const click = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click();

/** Every page there is, and the way to it by its links. */
const TOUR: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  start: async () => undefined,
  mail: (page) => click(page, "Mail"),
  "one-mail": async (page) => {
    await click(page, "Mail");
    await page
      .getByRole("link", { name: /Re: Your piece on the Folkboat/ })
      .first()
      .click();
  },
  replies: (page) => click(page, "Replies"),
  reply: async (page) => {
    await click(page, "Replies");
    await click(page, /Jane Roe, and/);
  },
  people: (page) => click(page, "People"),
  person: async (page) => {
    await click(page, "People");
    await click(page, "Jane Roe");
  },
  "try-a-mailbox": (page) => click(page, "Try a mailbox"),
  nowhere: (page) => page.goto(`${new URL(page.url()).origin}/nowhere`),
};

const tooWide = (page: Page) =>
  page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

describe("the local page", () => {
  it.each(SCHEMES)("is for everybody on every part of it, %s", async (colorScheme) => {
    const { origin } = await sampled();
    const page = await open({ colorScheme });
    const heard = complaints(page);
    for (const [name, go] of Object.entries(TOUR)) {
      await page.goto(origin);
      await go(page);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await pictures(page, `page-${name}-${colorScheme}`);
      expect([name, await violations(page)]).toEqual([name, []]);
    }
    // The answer 404 is what one of them is for.
    expect(heard.filter((line) => !line.includes("404"))).toEqual([]);
  });

  it("needs no scrolling sideways at 320, 380 and 1200 px, nor with letters twice as large", async () => {
    const { origin } = await sampled();
    const page = await open();
    for (const [name, go] of Object.entries(TOUR)) {
      await page.goto(origin);
      await go(page);
      for (const width of [1200, 900, 380, 320]) {
        await page.setViewportSize({ width, height: 700 });
        expect([name, width, await tooWide(page)]).toEqual([name, width, 0]);
      }
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect([name, "large", await tooWide(page)]).toEqual([name, "large", 0]);
      await page.setViewportSize({ width: 1200, height: 700 });
    }
  });

  it("reads and works without JavaScript", async () => {
    const { origin } = await sampled();
    const page = await open({ javaScriptEnabled: false });
    for (const [name, go] of Object.entries(TOUR)) {
      await page.goto(origin);
      await go(page);
      expect([name, (await page.locator("main").innerText()).length > 60]).toEqual([name, true]);
    }
    await page.goto(origin);
    expect(await page.getByLabel("Your secret address").inputValue()).toMatch(/^\S+@in\.buddy\.example\.net$/);
    await page.getByRole("button", { name: "Make today’s reply now" }).click();
    await page.getByRole("status").getByText("Today's reply has gone out already").waitFor();
    await page.getByLabel("Set the clock forward").fill("2026-11-24T09:15");
    await page.getByRole("button", { name: "Go to that time" }).click();
    await page.getByText("The clock has moved on").waitFor();
    await page.locator("#clock").getByText("Tue 24 Nov 2026, 09:15").waitFor();
  });

  it("is worked by the keyboard alone", async () => {
    const { origin } = await sampled();
    const page = await open();
    await page.goto(origin);
    const focused = () =>
      page.evaluate<string>("document.activeElement.id || document.activeElement.textContent.trim()");
    const stops: string[] = [];
    for (let n = 0; n < 11; n += 1) {
      await page.keyboard.press("Tab");
      stops.push(await focused());
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    }
    expect(stops).toEqual([
      "Skip to the content",
      "Online Buddy",
      "Start",
      "Mail",
      "Replies",
      "People",
      "Try a mailbox",
      "secret",
      "Copy",
      "Make today’s reply now",
      "clock-to",
    ]);
    await page.goto(`${origin}/people`);
    await page.getByRole("link", { name: "Jane Roe" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Jane Roe" }).waitFor();
  });

  it("follows what comes in while it is open", async () => {
    const { machine, installation, origin } = await sampled();
    const page = await open();
    const heard = complaints(page);
    await page.goto(origin);
    const transport = createTransport({ host: "127.0.0.1", port: machine.ports.smtp, ignoreTLS: true });
    const from = "you@example.com";
    const envelope = { from, to: installation.secretAddress };
    await transport.sendMail({ from, to: "jane@example.org", subject: "A mail just now", text: "Dear Jane", envelope });
    const row = page.locator("#last").getByRole("link", { name: /A mail just now.*accepted/ });
    await row.waitFor();
    expect(heard).toEqual([]);
  });

  it("says that a button was pressed while its answer is on the way", async () => {
    const { origin } = await sampled();
    const page = await open();
    // The page is asked from inside: the browser answers nobody else while the next one is on its way.
    await page.addInitScript(
      "addEventListener('submit', (e) => setTimeout(() => console.log(e.submitter.textContent)))",
    );
    const heard = page.waitForEvent("console", (message) => message.text() === "On the way …");
    await page.route("**/clock", () => undefined);
    await page.goto(origin);
    await page.getByRole("button", { name: "Go to that time" }).click({ noWaitAfter: true });
    await heard;
  });

  it("copies the secret address at a press", async () => {
    const { installation, origin } = await sampled();
    const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(origin);
    await page.getByRole("button", { name: "Copy" }).first().click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(installation.secretAddress);
  });

  it("shows the daily reply with its style, in a frame that can run nothing", async () => {
    const { origin } = await sampled();
    const page = await open();
    const heard = complaints(page);
    await page.goto(origin);
    await TOUR.reply?.(page);
    const frame = page.frameLocator("iframe");
    await frame.getByText("would be good to ring").waitFor();
    const link = frame.getByRole("link", { name: "Open as a mail to Jane" });
    expect(
      await link.evaluate(
        (element) =>
          (globalThis as never as { getComputedStyle: (of: unknown) => { backgroundColor: string } }).getComputedStyle(
            element,
          ).backgroundColor,
      ),
    ).not.toBe("rgba(0, 0, 0, 0)");
    const popup = page.waitForEvent("popup");
    await frame.getByRole("link", { name: "Unsubscribe" }).click();
    await (await popup).getByRole("heading", { name: "Stop the daily mail?" }).waitFor();
    // Chromium says so of the questions this test asks in the frame: nothing runs there.
    expect(heard.filter((line) => !line.startsWith("Blocked script execution"))).toEqual([]);
  });
});

describe("a mailbox that is dropped on the page", () => {
  async function files() {
    const folder = await temporaryFolder();
    const paths = contessaMails().map((_, i) => join(folder, `${i}.eml`));
    for (const [i, mail] of contessaMails().entries()) await writeFile(paths[i] ?? "", mail);
    return paths;
  }

  it.each([
    ["with JavaScript", true],
    ["without", false],
  ])("shows tomorrow's reply and its reasons, %s", async (_, javaScriptEnabled) => {
    const { origin } = await sampled();
    const page = await open({ javaScriptEnabled });
    await page.goto(`${origin}/replay`);
    await page.getByLabel("Your addresses").fill("martin@example.org");
    await page.getByLabel("An mbox, or some .eml files").setInputFiles(await files());
    await page.getByRole("button", { name: "See tomorrow’s reply" }).click();
    await page.getByRole("heading", { level: 1, name: /Jane Roe, and the keel bolts/ }).waitFor();
    await page.frameLocator("iframe").getByText("would be good to ring").waitFor();
    await page.getByRole("heading", { name: "Why Jane Roe" }).waitFor();
    expect(await page.getByText("Reading …").isVisible()).toBe(false);
    expect(await tooWide(page)).toBe(0);
    if (!javaScriptEnabled) return;
    await pictures(page, "page-tried-light");
    expect(await violations(page)).toEqual([]);
  });

  it("is kept where that is asked for, by the door that all mail takes", async () => {
    const { origin, installation } = await sampled();
    const page = await open();
    const [path = ""] = await files();
    const [me = ""] = installation.user.addresses;
    const mine = join(await temporaryFolder(), "mine.eml");
    await writeFile(mine, (await readFile(path, "utf8")).replaceAll("martin@example.org", me));
    await page.goto(`${origin}/replay`);
    await page.getByLabel("Your addresses").fill(me);
    await page.getByLabel("An mbox, or some .eml files").setInputFiles(mine);
    await page.getByLabel("Keep these mails").check();
    await page.getByRole("button", { name: "See tomorrow’s reply" }).click();
    await page.getByText("Kept: one mail went in").waitFor();
    await click(page, "What became of them");
    await page.getByRole("link", { name: /Re: The Contessa.*accepted/ }).waitFor();
  });

  it("that cannot be read is refused in words, and the form is there again", async () => {
    const { origin } = await sampled();
    const page = await open();
    const zip = join(await temporaryFolder(), "takeout.zip");
    await writeFile(zip, "PK\u0003\u0004");
    await page.goto(`${origin}/replay`);
    await page.getByLabel("Your addresses").fill("nora@example.com");
    await page.getByLabel("Keep these mails").check();
    await page.getByLabel("An mbox, or some .eml files").setInputFiles(zip);
    await page.getByRole("button", { name: "See tomorrow’s reply" }).click();
    await page.getByRole("alert").getByText("Unpack it first").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.getByLabel("Your addresses").inputValue()).toBe("nora@example.com");
    expect(await page.getByLabel("Keep these mails").isChecked()).toBe(true);
  });
});

it("a page elsewhere can neither post to it nor show it in a frame", async () => {
  const { machine, origin } = await sampled();
  const before = machine.clock.now();
  const page = await open();
  const body = `<form method="post" action="${origin}/clock"><input name="now" value="2027-01-01T07:30"><button>Win</button></form><iframe src="${origin}/"></iframe>`;
  await page.route("http://elsewhere.example/", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("http://elsewhere.example/");
  expect(await page.frameLocator("iframe").getByText("secret address").count()).toBe(0);
  await page.getByRole("button", { name: "Win" }).click();
  await page.getByText("Only a form of this page may do that").waitFor();
  expect(machine.clock.now().getTime() - before.getTime()).toBeLessThan(60_000);
});
