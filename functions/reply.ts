import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { answerAboutMe } from "../core/answer-about-me.ts";
import { type DailyDeps, daily } from "../core/daily.ts";
import { heed } from "../core/heed.ts";
import type { AboutMeRequest } from "../core/reply/about-me-request.ts";
import { eachRecord } from "./batch.ts";
import { lambda, replyDeps } from "./deps.ts";
import type { Log } from "./log.ts";
import { readUsers } from "./notification.ts";
import { TryAgain } from "./try-again.ts";

/** Users on the reply queue → at most one daily reply each; what somebody has answered is heeded at once, and who asks what is kept about them is told. */
export const replyHandler =
  (deps: DailyDeps & { readonly log: Log }) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(event, deps.log, async (record) => {
      const failed: unknown[] = [];
      const { users, answered, aboutMe } = readUsers(record);
      for (const user of answered) await answer(deps, user).catch((error: unknown) => failed.push(error));
      for (const request of aboutMe) await tell(deps, request).catch((error: unknown) => failed.push(error));
      for (const user of users) await one(deps, user).catch((error: unknown) => failed.push(error));
      // The others of this message have had their day; seeing them again does nothing.
      if (failed.length > 0) throw failed[0];
    });

async function one(deps: DailyDeps & { readonly log: Log }, user: string): Promise<void> {
  const day = await daily(deps, user);
  const reason = "reason" in day ? day.reason : undefined;
  deps.log({ event: "daily", user, outcome: day.outcome, ...(reason !== undefined && { reason }) });
  if (day.outcome === "refused" && day.reason !== "rejected") throw new TryAgain(day.reason);
}

async function answer(deps: DailyDeps & { readonly log: Log }, user: string): Promise<void> {
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
