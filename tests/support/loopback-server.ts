import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** One request as it came: its body is read whole. */
export interface Asked {
  readonly method: string;
  /** Path and query, decoded once. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const path = decodeURIComponent(request.url ?? "/");
  return { method: request.method ?? "GET", path, headers: request.headers, body: Buffer.concat(chunks) };
}

/** An HTTP server on a free loopback port that lives as long as the running test. `hang` leaves a request without an answer. */
export async function loopbackServer(answer: (asked: Asked) => Answer | "hang"): Promise<string> {
  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const given = answer(await read(request));
    if (given === "hang") return;
    response.writeHead(given.status, given.headers).end(given.body);
  };
  const server = createServer((request, response) => void reply(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What any client of the SDK needs to talk to a loopback server: no real region, no real keys. */
export const loopbackConfig = (endpoint: string) => ({
  endpoint,
  region: "eu-west-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
});
