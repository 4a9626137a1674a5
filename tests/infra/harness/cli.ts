import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Build } from "./evaluation.ts";
import { type BuildOrder, buildHandler } from "./handler-build.ts";

/** What the components of SST ask of the CLI that runs them: JSON-RPC on a loopback port. */
export interface Cli {
  readonly url: string;
  readonly builds: readonly Build[];
  stop(): void;
}

type Method = (params: unknown) => Promise<unknown>;

async function readJson(request: IncomingMessage): Promise<{ method: string; params: unknown[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

async function answer(methods: Readonly<Record<string, Method>>, request: IncomingMessage): Promise<object> {
  const { method, params } = await readJson(request);
  const known = methods[method];
  if (known === undefined) return { error: `rpc: can't find method ${method}` };
  return known(params[0]).then(
    (result) => ({ result }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
}

/** Stand in for the CLI. A function is not bundled, but looked at: SST gets a folder it can zip. */
export async function startCli(root: string, work: string): Promise<Cli> {
  const builds: Build[] = [];
  const methods: Readonly<Record<string, Method>> = {
    "Provider.Aws.Bootstrap": async () => ({ asset: "sst-asset", state: "sst-state" }),
    "Runtime.Build": async (params) => {
      const order = params as BuildOrder;
      builds.push(await buildHandler(root, order));
      const out = join(work, order.functionID);
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, "bundle.mjs"), "");
      return { handler: `bundle${extname(order.handler)}`, out, errors: [], sourcemaps: [] };
    },
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.end(JSON.stringify(await answer(methods, request)));
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, builds, stop };
}
