import { describe, expect, it } from "vitest";
import { changeMailState, mailStateOf } from "../../core/ledger/mail-state.ts";
import type { webApp } from "../../functions/web/app.ts";
import { subscriber } from "../support/subscriber.ts";

type App = ReturnType<typeof webApp>;

const FORM = "application/x-www-form-urlencoded";

const post = (app: App, path: string, body: string, type = FORM) =>
  app.request(path, { method: "POST", body, headers: { "content-type": type } });

/** The buttons of a page: what each asks for, and where its form goes. */
const buttons = (html: string): { action?: string; wish?: string }[] =>
  [...html.matchAll(/<form method="post" action="([^"]*)">.*?<button type="submit" name="wish" value="([^"]*)"/gs)].map(
    ([, action, wish]) => ({ action, wish }),
  );

const heading = (html: string): string | undefined => /<h1>(.*?)<\/h1>/.exec(html)?.[1];

describe("the link below a mail", () => {
  it.each(["GET", "HEAD"])("changes nothing when it is opened by %s", async (method) => {
    const { app, token, isSubscribed } = await subscriber();
    for (const purpose of ["unsubscribe", "subscribe"] as const) {
      const response = await app.request(`/u/${token(purpose)}`, { method });
      expect(response.status).toBe(200);
    }
    expect(await isSubscribed()).toBe(true);
  });

  it("shows one button that posts back to it", async () => {
    const { app, token } = await subscriber();
    const html = await (await app.request(`/u/${token("unsubscribe")}`)).text();
    expect(heading(html)).toBe("Stop the daily mail?");
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(buttons(html)).toEqual([{ action: `/u/${token("unsubscribe")}`, wish: "unsubscribe" }]);
  });

  it("unsubscribes by the button, and offers the way back", async () => {
    const { app, token, isSubscribed } = await subscriber();
    const response = await post(app, `/u/${token("unsubscribe")}`, "wish=unsubscribe");
    const html = await response.text();
    expect([response.status, heading(html)]).toEqual([200, "You are unsubscribed."]);
    expect(buttons(html)).toEqual([{ action: `/u/${token("subscribe")}`, wish: "subscribe" }]);
    expect(await isSubscribed()).toBe(false);
  });

  it("subscribes again by the button on the page that follows, and back again", async () => {
    const { app, token, isSubscribed } = await subscriber();
    await post(app, `/u/${token("unsubscribe")}`, "wish=unsubscribe");
    const html = await (await post(app, `/u/${token("subscribe")}`, "wish=subscribe")).text();
    expect(heading(html)).toBe("You are subscribed.");
    expect(await isSubscribed()).toBe(true);
    expect(buttons(html)).toEqual([{ action: `/u/${token("unsubscribe")}`, wish: "unsubscribe" }]);
  });

  it("says so the second time, and stays as it is", async () => {
    const { app, token, isSubscribed } = await subscriber();
    await post(app, `/u/${token("unsubscribe")}`, "wish=unsubscribe");
    const again = await post(app, `/u/${token("unsubscribe")}`, "wish=unsubscribe");
    expect([again.status, heading(await again.text())]).toEqual([200, "You are already unsubscribed."]);
    const opened = await app.request(`/u/${token("unsubscribe")}`);
    const html = await opened.text();
    expect([opened.status, heading(html)]).toEqual([200, "You are already unsubscribed."]);
    expect(buttons(html)).toEqual([{ action: `/u/${token("subscribe")}`, wish: "subscribe" }]);
    expect(await isSubscribed()).toBe(false);
  });

  it("brings the mails back to who called one of them spam, by the link below any of them", async () => {
    const { app, token, table } = await subscriber();
    await changeMailState(table, "u1", (state) => ({ ...state, suppressed: { reason: "complaint", at: "" } }));
    const html = await (await app.request(`/u/${token("unsubscribe")}`)).text();
    const [button] = buttons(html);
    expect([heading(html), button?.wish]).toEqual(["You are already unsubscribed.", "subscribe"]);
    const after = await (await post(app, button?.action ?? "", "wish=subscribe")).text();
    expect(heading(after)).toBe("You are subscribed.");
    expect((await mailStateOf(table, "u1"))?.suppressed).toBeUndefined();
  });

  it("asks before it subscribes again, when the second page was kept as a bookmark", async () => {
    const { app, token } = await subscriber();
    await post(app, `/u/${token("unsubscribe")}`, "wish=unsubscribe");
    const html = await (await app.request(`/u/${token("subscribe")}`)).text();
    expect(heading(html)).toBe("Have the daily mail again?");
    expect(buttons(html)).toEqual([{ action: `/u/${token("subscribe")}`, wish: "subscribe" }]);
  });
});

describe("one-click unsubscribing (RFC 8058)", () => {
  const multipart = '--b1\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b1--\r\n';

  it.each([
    ["urlencoded", "List-Unsubscribe=One-Click", FORM],
    ["multipart", multipart, "multipart/form-data; boundary=b1"],
  ])("works %s, answers 200 with a few bytes, and neither redirects nor sets a cookie", async (_, body, type) => {
    const { app, token, isSubscribed } = await subscriber();
    for (const time of ["first", "second"]) {
      const response = await post(app, `/u/${token("unsubscribe")}`, body, type);
      expect([response.status, await response.text()], time).toEqual([200, "Unsubscribed.\n"]);
      expect(response.headers.get("location")).toBeNull();
      expect(response.headers.get("set-cookie")).toBeNull();
    }
    expect(await isSubscribed()).toBe(false);
  });

  it("works with what FormData makes", async () => {
    const { app, token, isSubscribed } = await subscriber();
    const body = new FormData();
    body.set("List-Unsubscribe", "One-Click");
    const response = await app.request(`/u/${token("unsubscribe")}`, { method: "POST", body });
    expect(response.status).toBe(200);
    expect(await isSubscribed()).toBe(false);
  });

  it("does not work with the token that subscribes", async () => {
    const { app, token } = await subscriber();
    const response = await post(app, `/u/${token("subscribe")}`, "List-Unsubscribe=One-Click");
    expect(response.status).toBe(404);
  });
});

describe("a POST that does not say what it wants", () => {
  it.each([
    ["nothing", "", FORM],
    ["another field", "confirm=yes", FORM],
    ["another value of the right field", "List-Unsubscribe=maybe&wish=please", FORM],
    ["the name of an inherited property", "wish=constructor", FORM],
    ["a broken multipart body", "--b1\r\nContent-Dispo", "multipart/form-data; boundary=b1"],
    ["the pair as plain text", "List-Unsubscribe=One-Click", "text/plain"],
  ])("(%s) changes nothing and shows the button again", async (_, body, type) => {
    const { app, token, isSubscribed } = await subscriber();
    const response = await post(app, `/u/${token("unsubscribe")}`, body, type);
    expect([response.status, heading(await response.text())]).toEqual([200, "Stop the daily mail?"]);
    expect(await isSubscribed()).toBe(true);
  });

  it("is refused when its body is longer than any form of ours, whether it says so or not", async () => {
    const { app, token, isSubscribed } = await subscriber();
    const body = `wish=unsubscribe&x=${"y".repeat(9000)}`;
    const told = await post(app, `/u/${token("unsubscribe")}`, body);
    expect([told.status, heading(await told.text())]).toEqual([413, "That was too much at once."]);
    const streamed = await app.request(`/u/${token("unsubscribe")}`, {
      method: "POST",
      body: new Blob([body]).stream(),
      headers: { "content-type": FORM },
      duplex: "half",
    } as RequestInit);
    expect(streamed.status).toBe(413);
    expect(await isSubscribed()).toBe(true);
  });
});

describe("a link that does not work", () => {
  it("gets the same kind 404, whatever is wrong with it and however it is asked for", async () => {
    const { app, token, isSubscribed } = await subscriber();
    const good = token("unsubscribe");
    const bad = [
      good.slice(0, -1),
      `${good}x`,
      `x${good}`,
      good.replace("k1.", "k2."),
      good.replace(".u1.", ".u2."),
      token("unsubscribe", "u2"),
      "constructor.u1.aaaaaaaaaaaaaaaaaaaaaa",
      "%00",
      "%E0%A4%A",
      "<script>alert(1)</script>",
      "a".repeat(5000),
    ];
    const answers = new Set<string>();
    for (const broken of bad) {
      const path = `/u/${broken.replaceAll("<", "%3C").replaceAll("/", "%2F")}`;
      const bodies = ["wish=unsubscribe", "wish=subscribe", "List-Unsubscribe=One-Click", ""];
      for (const response of [app.request(path), ...bodies.map((body) => post(app, path, body))]) {
        const { status, headers } = await response;
        answers.add(JSON.stringify([status, [...headers], await (await response).text()]));
      }
    }
    expect(answers.size).toBe(1);
    const [answer = ""] = answers;
    expect(answer).toMatch(/^\[404,/);
    expect(answer).toContain("This link does not work.");
    expect(answer).toContain("Open the mail again");
    expect(await isSubscribed()).toBe(true);
  });

  it("is the answer for every unknown address too", async () => {
    const { app } = await subscriber();
    for (const path of ["/u", "/u/", "/favicon.ico", "/u/a/b", "/.env", "//example.com"]) {
      const response = await app.request(path);
      expect([response.status, heading(await response.text())], path).toEqual([404, "This link does not work."]);
    }
  });

  it.each(["PUT", "PATCH", "DELETE", "OPTIONS"])("is not made to work by %s", async (method) => {
    const { app, token, isSubscribed } = await subscriber();
    const response = await app.request(`/u/${token("unsubscribe")}`, { method });
    expect([response.status, heading(await response.text())]).toEqual([405, "This page cannot do that."]);
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
    expect(await isSubscribed()).toBe(true);
  });
});
