import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createTransport } from "nodemailer";
import { addDays, localTime } from "../../core/people/zone.ts";
import { signToken, UNSUBSCRIBE_PREFIX } from "../../core/reply/token.ts";
import { INBOUND_DOMAIN, openInstallation, saveInstallation } from "../../infra/local/machine/installation.ts";
import { correspondenceOf, type StormMail } from "./correspondence.ts";
import { type Dice, dice } from "./dice.ts";
import type { Figures } from "./figures.ts";
import { dailyReplies, itemsOf } from "./machine-ledger.ts";
import { MachineProcess } from "./machine-process.ts";
import { difference, type Visible, visibleOf } from "./visible.ts";

export interface MachineStorm {
  readonly seed: number;
  /** Deliveries in all, duplicates included, about. */
  readonly deliveries: number;
  readonly kills: number;
  readonly days: number;
  readonly friends: number;
  /** Days behind the last mail: over a weekend where all is to be said that waits. */
  readonly calmDays: number;
  /** A folder for the data folders of both runs. */
  readonly folder: string;
  readonly progress?: (line: string) => void;
}

const AGAIN = 0.4;
const CLIENTS = 4;
const FIRST_DAY = "2026-11-02";
const ZONE = "Europe/Berlin";
const ME = "martin@mail.example.org";
// Of the kills so many come while the clock is moved, and the others while mail comes in.
const IN_TICKS = 0.4;
const LONGEST_MS = 1_500;

interface Run {
  readonly machine: MachineProcess;
  readonly visible: Visible;
  /** Local dates. */
  readonly replies: readonly string[];
  readonly deliveries: number;
  readonly repeated: number;
  readonly kills: number;
  /** Local dates on which a kill came inside the send. */
  readonly cutOff: ReadonlySet<string>;
  readonly dead: number;
}

/**
 * A mail program that keeps a letter until it has read a 250, and begins again where the line breaks. Answers how often it has
 * begun: a door that is closed counts for nothing.
 */
async function handOver(port: number, mail: StormMail): Promise<number> {
  const transport = createTransport({ host: "127.0.0.1", port, ignoreTLS: true, connectionTimeout: 5_000 });
  const envelope = { from: mail.mailFrom, to: [...mail.recipients] };
  for (let begun = 1; ; ) {
    const fault = await transport.sendMail({ envelope, raw: mail.raw }).then(
      () => undefined,
      (error: { readonly syscall?: string }) => error,
    );
    if (fault === undefined) return begun;
    if (fault.syscall !== "connect") begun += 1;
    await sleep(100);
  }
}

/** Kills the machine at moments that nobody has chosen, and starts it again. */
class Killer {
  readonly #machine: MachineProcess;
  readonly #user: string;
  #work: Promise<void> = Promise.resolve();
  kills = 0;
  readonly cutOff = new Set<string>();

  constructor(machine: MachineProcess, user: string) {
    this.#machine = machine;
    this.#user = user;
  }

  /** After so many milliseconds. */
  strike(after: number): void {
    this.#work = this.#work.then(async () => {
      await sleep(after);
      await this.#machine.kill();
      this.kills += 1;
      const date = await dateCutOff(this.#machine.data, this.#user);
      if (date !== undefined) this.cutOff.add(date);
      await this.#machine.start();
    });
  }

  /** Resolves when the machine runs again. */
  done(): Promise<void> {
    return this.#work;
  }
}

/**
 * The date of a reply that is reserved, and whose mail is not there: the kill came inside the send. What was sent and not yet
 * noted down is none.
 */
async function dateCutOff(data: string, user: string): Promise<string | undefined> {
  const state = (await itemsOf(data, user)).find(({ SK }) => SK === "MAIL");
  if (state?.lease === undefined) return undefined;
  const date = String(state.localDate);
  return datesOf(await dailyReplies(data)).includes(date) ? undefined : date;
}

const datesOf = (moments: readonly Date[]): string[] => moments.map((at) => localTime(ZONE, at).date);

async function eachBy<T>(count: number, items: readonly T[], use: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const one = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await use(item);
  };
  await Promise.all(Array.from({ length: count }, one));
}

/** The kills of one day: behind which of its deliveries, and how many while the clock is moved. */
interface Blows {
  readonly behind: ReadonlySet<number>;
  readonly inTick: number;
}

const NO_BLOWS: Blows = { behind: new Set(), inTick: 0 };

function blowsOf(kills: number, days: readonly (readonly unknown[])[], chance: Dice): Blows[] {
  const found = days.map(() => ({ behind: new Set<number>(), inTick: 0 }));
  for (let i = 0; i < kills; i += 1) {
    const day = chance.below(days.length);
    const blows = found[day];
    if (blows === undefined) continue;
    if (chance.isHit(IN_TICKS)) blows.inTick += 1;
    else blows.behind.add(chance.below(days[day]?.length ?? 1));
  }
  return found;
}

async function run(
  storm: MachineStorm,
  data: string,
  days: readonly (readonly StormMail[])[],
  blows: readonly Blows[],
): Promise<Run> {
  const { user } = await openInstallation(data, undefined);
  const machine = await MachineProcess.on(data);
  await machine.start(["--now", `${FIRST_DAY}T00:10`]);
  const killer = new Killer(machine, user.id);
  const chance = dice(storm.seed + 2);
  const isStormy = blows.length > 0;
  const count = { deliveries: 0, repeated: 0 };
  for (const [day, mails] of [...days, ...Array.from({ length: storm.calmDays }, () => [])].entries()) {
    const { behind, inTick } = blows[day] ?? NO_BLOWS;
    const numbered = mails.map((mail, n) => ({ mail, n }));
    await eachBy(isStormy ? CLIENTS : 1, numbered, async ({ mail, n }) => {
      if (behind.has(n)) killer.strike(chance.below(200));
      count.deliveries += 1;
      count.repeated += (await handOver(machine.smtpPort, mail)) - 1;
    });
    await killer.done();
    for (let i = 0; i < inTick; i += 1) {
      killer.strike(chance.below(LONGEST_MS));
      await machine.tick(`${addDays(FIRST_DAY, day + 1)}T08:00`);
      await killer.done();
    }
    while (!(await machine.tick(`${addDays(FIRST_DAY, day + 1)}T08:00`))) await sleep(200);
    storm.progress?.(
      `day ${day + 1}: ${count.deliveries} deliveries, ${killer.kills} kills, ${(await dailyReplies(data)).length} daily replies`,
    );
  }
  await machine.empty();
  const dead = await machine.dead();
  await machine.stop();
  const visible = visibleOf(await itemsOf(data, user.id));
  const replies = datesOf(await dailyReplies(data));
  return { machine, visible, replies, ...count, kills: killer.kills, cutOff: killer.cutOff, dead };
}

function stormOf(mails: readonly StormMail[], days: number, chance: Dice): StormMail[][] {
  const byDay: StormMail[][] = Array.from({ length: days }, () => []);
  for (const mail of mails) {
    byDay[mail.day]?.push(mail);
    while (chance.isHit(AGAIN / (1 + AGAIN)))
      byDay[Math.min(days - 1, mail.day + (chance.isHit(0.2) ? 1 : 0))]?.push(mail);
  }
  return byDay.map((one) => chance.shuffled(one));
}

/** What a storm is made of: one installation, and the mails to it. */
async function prepared(storm: MachineStorm, folders: readonly string[]): Promise<StormMail[]> {
  const [first = ""] = folders;
  const config = await openInstallation(first, { name: "Martin Storm", addresses: [ME] });
  const { user, secretAddress, tokenKeys } = config;
  // All are one installation: its secret address stands in the mails, and gives them their names.
  for (const data of folders) {
    await mkdir(data, { recursive: true, mode: 0o700 });
    await saveInstallation(data, { ...config, user: { ...user, zone: ZONE } });
  }
  return correspondenceOf({
    seed: storm.seed,
    users: [{ id: user.id, name: "Martin Storm", address: ME, secret: secretAddress, zone: ZONE, offset: 60 }],
    days: storm.days,
    start: new Date(`${FIRST_DAY}T00:00:00Z`),
    mails: Math.round(storm.deliveries / (1 + AGAIN)),
    friends: storm.friends,
    unsubscribeAddress: () => `${UNSUBSCRIBE_PREFIX}${signToken(tokenKeys, "unsubscribe", user.id)}@${INBOUND_DOMAIN}`,
    hasUnproved: false,
  });
}

function strike(storm: MachineStorm, data: string, mails: readonly StormMail[]): Promise<Run> {
  const chance = dice(storm.seed + 3);
  const days = stormOf(mails, storm.days, chance);
  return run(storm, data, days, blowsOf(storm.kills, days, chance));
}

/** A stormy run alone, for what can be said of it without a quiet one. */
export async function strikeOnly(storm: MachineStorm): Promise<Run & { readonly mails: readonly StormMail[] }> {
  const data = join(storm.folder, "stormy");
  const mails = await prepared(storm, [data]);
  return { ...(await strike(storm, data, mails)), mails };
}

/** A quiet run and a stormy one on the one machine, by SMTP, with the same installation in two folders. */
export async function machineStorm(storm: MachineStorm): Promise<Figures> {
  const [quietData, stormyData] = [join(storm.folder, "quiet"), join(storm.folder, "stormy")];
  const mails = await prepared(storm, [quietData, stormyData]);
  const inOrder = Array.from({ length: storm.days }, (_, day) => mails.filter((mail) => mail.day === day));
  storm.progress?.(`quiet: ${mails.length} mails, once each and in order`);
  const quiet = await run(storm, quietData, inOrder, []);
  storm.progress?.("storm");
  const stormy = await strike(storm, stormyData, mails);
  const found = difference(quiet.visible, stormy.visible);
  const dates = new Set(stormy.replies);
  return {
    mails: mails.length,
    deliveries: stormy.deliveries + stormy.repeated,
    duplicates: stormy.deliveries + stormy.repeated - mails.length,
    kills: stormy.kills,
    killsInSend: stormy.cutOff.size,
    redriven: stormy.dead,
    lost: found.lost.length,
    double: found.double.length,
    changed: found.changed.length,
    repliesQuiet: quiet.replies.length,
    replies: stormy.replies.length,
    sentTwice: stormy.replies.length - dates.size,
    notSent: [...stormy.cutOff].filter((date) => !dates.has(date)).length,
    fewer: Math.max(0, quiet.replies.length - dates.size),
    peakMegabytes: stormy.machine.peakMegabytes,
    difference: found,
  };
}
