import { isProduction } from "./stage.ts";

/** The ledger. Keys are made in core/ledger/keys.ts; there is no index, and point-in-time recovery is always on. */
const own = new sst.aws.Dynamo("Ledger", {
  fields: { PK: "string", SK: "string" },
  primaryIndex: { hashKey: "PK", rangeKey: "SK" },
  ttl: "ttl",
  deletionProtection: isProduction,
});

/**
 * A backup is restored into a table of another name: whoever deploys says which. The own one stays as it is, so nothing is
 * lost by going there, nor by coming back.
 */
const restored = process.env.LEDGER_TABLE;
if (restored !== undefined && !/^[\w.-]{3,255}$/.test(restored))
  throw new Error("LEDGER_TABLE is the name of the table that a backup was restored into");

export const table = restored === undefined ? own : sst.aws.Dynamo.get("RestoredLedger", restored);

type Call = "BatchGetItem" | "BatchWriteItem" | "DeleteItem" | "GetItem" | "PutItem" | "Query" | "UpdateItem";

/** Permission to make these calls on the table, and no other. `tests/infra` holds the list against what the handler calls. */
export const tableAccess = (...calls: readonly Call[]) => ({
  actions: calls.map((call) => `dynamodb:${call}`),
  resources: [table.arn],
});
