import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { contessaMails, letter } from "../support/letter.ts";
import { MARTIN } from "../support/service.ts";
import { desk, wordsOf } from "./desk.ts";

const mbox = (mails: readonly Buffer[]): Buffer =>
  Buffer.concat(
    mails.flatMap((mail) => [
      Buffer.from("From martin@example.org Mon Nov  2 10:21:00 2026\n"),
      mail,
      Buffer.from("\n\n"),
    ]),
  );

function form(
  files: readonly Uint8Array[],
  fields: Readonly<Record<string, string>> = { me: "martin@example.org" },
): FormData {
  const data = new FormData();
  // As a browser does: in the order of the fields on the page, files among them.
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  for (const [i, file] of files.entries()) data.append("files", new Blob([new Uint8Array(file)]), `mail ${i} "x".eml`);
  return data;
}

/** A clock well after the mails, so that they are believed. */
async function later() {
  const at = await desk();
  at.clock.now = new Date("2026-11-21T12:00:00Z");
  const left = () => readdir(at.folders.tried).catch(() => []);
  return { ...at, left };
}

describe("a mailbox that is tried", () => {
  it.each([
    ["some .eml files", contessaMails()],
    ["an mbox", [mbox(contessaMails())]],
  ])("of %s shows tomorrow's reply, its reasons, and what was read; nothing is kept", async (_, files) => {
    const { post, ask, left, read } = await later();
    const answer = await post("/replay", form(files));
    expect(answer.status).toBe(200);
    const html = await answer.text();
    const words = wordsOf(html);
    expect(words).toMatch(/Thu 12 Nov 2026, 07:30, the morning after the last mail/);
    expect(words).toMatch(/Martin, Jane Roe would be good to ring|Jane Roe would be good to ring/);
    expect(words).toMatch(/Why Jane Roe Jane Roe has written four real mails on four days/);
    expect(words).toMatch(/4 mails\. 4 accepted The files are deleted, and nothing was kept\./);
    expect(words).toMatch(
      /What the parser read in the last 4 mails .*quoted, level 1 · author from the line above the quote/,
    );
    const frame = await ask(/<iframe src="([^"]+)"/.exec(html)?.[1] ?? "");
    expect(frame.headers.get("content-security-policy")).toMatch(/sandbox/);
    expect(await frame.text()).toMatch(/would be good to ring/);
    expect(await left()).toEqual([]);
    expect(await read("/people")).toMatch(/Nobody yet/);
    expect(await read("/mail")).toMatch(/No mail has come in yet/);
  });

  it("in which nobody is worth a call says so, and what is in the way", async () => {
    const { post } = await later();
    const words = wordsOf(await (await post("/replay", form(contessaMails().slice(0, 1)))).text());
    expect(words).toMatch(/Nobody is worth a call yet/);
    expect(words).toMatch(/Warming up Jane Roe/);
  });

  it("takes what was written to the user as forwarded whole, unless only BCC is asked for", async () => {
    const { post } = await later();
    const mails = [
      letter({
        from: "Jane Roe <jane@example.net>",
        to: "martin@example.org",
        date: "Tue, 3 Nov 2026 09:00:00 +0100",
        subject: "Hull",
        text: "Dear Martin, the hull of ours took two winters. What about yours?",
      }),
    ];
    expect(wordsOf(await (await post("/replay", form(mails))).text())).toMatch(/Strangers so far Jane Roe/);
    const bccOnly = wordsOf(
      await (await post("/replay", form(mails, { me: "martin@example.org", "bcc-only": "yes" }))).text(),
    );
    expect(bccOnly).not.toMatch(/Jane Roe/);
  });

  it.each([
    ["without a file", form([]), 400, /No file was chosen/],
    ["without an address", form(contessaMails(), { me: " " }), 400, /which address is yours/],
    ["with no address in the field", form(contessaMails(), { me: "Martin" }), 400, /“ Martin ” is no e-mail address/],
    [
      "with one word too much",
      form(contessaMails(), { me: "a@b.example, nonsense" }),
      400,
      /“ nonsense ” is no e-mail/,
    ],
    ["that is a zip", form([Buffer.from("PK\u0003\u0004rest")]), 400, /Unpack it first/],
    ["that is an Outlook data file", form([Buffer.from("!BDNrest")]), 400, /cannot be read here/],
    ["to be kept for somebody else", form(contessaMails(), { me: "eve@example.com", keep: "yes" }), 400, /can be kept/],
    ["of no mail", form([Buffer.from("just some words, no mail")]), 200, /There is no mail in it/],
  ])("%s is refused in words that say what to do", async (_, body, status, words) => {
    const { post, left } = await later();
    const answer = await post("/replay", body);
    expect(answer.status).toBe(status);
    expect(wordsOf(await answer.text())).toMatch(words);
    expect(await left()).toEqual([]);
  });

  it("is greeted by name: the one that was typed, else the one this machine knows", async () => {
    const { post } = await later();
    const greeted = async (me: string) => wordsOf(await (await post("/replay", form(contessaMails(), { me }))).text());
    expect(await greeted("Nora Field <martin@example.org>")).toMatch(/Nora, Jane Roe would be good to ring/);
    expect(await greeted("martin@example.org")).toMatch(/Martin, Jane Roe would be good to ring/);
  });

  it("with a wrong address says so, and proposes who wrote most of it", async () => {
    const { post } = await later();
    const html = await (await post("/replay", form(contessaMails(), { me: "eve@example.com" }))).text();
    expect(wordsOf(html)).toMatch(
      /None of these mails is from eve@example\.com\. Most often it is martin@example\.org \(4 of 4\)/,
    );
    expect(html).toContain('value="martin@example.org"');
    const bccOnly = form(contessaMails(), { me: "eve@example.com", "bcc-only": "yes" });
    expect(wordsOf(await (await post("/replay", bccOnly)).text())).toMatch(/None of it is yours\. None of these mails/);
  });

  it("keeps what was filled in when something is wrong with it", async () => {
    const { post } = await later();
    const fields = { me: "Nora <nonsense>", "bcc-only": "yes", keep: "yes" };
    const html = await (await post("/replay", form(contessaMails(), fields))).text();
    expect(html).toContain('value="Nora &lt;nonsense&gt;"');
    expect(html.match(/<input type="checkbox"[^>]* checked/g)).toHaveLength(2);
    const without = await (await post("/replay", form(contessaMails(), { me: "nonsense" }))).text();
    expect(without).not.toMatch(/<input type="checkbox"[^>]* checked/);
  });

  it("names the files that held no mail, whatever they are called", async () => {
    const { post } = await later();
    const body = form(contessaMails());
    body.append("files", new Blob([Buffer.from("\u0089PNG")]), '<b>"a".png');
    body.append("files", new Blob([]), `${"x".repeat(300)}.txt`);
    const html = await (await post("/replay", body)).text();
    expect(html).toContain(`2 files held no mail: &lt;b&gt;&quot;a&quot;.png, ${"x".repeat(59)}….`);
  });

  it("of more files than it takes says how many were left", async () => {
    const { post } = await later();
    const [mail = Buffer.alloc(0)] = contessaMails();
    const body = form([mail]);
    for (let n = 0; n < 2_002; n += 1) body.append("files", new Blob(["x"]), `${n}`);
    expect(wordsOf(await (await post("/replay", body)).text())).toMatch(/3 files more were not read: it takes 2,000/);
  });

  it("starts with the user's own addresses in the field, but for the one of the sample", async () => {
    const value = async (address: string) => {
      const { ask } = await desk({ ...MARTIN, address, addresses: [address] });
      return /<input id="me"[^>]* value="([^"]*)"/.exec(await (await ask("/replay")).text())?.[1];
    };
    expect(await value("martin@example.org")).toBe("martin@example.org");
    expect(await value("you@example.com")).toBe("");
  });

  it("that breaks off on the way is thrown away", async () => {
    const { post, left } = await later();
    const headers = { "sec-fetch-site": "same-origin", "content-type": "multipart/form-data; boundary=b" };
    const half = '--b\r\ncontent-disposition: form-data; name="files"; filename="a"\r\n\r\nFrom: a@example.org';
    const answer = await post("/replay", half, headers);
    expect([answer.status, wordsOf(await answer.text())]).toEqual([400, expect.stringMatching(/broke off on the way/)]);
    expect(await left()).toEqual([]);
    expect((await post("/replay", "me=x", { ...headers, "content-type": "text/plain" })).status).toBe(400);
  });

  it("of more than 200 MB is let go by, and refused in words", async () => {
    const { post, left } = await later();
    const chunk = new Uint8Array(1024 * 1024);
    const count = { sent: 0 };
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        count.sent += 1;
        if (count.sent > 202) return stream.close();
        stream.enqueue(chunk);
      },
    });
    const headers = { "sec-fetch-site": "same-origin", "content-type": "multipart/form-data; boundary=b" };
    const answer = await post("/replay", body, headers);
    expect([answer.status, wordsOf(await answer.text())]).toEqual([413, expect.stringMatching(/more than 200 MB/)]);
    expect(count.sent).toBeGreaterThan(202);
    expect(await left()).toEqual([]);
  });
});
