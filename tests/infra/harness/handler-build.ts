import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import { build } from "esbuild";
import type { Build, Json } from "./evaluation.ts";

/** What SST asks of its CLI when a function is to be built, as far as it matters here. */
export interface BuildOrder {
  readonly functionID: string;
  readonly handler: string;
  readonly properties?: Json;
}

const TABLE_CALL = /\btable\d*\.(get|getAll|query|put|putAll|putNew|putVersion|count|delete|deleteAll)\(/g;

const RAW_CALL = /\brawMail\d*\.(put|get|settle|copy|remove|waiting|head)\(/g;

/** Look at the code of a handler. Throws, as the CLI does, when there is no such file; and when the file exports no such name. */
export async function buildHandler(root: string, { functionID, handler, properties }: BuildOrder): Promise<Build> {
  const { architecture: _, ...nodejs } = properties ?? {};
  const name = extname(handler).slice(1);
  const entry = join(root, `${handler.slice(0, -name.length - 1)}.ts`);
  if (!existsSync(entry)) throw new Error(`Handler not found: ${handler}`);
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    // The adapters have every method; what matters is which of them the handler's own code calls.
    external: ["../aws/*"],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const exported = Object.values(metafile.outputs).flatMap((output) => output.exports);
  if (!exported.includes(name)) throw new Error(`Handler not exported: ${handler}`);
  const callsOf = (form: RegExp): string[] =>
    [...new Set([...(outputFiles[0]?.text ?? "").matchAll(form)].map(([, call = ""]) => call))].sort();
  return {
    functionId: functionID,
    handler,
    nodejs,
    tableCalls: callsOf(TABLE_CALL),
    rawMailCalls: callsOf(RAW_CALL),
  };
}
