import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FolderRawMail } from "../../infra/local/raw-mail/folder-raw-mail.ts";
import { rawMailContract, waitingMailContract } from "../contract/raw-mail.ts";
import { temporaryFolder } from "./temporary.ts";

rawMailContract("a folder", async () => FolderRawMail.open(await temporaryFolder()));
waitingMailContract("a folder", async () => FolderRawMail.open(await temporaryFolder()));

it("leaves no half-written file behind when the content breaks off", async () => {
  const folder = await temporaryFolder();
  const mail = await FolderRawMail.open(folder);
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("a beginning");
    throw new Error("the line was cut");
  }
  await expect(mail.store("a1", broken())).rejects.toThrow("the line was cut");
  expect(await readdir(join(folder, "in"))).toEqual([]);
});

it("removes what a killed process left half-written", async () => {
  const folder = await temporaryFolder();
  await FolderRawMail.open(folder);
  await writeFile(join(folder, "in", ".a1.half"), "Fro");
  await FolderRawMail.open(folder);
  expect(await readdir(join(folder, "in"))).toEqual([]);
});

it("stores chunks in their order", async () => {
  const folder = await temporaryFolder();
  const mail = await FolderRawMail.open(folder);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("one ");
    yield Buffer.from("two");
  }
  await mail.store("a1", chunks());
  expect(await readFile(join(folder, "in", "a1"), "utf8")).toBe("one two");
});

it("finds the mail again after it is opened anew", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "in"), { recursive: true });
  await (await FolderRawMail.open(folder)).put("a1", Buffer.from("kept"));
  const again = await FolderRawMail.open(folder);
  expect(Buffer.from((await again.get("in/a1")) ?? []).toString()).toBe("kept");
});
