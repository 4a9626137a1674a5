import { readFileSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import type { Json, Order } from "./evaluation.ts";

/** What SST leaves out of the program's bundle; it is found beside the bundle, in the platform's own node_modules. */
const EXTERNAL = ["@pulumi/*", "@pulumiverse/*", "@sst-provider/*", "@aws-sdk/*", "undici", "esbuild", "archiver"];

/** SST's components are CommonJS in part, and ask for what a module does not have. */
const BANNER = `import { createRequire as requireOf } from "node:module";
import { dirname as folderOf } from "node:path";
import { fileURLToPath as pathOf } from "node:url";
const require = requireOf(import.meta.url);
const __filename = pathOf(import.meta.url);
const __dirname = folderOf(__filename);`;

/** The names `aws` and `sst` stand in every file of the program without an import. */
function globals(platform: string): Plugin {
  const names = `import * as aws from "@pulumi/aws"; import * as sst from "${platform}/src/components";`;
  return {
    name: "globals",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        path.startsWith(platform + sep)
          ? undefined
          : { contents: `${names}\n${readFileSync(path, "utf8")}`, loader: "ts" },
      );
    },
  };
}

let bundles = 0;

/** Bundle into the platform's folder and import what came of it. A name of its own: a module is imported once, and several processes may be at it. */
async function bundled(order: Order, name: string, code: string, options: BuildOptions): Promise<{ default: unknown }> {
  const outfile = join(order.platform, `${name}.${process.pid}.${++bundles}.mjs`);
  const stdin = { contents: code, resolveDir: order.root, loader: "ts" as const };
  const common: BuildOptions = { bundle: true, format: "esm", platform: "node", mainFields: ["module", "main"] };
  await build({ ...common, ...options, stdin, outfile, external: [...EXTERNAL, "glob", "vite"], logLevel: "silent" });
  try {
    return (await import(pathToFileURL(outfile).href)) as { default: unknown };
  } finally {
    rmSync(outfile, { force: true });
  }
}

const configOf = ({ root }: Order): string => JSON.stringify(join(root, "sst.config.ts"));

/** What `app()` in sst.config.ts answers for a stage. */
export async function appOf(order: Order): Promise<Json> {
  const code = `import config from ${configOf(order)}; export default config.app({ stage: "${order.stage}" });`;
  const banner = { js: "const $config = (config) => config;" };
  const { default: app } = await bundled(order, "app", code, { banner });
  return { removal: "retain", ...((await app) as Json), stage: order.stage };
}

/** Run the program of sst.config.ts as the CLI runs it: with SST's own `run`, its shims and the three names it defines. */
export async function runProgram(order: Order, app: Json, work: string): Promise<unknown> {
  const { root, platform } = order;
  const cli = { command: "deploy", dev: false, paths: { home: work, root, work, platform }, state: { version: {} } };
  const code = `import { run } from "${platform}/src/auto/run.ts";
    import config from ${configOf(order)};
    export default run(config.run);`;
  const { default: outputs } = await bundled(order, "run", code, {
    banner: { js: BANNER },
    define: { $app: JSON.stringify(app), $cli: JSON.stringify(cli), $dev: "false" },
    inject: [join(platform, "src/shim/run.js")],
    nodePaths: [join(platform, "node_modules")],
    plugins: [globals(platform)],
  });
  return outputs;
}
