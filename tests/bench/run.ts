import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { flagsOr, refuse } from "../support/flags.ts";
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

const HELP = `What a mail, a daily reply and a start cost, ratios first. Nothing is asserted.

  npm run bench -- [flags] [PATH...]

  PATH                mails for (a) instead of the invented ones: an mbox, a folder, .eml files
  --only a,c          these sections alone:
                        a  CPU of a mail, beside mailparser and postal-mime
                        b  the start of each function
                        c  a daily reply among 10, 1,000 and 10,000 contacts
                        d  what a mail and a reply read and write
                        e  peak memory
                        h  hostile mails
                        j  what judging takes
  --json FILE         write all of it as JSON, too
  --help              show this

All sections take some minutes.
`;

const { values: flags, positionals } = flagsOr(HELP, () =>
  parseArgs({
    allowPositionals: true,
    options: { only: { type: "string", default: Object.keys(SECTIONS).join(",") }, json: { type: "string" } },
  }),
);

const chosen = flags.only.split(",");
const unknown = chosen.find((name) => !Object.hasOwn(SECTIONS, name));
// A slip of the hand must not look like a bench without figures.
if (unknown !== undefined)
  refuse(`There is no section "${unknown}", but ${Object.keys(SECTIONS).join(", ")}: see --help.`);

const gone = positionals.find((path) => !existsSync(path));
if (gone !== undefined) refuse(`There is nothing at ${gone}.`);

const sections: Section[] = [];
for (const name of chosen) {
  process.stderr.write(`Measuring (${name}): this may take some minutes.\n`);
  const section = await SECTIONS[name]?.(positionals);
  if (section === undefined) continue;
  sections.push(section);
  console.log(printed(section));
}
if (flags.json !== undefined) {
  const node = process.version;
  await writeFile(flags.json, JSON.stringify({ at: new Date().toISOString(), node, sections }, undefined, 2));
}
