import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openInstallation } from "../../infra/local/machine/installation.ts";
import { temporaryFolder } from "./temporary.ts";

const ann = { addresses: ["ann@example.com"] };

it("makes one user with one secret address, and finds both again", async () => {
  const data = await temporaryFolder();
  const first = await openInstallation(data, ann);
  expect(first.user.addresses).toEqual(["ann@example.com"]);
  // 20 characters of 5 bits: 100 random bits.
  expect(first.secretAddress).toMatch(/^[a-z2-7]{20}@in\.buddy\.example\.net$/);
  expect(await openInstallation(data, undefined)).toEqual(first);
  expect(await openInstallation(data, ann)).toEqual(first);
});

it("gives every folder an address and keys of its own", async () => {
  const [a, b] = [
    await openInstallation(await temporaryFolder(), ann),
    await openInstallation(await temporaryFolder(), ann),
  ];
  expect(a.secretAddress).not.toBe(b.secretAddress);
  expect(a.tokenKeys).not.toEqual(b.tokenKeys);
});

it("does not hand one user's folder to another", async () => {
  const data = await temporaryFolder();
  await openInstallation(data, ann);
  const other = openInstallation(data, { addresses: ["bob@example.com"] });
  await expect(other).rejects.toThrow(
    /belongs to ann@example\.com: start without --me, or name another folder with --data\.$/,
  );
});

it("says so when its file is damaged, and overwrites nothing", async () => {
  const data = await temporaryFolder();
  await openInstallation(data, ann);
  await writeFile(join(data, "config.json"), "{ half");
  await expect(openInstallation(data, ann)).rejects.toThrow(/is damaged/);
});
