import type { IncomingMessage, Server } from "node:http";
import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import dynalite from "dynalite";
import storage from "dynalite/db/index.js";
import type { Item } from "../../../core/ledger/table.ts";
import { type Loopback, serveLoopback } from "../loopback.ts";
import { REGION } from "../region.ts";

export interface DynamoOptions {
  /** The folder of the database; in memory where there is none. */
  readonly path?: string;
  readonly port?: number;
  readonly table?: string;
}

export interface Dynamo extends Loopback {
  readonly table: string;
  /** Put many items at once, past the API: for what nobody puts under a condition. Throws where one is none for a table. */
  putAll(items: readonly Item[]): Promise<void>;
  /** Rewrite the files on disk without what was deleted: until then its words stand in them still. */
  compact(): Promise<void>;
}

/** Larger than the largest request DynamoDB takes (16 MB). */
const REQUEST_LIMIT = 17 * 1024 * 1024;

/** Start dynalite on loopback, on disk or in memory, and make the one table where it is missing. */
export async function startDynamo(options: DynamoOptions = {}): Promise<Dynamo> {
  const table = options.table ?? "online-buddy";
  const { inner, store } = open(options.path);
  const front = await serveLoopback(options.port ?? 0, REQUEST_LIMIT, (request, response, body) => {
    inner.emit("request", whole(request, body), response);
  });
  await createTable(front.url, table);
  return {
    ...front,
    table,
    putAll: (items) => putAll(store, table, items),
    compact: () => compact(store),
    stop: async () => {
      await front.stop();
      await closeStore(inner);
    },
  };
}

/** Before the first key and behind the last: dynalite begins each of its own with the name of a table. */
const [FIRST, LAST] = ["\u0000", "\uffff"];

/**
 * LevelDB rewrites a file only when another one that overlaps it moves down upon it, and never the lowest by itself. So what is
 * in memory goes to a file first; then two keys that span all others push everything through once more, without what was deleted.
 */
async function compact({ db }: ReturnType<typeof storage.create>): Promise<void> {
  if (db.compactRange === undefined) return;
  await db.compactRange(FIRST, LAST);
  for (const key of [FIRST, LAST]) await called((done) => db.put(key, "", done));
  await db.compactRange(FIRST, LAST);
  for (const key of [FIRST, LAST]) await called((done) => db.del(key, done));
}

/**
 * dynalite reads and parses the description of its table for every item that it writes, a seventh of all it does. The one table
 * here never changes once it stands.
 */
function rememberTable(store: ReturnType<typeof storage.create>): void {
  const known = new Map<string, { readonly TableStatus?: string }>();
  const read = store.getTable.bind(store);
  store.getTable = (name, checkStatus, found) => {
    const told = typeof checkStatus === "function" ? checkStatus : found;
    const table = known.get(name);
    // As late as the store itself would answer.
    if (table !== undefined) return void setImmediate(() => told?.(null, table));
    read(name, checkStatus === true, (error, table) => {
      if (table?.TableStatus === "ACTIVE") known.set(name, table);
      told?.(error, table);
    });
  };
}

/** As the document client writes an item (`functions/aws/dynamo-table.ts`). */
const attributesOf = (item: Item) =>
  marshall(item, { removeUndefinedValues: true, convertClassInstanceToMap: false }) as Parameters<
    typeof storage.createKey
  >[0];

/**
 * One write to LevelDB for many items. By the API each of them costs dynalite a read and a write of its own, and a mail has ten:
 * whoever files a hundred thousand of them waits for little else.
 */
async function putAll(store: ReturnType<typeof storage.create>, name: string, items: readonly Item[]): Promise<void> {
  const table = await new Promise<Parameters<typeof storage.createKey>[1]>((resolve, reject) =>
    store.getTable(name, (error, found) => (found === undefined ? reject(error) : resolve(found))),
  );
  const puts = items.map((item) => {
    const value = attributesOf(item);
    const wrong = storage.validateItem(value, table);
    if (wrong) throw wrong;
    if (storage.itemSize(value) > storage.MAX_SIZE) throw new Error("an item is larger than a table holds");
    return { type: "put" as const, key: storage.createKey(value, table), value };
  });
  await called((done) => store.getItemDb(name).batch(puts, done));
}

const called = (call: (done: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => call((error) => (error ? reject(error) : resolve())));

/** dynalite keeps its store to itself: it is caught while it is made, which happens within the call. */
function open(path: string | undefined): { readonly inner: Server; readonly store: ReturnType<typeof storage.create> } {
  const { create } = storage;
  const made: ReturnType<typeof create>[] = [];
  storage.create = (options) => {
    const store = create(options);
    made.push(store);
    return store;
  };
  try {
    const inner = dynalite({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
    const [store] = made;
    if (store === undefined) throw new Error("dynalite makes its store in another way");
    rememberTable(store);
    return { inner, store };
  } finally {
    storage.create = create;
  }
}

/**
 * dynalite throws out of an event when a client goes away in the middle of a request, which would end the whole process.
 * So it never sees a socket: it gets requests that were read to their end.
 */
function whole(request: IncomingMessage, body: Buffer): Readable {
  const { method, url, headers } = request;
  return Object.assign(Readable.from([body], { objectMode: false }), { method, url, headers });
}

/** A client for what only this machine does. The service finds its own by the environment. */
export function localClient(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  return new DynamoDBClient({ endpoint, region: REGION, credentials });
}

async function createTable(endpoint: string, table: string): Promise<void> {
  const client = localClient(endpoint);
  try {
    await client.send(
      new CreateTableCommand({
        TableName: table,
        BillingMode: "PAY_PER_REQUEST",
        KeySchema: [
          { AttributeName: "PK", KeyType: "HASH" },
          { AttributeName: "SK", KeyType: "RANGE" },
        ],
        AttributeDefinitions: [
          { AttributeName: "PK", AttributeType: "S" },
          { AttributeName: "SK", AttributeType: "S" },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  // On a busy machine it is a moment until dynalite knows its new table.
  while (!(await isActive(client, table))) await wait(10);
  client.destroy();
}

async function isActive(client: DynamoDBClient, TableName: string): Promise<boolean> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  return Table?.TableStatus === "ACTIVE";
}

/** dynalite closes its database only as the end of closing the server, so the server listens for that one moment. */
function closeStore(inner: Server): Promise<void> {
  return new Promise((resolve) => {
    inner.listen(0, "127.0.0.1", () => inner.close(() => resolve()));
  });
}
