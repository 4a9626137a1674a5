import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { answerAboutMe } from "../core/answer-about-me.ts";
import { type DailyDeps, daily } from "../core/daily.ts";
import { heed } from "../core/heed.ts";
import { type Limit, layAside, limitOf } from "../core/park.ts";
import type { AboutMeRequest } from "../core/reply/about-me-request.ts";
import { welcome } from "../core/welcome.ts";
import { works } from "../core/works.ts";
import { eachRecord } from "./batch.ts";
import { replyDeps } from "./deps/reply.ts";
import { lambda } from "./lambda.ts";
import { type Log, withClosedLog } from "./log.ts";
import { type ForUsers, readUsers } from "./notification.ts";

type Deps = DailyDeps & { readonly log: Log };

interface Done {
  readonly outcome: string;
  readonly reason?: string;
}

/** One piece of work of a message: `part` is the message that asks for it alone. The log holds nothing of who is no user. */
interface Piece {
  readonly event: string;
  readonly user?: string;
  readonly part: Partial<ForUsers>;
  readonly run: () => Promise<Done>;
}

/** Users on the reply queue → at most one daily reply each; what somebody has answered is heeded at once. */
export const replyHandler = (deps: Deps) => replying(withClosedLog(deps));

const replying =
  (deps: Deps) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(event, deps.log, (record) => workOff(deps, piecesOf(deps, readUsers(record))));

function piecesOf(deps: Deps, { users, answered, welcome: greeted, confirmed, aboutMe }: ForUsers): Piece[] {
  const ask = (request: AboutMeRequest): Piece => ({
    event: "about-me",
    part: { aboutMe: [request] },
    run: () => answerAboutMe(deps, request),
  });
  return [
    ...greeted.map((user) => ({ event: "welcome", user, part: { welcome: [user] }, run: () => welcome(deps, user) })),
    ...confirmed.map((user) => ({
      event: "confirmed",
      user,
      part: { confirmed: [user] },
      run: () => works(deps, user),
    })),
    ...answered.map((user) => ({ event: "answer", user, part: { answered: [user] }, run: () => heed(deps, user) })),
    ...aboutMe.map(ask),
    ...users.map((user) => ({ event: "daily", user, part: { users: [user] }, run: () => daily(deps, user) })),
  ];
}

/**
 * Do all pieces of a message. What met a limit of SES is laid aside alone, and the others have had their day; once the quota
 * is used up nobody else is tried. Anything that failed brings the message again, which does nothing for whoever is done.
 */
async function workOff(deps: Deps, pieces: readonly Piece[]): Promise<void> {
  const failed: unknown[] = [];
  const met: { limit: Limit; piece: Piece }[] = [];
  for (const piece of pieces) {
    const isUsedUp = met.at(-1)?.limit === "quota";
    const limit = isUsedUp ? "quota" : await tryOne(deps, piece).catch((error: unknown) => void failed.push(error));
    if (isUsedUp) note(deps, piece, { outcome: "parked", reason: "quota" });
    if (limit !== undefined) met.push({ limit, piece });
  }
  for (const limit of ["throttled", "quota"] as const) await parkAll(deps, limit, met);
  if (failed.length > 0) throw failed[0];
}

async function tryOne(deps: Deps, piece: Piece): Promise<Limit | undefined> {
  const done = await piece.run();
  const limit = limitOf(done.reason);
  note(deps, piece, limit === undefined ? done : { outcome: "parked", reason: limit });
  return limit;
}

const note = ({ log }: Deps, { event, user }: Piece, { outcome, reason }: Done): void =>
  log({ event, ...(user !== undefined && { user }), outcome, ...(reason !== undefined && { reason }) });

/** All that met one limit goes into one message. */
async function parkAll(
  { table, now }: Deps,
  limit: Limit,
  met: readonly { readonly limit: Limit; readonly piece: Piece }[],
): Promise<void> {
  const parts = met.filter((one) => one.limit === limit).map(({ piece }) => piece.part);
  if (parts.length === 0) return;
  const body: Record<string, unknown[]> = {};
  for (const part of parts)
    for (const [kind, some] of Object.entries(part)) body[kind] = [...(body[kind] ?? []), ...some];
  await layAside(table, { queue: "reply", body: JSON.stringify(body) }, limit, now());
}

export const handler = lambda(() => replyHandler(replyDeps(process.env)));
