import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Item } from "../../core/ledger/table.ts";
import { identify } from "../../core/mail/identify.ts";
import { preparedFor } from "../../infra/local/import/prepared.ts";
import {
  INBOUND_DOMAIN,
  type Installation,
  openInstallation,
  SERVICE_ADDRESS,
  saveInstallation,
} from "../../infra/local/machine/installation.ts";
import { unwrap } from "../../infra/local/mailbox/mbox.ts";
import { dice } from "../storm/dice.ts";
import { beginning, eachItem } from "../storm/machine-ledger.ts";
import { MachineProcess } from "../storm/machine-process.ts";
import { ImportProcess } from "./import-process.ts";
import { asInMbox, type Mailbox, mailsOf } from "./mailbox.ts";
import { ME } from "./people.ts";
import { type Written, writeMailbox } from "./write-mailbox.ts";

/** An import that is killed. */
export interface Killed {
  readonly mailbox: Mailbox;
  /** How often the import is killed. */
  readonly kills: number;
  /** Behind which of them the machine is killed as well, counted from 1. */
  readonly machineKills: readonly number[];
  /** In which share of the mailbox they come, in even distances; at 0 each comes as soon as the import has got on at all. */
  readonly within: number;
  /** Each comes up to so many milliseconds behind the moment at which the import is known to be so far. */
  readonly lag: number;
  readonly folder: string;
  /** The installation of another run, so that both ledgers can be compared: its secret address stands in the mails. */
  readonly installation?: Installation;
  readonly progress?: (line: string) => void;
}

export interface Survived {
  readonly written: Written;
  /** Mails that are to be filed, each once. */
  readonly expected: number;
  readonly kills: number;
  readonly machineKills: number;
  /** Of what was to be filed. */
  readonly lost: readonly string[];
  /** What was filed twice, or was not to be filed. */
  readonly double: readonly string[];
  readonly sightings: number;
  /** From the first start of the import to the end of the last; what the machine took to start again is part of it. */
  readonly seconds: number;
  readonly importMegabytes: number;
  readonly machineMegabytes: number;
  /** What the last import said. */
  readonly told: string;
  readonly machine: MachineProcess;
  readonly installation: Installation;
}

const LOOK_MS = 5;
const NOW = "2026-11-20T13:00";

/** The names under which the mails of a mailbox stand in a ledger. */
function namesOf(mailbox: Mailbox, secretAddress: string): Set<string> {
  const owner = { id: "", address: ME.address, addresses: [ME.address], secretAddress };
  const prepared = preparedFor(owner, { address: SERVICE_ADDRESS, inboundDomain: INBOUND_DOMAIN });
  const names = new Set<string>();
  for (const mail of mailsOf(mailbox)) if (!mail.isPassedOver) names.add(identify(prepared(unwrap(asInMbox(mail)))));
  return names;
}

/** How far an import says it is, in bytes of the one file. */
async function offsetIn(data: string): Promise<number> {
  const folder = join(data, "imports");
  const [name] = (await readdir(folder).catch(() => [])).filter((one) => /^\w+\.json$/.test(one));
  const text = name === undefined ? "" : await readFile(join(folder, name), "utf8").catch(() => "");
  return text === "" ? 0 : Number(JSON.parse(text).offset);
}

/** Run the import until it is so far, and further than it was, and then a while; false where it has ended before. */
async function runTo(run: ImportProcess, data: string, bytes: number, wait: number): Promise<boolean> {
  const before = await offsetIn(data);
  const isThere = async (): Promise<boolean> => (await offsetIn(data)) >= Math.max(bytes, before + 1);
  while (!run.isOver && !(await isThere())) await sleep(LOOK_MS);
  if (!run.isOver) await sleep(wait);
  return !run.isOver;
}

/** A data folder with nobody in it but the owner of the mailbox. */
async function freshInstallation(data: string, other: Installation | undefined): Promise<Installation> {
  const made = await openInstallation(data, { name: ME.name, addresses: [ME.address] });
  return saveInstallation(data, other ?? { ...made, user: { ...made.user, zone: "Europe/Berlin" } });
}

/** Write a mailbox, import it with kills, and look whether all of it is there once. The machine runs on. */
export async function importKilled(asked: Killed): Promise<Survived> {
  const { mailbox, kills, machineKills, folder, progress } = asked;
  const data = join(folder, "data");
  await mkdir(folder, { recursive: true });
  const path = join(folder, "mailbox.mbox");
  const written = await writeMailbox(path, mailbox);
  progress?.(`${written.entries} messages, ${Math.round(written.bytes / 1e6)} MB`);
  const installation = await freshInstallation(data, asked.installation);
  const machine = await MachineProcess.on(data);
  await machine.start(["--now", NOW]);
  const chance = dice(mailbox.seed + 1);
  const count = { kills: 0, machineKills: 0, importMegabytes: 0, told: "" };
  const began = performance.now();
  for (let n = 1; n <= kills + 1; n += 1) {
    const run = new ImportProcess(["--data", data, path]);
    const isLast = n > kills;
    const isKilled =
      !isLast && (await runTo(run, data, (asked.within * written.bytes * n) / (kills + 1), chance.below(asked.lag)));
    if (isKilled && machineKills.includes(n)) {
      await machine.kill();
      count.machineKills += 1;
    }
    if (isKilled) {
      await run.kill();
      count.kills += 1;
      progress?.(`killed at ${Math.round((100 * (await offsetIn(data))) / written.bytes)} %`);
    }
    const code = await run.ended();
    count.importMegabytes = Math.max(count.importMegabytes, run.peakMegabytes);
    count.told = run.text;
    if (isLast && code !== 0) throw new Error(`the import ended with ${code}: ${run.text}`);
    if (isKilled && machineKills.includes(n)) await machine.start();
  }
  const seconds = (performance.now() - began) / 1_000;
  const machineMegabytes = await machine.stop().then(() => machine.peakMegabytes);
  progress?.(`imported in ${Math.round(seconds)} s; the ledger is looked through`);
  const found = await lookThrough(data, installation.user.id, namesOf(mailbox, installation.secretAddress));
  return { written, ...found, ...count, seconds, machineMegabytes, machine, installation };
}

const mailIn = ({ SK }: Item): string => SK.slice(SK.lastIndexOf("#") + 1);

/** Hold the marks, the changes and the sightings against the mails that are to be there. */
async function lookThrough(data: string, user: string, expected: ReadonlySet<string>) {
  const seen = { ID: new Map<string, number>(), M: new Map<string, number>() };
  const sightings = { count: 0, of: new Set<string>() };
  for await (const item of eachItem(data, user, ["ID#", "M#", "S#"].map(beginning))) {
    const [kind] = item.SK.split("#", 1);
    if (kind === "S") {
      sightings.count += 1;
      sightings.of.add(mailIn(item).replace(/\.\d+$/, ""));
    } else {
      const marks = seen[kind as "ID" | "M"];
      marks.set(mailIn(item), (marks.get(mailIn(item)) ?? 0) + 1);
    }
  }
  const lost = [...expected].filter((name) => !seen.ID.has(name) || !seen.M.has(name) || !sightings.of.has(name));
  const double = [
    ...[...seen.ID, ...seen.M].filter(([name, times]) => times > 1 || !expected.has(name)).map(([name]) => name),
    ...[...sightings.of].filter((name) => !expected.has(name)),
  ];
  return { expected: expected.size, lost, double, sightings: sightings.count };
}
