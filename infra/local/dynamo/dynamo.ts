import type { IncomingMessage, Server } from "node:http";
import { Readable } from "node:stream";
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
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
}

/** Larger than the largest request DynamoDB takes (16 MB). */
const REQUEST_LIMIT = 17 * 1024 * 1024;

/** Start dynalite on loopback, on disk or in memory, and make the one table where it is missing. */
export async function startDynamo(options: DynamoOptions = {}): Promise<Dynamo> {
  const table = options.table ?? "online-buddy";
  const inner = dynalite({ path: options.path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const front = await serveLoopback(options.port ?? 0, REQUEST_LIMIT, (request, response, body) => {
    inner.emit("request", whole(request, body), response);
  });
  await createTable(front.url, table);
  return {
    ...front,
    table,
    stop: async () => {
      await front.stop();
      await closeStore(inner);
    },
  };
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
  } finally {
    client.destroy();
  }
}

/** dynalite closes its database only as the end of closing the server, so the server listens for that one moment. */
function closeStore(inner: Server): Promise<void> {
  return new Promise((resolve) => {
    inner.listen(0, "127.0.0.1", () => inner.close(() => resolve()));
  });
}
