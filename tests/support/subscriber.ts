import { mailStateOf } from "../../core/ledger/mail-state.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import { putUser } from "../../core/ledger/users.ts";
import { type Purpose, signToken, type TokenKeys } from "../../core/reply/token.ts";
import { webApp } from "../../functions/web/app.ts";
import { NO_QUEUES } from "./no-queues.ts";
import { WISHES } from "./wishes.ts";

const USER = "u1";
const tokenKeys: TokenKeys = { current: "k1", keys: { k1: "a secret of the test" } };

/** The pages over a ledger in memory that knows one user, who is subscribed. */
export async function subscriber() {
  const table = new MemoryTable();
  const address = "martin@example.org";
  await putUser(table, {
    id: USER,
    address,
    addresses: [address],
    secretAddress: "secret@in.example.net",
    zone: "Europe/Berlin",
    dueMinute: 450,
  });
  return {
    table,
    tokenKeys,
    app: webApp({
      table,
      tokenKeys,
      ...NO_QUEUES,
      ...WISHES,
      operator: "Ada Brook, ada@example.org",
      now: () => new Date("2026-11-12T09:00:00Z"),
    }),
    token: (purpose: Purpose, user = USER) => signToken(tokenKeys, purpose, user),
    isSubscribed: async () => (await mailStateOf(table, USER))?.isSubscribed,
  };
}
