import { rm } from "node:fs/promises";
import { join } from "node:path";
import { signToken } from "../../../core/reply/token.ts";
import type { LogLine } from "../../../functions/log.ts";
import type { Clock } from "../clock/clock.ts";
import { startLine } from "../console/start-line.ts";
import { ownDoor } from "../mailbox/own-door.ts";
import type { Arrivals } from "../page/arrivals.ts";
import type { Ear } from "../page/ear.ts";
import type { Asked, PageDeps } from "../page/page-deps.ts";
import type { Fetch } from "../web/web-door.ts";
import type { Machine, MachineOptions } from "./blueprint.ts";
import type { PostOffice } from "./post-office.ts";
import type { Stores } from "./stores.ts";

/** What the local page is made of. */
interface Front extends Pick<Machine, "tick" | "idle"> {
  readonly options: MachineOptions;
  readonly ear: Ear;
  readonly arrivals: Arrivals;
  readonly stores: Stores;
  readonly post: PostOffice;
  readonly clock: Clock;
  readonly publicPages: Fetch;
}

/** The local page in front of the public ones. It is loaded when it is first asked for: a start does not wait for it. */
export function front(parts: Front): Fetch {
  const { options, stores, publicPages } = parts;
  const made: { page?: Promise<Fetch> } = {};
  const make = async (): Promise<Fetch> => {
    const [{ localPage }, { DynamoTable }] = await Promise.all([
      import("../page/local-page.tsx"),
      import("../../../functions/aws/dynamo-table.ts"),
    ]);
    const deps = depsOf(parts);
    // A mailbox that was being tried when the machine was killed.
    await rm(deps.folders.tried, { recursive: true, force: true });
    return localPage({ ...deps, table: new DynamoTable(stores.dynamo.table) }, publicPages, options.log);
  };
  return async (request) => {
    // A page that could not be made once is made again at the next request.
    made.page ??= make().catch((error: unknown) => {
      made.page = undefined;
      throw error;
    });
    return (await made.page)(request);
  };
}

function depsOf({ options, ear, arrivals, stores, post, clock, tick, idle }: Front): Omit<PageDeps, "table"> {
  const { installation, data } = options;
  return {
    installation,
    smtpPort: post.smtpPort,
    handIn: ownDoor({ ...options, rawMail: stores.rawMail, queue: stores.inbound, now: clock.now }),
    arrivals,
    folders: {
      mail: join(data, "mail"),
      outbox: post.outbox,
      dead: join(data, "queues", "inbound", "dead"),
      tried: join(data, "tried"),
    },
    now: clock.now,
    tick,
    idle,
    replyNow: () => replyNow({ ear, stores, idle }, installation.user.id),
    onChange: (tell) => ear.listen(tell),
    hasMailServer: options.handOn !== undefined,
    startLine: startLine(options),
    againUrl: `/u/${signToken(installation.tokenKeys, "subscribe", installation.user.id)}`,
  };
}

/** The same work that the schedule puts on the queue; what comes of it is heard in the log. */
async function replyNow({ ear, stores, idle }: Pick<Front, "ear" | "stores" | "idle">, user: string): Promise<Asked> {
  const heard: LogLine[] = [];
  const stop = ear.listen((line) => {
    if (line.event === "daily") heard.push(line);
  });
  await stores.reply.send([JSON.stringify({ users: [user] })]);
  await idle();
  stop();
  const last = heard.at(-1);
  const reason = last?.outcome === "not-now" ? last.reason : undefined;
  return { outcome: String(last?.outcome ?? "unheard"), ...(reason !== undefined && { reason: String(reason) }) };
}
