import { describe, expect, it } from "vitest";
import { complaints, requests, site, useBrowser } from "./browser.ts";

const open = useBrowser();

describe("a person with the link of a mail", () => {
  it.each([
    ["with JavaScript", true],
    ["without JavaScript", false],
  ])("unsubscribes by one button, and subscribes again, %s", async (_, javaScriptEnabled) => {
    const { link, isSubscribed } = await site();
    const page = await open({ javaScriptEnabled });
    const heard = complaints(page);
    await page.goto(link);
    expect(await page.title()).toBe("Unsubscribe · Online Buddy");
    expect(await page.getByRole("button").count()).toBe(1);
    expect(await isSubscribed()).toBe(true);

    await page.getByRole("button", { name: "Unsubscribe" }).click();
    await page.getByRole("heading", { name: "You are unsubscribed." }).waitFor();
    expect(await isSubscribed()).toBe(false);

    await page.getByRole("button", { name: "Subscribe again" }).click();
    await page.getByRole("heading", { name: "You are subscribed." }).waitFor();
    expect(await isSubscribed()).toBe(true);
    expect(heard).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  it("needs nothing but the keyboard", async () => {
    const { link, isSubscribed } = await site();
    const page = await open();
    await page.goto(link);
    const focused = () => page.evaluate<string>("document.activeElement.textContent.trim()");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Online Buddy");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Unsubscribe");
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineWidth")).toBe("3px");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "You are unsubscribed." }).waitFor();
    expect(await isSubscribed()).toBe(false);

    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Subscribe again");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "You are subscribed." }).waitFor();
    expect(await isSubscribed()).toBe(true);
  });

  it("does no harm by reloading, by going back, or by pressing twice", async () => {
    const { link, isSubscribed } = await site();
    const page = await open();
    await page.goto(link);
    await page.getByRole("button", { name: "Unsubscribe" }).dblclick();
    await page.getByRole("heading", { name: /unsubscribed/ }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "You are already unsubscribed." }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "You are already unsubscribed." }).waitFor();
    expect(await isSubscribed()).toBe(false);
  });

  it("makes the browser ask for two pages and nothing else", async () => {
    const { link } = await site();
    const page = await open();
    const made = requests(page);
    await page.goto(link);
    await page.getByRole("button", { name: "Unsubscribe" }).click();
    await page.getByRole("heading", { name: "You are unsubscribed." }).waitFor();
    const path = new URL(link).pathname;
    expect(made).toEqual([`GET ${path}`, `POST ${path}`]);
  });

  it("whose link is broken reads what to do", async () => {
    const { link, isSubscribed } = await site();
    const page = await open();
    const response = await page.goto(link.slice(0, -4));
    expect(response?.status()).toBe(404);
    await page.getByRole("heading", { name: "This link does not work." }).waitFor();
    await page.getByText("Open the mail again").waitFor();
    expect(await isSubscribed()).toBe(true);
  });
});
