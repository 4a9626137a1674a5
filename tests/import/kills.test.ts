import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../local/temporary.ts";
import { itemsOf } from "../storm/machine-ledger.ts";
import { difference, visibleOf } from "../storm/visible.ts";
import { importKilled } from "./kills.ts";

// A megabyte goes together: of so few mails there are a dozen such batches, between which it can be killed.
const mailbox = {
  ...{ seed: 3, mails: 300, people: 40, weight: 40_000 },
  ...{ until: new Date("2026-11-20T12:00:00Z"), years: 3 },
};

/** The short form of `npm run import:kills`. */
it("leaves what a quiet import leaves, though it is killed twice, once together with the machine", async () => {
  const folder = await temporaryFolder();
  const quiet = await importKilled({
    mailbox,
    kills: 0,
    machineKills: [],
    within: 0,
    lag: 0,
    folder: join(folder, "quiet"),
  });
  const { installation } = quiet;
  const killed = await importKilled({
    ...{ mailbox, kills: 2, machineKills: [2], within: 0, lag: 1, installation, folder: join(folder, "killed") },
  });
  expect(killed).toMatchObject({ lost: [], double: [], kills: 2, machineKills: 1 });
  expect(killed.expected).toBeGreaterThan(250);
  const [before, after] = await Promise.all(
    [quiet, killed].map(async ({ machine }) => visibleOf(await itemsOf(machine.data, installation.user.id))),
  );
  expect(difference(before ?? new Map(), after ?? new Map())).toEqual({ lost: [], double: [], changed: [] });
  expect(before?.size).toBeGreaterThan(1_000);
}, 240_000);
