import { localTime } from "../../core/people/zone.ts";
import { signToken, UNSUBSCRIBE_PREFIX } from "../../core/reply/token.ts";
import { KEYS, SERVICE } from "../support/service.ts";
import { correspondenceOf, type StormMail } from "./correspondence.ts";
import { type Dice, dice } from "./dice.ts";
import type { Figures } from "./figures.ts";
import { Hands } from "./hands.ts";
import { CALM, MemoryWorld, type Weather } from "./memory-world.ts";
import { type StormUser, usersOf } from "./people.ts";
import { deliver } from "./post.ts";
import { difference, everythingVisible } from "./visible.ts";

export interface MemoryStorm {
  readonly seed: number;
  /** Deliveries in all, duplicates included, about. */
  readonly deliveries: number;
  readonly users: number;
  readonly days: number;
  readonly friends: number;
  readonly weather: Weather;
  readonly progress?: (line: string) => void;
}

// How many of the mails are delivered once more, some of them again; the rest of the deliveries are mails.
const AGAIN = 0.4;
const START = new Date("2026-11-02T00:00:00Z");
const DAY = 86_400_000;
// Nothing comes in any more, and whoever is woken behind a weekend has had their day.
const CALM_DAYS: readonly StormMail[][] = [[], [], [], [], []];
const HOUR = 3_600_000;
// The schedule is called at these hours (UTC); half past seven of each zone lies right before one of them.
const TICKS = [3, 6.75, 9, 12.75, 15, 18, 22.75] as const;

const unsubscribeAddress = ({ id }: StormUser): string =>
  `${UNSUBSCRIBE_PREFIX}${signToken(KEYS, "unsubscribe", id)}@${SERVICE.inboundDomain}`;

const isStormy = ({ atOnce }: Weather): boolean => atOnce > 1;

/** The deliveries of a day: in a storm some twice or more often, in any order, and some only on a later day. */
function daysOf(mails: readonly StormMail[], days: number, weather: Weather, chance: Dice): StormMail[][] {
  const byDay: StormMail[][] = Array.from({ length: days }, () => []);
  for (const mail of mails) {
    byDay[mail.day]?.push(mail);
    while (isStormy(weather) && chance.isHit(AGAIN / (1 + AGAIN)))
      byDay[Math.min(days - 1, mail.day + (chance.isHit(0.2) ? chance.below(3) : 0))]?.push(mail);
  }
  return isStormy(weather) ? byDay.map((one) => chance.shuffled(one)) : byDay;
}

/** A run that is under way. */
interface Made {
  readonly world: MemoryWorld;
  readonly hands: Hands;
  readonly chance: Dice;
  readonly weather: Weather;
  readonly queues: Parameters<Hands["drain"]>[0];
  deliveries: number;
}

interface Run {
  readonly world: MemoryWorld;
  readonly deliveries: number;
}

/** Mails come in between two calls of the schedule, while others are still handled. */
async function arrive(made: Made, mails: readonly StormMail[], from: number, to: number): Promise<void> {
  const { world, hands, chance, weather } = made;
  for (const [n, mail] of mails.entries()) {
    world.moveTo(new Date(from + Math.floor(((to - from) * n) / mails.length)));
    made.deliveries += 1;
    const { id, raw, notification } = deliver(mail, made.deliveries, world.now());
    await world.queues.inbound.send([notification(await world.rawMail.put(id, raw))]);
    await hands.room();
    if (chance.isHit(0.8) || !isStormy(weather)) hands.begin(world.work());
    await hands.room();
  }
  if (!isStormy(weather)) await hands.drain(made.queues);
  world.moveTo(new Date(to));
  await world.tick(world.now());
}

async function liveThrough(made: Made, mails: readonly StormMail[], midnight: number): Promise<void> {
  const { world, hands, queues } = made;
  const share = Math.ceil(mails.length / TICKS.length);
  let before = midnight;
  for (const [i, hour] of TICKS.entries()) {
    const tick = midnight + hour * HOUR;
    await arrive(made, mails.slice(i * share, (i + 1) * share), before, tick);
    if (mails.length === 0) await hands.drain(queues);
    before = tick;
  }
  await hands.drain(queues);
  world.moveTo(new Date(midnight + DAY - HOUR));
  for (const queue of Object.values(world.queues)) queue.redrive();
  await hands.drain(queues);
}

async function run(
  storm: MemoryStorm,
  mails: readonly StormMail[],
  users: readonly StormUser[],
  weather: Weather,
): Promise<Run> {
  const chance = dice(storm.seed + 1);
  const world = new MemoryWorld(weather, chance, START);
  await world.signUp(users);
  const queues = { isBusy: () => world.isBusy, work: () => world.work() };
  const made = { world, hands: new Hands(weather.atOnce), chance, weather, queues, deliveries: 0 };
  for (const [day, all] of [...daysOf(mails, storm.days, weather, chance), ...CALM_DAYS].entries()) {
    await liveThrough(made, all, START.getTime() + day * DAY);
    const { kills, mailer } = world;
    storm.progress?.(
      `day ${day + 1}: ${made.deliveries} deliveries, ${kills.all} kills, ${mailer.taken.length} mails sent`,
    );
    if (day === storm.days - 2) await bounces(world, users);
  }
  return { world, deliveries: made.deliveries };
}

/** A mail to every fifteenth user bounces for good; the report comes twice. */
async function bounces(world: MemoryWorld, users: readonly StormUser[]): Promise<void> {
  for (const { address } of users.filter((_, i) => i % 15 === 7)) {
    const messageId = world.mailer.taken.find(({ to }) => to === address)?.sesMessageId;
    if (messageId === undefined) continue;
    const bounce = { bounceType: "Permanent", timestamp: world.now().toISOString() };
    for (let i = 0; i < 2; i += 1) await world.report({ notificationType: "Bounce", mail: { messageId }, bounce });
  }
}

/** The users and local dates of the daily replies, each as often as it came. */
function dailyReplies({ world }: Run, users: readonly StormUser[]): string[] {
  const known = new Map(users.map((user) => [user.address, user]));
  return world.mailer.taken.flatMap(({ to, at, isDaily }) => {
    const user = known.get(to);
    return isDaily && user !== undefined ? [`U#${user.id} ${localTime(user.zone, at).date}`] : [];
  });
}

/** A quiet run and a stormy one of the same mails, and what the ledgers of both have in common. */
export async function memoryStorm(storm: MemoryStorm): Promise<Figures> {
  const users = usersOf(storm.users, SERVICE.inboundDomain);
  const mails = correspondenceOf({
    seed: storm.seed,
    users,
    days: storm.days,
    start: START,
    mails: Math.round(storm.deliveries / (1 + AGAIN)),
    friends: storm.friends,
    unsubscribeAddress,
    hasUnproved: true,
  });
  storm.progress?.(`quiet: ${mails.length} mails, once each and in order`);
  const quiet = await run(storm, mails, users, CALM);
  storm.progress?.("storm");
  const stormy = await run(storm, mails, users, storm.weather);
  const found = difference(everythingVisible(quiet.world.table), everythingVisible(stormy.world.table));
  const replies = dailyReplies(stormy, users);
  const repliesQuiet = dailyReplies(quiet, users).length;
  const queues = Object.values(stormy.world.queues);
  const records = queues.reduce((sum, { duplicates }) => sum + duplicates, 0);
  return {
    mails: mails.length,
    deliveries: stormy.deliveries,
    duplicates: stormy.deliveries - mails.length + records,
    kills: stormy.world.kills.all,
    killsInSend: stormy.world.kills.inSend,
    redriven: queues.reduce((sum, { redriven }) => sum + redriven, 0),
    lost: found.lost.length,
    double: found.double.length,
    changed: found.changed.length,
    repliesQuiet,
    replies: replies.length,
    sentTwice: replies.length - new Set(replies).size,
    notSent: [...stormy.world.reserved].filter((one) => !replies.includes(one)).length,
    fewer: Math.max(0, repliesQuiet - replies.length),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    difference: found,
  };
}
