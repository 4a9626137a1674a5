import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { contessaMails, letter } from "../support/letter.ts";
import { temporaryFolder } from "./temporary.ts";

const run = promisify(execFile);
const ME = "martin@example.org";

/** Run one of the commands as `npm run -s` does, in the project's folder. */
async function command(name: string, ...args: string[]): Promise<{ readonly lines: string[]; readonly said: string }> {
  const { stdout, stderr } = await run("node_modules/.bin/tsx", [`infra/local/commands/${name}.ts`, ...args]);
  return { lines: stdout.split("\n").filter((line) => line !== ""), said: stderr };
}

const fromJane = letter({
  from: "Jane Roe <jane@example.net>",
  to: "Martin Berg <martin@example.org>",
  date: "Thu, 12 Nov 2026 09:00:00 +0000",
  id: "j5@example.net",
  subject: "Re: The Contessa",
  text: "The scans are on their way, the page with the keel bolts is the third one. Will you show me the mast step?",
});

/** An mbox in the Unix manner: LF, a "From " line before each mail, one that begins a line of text quoted. */
function mbox(mails: readonly Buffer[]): Buffer {
  const wrapped = mails.map((raw) => {
    const text = raw
      .toString("latin1")
      .replace(/\r\n/g, "\n")
      .replace(/^(>*From )/gm, ">$1");
    return `From someone@example.org Mon Nov  9 10:21:00 2026\n${text}\n\n`;
  });
  return Buffer.from(wrapped.join(""), "latin1");
}

async function mailbox(...mails: readonly Buffer[]): Promise<string> {
  const path = join(await temporaryFolder(), "box.mbox");
  await writeFile(path, mbox(mails));
  return path;
}

it("replays a mailbox day by day, and names the buddy with dated evidence", async () => {
  const path = await mailbox(...contessaMails(), fromJane);
  const { lines, said } = await command("replay", "--me", ME, "--json", path);
  const days = lines.map((line) => JSON.parse(line));
  expect(said).toContain("5 mails: 5 accepted");
  expect(days.map(({ date }) => date)).toEqual(["2026-11-03", "2026-11-06", "2026-11-10", "2026-11-11", "2026-11-12"]);
  const [named] = days.filter(({ buddies }) => buddies.length > 0);
  expect(named.buddies[0]).toMatchObject({ address: "jane@example.net", name: "Jane Roe", rung: "buddy" });
  for (const { kind, text, evidence } of named.buddies[0].reasons) {
    expect([typeof kind, typeof text]).toEqual(["string", "string"]);
    for (const { date, by, quote } of evidence) {
      expect(Number.isNaN(Date.parse(date))).toBe(false);
      expect(["me", "them"]).toContain(by);
      expect(quote.length).toBeGreaterThan(0);
    }
  }
  for (const { candidates, news } of days) {
    expect(news).toEqual([]);
    expect(candidates).toEqual([{ address: "jane@example.net", score: expect.any(Number), rung: expect.any(String) }]);
  }
});

it("does not look ahead: what comes later changes no day before it", async () => {
  const mails = contessaMails();
  const all = await command("replay", "--me", ME, "--json", await mailbox(...mails, fromJane));
  const some = await command("replay", "--me", ME, "--json", await mailbox(...mails.slice(0, 3)));
  expect(all.lines.slice(0, some.lines.length)).toEqual(some.lines);
});

it("prints the last daily reply as text, and with --bcc-only takes the owner's mails alone", async () => {
  const path = await mailbox(...contessaMails(), fromJane);
  const { lines, said } = await command("replay", "--me", ME, "--bcc-only", "--zone", "Europe/Berlin", path);
  expect(said).toContain("4 mails: 4 accepted");
  expect(lines.slice(0, 2)).toEqual(["Date: 2026-11-10", "Subject: Jane Roe, and the keel bolts"]);
  expect(lines[2]).toContain("Jane Roe would be good to ring.");
});

it("greets whoever is named in --me", async () => {
  const path = await mailbox(...contessaMails(), fromJane);
  const { lines } = await command("replay", "--me", `Nora Field <${ME}>`, path);
  expect(lines[2]).toMatch(/^Nora, Jane Roe would be good to ring\./);
});

it("goes from mail to mail, however far they lie apart", async () => {
  const late = letter({
    to: "jane@example.net",
    date: "Fri, 5 Jan 9990 09:00:00 +0000",
    text: "Is the Contessa afloat yet?",
  });
  const { lines } = await command("replay", "--me", ME, "--json", await mailbox(...contessaMails(), late));
  expect(JSON.parse(lines.at(-1) ?? "{}").date).toBe("9990-01-05");
});

it("reads .eml files, an mbox and a folder of both alike", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "inner"));
  const [first = Buffer.alloc(0), ...rest] = contessaMails();
  await writeFile(join(folder, "inner", "first.eml"), first);
  await writeFile(join(folder, "rest.mbox"), mbox(rest));
  const mixed = await command("turns", "--me", ME, folder);
  const plain = await command("turns", "--me", ME, await mailbox(first, ...rest));
  expect(mixed.lines).toHaveLength(8);
  expect(mixed.lines.map((line) => JSON.parse(line).text)).toEqual(plain.lines.map((line) => JSON.parse(line).text));
});

it("prints one line a turn, with all that is known of it and nothing else", async () => {
  const { lines } = await command("turns", "--me", ME, "--bcc-only", await mailbox(...contessaMails(), fromJane));
  const [first] = lines.map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    from: { name: "Jane Roe", address: "jane@example.net" },
    date: "2026-11-02T09:12:00+01:00",
    messageId: "j1@example.net",
    genuine: true,
    sources: ["quote"],
  });
  expect(first.signature).toContain("Sailmaker, Hamble");
  expect(new Set(lines.map((line) => JSON.parse(line).thread)).size).toBe(1);
});

it.each([
  ["replay", ["box.mbox"], "--me"],
  ["replay", ["--me", ME], "Name a mailbox"],
  ["replay", ["--me", ME, "--zone", "Nowhere/Land", "box.mbox"], "no time zone"],
  ["replay", ["--me", ME, "--from", "yesterday", "box.mbox"], "is no date"],
  ["turns", ["box.mbox"], "--me"],
])("%s says what is wrong with %j, and ends with 2", async (name, args, sentence) => {
  const failed = await command(name, ...args).catch((error: { code: number; stderr: string }) => error);
  expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining(sentence) });
});

it("says that it found no mail, or none of the owner's", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "empty.eml"), "");
  await writeFile(join(folder, "picture.jpg"), Buffer.alloc(5000, 200));
  const failed = await command("replay", "--me", ME, folder).catch((error: { code: number }) => error);
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining("No mail was found") });
  const { said } = await command("replay", "--me", "Zed <zed@example.com>, z@example.com", await mailbox(fromJane));
  expect(said).toContain("None of these mails is from zed@example.com, z@example.com. Most often it is jane@");
  await writeFile(join(folder, "jane.eml"), fromJane);
  expect((await command("replay", "--me", ME, folder)).said).toMatch(
    /2 files held no mail: .*empty\.eml, .*picture\.jpg/,
  );
});

it("ends with 1 when there is no such mailbox", async () => {
  const failed = await command("replay", "--me", ME, "/nowhere/at/all.mbox").catch((error: { code: number }) => error);
  expect(failed).toMatchObject({ code: 1 });
});
