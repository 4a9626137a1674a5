import { StopError } from "../local/stop-error.ts";
import { noMailIn, regionOf } from "../region.ts";

/** Names of the environment of whoever deploys, and what they are set to. */
export type Env = Readonly<Record<string, string | undefined>>;

interface Config {
  app(input: { stage: string }): Promise<{ readonly name: string }>;
}

/**
 * The name of the program, as sst.config.ts says it, and the region that it is deployed to, as that file takes it from the
 * environment. So both are written in one place. Stops with a sentence where SES takes no mail in in that region.
 */
export async function appOf(stage: string, env: Env): Promise<{ readonly name: string; readonly region: string }> {
  const wanted = env.MAIL_REGION || undefined;
  const wrong = noMailIn(wanted);
  if (wrong !== undefined) throw new StopError(2, `${wrong}.`);
  // SST has this name there for its program; here it hands back what it is given.
  Object.assign(globalThis, { $config: (config: unknown) => config });
  // Not by a literal, for the file is none of this program's: it has names that only SST brings.
  const file = new URL("../../sst.config.ts", import.meta.url).href;
  const { default: config } = (await import(file)) as { default: Config };
  const { name } = await config.app({ stage });
  return { name, region: regionOf(wanted) };
}
