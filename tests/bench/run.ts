import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { cold } from "./cold.ts";
import { counted, dailyReply } from "./growth.ts";
import { hostile } from "./hostile.ts";
import { judging } from "./judging.ts";
import { peak } from "./peak/peak.ts";
import { printed } from "./printed.ts";
import type { Section } from "./section.ts";
import { stages } from "./stages.ts";

/**
 * `npm run bench -- [PATH...] [--only a,c] [--json FILE]`: what a mail, a start and a daily reply cost, ratios first. Paths
 * (.eml, mbox, folder) are mails for (a). Nothing is asserted: a slow machine fails no test.
 */
const SECTIONS: Readonly<Record<string, (paths: readonly string[]) => Promise<Section>>> = {
  a: stages,
  b: cold,
  c: dailyReply,
  d: counted,
  e: peak,
  h: hostile,
  j: judging,
};

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string", default: Object.keys(SECTIONS).join(",") }, json: { type: "string" } },
});

const chosen = flags.only.split(",");
const unknown = chosen.find((name) => !Object.hasOwn(SECTIONS, name));
// A slip of the hand must not look like a bench without figures.
if (unknown !== undefined) throw new Error(`no section "${unknown}": ${Object.keys(SECTIONS).join(", ")}`);

const sections: Section[] = [];
for (const name of chosen) {
  const section = await SECTIONS[name]?.(positionals);
  if (section === undefined) continue;
  sections.push(section);
  console.log(printed(section));
}
if (flags.json !== undefined) {
  const node = process.version;
  await writeFile(flags.json, JSON.stringify({ at: new Date().toISOString(), node, sections }, undefined, 2));
}
