import { appendFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changesBetween } from "../../core/ledger/history.ts";
import { ranges } from "../../core/ledger/keys.ts";
import { mailStateOf } from "../../core/ledger/mail-state.ts";
import { suppressAddress, suppressionOf } from "../../core/ledger/suppressed.ts";
import { noteBounced } from "../../core/ledger/users.ts";
import { DynamoTable } from "../../functions/aws/dynamo-table.ts";
import { startDynamo } from "../../infra/local/dynamo/dynamo.ts";
import type { Became } from "../../infra/local/import/became.ts";
import type { Door } from "../../infra/local/import/door.ts";
import { filesBelow } from "../../infra/local/import/files.ts";
import { type ImportDoor, importDoor } from "../../infra/local/import/filing.ts";
import { type Position, PositionFile, START } from "../../infra/local/import/position.ts";
import { runImport } from "../../infra/local/import/run.ts";
import { mailsIn, summary } from "../../infra/local/import/told.ts";
import { temporaryFolder } from "../local/temporary.ts";
import { letter } from "../support/letter.ts";
import { MARTIN, SERVICE, service } from "../support/service.ts";
import { asInMbox } from "./mailbox.ts";

const ME = "Martin Berg <martin@example.org>";
const JANE = "Jane Roe <jane@example.net>";
const at = new Date("2026-11-09T10:00:00Z");
const dated = (n: number): string => `Mon, 2 Nov 2026 10:${String(n % 60).padStart(2, "0")}:00 +0000`;

/** Mails between both, in turn. */
const between = (n: number): Buffer => {
  const [from, to] = n % 2 === 0 ? [ME, JANE] : [JANE, ME];
  return letter({ from, to, id: `m${n}@example.org`, date: dated(n), subject: "Keel", text: `The keel bolts, ${n}.` });
};

const boxOf = (mails: readonly Buffer[]): Buffer => Buffer.concat(mails.map((raw) => asInMbox({ raw, at })));

async function mailbox(content: Buffer): Promise<string> {
  const path = join(await temporaryFolder(), "box.mbox");
  await writeFile(path, content);
  return path;
}

/** A service with the door of an import in front of it. */
async function opened() {
  const running = await service();
  const folder = join(await temporaryFolder(), "in-hand");
  const { table } = running.receiveDeps;
  const putMany = table.putAll.bind(table);
  const imports = importDoor({ ...running.receiveDeps, user: MARTIN.id, folder, putMany });
  const handed: number[] = [];
  const door: Door = {
    owner: MARTIN,
    hand: (mails) => {
      handed.push(mails.length);
      return imports.file(mails);
    },
  };
  return { ...running, imports, door, handed, table };
}

async function imported(door: Door, path: string, more: { isStopped?: () => boolean; data?: string } = {}) {
  const files = await filesBelow([path]);
  const kept = await PositionFile.open(more.data ?? (await temporaryFolder()), MARTIN.id, [path], files);
  const from = await kept.read();
  const seen: Position[] = [];
  const done = await runImport({
    ...{ door, files, from, kept, service: SERVICE },
    isStopped: more.isStopped ?? (() => false),
    elapsed: () => 0,
    onProgress: (position) => seen.push(position),
  });
  return { done, files, from, seen };
}

describe("an import", () => {
  it("files the user's mails as a BCC and others as forwards, once each, and keeps no bytes", async () => {
    const { door, table, clock, receiveDeps } = await opened();
    const mails = [...Array.from({ length: 10 }, (_, n) => between(n)), between(3)];
    const { done, files } = await imported(door, await mailbox(boxOf(mails)));
    expect(done).toMatchObject({ isDone: true, counts: { filed: 10, known: 1 } });
    const changes = await changesBetween(table, MARTIN.id, new Date(0), new Date(clock.now.getTime() + 1));
    expect(changes).toHaveLength(10);
    expect(new Set(changes.flatMap(({ contacts }) => contacts))).toEqual(new Set(["jane@example.net"]));
    expect(changes.filter(({ raw }) => raw !== undefined)).toEqual([]);
    expect(changes.filter(({ isFirst }) => isFirst)).toEqual([]);
    expect("all" in receiveDeps.rawMail && receiveDeps.rawMail.all).toEqual(new Map());
    const sightings = await table.query(...ranges.sightings(MARTIN.id, "jane@example.net"));
    expect(sightings.map(({ sentAt }) => sentAt)).toContain("2026-11-02T10:07:00.000Z");
    expect(summary(done, files)).toMatch(/^11 messages, 0\.0 MB in 0 s .*\n +10 {2}filed\n +1 {2}known already$/);
  });

  it("of what is known hands nothing to anybody who reads, and writes nothing", async () => {
    const { door, table } = await opened();
    const path = await mailbox(boxOf([between(0), between(1)]));
    await imported(door, path);
    const all = async () => (await table.query(`U#${MARTIN.id}`, "!", "\uffff")).map(({ SK }) => SK);
    const before = await all();
    expect((await imported(door, path)).done.counts).toEqual({ known: 2 });
    expect(await all()).toEqual(before);
  });

  it("obeys nothing that was said to the service years ago", async () => {
    const { door, queued, table, heed } = await opened();
    const before = await mailStateOf(table, MARTIN.id);
    const said = (to: string, text: string, n: number): Buffer =>
      letter({ from: ME, to, id: `said${n}@example.org`, date: dated(n), subject: "Re: today", text });
    const words = ["Stop writing to me.", "Never name Jane again.", "Pause until spring."];
    const mails = [MARTIN.secretAddress, SERVICE.address].flatMap((to, i) =>
      words.map((text, n) => said(to, text, 10 * i + n)),
    );
    const { done } = await imported(door, await mailbox(boxOf(mails)));
    expect(mailsIn(done)).toBe(mails.length);
    expect(queued).toEqual([]);
    await heed();
    expect(await mailStateOf(table, MARTIN.id)).toEqual(before);
  });

  it("stops where it is asked to, and goes on from there", async () => {
    const { door, handed } = await opened();
    const path = await mailbox(boxOf(Array.from({ length: 200 }, (_, n) => between(n))));
    const data = await temporaryFolder();
    const first = await imported(door, path, { data, isStopped: () => handed.length >= 1 });
    expect(first.done).toMatchObject({ isDone: false, counts: { filed: 64 } });
    const second = await imported(door, path, { data });
    expect(second.from).toEqual(first.done);
    expect(second.done).toMatchObject({ isDone: true, counts: { filed: 200 } });
    expect(handed.reduce((sum, n) => sum + n, 0)).toBe(200);
  });

  it("keeps how far it has come when the machine fails, and counts only what is filed", async () => {
    const { door, imports } = await opened();
    const path = await mailbox(boxOf(Array.from({ length: 200 }, (_, n) => between(n))));
    const data = await temporaryFolder();
    const failing = { left: 2 };
    const broken: ImportDoor["file"] = (mails) => {
      failing.left -= 1;
      return failing.left < 0 ? Promise.reject(new Error("the disk is full")) : imports.file(mails);
    };
    await expect(imported({ ...door, hand: broken }, path, { data })).rejects.toThrow("the disk is full");
    const { from, done } = await imported(door, path, { data });
    expect(mailsIn(from)).toBe(128);
    expect(done.counts).toEqual({ filed: 200 });
  });

  it("leaves one change of a mail that a failing table has cut off, though the machine has run on", async () => {
    const { imports, table, clock } = await opened();
    const putNew = table.putNew.bind(table);
    table.putNew = () => Promise.reject(Object.assign(new Error("the disk is full"), { code: "ENOSPC" }));
    await expect(imports.file([between(0), between(2)])).rejects.toThrow("the disk is full");
    table.putNew = putNew;
    clock.now = new Date(clock.now.getTime() + 60_000);
    expect(await imports.file([between(0), between(2)])).toEqual(["filed", "filed"]);
    const until = new Date(clock.now.getTime() + 1);
    expect(await table.query(...ranges.changes(MARTIN.id, new Date(0), until))).toHaveLength(2);
    expect(await imports.file([between(0)])).toEqual(["known"]);
  });

  it("obeys nothing that the user has said to the service: it was said then, and heard then", async () => {
    const { imports, table, clock, queued } = await opened();
    const note = letter({ from: ME, to: SERVICE.address, id: "n@example.org", date: dated(0), text: "Stop." });
    expect(await imports.file([note])).toEqual(["said"]);
    const changes = await changesBetween(table, MARTIN.id, new Date(0), new Date(clock.now.getTime() + 1));
    expect(changes.flatMap(({ answer }) => answer ?? [])).toEqual([]);
    expect(queued).toEqual([]);
  });

  it("lifts no bounce: what was sent from an address once does not say that it works today", async () => {
    const { imports, table } = await opened();
    const at = new Date("2026-11-01T00:00:00Z");
    await suppressAddress(table, MARTIN.address, "bounce", at);
    await noteBounced(table, MARTIN, { bounced: MARTIN.address, bouncedAt: at.toISOString() });
    expect(await imports.file([between(0)])).toEqual(["filed"]);
    expect(await suppressionOf(table, MARTIN.address)).toBe("bounce");
  });

  it("names the place of what it can not take, and none of its words", async () => {
    const { door } = await opened();
    const [good, bad] = [
      asInMbox({ raw: between(0), at }),
      Buffer.from(`From a@b Mon Nov  9 10:21:00 2026\nsecret words\n\n`),
    ];
    const { done, files } = await imported(door, await mailbox(Buffer.concat([good, bad])));
    expect(done.faults).toEqual([{ path: files.files[0]?.path, at: good.length, why: "no-mail" }]);
    expect(summary(done, files)).toContain(`box.mbox:${good.length}  no mail`);
    expect(summary(done, files)).not.toContain("secret");
  });

  it("passes over an empty file in silence, wherever it stands", async () => {
    const { door } = await opened();
    const folder = await temporaryFolder();
    for (const name of ["Archives", "Inbox", "Templates"])
      await writeFile(join(folder, name), name === "Inbox" ? boxOf([between(0), between(1)]) : "");
    expect((await imported(door, folder)).done).toMatchObject({ isDone: true, counts: { filed: 2 }, faults: [] });
  });

  it("goes on with the next mail behind one that nobody can read", async () => {
    const { door, imports } = await opened();
    const unreadable: ImportDoor["file"] = async (mails) =>
      (await imports.file(mails)).map((became, i): Became => (i === 1 ? "unreadable" : became));
    const { done } = await imported({ ...door, hand: unreadable }, await mailbox(boxOf([0, 1, 2].map(between))));
    expect(done.counts).toEqual({ filed: 2, unreadable: 1 });
    expect(done.faults).toMatchObject([{ why: "unreadable", at: asInMbox({ raw: between(0), at }).length }]);
  });
});

it("an import goes on behind a file that is gone when it comes to it, and knows how far it is", async () => {
  const { door, handed } = await opened();
  const folder = await temporaryFolder();
  for (const n of [0, 1, 2]) await writeFile(join(folder, `${n}.eml`), between(n));
  const data = await temporaryFolder();
  const files = await filesBelow([folder]);
  await rm(join(folder, "1.eml"));
  const kept = await PositionFile.open(data, MARTIN.id, [folder], files);
  await kept.write({ ...START, files: 1, counts: { filed: 1 } });
  const from = await kept.read();
  const given = { door, files, from, kept, service: SERVICE, onProgress: () => undefined };
  const done = await runImport({ ...given, isStopped: () => false, elapsed: () => 0 });
  expect(from.files).toBe(1);
  expect(done).toMatchObject({ isDone: true, counts: { filed: 2, unreadable: 1 } });
  expect(done.faults).toMatchObject([{ path: join(folder, "1.eml"), why: "unreadable" }]);
  expect(handed).toEqual([1]);
});

describe("the position of an import", () => {
  it("begins anew where the mailbox is another than it was", async () => {
    const path = await mailbox(boxOf([between(0), between(1)]));
    const data = await temporaryFolder();
    const open = async () => PositionFile.open(data, "u1", [path], await filesBelow([path]));
    const half = { ...START, offset: asInMbox({ raw: between(0), at }).length, counts: { filed: 1 } };
    await (await open()).write(half);
    expect(await (await open()).read()).toEqual(half);
    await utimes(path, at, at);
    expect(await (await open()).read()).toEqual(START);
    await (await open()).write(half);
    await appendFile(path, boxOf([between(2)]));
    expect(await (await open()).read()).toEqual(START);
  });

  it("that a kill has torn is none", async () => {
    const path = await mailbox(boxOf([between(0)]));
    const data = await temporaryFolder();
    const files = await filesBelow([path]);
    const kept = await PositionFile.open(data, "u1", [path], files);
    await kept.write({ ...START, files: 1, isDone: true });
    expect((await kept.read()).isDone).toBe(true);
    const other = await PositionFile.open(data, "u2", [path], files);
    expect(await other.read()).toEqual(START);
  });
});

it("what is put past the API of the table is read by it as what is put through it", async () => {
  const dynamo = await startDynamo();
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const table = new DynamoTable(dynamo.table, { endpoint: dynamo.url, region: "eu-west-1", credentials });
  const items = [
    { PK: "p", SK: "a", text: "ä€😀", n: 1.5, no: null, gone: undefined, list: [1, { deep: [true, ""] }], empty: {} },
    { PK: "p", SK: "b", n: 0 },
  ];
  try {
    await table.putAll(items.map((item) => ({ ...item, PK: "q" })));
    await dynamo.putAll(items);
    const [past, through] = [await table.query("p", "a", "b"), await table.query("q", "a", "b")];
    expect(past).toEqual(through.map((item) => ({ ...item, PK: "p" })));
    await expect(dynamo.putAll([{ PK: "p", SK: "" }])).rejects.toThrow();
    await expect(dynamo.putAll([{ PK: "p", SK: "c", text: "x".repeat(500_000) }])).rejects.toThrow(/larger/);
    await dynamo.putAll([{ PK: "p", SK: "a", text: "new" }]);
    expect(await table.get({ PK: "p", SK: "a" })).toEqual({ PK: "p", SK: "a", text: "new" });
    expect(await table.putNew({ PK: "p", SK: "b" })).toBe(false);
  } finally {
    await dynamo.stop();
  }
});
