import { existsSync, realpathSync } from "node:fs";
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

const LEDGER_KEY = /\b((?:keys|ranges)\d*\.[a-z]\w*)/gi;

/** What the code of a handler shows, by its file: the handlers are the same for every program that one process looks at. */
const looked = new Map<string, ReturnType<typeof look>>();

async function look(entry: string) {
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
  const code = outputFiles[0]?.text ?? "";
  const callsOf = (form: RegExp): string[] =>
    [...new Set([...code.matchAll(form)].map(([, call = ""]) => call))].sort();
  return {
    exported: Object.values(metafile.outputs).flatMap((output) => output.exports),
    calls: { tableCalls: callsOf(TABLE_CALL), rawMailCalls: callsOf(RAW_CALL), ledgerKeys: callsOf(LEDGER_KEY) },
  };
}

/** Look at the code of a handler. Throws, as the CLI does, when there is no such file; and when the file exports no such name. */
export async function buildHandler(root: string, { functionID, handler, properties }: BuildOrder): Promise<Build> {
  const { architecture: _, ...nodejs } = properties ?? {};
  const name = extname(handler).slice(1);
  const file = join(root, `${handler.slice(0, -name.length - 1)}.ts`);
  if (!existsSync(file)) throw new Error(`Handler not found: ${handler}`);
  const entry = realpathSync(file);
  const seen = looked.get(entry) ?? look(entry);
  looked.set(entry, seen);
  const { exported, calls } = await seen;
  if (!exported.includes(name)) throw new Error(`Handler not exported: ${handler}`);
  return { functionId: functionID, handler, nodejs, ...calls };
}
