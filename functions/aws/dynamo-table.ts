import { ConditionalCheckFailedException, DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { Busy } from "../../core/ledger/busy.ts";
import { refuseEmpty } from "../../core/ledger/key-parts.ts";
import type { Item, ItemKey, Table } from "../../core/ledger/table.ts";

const BATCH_WRITE = 25;
const BATCH_GET = 100;
/** How often what a throttled table left over is asked for again, and the longest first pause before it (doubled each time). */
const MAX_ROUNDS = 8;
const PAUSE_MS = 50;
/** How often the client asks a table that throttles or fails; it waits with full jitter itself, up to 20 seconds. */
const MAX_ATTEMPTS = 6;

const keyOf = ({ PK, SK }: ItemKey): ItemKey => ({ PK, SK });
/** Full jitter: whoever was turned away at the same moment does not come back at the same moment. */
const backOff = (round: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE_MS * 2 ** round));
const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

type Write =
  | { readonly PutRequest: { readonly Item: Record<string, unknown> } }
  | { readonly DeleteRequest: { readonly Key: ItemKey } };

/** The last of two items with one key: a batch may name a key only once. */
const distinct = <T extends ItemKey>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [`${item.PK} ${item.SK}`, item])).values(),
];

/** One DynamoDB table, through the document client. Strongly consistent; what is undefined is not written. */
export class DynamoTable implements Table {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(table: string, config: DynamoDBClientConfig = {}) {
    this.#table = table;
    this.#client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: MAX_ATTEMPTS, ...config }), {
      marshallOptions: { removeUndefinedValues: true, convertClassInstanceToMap: false },
    });
  }

  async get(key: ItemKey): Promise<Item | undefined> {
    const get = new GetCommand({ TableName: this.#table, Key: keyOf(key), ConsistentRead: true });
    return (await this.#client.send(get)).Item as Item | undefined;
  }

  async getAll(keys: readonly ItemKey[]): Promise<Item[]> {
    const found: Item[] = [];
    for (const chunk of chunks(distinct(keys.map(keyOf)), BATCH_GET)) found.push(...(await this.#getChunk(chunk)));
    return found;
  }

  async query(partition: string, from: string, to: string, most = Number.POSITIVE_INFINITY): Promise<Item[]> {
    refuseEmpty(partition, from, to);
    const found: Item[] = [];
    for (
      let start: Record<string, unknown> | undefined, isFirst = true;
      isFirst || (start !== undefined && found.length < most);
      isFirst = false
    ) {
      const page = await this.#client.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: "PK = :partition AND SK BETWEEN :from AND :to",
          ExpressionAttributeValues: { ":partition": partition, ":from": from, ":to": to },
          ExclusiveStartKey: start,
          ConsistentRead: true,
          ...(Number.isFinite(most) && { Limit: most - found.length }),
        }),
      );
      found.push(...((page.Items ?? []) as Item[]));
      start = page.LastEvaluatedKey;
    }
    return found;
  }

  async put(item: Item): Promise<void> {
    await this.#client.send(new PutCommand({ TableName: this.#table, Item: item }));
  }

  async putAll(items: readonly Item[]): Promise<void> {
    const writes = distinct(items).map((Item) => ({ PutRequest: { Item: Item as Record<string, unknown> } }));
    for (const chunk of chunks(writes, BATCH_WRITE)) await this.#writeChunk(chunk);
  }

  putNew(item: Item): Promise<boolean> {
    return this.putVersion(item, undefined);
  }

  async putVersion(item: Item, version: number | undefined): Promise<boolean> {
    const condition =
      version === undefined
        ? { ConditionExpression: "attribute_not_exists(PK)" }
        : { ConditionExpression: "version = :version", ExpressionAttributeValues: { ":version": version } };
    try {
      await this.#client.send(new PutCommand({ TableName: this.#table, Item: item, ...condition }));
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  async count(key: ItemKey, period: string): Promise<Item | undefined> {
    const again = await this.#update(key, "ADD #counter :one", "countedIn = :period", { ":one": 1, ":period": period });
    if (again !== undefined) return again;
    // The first of a new period, or no item at all; whoever loses this race counts one too few, which harms nobody.
    const first = { ":one": 1, ":period": period };
    return this.#update(key, "SET #counter = :one, countedIn = :period", "attribute_exists(PK)", first);
  }

  async delete(key: ItemKey): Promise<void> {
    await this.#client.send(new DeleteCommand({ TableName: this.#table, Key: keyOf(key) }));
  }

  async deleteAll(keys: readonly ItemKey[]): Promise<void> {
    const writes = distinct(keys.map(keyOf)).map((Key) => ({ DeleteRequest: { Key } }));
    for (const chunk of chunks(writes, BATCH_WRITE)) await this.#writeChunk(chunk);
  }

  async #update(
    key: ItemKey,
    update: string,
    condition: string,
    values: Record<string, unknown>,
  ): Promise<Item | undefined> {
    try {
      const { Attributes } = await this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: keyOf(key),
          UpdateExpression: update,
          ConditionExpression: condition,
          ExpressionAttributeNames: { "#counter": "counter" },
          ExpressionAttributeValues: values,
          ReturnValues: "ALL_NEW",
        }),
      );
      return Attributes as Item | undefined;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  }

  async #getChunk(keys: readonly ItemKey[]): Promise<Item[]> {
    const found: Item[] = [];
    let left: readonly ItemKey[] = keys;
    for (let round = 0; left.length > 0; round += 1) {
      if (round === MAX_ROUNDS) throw new Busy("the table leaves reads unprocessed");
      if (round > 0) await backOff(round);
      const answer = await this.#client.send(
        new BatchGetCommand({ RequestItems: { [this.#table]: { Keys: left.map(keyOf), ConsistentRead: true } } }),
      );
      found.push(...((answer.Responses?.[this.#table] ?? []) as Item[]));
      left = (answer.UnprocessedKeys?.[this.#table]?.Keys ?? []) as ItemKey[];
    }
    return found;
  }

  async #writeChunk(writes: readonly Write[]): Promise<void> {
    let left = writes;
    for (let round = 0; left.length > 0; round += 1) {
      if (round === MAX_ROUNDS) throw new Busy("the table leaves writes unprocessed");
      if (round > 0) await backOff(round);
      const answer = await this.#client.send(new BatchWriteCommand({ RequestItems: { [this.#table]: [...left] } }));
      left = (answer.UnprocessedItems?.[this.#table] ?? []) as Write[];
    }
  }
}
