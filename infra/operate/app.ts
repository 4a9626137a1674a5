import { StopError } from "../local/stop-error.ts";

interface App {
  readonly name: string;
  readonly providers?: { readonly aws?: { readonly region?: string } };
}

/** What stands in sst.config.ts: the name of the program and the region it is deployed to. So it is written in one place. */
export async function appOf(stage: string): Promise<{ readonly name: string; readonly region: string }> {
  // SST has this name there for its program; here it hands back what it is given.
  Object.assign(globalThis, { $config: (config: unknown) => config });
  // Not by a literal, for the file is none of this program's: it has names that only SST brings.
  const file = new URL("../../sst.config.ts", import.meta.url).href;
  const { default: config } = (await import(file)) as { default: { app(input: { stage: string }): App } };
  const { name, providers } = config.app({ stage });
  const region = providers?.aws?.region;
  if (region === undefined) throw new StopError(1, "sst.config.ts names no region: say which with --region.");
  return { name, region };
}
