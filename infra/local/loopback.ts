import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** The only address anything here listens on. By number: S3 clients put the bucket into the host name otherwise. */
export const LOOPBACK = "127.0.0.1";

export interface Loopback {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** One request with its whole body. */
export type Answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void | Promise<void>;

/** Serve HTTP on loopback (port 0 is any free one). A body above `limit` bytes is answered 413, a failing answer 500. */
export async function serveLoopback(port: number, limit: number, answer: Answer): Promise<Loopback> {
  const server = createServer((request, response) => {
    respond(request, response, limit, answer).catch(() => refuse(response, 500));
  });
  const taken = await listen(server, port);
  return { url: `http://${LOOPBACK}:${taken}`, port: taken, stop: () => close(server) };
}

/** Listen, and answer the port; rejects with the system's error when that is impossible. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** Close with the connections that clients keep alive. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
  answer: Answer,
): Promise<void> {
  const body = await readBody(request, limit);
  if (body === undefined) return refuse(response, 413);
  await answer(request, response, body);
}

async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { connection: "close" });
  response.end();
}
