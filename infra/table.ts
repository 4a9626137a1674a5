import type { Family } from "./reach.ts";
import { kind } from "./stage.ts";

/** The ledger. Keys are made in core/ledger/keys.ts; there is no index. */
const own = new sst.aws.Dynamo("Ledger", {
  fields: { PK: "string", SK: "string" },
  primaryIndex: { hashKey: "PK", rangeKey: "SK" },
  ttl: "ttl",
  deletionProtection: kind.isKept,
  transform: { table: { pointInTimeRecovery: { enabled: kind.isRestorable } } },
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

/**
 * Permission to make these calls on items of these families, and no other. `tests/infra` holds both lists against what the
 * handler's code does.
 */
export const tableAccess = (families: readonly Family[], ...calls: readonly Call[]) => ({
  actions: calls.map((call) => `dynamodb:${call}`),
  resources: [table.arn],
  // All keys of a batch have to be of them. Of a request that names no key at all this would be true as well (`ForAllValues`),
  // and each of the calls above names one. Scan and PartiQL need not: they may never come among them.
  conditions: [{ test: "ForAllValues:StringLike", variable: "dynamodb:LeadingKeys", values: [...families] }],
});
