import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { expect, it, onTestFinished } from "vitest";
import { signToken } from "../../core/reply/token.ts";
import { webApp } from "../../functions/web/app.ts";
import { letter } from "../support/letter.ts";
import { KEYS, MARTIN, SECRET, service } from "../support/service.ts";
import { WISHES } from "../support/wishes.ts";
import { complaints, useBrowser } from "./browser.ts";
import { pictures, violations } from "./look.ts";

const open = useBrowser();
const PHONE = { viewport: { width: 380, height: 800 } };
const TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** The settings of Martin, for whom mails of three reasons wait, on a loopback port. */
async function settings() {
  const { take, clock, receiveDeps, inbound } = await service();
  const to = "Jane Roe <jane@example.net>";
  await take(letter({ to, id: "m1@example.org", text: "The keel" }), { dmarcVerdict: "GRAY" });
  await take(letter({ from: "Eve <eve@example.com>", to: SECRET, id: "e@example.com", text: "Buy" }), {
    dmarcVerdict: "FAIL",
  });
  await take(letter({ to, id: "v@example.org", text: "x" }), { virusVerdict: "FAIL" });
  const app = webApp({ ...receiveDeps, ...WISHES, now: () => clock.now, log: () => undefined });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/s/${signToken(KEYS, "settings", MARTIN.id)}`, inbound };
}

it("a person without JavaScript, on a phone and by keyboard alone, lets a mail in and throws another away", async () => {
  const { url, inbound } = await settings();
  const page = await open({ javaScriptEnabled: false, ...PHONE });
  const heard = complaints(page);
  await page.goto(url);
  const mine = page.locator("form.row", { hasText: MARTIN.address }).filter({ hasText: "nothing proves" });
  await mine.getByRole("button", { name: "Let in" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("They are let in").waitFor();
  expect(JSON.parse(inbound[0] ?? "{}").release).toMatchObject({
    group: { claims: MARTIN.address },
    isUnwanted: false,
  });
  await page.locator("form.row", { hasText: "a virus" }).getByRole("button", { name: "Throw away" }).click();
  await page.getByRole("status").getByText("They are thrown away.").waitFor();
  expect(JSON.parse(inbound[1] ?? "{}").release).toMatchObject({ group: { reason: "virus" }, isUnwanted: true });
  expect(heard).toEqual([]);
});

it.each(["light", "dark"] as const)("the list of mails that wait is for everybody, %s", async (colorScheme) => {
  const { url } = await settings();
  const page = await open({ colorScheme, ...PHONE, bypassCSP: true });
  await page.goto(url);
  expect(await page.evaluate<number>(TOO_WIDE)).toBe(0);
  expect(await violations(page)).toEqual([]);
  await pictures(page, `held-${colorScheme}`);
});
