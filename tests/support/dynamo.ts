import { afterAll, beforeAll } from "vitest";
import { DynamoTable } from "../../functions/aws/dynamo-table.ts";
import { type Dynamo, startDynamo } from "../../infra/local/dynamo/dynamo.ts";

const CREDENTIALS = { accessKeyId: "local", secretAccessKey: "local" };

/** One dynalite in memory for a test file; each call of the answer makes a table of its own on it. */
export function dynamoTables(): () => Promise<DynamoTable> {
  const running: Dynamo[] = [];
  beforeAll(async () => {
    running.push(await startDynamo());
  });
  afterAll(async () => {
    for (const dynamo of running) await dynamo.stop();
  });
  return async () => {
    const dynamo = await startDynamo();
    running.push(dynamo);
    return new DynamoTable(dynamo.table, { endpoint: dynamo.url, region: "us-east-1", credentials: CREDENTIALS });
  };
}
