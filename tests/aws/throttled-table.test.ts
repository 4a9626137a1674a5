import { describe, expect, it } from "vitest";
import { DynamoTable } from "../../functions/aws/dynamo-table.ts";
import { loopbackConfig, loopbackServer } from "../support/loopback-server.ts";

interface Call {
  readonly action: string;
  readonly keys: readonly string[];
}

interface Write {
  readonly PutRequest: { readonly Item: { readonly SK: { readonly S: string } } };
}

const THROTTLES = ["ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded"];

const throttled = (name: string) => ({
  status: 400,
  headers: { "content-type": "application/x-amz-json-1.0" },
  body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: "Slow down." }),
});

/** DynamoDB's API that turns away the first calls, or answers each batch with half of it undone. */
async function open({ refusals = [] as readonly string[], takes = Number.POSITIVE_INFINITY } = {}) {
  const calls: Call[] = [];
  const endpoint = await loopbackServer(({ headers, body }) => {
    const action = String(headers["x-amz-target"]).replace("DynamoDB_20120810.", "");
    const asked = JSON.parse(body.toString()) as { RequestItems?: { ledger: readonly Write[] } };
    const writes = asked.RequestItems?.ledger ?? [];
    const refusal = refusals[calls.length];
    calls.push({ action, keys: writes.map(({ PutRequest }) => PutRequest.Item.SK.S) });
    if (refusal !== undefined) return throttled(refusal);
    const left = writes.slice(takes);
    return {
      status: 200,
      headers: { "content-type": "application/x-amz-json-1.0" },
      body: JSON.stringify(left.length > 0 ? { UnprocessedItems: { ledger: left } } : {}),
    };
  });
  return { calls, table: new DynamoTable("ledger", loopbackConfig(endpoint)) };
}

const items = (count: number) => Array.from({ length: count }, (_, n) => ({ PK: "U#1", SK: `W#${n}` }));

describe("a table that throttles (threat 39)", () => {
  it.each(THROTTLES)("is asked again after %s, and the write stands", async (name) => {
    const { calls, table } = await open({ refusals: [name, name] });
    await table.put({ PK: "U#1", SK: "A" });
    expect(calls.map(({ action }) => action)).toEqual(["PutItem", "PutItem", "PutItem"]);
  });

  it("is given up after a while, for the queue to bring the work again", async () => {
    const { calls, table } = await open({ refusals: Array(20).fill("ThrottlingException") });
    await expect(table.put({ PK: "U#1", SK: "A" })).rejects.toMatchObject({ name: "ThrottlingException" });
    expect(calls).toHaveLength(6);
  }, 60_000);

  it("is asked again for exactly what it left undone of a batch", async () => {
    const { calls, table } = await open({ takes: 10 });
    await table.putAll(items(25));
    expect(calls.map(({ keys }) => keys.length)).toEqual([25, 15, 5]);
    expect(calls[2]?.keys).toEqual(
      items(25)
        .slice(20)
        .map(({ SK }) => SK),
    );
  });

  it("that never takes the rest ends in an error, and not in silence", async () => {
    const { calls, table } = await open({ takes: 0 });
    await expect(table.putAll(items(1))).rejects.toThrow("unprocessed");
    expect(calls).toHaveLength(8);
  });
});
