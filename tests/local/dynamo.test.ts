import { readdir, readFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { DeleteItemCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { expect, it, onTestFinished } from "vitest";
import { type Dynamo, startDynamo } from "../../infra/local/dynamo/dynamo.ts";
import { temporaryFolder } from "./temporary.ts";

function client(dynamo: Dynamo): DynamoDBClient {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  return new DynamoDBClient({ endpoint: dynamo.url, region: "us-east-1", credentials });
}

const KEY = { PK: { S: "U#1" }, SK: { S: "A" } };

const get = async (dynamo: Dynamo): Promise<string | undefined> =>
  (await client(dynamo).send(new GetItemCommand({ TableName: dynamo.table, Key: KEY }))).Item?.name?.S;

const put = async (dynamo: Dynamo, name: string): Promise<unknown> =>
  client(dynamo).send(new PutItemCommand({ TableName: dynamo.table, Item: { ...KEY, name: { S: name } } }));

it("keeps the table and its items on disk from one start to the next", async () => {
  const path = await temporaryFolder();
  const first = await startDynamo({ path });
  await put(first, "Jürgen");
  await first.stop();
  const second = await startDynamo({ path });
  onTestFinished(() => second.stop());
  expect(await get(second)).toBe("Jürgen");
});

it("leaves no word of what was deleted in its files, once they are compacted, and all that was not", async () => {
  const path = await temporaryFolder();
  const dynamo = await startDynamo({ path });
  onTestFinished(() => dynamo.stop());
  const isOnDisk = async (word: string): Promise<boolean> => {
    const files = await Promise.all((await readdir(path)).map((name) => readFile(join(path, name), "latin1")));
    return files.some((file) => file.includes(word));
  };
  await put(dynamo, "Contessa");
  await client(dynamo).send(
    new PutItemCommand({ TableName: dynamo.table, Item: { ...KEY, SK: { S: "B" }, name: { S: "Windfall" } } }),
  );
  await client(dynamo).send(new DeleteItemCommand({ TableName: dynamo.table, Key: KEY }));
  expect(await isOnDisk("Contessa")).toBe(true);
  await dynamo.compact();
  expect(await isOnDisk("Contessa")).toBe(false);
  expect(await isOnDisk("Windfall")).toBe(true);
  await put(dynamo, "Jürgen");
  expect(await get(dynamo)).toBe("Jürgen");
});

it("compacts nothing, without complaint, where it is in memory", async () => {
  const dynamo = await startDynamo();
  onTestFinished(() => dynamo.stop());
  await dynamo.compact();
});

it("starts empty in memory where no folder is named", async () => {
  const dynamo = await startDynamo();
  onTestFinished(() => dynamo.stop());
  expect(await get(dynamo)).toBeUndefined();
});

it("survives a client that goes away in the middle of a request", async () => {
  const dynamo = await startDynamo();
  onTestFinished(() => dynamo.stop());
  await new Promise<void>((resolve) => {
    const socket = connect(dynamo.port, "127.0.0.1", () => {
      socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nhalf", () => {
        socket.resetAndDestroy();
        resolve();
      });
    });
  });
  await put(dynamo, "still there");
  expect(await get(dynamo)).toBe("still there");
});

it("rejects when its port is taken", async () => {
  const first = await startDynamo();
  onTestFinished(() => first.stop());
  await expect(startDynamo({ port: first.port })).rejects.toThrow("EADDRINUSE");
});
