import { beforeEach, describe, expect, it } from "vitest";
import { erase } from "../../core/erase.ts";
import { ranges } from "../../core/ledger/keys.ts";
import { putUser, type User } from "../../core/ledger/users.ts";
import { receiving } from "../support/at-work.ts";
import { storedNotification } from "../support/aws-events.ts";
import { Crash, CrashingTable } from "../support/crashing.ts";
import { letter } from "../support/letter.ts";
import { MARTIN, service } from "../support/service.ts";

const NORA: User = {
  ...MARTIN,
  id: "u2",
  name: "Nora Lind",
  // Both write from one desk: a mail of it is proved for each of them.
  address: "nora@example.com",
  addresses: ["nora@example.com", "martin@example.org"],
  secretAddress: "n7f3q2x5m4n6p7r8@in.buddy.example.net",
};
const RAW = letter({ to: "Jane Roe <jane@example.net>", id: "m1@example.org", text: "The keel bolts are in." });

describe("a mail that came for two users", () => {
  let made: Awaited<ReturnType<typeof service>>;
  const deliver = (recipients: readonly string[], table = made.table) =>
    receiving(storedNotification("in/both", { recipients }))(made, table);
  const rawOf = async (user: string): Promise<(string | undefined)[]> => {
    const items = await made.table.query(...ranges.allChanges(user));
    return Promise.all(
      items.map(async ({ raw }) => Buffer.from((await made.rawMail.get(String(raw))) ?? "").toString()),
    );
  };

  beforeEach(async () => {
    made = await service();
    await putUser(made.table, NORA);
    await made.rawMail.put("both", RAW);
  });

  it.each([
    ["the first", [MARTIN, NORA]],
    ["the second", [NORA, MARTIN]],
  ] as const)("stays with the other when %s of them is erased, and goes with the last", async (_, [first, second]) => {
    await deliver([MARTIN.secretAddress, NORA.secretAddress]);
    const deps = { ...made.dailyDeps, rawMail: made.rawMail };
    await erase(deps, first.id);
    expect(await rawOf(second.id)).toEqual([Buffer.from(RAW).toString()]);
    // Delivered once more, it is found by who is still there.
    expect(await deliver([MARTIN.secretAddress, NORA.secretAddress])).toEqual({ batchItemFailures: [] });
    expect(await rawOf(second.id)).toEqual([Buffer.from(RAW).toString()]);
    await erase(deps, second.id);
    expect([...made.rawMail.all.keys()]).toEqual([]);
  });

  it("has copies before anything is filed: the second of them finds it, though the first was erased after a crash", async () => {
    for (let n = 1; n <= 12; n += 1) {
      made = await service();
      await putUser(made.table, NORA);
      await made.rawMail.put("both", RAW);
      const both = [MARTIN.secretAddress, NORA.secretAddress];
      await deliver(both, new CrashingTable(made.table, n)).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
      await erase({ ...made.dailyDeps, rawMail: made.rawMail }, MARTIN.id);
      expect([n, await deliver(both)]).toEqual([n, { batchItemFailures: [] }]);
      expect([n, await rawOf(NORA.id)]).toEqual([n, [Buffer.from(RAW).toString()]]);
    }
  });

  it("is copied for nobody where there is one recipient, and kept by nobody whom it does not reach", async () => {
    await deliver([MARTIN.secretAddress]);
    expect([...made.rawMail.all.keys()]).toEqual(["done/both"]);
    await deliver([MARTIN.secretAddress, "nobody@in.buddy.example.net"]);
    expect([...made.rawMail.all.keys()]).toEqual(["done/both"]);
  });
});
