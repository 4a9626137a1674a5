import type { Table } from "../../core/ledger/table.ts";
import { DynamoTable } from "../aws/dynamo-table.ts";
import { type Env, need } from "./environment.ts";

/** The ledger of this installation. */
export const tableOf = (env: Env): Table => new DynamoTable(need(env, "TABLE_NAME"));
