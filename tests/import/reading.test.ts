import { appendFile, mkdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../../infra/local/import/files.ts";
import { framed, unframed } from "../../infra/local/import/frames.ts";
import { MOST_BYTES, messagesIn } from "../../infra/local/import/messages.ts";
import { flagsPassedOver, folderPassedOver, mailPassedOver } from "../../infra/local/import/passed-over.ts";
import { temporaryFolder } from "../local/temporary.ts";
import { letter } from "../support/letter.ts";
import { asInMbox, mailsOf } from "./mailbox.ts";
import { writeMailbox } from "./write-mailbox.ts";

const LABELS: readonly (readonly [labels: string, reason: string | undefined])[] = [
  ["Inbox,Opened", undefined],
  ["Opened,Spam", "spam"],
  ["Papierkorb,Ungelesen", "trash"],
  ["=?UTF-8?Q?Entw=C3=BCrfe?=", "draft"],
  ["Archived,Chat", "chat"],
  ["Chat about boats,Spammers I know", undefined],
];

it.each(LABELS)("a mail with the labels %j is passed over as %s", (labels, reason) => {
  expect(mailPassedOver(letter({ headers: [`X-Gmail-Labels: ${labels}`] }))).toBe(reason);
});

it("what Thunderbird has thrown away and left in its file is passed over", () => {
  expect(mailPassedOver(letter({ headers: ["X-Mozilla-Status: 0009"] }))).toBe("trash");
  expect(mailPassedOver(letter({ headers: ["X-Mozilla-Status: 0001"] }))).toBeUndefined();
});

it("a label in the words of a mail is none", () => {
  expect(mailPassedOver(letter({ text: "X-Gmail-Labels: Spam" }))).toBeUndefined();
});

it.each([
  [".Trash", "trash"],
  ["[Gmail].Spam", "spam"],
  ["INBOX.Drafts", "draft"],
  ["Junk.mbox", "spam"],
  ["Sent", undefined],
] as const)("the folder %s is passed over as %s", (name, reason) => {
  expect(folderPassedOver(name)).toBe(reason);
});

it.each([
  ["1700000000.M1.host:2,S", undefined],
  ["1700000000.M1.host:2,ST", "trash"],
  ["1700000000.M1.host;2,DS", "draft"],
  ["T:2,", undefined],
] as const)("the mail %s of a Maildir is passed over as %s", (name, reason) => {
  expect(flagsPassedOver(name)).toBe(reason);
});

/** Put files into a folder; answers the folder. */
async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

it("of a Maildir the mails of all folders are taken, but what is thrown away, unsolicited or on its way", async () => {
  const mail = letter({ text: "Ahoy." });
  const folder = await folderWith({
    "cur/1:2,S": mail,
    "cur/2:2,T": mail,
    "new/3": mail,
    "tmp/4": mail,
    ".Sent/cur/5:2,S": mail,
    ".Trash/cur/6:2,S": mail,
    ".git/config": "x",
    "dovecot-uidlist": "x",
  });
  const { files, passedOver } = await filesBelow([folder]);
  expect(files.map(({ path }) => path.slice(folder.length + 1))).toEqual([".Sent/cur/5:2,S", "cur/1:2,S", "new/3"]);
  expect(passedOver).toEqual({ mails: 1, folders: [join(folder, ".Trash")], unread: [] });
  expect((await filesBelow([join(folder, ".Trash")])).files).toHaveLength(1);
});

it("links that lead back or nowhere, and what is no file, keep nothing else from being found", async () => {
  const mail = letter({ text: "Ahoy." });
  const folder = await folderWith({ "a/1.eml": mail, "b/2.eml": mail, "x.mbox/mbox": mail });
  const links = { "a/up": "..", "b/other": "../a", "b/gone.eml": "nowhere", self: "self", "null.eml": "/dev/null" };
  for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, name));
  const { files, passedOver } = await filesBelow([folder]);
  const inside = (path: string): string => path.slice(folder.length + 1);
  expect(files.map(({ path }) => inside(path))).toEqual(["a/1.eml", "b/2.eml", "x.mbox/mbox"]);
  expect(passedOver.unread.map(inside)).toEqual(["b/gone.eml", "self"]);
  await expect(filesBelow([join(folder, "b", "gone.eml")])).rejects.toThrow("ENOENT");
});

/** What lies in a file, from a place on; `meanwhile` happens after the file was found. */
async function found(content: Uint8Array | string, from = 0, meanwhile?: (path: string) => Promise<void>) {
  const folder = await folderWith({ box: content });
  const [file] = (await filesBelow([join(folder, "box")])).files;
  await meanwhile?.(join(folder, "box"));
  const all = [];
  for await (const one of messagesIn(file ?? { path: "", size: 0, changedAt: 0 }, from)) all.push(one);
  return all;
}

describe("a file of mail", () => {
  const at = new Date("2026-11-09T10:00:00Z");
  const raw = letter({ text: "Dear Jane,\n\nFrom here on it is downhill.\n>From there too.\n" });

  it("gives each message back as it was, from any at which it is begun", async () => {
    const box = Buffer.concat([asInMbox({ raw, at }), asInMbox({ raw: letter({ text: "Two." }), at })]);
    const all = await found(box);
    expect(all.map(({ kind }) => kind)).toEqual(["mail", "mail"]);
    const [first] = all;
    expect(first?.kind === "mail" && first.raw.toString()).toBe(`${raw}\r\n`);
    expect(all.at(-1)?.to).toBe(box.length);
    expect(await found(box, first?.to)).toEqual(all.slice(1));
  });

  it("that is one mail is taken whole, and what is no mail is named", async () => {
    expect((await found(raw)).map(({ kind }) => kind)).toEqual(["mail"]);
    expect((await found("a picture")).map(({ kind }) => kind)).toEqual(["no-mail"]);
    expect((await found("")).map(({ kind }) => kind)).toEqual(["no-mail"]);
  });

  it.each<[string, (path: string) => Promise<void>, readonly string[]]>([
    ["that grows meanwhile", (path) => appendFile(path, asInMbox({ raw, at })), ["mail", "mail"]],
    ["that is cut meanwhile", (path) => truncate(path, 150), ["unreadable"]],
    ["that is emptied meanwhile", (path) => truncate(path, 0), ["unreadable"]],
    ["that is gone meanwhile", (path) => rm(path), ["unreadable"]],
  ])("%s gives what there was to see, and never half a mail", async (_name, meanwhile, kinds) => {
    const box = Buffer.concat([asInMbox({ raw, at }), asInMbox({ raw, at })]);
    const all = await found(box, 0, meanwhile);
    expect([all.map(({ kind }) => kind), all.at(-1)?.to]).toEqual([kinds, box.length]);
  });

  it("may hold a mail that is larger than any that is taken: it is not read", async () => {
    const large = Buffer.alloc(MOST_BYTES + 1, "x\n");
    raw.copy(large);
    const box = Buffer.concat([asInMbox({ raw: large, at }), asInMbox({ raw, at })]);
    expect((await found(box)).map(({ kind }) => kind)).toEqual(["too-big", "mail"]);
  });
});

describe("what parts two messages of an mbox", () => {
  const LINE = "From jane@example.org Mon Nov  9 10:21:00 2026";
  const mail = (text: string, eol = "\n"): string =>
    `From: Jane <jane@example.org>${eol}Subject: Keel${eol}${eol}${text}${eol}`;

  it.each([
    ["a date, as RFC 4155 has it", `${LINE}\n${mail("1")}\n${LINE}\n${mail("2")}`, 2],
    ["a name and no date at all", `From MAILER-DAEMON\n${mail("1")}\nFrom MAILER-DAEMON\n${mail("2")}`, 2],
    [
      "another form of the date",
      `From a@b 2026-11-09T10:21Z\n${mail("1")}\nFrom a@b 2026-11-09T10:21Z\n${mail("2")}`,
      2,
    ],
    ["no date above the first", `From MAILER-DAEMON\n${mail("1")}\n${LINE}\n${mail("2")}`, 2],
    ["tabs", `${LINE.replace("org ", "org\t")}\n${mail("1")}\n${LINE.replace("org ", "org\t")}\n${mail("2")}`, 2],
    ["no empty line before it", `${LINE}\n${mail("1")}${LINE}\n${mail("2")}`, 2],
    [
      "ends of line of both kinds",
      `${LINE}\r\n${mail("1")}\r\n${LINE}\n${mail("2", "\r\n")}\n${LINE}\n${mail("3")}`,
      3,
    ],
    ["a line that never ends", `From ${"x".repeat(3_000)}\n${mail("1")}\n${LINE}\n${mail("2")}`, 2],
    ["no sentence", `${LINE}\n${mail("1\n\nFrom Berlin at 10:30 on 9 November 2026 we sail.\nSo long.")}`, 1],
    ["no sentence above what looks like a field", `${LINE}\n${mail("1\n\nFrom here on:\nNote: it is steep.")}`, 1],
    ["no line that was quoted", `${LINE}\n${mail(`1\n\n>${LINE}\n${mail("2")}`)}`, 1],
    ["no start that was cut off", `${LINE}\n${mail("1")}\n${LINE.slice(0, 20)}`, 1],
  ])("%s", async (_name, box, count) => {
    expect((await found(box)).map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => "mail"));
  });

  // The file is read a megabyte at a time, and the last kilobyte of each piece together with the next.
  it.each(["\n", "\r\n"])("is seen wherever a piece of the file ends (%j)", async (eol) => {
    const first = `${LINE}${eol}${mail("", eol)}`;
    for (let shift = -6; shift <= 6; shift += 1) {
      const filled = first + "x".repeat(1024 * 1023 + shift - first.length - 2 * eol.length);
      const all = await found(`${filled}${eol}${eol}${LINE}${eol}${mail("y".repeat(9_000), eol)}`);
      expect([shift, all[1]?.from]).toEqual([shift, 1024 * 1023 + shift]);
    }
  });
});

it("an invented mailbox is the same for the same seed, and holds as many mails as it says", async () => {
  const given = { seed: 5, mails: 200, people: 20, until: new Date("2026-11-20T12:00:00Z"), years: 2, weight: 4_000 };
  const folder = await temporaryFolder();
  const written = await writeMailbox(join(folder, "a.mbox"), given);
  const [file] = (await filesBelow([join(folder, "a.mbox")])).files;
  const all = [];
  for await (const one of messagesIn(file ?? { path: "", size: 0, changedAt: 0 })) all.push(one);
  expect(all).toHaveLength(written.entries);
  expect(all.filter((one) => one.kind === "mail" && mailPassedOver(one.raw)).length).toBe(written.passedOver);
  const whole = (): Buffer => Buffer.concat([...mailsOf(given)].map(({ raw }) => raw));
  expect(whole().equals(whole())).toBe(true);
});

it("mails go in one request and come out of it; one that was cut off is none", () => {
  const mails = [Buffer.from("one"), Buffer.alloc(0), Buffer.from("three")];
  const body = framed(mails);
  expect(unframed(body)?.map((mail) => Buffer.from(mail))).toEqual(mails);
  expect(unframed(body.subarray(0, -1))).toBeUndefined();
  expect(unframed(Buffer.from("abc"))).toBeUndefined();
  expect(unframed(Buffer.alloc(0))).toEqual([]);
});
