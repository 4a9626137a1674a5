import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "../../..");

/** As SST 4.17.1 bundles a handler with `minify`: one file, with what CommonJS asks of a module. */
export const bundled = async (entry: string, outfile: string): Promise<string> => {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: "node",
    format: "esm",
    target: "es2023",
    mainFields: ["module", "main"],
    banner: {
      js: `import { createRequire as madeRequire } from "node:module";
import { dirname as folderOf } from "node:path";
import { fileURLToPath as pathOf } from "node:url";
const require = madeRequire(import.meta.url);
const __filename = pathOf(import.meta.url);
const __dirname = folderOf(__filename);`,
    },
    logLevel: "error",
  });
  return outfile;
};
