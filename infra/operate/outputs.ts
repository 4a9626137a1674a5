import { readFile } from "node:fs/promises";
import type { Place } from "./place.ts";

/** What the last deployment from this folder has left in `.sst/outputs.json`, as far as it is used here. */
export interface Outputs {
  /** Where the pages are. */
  readonly web?: string;
  /** What the domain of the pages has to lead to. */
  readonly webTarget?: string;
}

/** The outputs of a stage; nothing where the last deployment from here was none of its. */
export async function outputsOf({ mailDomain }: Place, file = ".sst/outputs.json"): Promise<Outputs> {
  try {
    const { serviceAddress, web, webTarget } = JSON.parse(await readFile(file, "utf8"));
    if (serviceAddress !== `buddy@${mailDomain}`) return {};
    return { ...(typeof web === "string" && { web }), ...(typeof webTarget === "string" && { webTarget }) };
  } catch {
    return {};
  }
}
