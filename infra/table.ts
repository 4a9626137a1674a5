import { isProduction } from "./stage.ts";

/** The name of a table that a backup was restored into, by the environment of whoever deploys; else the program has its own. */
const restored = process.env.LEDGER_TABLE;

/** The ledger. Keys are made in core/ledger/keys.ts; there is no index, and point-in-time recovery is always on. */
export const table =
  restored === undefined
    ? new sst.aws.Dynamo("Ledger", {
        fields: { PK: "string", SK: "string" },
        primaryIndex: { hashKey: "PK", rangeKey: "SK" },
        ttl: "ttl",
        deletionProtection: isProduction,
      })
    : sst.aws.Dynamo.get("RestoredLedger", restored);

type Call = "BatchGetItem" | "BatchWriteItem" | "DeleteItem" | "GetItem" | "PutItem" | "Query" | "UpdateItem";

/** Permission to make these calls on the table, and no other. `tests/infra` holds the list against what the handler calls. */
export const tableAccess = (...calls: readonly Call[]) => ({
  actions: calls.map((call) => `dynamodb:${call}`),
  resources: [table.arn],
});
