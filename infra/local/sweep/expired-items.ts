import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { type Dynamo, localClient } from "../dynamo/dynamo.ts";

/** Items looked at between two breaths of the process: dynalite works in it too. */
const PAGE = 500;

/** Delete the items whose `ttl` (seconds since 1970) has passed, as DynamoDB does by itself and dynalite does not. */
export async function deleteExpired({ url, table }: Dynamo, now: Date): Promise<number> {
  const client = localClient(url);
  const overdue = {
    ExpressionAttributeNames: { "#ttl": "ttl" },
    ExpressionAttributeValues: { ":now": { N: String(Math.floor(now.getTime() / 1000)) } },
  };
  const remove = async ({ PK, SK }: Record<string, AttributeValue>): Promise<number> => {
    const Key = { PK: PK ?? { S: "" }, SK: SK ?? { S: "" } };
    // Somebody may have written it anew since the scan saw it.
    const remove = new DeleteItemCommand({ TableName: table, Key, ConditionExpression: "#ttl <= :now", ...overdue });
    return client.send(remove).then(() => 1, none);
  };
  const count = { deleted: 0 };
  try {
    for (let start: Record<string, AttributeValue> | undefined, isFirst = true; isFirst || start; isFirst = false) {
      const scan = new ScanCommand({
        TableName: table,
        Limit: PAGE,
        ExclusiveStartKey: start,
        ProjectionExpression: "PK, SK",
        FilterExpression: "#ttl <= :now",
        ...overdue,
      });
      const page = await client.send(scan);
      for (const item of page.Items ?? []) count.deleted += await remove(item);
      start = page.LastEvaluatedKey;
    }
  } finally {
    client.destroy();
  }
  return count.deleted;
}

function none(error: unknown): number {
  if (error instanceof ConditionalCheckFailedException) return 0;
  throw error;
}
