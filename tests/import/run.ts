import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { MachineProcess } from "../storm/machine-process.ts";
import { flagsOr, refuse } from "../support/flags.ts";
import { importKilled } from "./kills.ts";

/**
 * `npm run import:kills`: a mailbox of invented mails is imported into the one machine, in processes of their own, and the import
 * is killed (`kill -9`) and begun again, once together with the machine. Every mail has to be there once. The last line is JSON.
 */

// The SDK says in every process on Node 20 that some later version of it will not run there.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

const HELP = `A mailbox of invented mails is imported into the one machine, killed (kill -9) and begun again. Each mail has to be there once.

  npm run import:kills -- [flags]

  --mails N           mails in the mailbox (100000)
  --people N          people in it (2000)
  --weight N          bytes of a mail, about (20000)
  --kills N           kills of the import, the second of them together with the machine (3)
  --seed N            another mailbox (1)
  --keep              leave mailbox and ledger where they are
  --help              show this

The last line is JSON. It ends with 1 where a mail was lost or double.
`;

const { values } = flagsOr(HELP, () =>
  parseArgs({
    options: {
      mails: { type: "string", default: "100000" },
      kills: { type: "string", default: "3" },
      people: { type: "string", default: "2000" },
      weight: { type: "string", default: "20000" },
      seed: { type: "string", default: "1" },
      keep: { type: "boolean", default: false },
    },
  }),
);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const number = (name: "mails" | "kills" | "people" | "weight" | "seed"): number => {
  const value = Number(values[name]);
  if (!(value >= 0)) refuse(`--${name} takes a number, and "${values[name]}" is none.`);
  return value;
};

const kills = number("kills");
const folder = await mkdtemp(join(tmpdir(), "import-"));
const survived = await importKilled({
  mailbox: {
    ...{ seed: number("seed"), mails: number("mails"), people: number("people"), weight: number("weight") },
    ...{ until: new Date("2026-11-20T12:00:00Z"), years: 12 },
  },
  kills,
  machineKills: kills > 1 ? [2] : [],
  ...{ within: 1, lag: 400 },
  folder,
  progress: say,
});
const { written, lost, double, told, machine, installation: _installation, ...figures } = survived;
const morning = await nextMorning(machine);
const megabytesASecond = written.bytes / 1e6 / survived.seconds;
/** The first daily reply behind the import, on a Monday: the whole mailbox is new to it. */
async function nextMorning(machine: MachineProcess) {
  await machine.start();
  const began = performance.now();
  await machine.tick("2026-11-23T08:00");
  // A try that takes too long is one of several: the next goes on where it was cut off.
  await machine.empty();
  const seconds = (performance.now() - began) / 1_000;
  machine.peakMegabytes = 0;
  await machine.stop();
  const outbox = join(machine.data, "outbox");
  const names = (await readdir(outbox)).filter((name) => name.endsWith(".eml"));
  const mails = await Promise.all(names.map((name) => readFile(join(outbox, name), "utf8")));
  const [reply = ""] = mails.filter((mail) => mail.includes("X-Online-Buddy: daily"));
  return {
    "mails to the user by the next morning": names.length,
    "seconds of that morning": seconds.toFixed(1),
    "peak memory of it, MB": machine.peakMegabytes,
    "kilobytes of the daily reply": Math.round(reply.length / 1_000),
  };
}

const isGood = lost.length + double.length === 0;
say(`\n${told}`);
const rows = {
  "messages in the mailbox": written.entries,
  "megabytes of it": Math.round(written.bytes / 1e6),
  "mails to be filed, each once": figures.expected,
  "kills of the import": figures.kills,
  "kills of the machine": figures.machineKills,
  lost: lost.length,
  double: double.length,
  sightings: figures.sightings,
  seconds: Math.round(figures.seconds),
  "megabytes a second": megabytesASecond.toFixed(1),
  "mails a second": (written.entries / figures.seconds).toFixed(0),
  "peak memory of the import, MB": figures.importMegabytes,
  "peak memory of the machine, MB": figures.machineMegabytes,
};
for (const [name, value] of Object.entries({ ...rows, ...morning }))
  say(`  ${name.padEnd(34)} ${String(value).padStart(10)}`);
for (const name of [...lost, ...double].slice(0, 10)) say(`  look at ${name}`);
if (isGood && !values.keep) await rm(folder, { recursive: true, force: true });
else say(`All of it stays in ${folder}.`);
say(
  JSON.stringify({
    import: "machine",
    written,
    lost: lost.length,
    double: double.length,
    megabytesASecond,
    ...figures,
  }),
);
if (!isGood) process.exitCode = 1;
