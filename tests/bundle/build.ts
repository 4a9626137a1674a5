import { type BuildOptions, build, type Metafile } from "esbuild";

/** The handlers, each of which is a bundle of its own. */
export const NAMES = ["web", "due", "feedback", "reply", "receive", "job", "sweep"] as const;
export type Name = (typeof NAMES)[number];

/** What the program of AWS says about bundling (`infra/lambda.ts`); `check:infra` holds the two together. */
export const NODEJS = { minify: true, splitting: true };

/** One file of a bundle. */
export interface Piece {
  readonly bytes: number;
  /** What it was made of: bytes of each source in it. */
  readonly inputs: Readonly<Record<string, number>>;
  /** It is loaded with the handler; any other when it is first asked for. */
  readonly isOfStart: boolean;
}

export interface Bundle {
  readonly name: Name;
  readonly pieces: readonly Piece[];
}

/** SST puts this in front of each piece: a module has no `require` and no `__dirname`, and CommonJS asks for both. */
const BANNER = `import { createRequire as topLevelCreateRequire } from 'module';
const require = topLevelCreateRequire(import.meta.url);
import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"
const __filename = topLevelFileUrlToPath(import.meta.url)
const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))
`;

/**
 * As the CLI of SST 4.17.1 has esbuild 0.27.2 do it for `nodejs24.x`: the same bytes, held against the real one by hand.
 * Of esbuild's options it honours few; there is no `alias` and no `charset` among them.
 */
const AS_SST: BuildOptions = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "es2024",
  mainFields: ["module", "main"],
  keepNames: true,
  minify: NODEJS.minify,
  splitting: NODEJS.splitting,
  sourcemap: "linked",
  entryNames: "bundle",
  outExtension: { ".js": ".mjs" },
  external: ["sharp", "pg-native"],
  banner: { js: BANNER },
  metafile: true,
  logLevel: "error",
};

type Outputs = Metafile["outputs"];

/** The entry, and every piece that one of them cannot be loaded without. */
function startOf(outputs: Outputs): ReadonlySet<string> {
  const start = new Set(Object.keys(outputs).filter((path) => path.endsWith("/bundle.mjs")));
  for (const path of start)
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === "import-statement" && Object.hasOwn(outputs, next)) start.add(next);
  return start;
}

/** A source as its package, or as its file where it is ours. */
const sourceOf = (path: string): string => path.replace(/^.*node_modules\//, "node_modules/");

function piecesOf(outputs: Outputs): Piece[] {
  const start = startOf(outputs);
  return Object.entries(outputs)
    .filter(([path]) => path.endsWith(".mjs"))
    .map(([path, { bytes, inputs }]) => ({
      bytes,
      inputs: Object.fromEntries(Object.entries(inputs).map(([from, part]) => [sourceOf(from), part.bytesInOutput])),
      isOfStart: start.has(path),
    }));
}

/** Bundle a handler into a folder, `bundle.mjs` and the pieces it loads. With `code` in place of the handler's file. */
export async function bundle(name: Name, outdir: string, code?: string): Promise<Bundle> {
  const entry = `functions/${name}.ts`;
  const from: BuildOptions =
    code === undefined
      ? { entryPoints: [entry] }
      : { stdin: { contents: code, resolveDir: process.cwd(), loader: "ts" } };
  const { metafile } = await build({ ...AS_SST, ...from, outdir });
  return { name, pieces: piecesOf((metafile as Metafile).outputs) };
}
