import { join } from "node:path";
import { Clock } from "../clock/clock.ts";
import { Ticker } from "../clock/ticker.ts";
import { Arrivals } from "../page/arrivals.ts";
import { Ear } from "../page/ear.ts";
import { type DeadLetterWish, hearOfErrors, withDeadLetters } from "../redrive/local-dead-letters.ts";
import { REGION } from "../region.ts";
import { Sweeper } from "../sweep/sweep.ts";
import { control } from "../web/control.ts";
import { WebDoor } from "../web/web-door.ts";
import type { Machine, MachineOptions, Ticked } from "./blueprint.ts";
import { front } from "./front.ts";
import type { Ground } from "./ground.ts";
import { takePort } from "./port.ts";
import { openPostOffice } from "./post-office.ts";
import { announce, refuseSecond, withdraw } from "./running.ts";
import { type Stack, unwind } from "./stack.ts";
import { allIdle, drain, openStores, pointAwsHere } from "./stores.ts";

/** Start everything on a data folder. What was started is stopped again when the rest can not be. */
export async function startMachine(options: MachineOptions): Promise<Machine> {
  const stack: Stack = [];
  try {
    return await start(options, stack);
  } catch (error) {
    await unwind(stack);
    throw error;
  }
}

async function start(asked: MachineOptions, stack: Stack): Promise<Machine> {
  const ear = new Ear(asked.log);
  const options = { ...asked, log: ear.log };
  const { data, installation, log } = options;
  await refuseSecond(data);
  // The ports first: one that is taken is the likeliest reason why a start fails.
  const web = await takePort("--web-port", options.webPort, () =>
    WebDoor.listen(options.webPort, installation.controlSecret),
  );
  stack.push(() => web.stop());
  const clock = await Clock.open(join(data, "clock.json"));
  const arrivals = await Arrivals.open(data, clock.now);
  ear.listen(arrivals.hear);
  const stores = await openStores(data, log, stack);
  const post = await openPostOffice(options, clock, stores, stack);
  pointAwsHere(REGION, stores.dynamo.url, post.sesUrl);
  const ground: Ground = {
    installation,
    table: stores.dynamo.table,
    rawMail: stores.rawMail,
    replyQueue: stores.reply,
    inboundQueue: stores.inbound,
    jobQueue: stores.jobs,
    imports: { folder: join(data, "imports", "in-hand"), putMany: stores.dynamo.putAll },
    webUrl: web.url,
    now: clock.now,
    log,
    reading: options.reading,
  };
  const handlers = await options.wire(ground);
  drain(stores, handlers, stack);
  const idle = (): Promise<void> => allIdle(stores);
  const ticker = new Ticker({ clock, due: handlers.due, idle, log });
  stack.push(() => ticker.stop());
  const sweeper = new Sweeper({ ...stores, clock, log });
  stack.push(() => sweeper.stop());
  const run = (): Promise<void> => sweeper.run().then(() => ticker.run());
  const tick = async (at: Date): Promise<Ticked> => {
    const from = clock.now();
    const before = post.sent.length;
    const quarters = await ticker.moveTo(at);
    return { from, to: clock.now(), quarters, sent: post.sent.slice(before) };
  };
  const page = front({ options, ear, arrivals, stores, post, clock, tick, idle, publicPages: handlers.web });
  const queues = [stores.inbound, stores.reply, stores.feedback, stores.jobs];
  ear.listen(hearOfErrors(queues));
  const deadLetters = (wish: DeadLetterWish) => withDeadLetters(queues, wish);
  web.open(page, control({ clock, tick, deadLetters, imports: handlers.imports }, installation.user.zone));
  await announce(data, { pid: process.pid, control: web.controlUrl });
  stack.push(() => withdraw(data));
  const ports = { smtp: post.smtpPort, web: web.port };
  const { outbox } = post;
  return { ports, webUrl: web.url, outbox, clock, run, tick, deadLetters, idle, stop: () => unwind(stack) };
}
