import { utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chronological, entriesOf } from "../../infra/local/mailbox/mailbox.ts";
import { postedAt, spansOf } from "../../infra/local/mailbox/mbox.ts";
import { letter } from "../support/letter.ts";
import { temporaryFolder } from "./temporary.ts";

const LINES: readonly (readonly [line: string, at: string | undefined])[] = [
  ["From jane@example.com Mon Nov  9 10:21:00 2026", "2026-11-09T10:21:00.000Z"],
  ["From jane@example.com Mon Nov 09 10:21:00 2026\r", "2026-11-09T10:21:00.000Z"],
  ["From jane@example.com Mon Nov  9 10:21 2026", "2026-11-09T10:21:00.000Z"],
  ["From 1234567@xxx Mon Nov 09 10:21:00 +0100 2026", "2026-11-09T09:21:00.000Z"],
  ["From jane@example.com Mon Nov  9 10:21:00 EST 2026", "2026-11-09T15:21:00.000Z"],
  ["From jane@example.com Mon Nov  9 10:21:00 2026 -0500", "2026-11-09T15:21:00.000Z"],
  ["From MAILER-DAEMON Tue Feb 30 10:21:00 2026", undefined],
  ["From jane@example.com", undefined],
  ["", undefined],
];

describe("a From line", () => {
  it.each(LINES)("%j tells when the mail was put there", (line, at) => {
    expect(postedAt(Buffer.from(`${line}\nSubject: x\n\ny`))?.toISOString()).toBe(at);
  });
});

describe("an mbox", () => {
  const CHUNK = 1 << 20;
  const next = Buffer.from("\r\n\r\nFrom b@example.com Mon Nov  9 10:21:00 2026\r\nSubject: two\r\n\r\nx\r\n");
  const head = Buffer.from("From a@example.com Mon Nov  9 10:20:00 2026\r\nSubject: one\r\n\r\n");

  /** Where the second mail is found when it begins so many bytes behind the first. */
  async function found(at: number): Promise<number[]> {
    const path = join(await temporaryFolder(), "box.mbox");
    // It goes on for longer than a piece, so that there is one behind it.
    const box = Buffer.concat([head, Buffer.alloc(at - 4 - head.length, "x"), next, Buffer.alloc(4_096, "y")]);
    await writeFile(path, box);
    const starts: number[] = [];
    for await (const { start } of spansOf(path, box.length)) starts.push(start);
    return starts;
  }

  it("is parted at the same place wherever the file is read in pieces", async () => {
    // A line of 1024 bytes is kept for the next piece: around it and around the end of a piece is where it can go wrong.
    const places = [CHUNK - 1024, CHUNK].flatMap((edge) => Array.from({ length: 14 }, (_, i) => edge - 6 + i));
    for (const at of places) expect(await found(at)).toEqual([0, at]);
  });
});

const DATE = "Mon, 9 Nov 2026 10:00:00 +0000";

/** The subjects and moments of mails in the order of their time. */
async function inOrder(path: string): Promise<string[]> {
  const entries = await chronological(entriesOf([path]));
  return entries.map(({ from, at }) => `${from} ${at.toISOString().slice(0, 16)}`);
}

describe("a mail without a Date", () => {
  const mbox = (...mails: readonly (readonly [line: string, from: string, date?: string])[]): Buffer =>
    Buffer.concat(
      mails.flatMap(([line, from, date]) => [
        Buffer.from(`From ${from} ${line}\n`),
        letter({ from, date, text: "Ahoy." }),
        Buffer.from("\n\n"),
      ]),
    );

  it("in an mbox has the moment of its From line", async () => {
    const path = join(await temporaryFolder(), "box.mbox");
    await writeFile(
      path,
      mbox(["Mon Nov  9 10:00:00 2026", "a@example.com", DATE], ["Sun Nov  8 09:30:00 2026", "b@example.com"]),
    );
    expect(await inOrder(path)).toEqual(["b@example.com 2026-11-08T09:30", "a@example.com 2026-11-09T10:00"]);
  });

  it("under a From line that tells no day of any calendar has the date of the mail before it", async () => {
    const path = join(await temporaryFolder(), "box.mbox");
    const wrong = "Mon Nov 31 10:00:00 2026";
    await writeFile(path, mbox([wrong, "a@example.com", DATE], [wrong, "b@example.com"]));
    expect(await inOrder(path)).toEqual(["a@example.com 2026-11-09T10:00", "b@example.com 2026-11-09T10:00"]);
  });

  it("that comes first has the date of the mail behind it", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "1.eml"), letter({ from: "b@example.com" }));
    await writeFile(join(folder, "2.eml"), letter({ from: "a@example.com", date: DATE }));
    expect(await inOrder(folder)).toEqual(["b@example.com 2026-11-09T10:00", "a@example.com 2026-11-09T10:00"]);
  });

  it("that is the only one is as old as its file, and not of 1970", async () => {
    const path = join(await temporaryFolder(), "1.eml");
    await writeFile(path, letter({ from: "b@example.com" }));
    await utimes(path, new Date("2026-11-07T08:00:00Z"), new Date("2026-11-07T08:00:00Z"));
    expect(await inOrder(path)).toEqual(["b@example.com 2026-11-07T08:00"]);
  });
});
