import { StopError } from "../local/stop-error.ts";
import { noMailIn } from "../region.ts";

interface App {
  readonly name: string;
  readonly providers?: { readonly aws?: { readonly region?: string } };
}

/**
 * What stands in sst.config.ts: the name of the program and the region it is deployed to, by `MAIL_REGION` of the environment. So
 * it is written in one place. Stops with a sentence where that region is none in which SES takes mail in.
 */
export async function appOf(stage: string): Promise<{ readonly name: string; readonly region: string }> {
  const wrong = noMailIn(process.env.MAIL_REGION);
  if (wrong !== undefined) throw new StopError(2, `${wrong}.`);
  // SST has this name there for its program; here it hands back what it is given.
  Object.assign(globalThis, { $config: (config: unknown) => config });
  // Not by a literal, for the file is none of this program's: it has names that only SST brings.
  const file = new URL("../../sst.config.ts", import.meta.url).href;
  const { default: config } = (await import(file)) as { default: { app(input: { stage: string }): Promise<App> } };
  const { name, providers } = await config.app({ stage });
  const region = providers?.aws?.region;
  if (region === undefined) throw new StopError(1, "sst.config.ts names no region: say which with --region.");
  return { name, region };
}
