import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { describe, expect, it, onTestFinished } from "vitest";
import { changeUser, userOf } from "../../core/ledger/users.ts";
import { signToken } from "../../core/reply/token.ts";
import { webApp } from "../../functions/web/app.ts";
import { letter } from "../support/letter.ts";
import { KEYS, MARTIN, service } from "../support/service.ts";
import { WISHES } from "../support/wishes.ts";
import { complaints, useBrowser } from "./browser.ts";
import { violations } from "./look.ts";

const open = useBrowser();
const OTHER = "m.berg@example.com";
const TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
const PHONE = { viewport: { width: 380, height: 800 } };

/** The pages of Martin, to whose secret address somebody has written, on a loopback port. */
async function pages() {
  const { table, clock, receiveDeps, take, day, inbound, queued } = await service();
  const words = { to: "Jane Roe <jane@example.net>", id: "w1@example.com", text: "How are the keel bolts?" };
  await take(letter({ ...words, from: `<${OTHER}>` }), { mailFrom: OTHER });
  await day();
  const app = webApp({ ...receiveDeps, ...WISHES, now: () => clock.now, log: () => undefined });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { table, inbound, queued, origin, user: () => userOf(table, MARTIN.id) };
}

describe.each([true, false])("with JavaScript: %s", (javaScriptEnabled) => {
  it("says by one button whose an address is, and sees which mails wait", async () => {
    const { origin, user } = await pages();
    const page = await open({ javaScriptEnabled, ...PHONE });
    const heard = complaints(page);
    await page.goto(`${origin}/s/${signToken(KEYS, "settings", MARTIN.id)}`);
    await page.getByText("it came from an address that is not yours").waitFor();
    await page.getByRole("button", { name: "Mine", exact: true }).click();
    await page.getByText("Saved.").waitFor();
    expect((await user())?.addresses).toEqual([MARTIN.address, OTHER]);
    expect(heard).toEqual([]);
  });

  it("confirms a sign-up by one button, and by nothing but the button", async () => {
    const { origin, table, user, inbound } = await pages();
    await changeUser(table, MARTIN.id, { pendingUntil: "2026-11-19T06:30:00.000Z" });
    const page = await open({ javaScriptEnabled, ...PHONE });
    await page.goto(`${origin}/c/${signToken(KEYS, "confirm", MARTIN.id)}`);
    expect((await user())?.pendingUntil).toBeDefined();
    await page.getByRole("button").click();
    await page.getByText(MARTIN.secretAddress).waitFor();
    expect((await user())?.pendingUntil).toBeUndefined();
    expect(inbound).toContain(JSON.stringify({ release: { user: MARTIN.id } }));
  });
});

it.each(["light", "dark"] as const)("finds both pages for everybody, %s", async (colorScheme) => {
  const { origin, table } = await pages();
  await changeUser(table, MARTIN.id, { pendingUntil: "2026-11-19T06:30:00.000Z" });
  const page = await open({ colorScheme, ...PHONE });
  for (const path of [`s/${signToken(KEYS, "settings", MARTIN.id)}`, `c/${signToken(KEYS, "confirm", MARTIN.id)}`]) {
    await page.goto(`${origin}/${path}`);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(TOO_WIDE)).toBe(0);
  }
});
