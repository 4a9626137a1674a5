import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { answerAboutMe } from "../core/answer-about-me.ts";
import { type DailyDeps, daily } from "../core/daily.ts";
import { heed } from "../core/heed.ts";
import type { AboutMeRequest } from "../core/reply/about-me-request.ts";
import { welcome } from "../core/welcome.ts";
import { works } from "../core/works.ts";
import { eachRecord } from "./batch.ts";
import { lambda, replyDeps } from "./deps.ts";
import { type Log, withClosedLog } from "./log.ts";
import { readUsers } from "./notification.ts";
import { TryAgain } from "./try-again.ts";

type Deps = DailyDeps & { readonly log: Log };

/** Users on the reply queue → at most one daily reply each; what somebody has answered is heeded at once. */
export const replyHandler = (deps: Deps) => replying(withClosedLog(deps));

const replying =
  (deps: Deps) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(event, deps.log, async (record) => {
      const failed: unknown[] = [];
      const { users, answered, welcome, confirmed, aboutMe } = readUsers(record);
      const work = [
        ...welcome.map((user) => () => greet(deps, user)),
        ...confirmed.map((user) => () => tellThatItWorks(deps, user)),
        ...answered.map((user) => () => answer(deps, user)),
        ...aboutMe.map((request) => () => tell(deps, request)),
        ...users.map((user) => () => one(deps, user)),
      ];
      for (const run of work) await run().catch((error: unknown) => failed.push(error));
      // The others of this message have had their day; seeing them again does nothing.
      if (failed.length > 0) throw failed[0];
    });

async function one(deps: Deps, user: string): Promise<void> {
  const day = await daily(deps, user);
  const reason = "reason" in day ? day.reason : undefined;
  deps.log({ event: "daily", user, outcome: day.outcome, ...(reason !== undefined && { reason }) });
  if (day.outcome === "refused" && day.reason !== "rejected") throw new TryAgain(day.reason);
}

async function greet(deps: Deps, user: string): Promise<void> {
  const welcomed = await welcome(deps, user);
  const reason = "reason" in welcomed ? welcomed.reason : undefined;
  deps.log({ event: "welcome", user, outcome: welcomed.outcome, ...(reason !== undefined && { reason }) });
  if (welcomed.outcome === "refused" && welcomed.reason !== "rejected") throw new TryAgain(welcomed.reason);
}

async function tellThatItWorks(deps: Deps, user: string): Promise<void> {
  const said = await works(deps, user);
  deps.log({ event: "confirmed", user, outcome: said.outcome, ...("reason" in said && { reason: said.reason }) });
  if (said.outcome === "refused" && said.reason !== "rejected") throw new TryAgain(said.reason);
}

async function answer(deps: Deps, user: string): Promise<void> {
  const heeded = await heed(deps, user);
  const reason = "reason" in heeded ? heeded.reason : undefined;
  deps.log({ event: "answer", user, outcome: heeded.outcome, ...(reason !== undefined && { reason }) });
  if (heeded.outcome === "refused" && heeded.reason !== "rejected") throw new TryAgain(heeded.reason);
}

/** The log holds nothing of who has asked. */
async function tell(deps: DailyDeps & { readonly log: Log }, request: AboutMeRequest): Promise<void> {
  const told = await answerAboutMe(deps, request);
  const reason = "reason" in told ? told.reason : undefined;
  deps.log({ event: "about-me", outcome: told.outcome, ...(reason !== undefined && { reason }) });
  if (told.outcome === "refused" && told.reason !== "rejected") throw new TryAgain(told.reason);
}

export const handler = lambda(() => replyHandler(replyDeps(process.env)));
