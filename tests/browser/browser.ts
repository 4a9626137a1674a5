import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { subscriber } from "../support/subscriber.ts";

const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** Nothing but the page under test: no sandbox (the tests may run as root), no calls home. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** One Chromium for all tests of a file; each test has a fresh context, as of a person who was never here. */
export function useBrowser(args: readonly string[] = []): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: EXECUTABLE, headless: true, args: [...ARGS, ...args] });
  });
  afterAll(() => browser?.close());
  return async (options = {}) => {
    if (browser === undefined) throw new Error("the browser is not open yet");
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    return context.newPage();
  };
}

/** The pages on a free loopback port, over a ledger with one user who is subscribed. */
export async function site() {
  const user = await subscriber();
  const server = serve({ fetch: user.app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { ...user, origin, link: `${origin}/u/${user.token("unsubscribe")}` };
}

/** What the browser complains about from here on: errors on the console (a breach of the policy is one) and in the page. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(String(error)));
  return heard;
}

/** Everything the page asks the network for, from here on. */
export function requests(page: Page): string[] {
  const made: string[] = [];
  page.on("request", (request) => made.push(`${request.method()} ${new URL(request.url()).pathname}`));
  return made;
}
