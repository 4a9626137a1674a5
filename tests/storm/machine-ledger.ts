import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Item } from "../../core/ledger/table.ts";
import { LOOP_HEADER } from "../../core/reply/service-name.ts";
import { localClient, startDynamo } from "../../infra/local/dynamo/dynamo.ts";

/** Sort keys from one to another, both included. */
type Range = readonly [from: string, to: string];

/** All that begin so. */
export const beginning = (prefix: string): Range => [prefix, `${prefix}\uffff`];
const ALL: Range = ["!", "\uffff"];

/** The items of a user in some ranges of sort keys, one after the other, out of the data folder of a machine that does not run. */
export async function* eachItem(data: string, user: string, ranges: readonly Range[]): AsyncGenerator<Item> {
  const dynamo = await startDynamo({ path: join(data, "dynamodb") });
  const client = localClient(dynamo.url);
  const documents = DynamoDBDocumentClient.from(client);
  try {
    for (const [from, to] of ranges) {
      for (let start: Record<string, unknown> | undefined, isFirst = true; isFirst || start; isFirst = false) {
        const page = await documents.send(
          new QueryCommand({
            TableName: dynamo.table,
            KeyConditionExpression: "PK = :user AND SK BETWEEN :from AND :to",
            ExpressionAttributeValues: { ":user": `U#${user}`, ":from": from, ":to": to },
            ExclusiveStartKey: start,
            ConsistentRead: true,
          }),
        );
        yield* (page.Items ?? []) as Item[];
        start = page.LastEvaluatedKey;
      }
    }
  } finally {
    client.destroy();
    await dynamo.stop();
  }
}

/** All items of a user, out of the data folder of a machine that does not run. */
export async function itemsOf(data: string, user: string): Promise<Item[]> {
  const items: Item[] = [];

  for await (const item of eachItem(data, user, [ALL])) items.push(item);
  return items;
}

/** The moments of the daily replies in the outbox of a machine. */
export async function dailyReplies(data: string): Promise<Date[]> {
  const folder = join(data, "outbox");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".eml"));
  const found: Date[] = [];
  for (const name of names) {
    const head = (await readFile(join(folder, name))).toString("latin1", 0, 8_192);
    const [, date = ""] = /^Date: (.+)\r$/m.exec(head) ?? [];
    if (head.includes(`${LOOP_HEADER}: daily`)) found.push(new Date(date));
  }
  return found;
}
