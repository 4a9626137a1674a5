import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { contessaMails, letter } from "../support/letter.ts";
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
    expect(words).toMatch(/Why Jane Roe Jane Roe has written four times on four days/);
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
    expect(wordsOf(await (await post("/replay", form(mails))).text())).toMatch(/Warming up Jane Roe/);
    const bccOnly = wordsOf(
      await (await post("/replay", form(mails, { me: "martin@example.org", "bcc-only": "yes" }))).text(),
    );
    expect(bccOnly).not.toMatch(/Jane Roe/);
  });

  it.each([
    ["without a file", form([]), 400, /No file was chosen/],
    ["without an address", form(contessaMails(), { me: " " }), 400, /which address is yours/],
    ["with no address in the field", form(contessaMails(), { me: "Martin" }), 400, /which address is yours/],
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
