import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { answerAboutMe } from "../core/answer-about-me.ts";
import { type DailyDeps, daily } from "../core/daily.ts";
import { heed } from "../core/heed.ts";
import type { Queue } from "../core/ledger/queue.ts";
import { type Limit, layAside, limitOf } from "../core/park.ts";
import type { AboutMeRequest } from "../core/reply/about-me-request.ts";
import { welcome } from "../core/welcome.ts";
import { works } from "../core/works.ts";
import { eachRecord, triesOf } from "./batch.ts";
import { replyDeps } from "./deps/reply.ts";
import { errorName } from "./failure.ts";
import { lambda } from "./lambda.ts";
import { type Log, withClosedLog } from "./log.ts";
import { type ForUsers, readUsers } from "./notification.ts";

type Deps = DailyDeps & {
  /** Its own queue: who failed and who is left come again by it. */
  readonly replyQueue: Queue;
  readonly log: Log;
};

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

/** Of the five minutes that it has (`infra/work.ts`): who is begun before this has time to end. */
const REPLY_MS = 200_000;

/** Users on the reply queue → at most one daily reply each; what somebody has answered is heeded at once. */
export const replyHandler = (deps: Deps) => replying(withClosedLog(deps));

const replying =
  (deps: Deps) =>
  (event: SQSEvent): Promise<SQSBatchResponse> => {
    const end = deps.now().getTime() + REPLY_MS;
    return eachRecord(event, deps.log, (record) => {
      const pieces = piecesOf(deps, readUsers(record));
      return triesOf(record) > 1 && pieces.length > 1 ? takeApart(deps, pieces) : workOff(deps, pieces, end);
    });
  };

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
 * A message that comes again was not done: somebody in it may be the one who ends the process each time. From now on each is a
 * message of their own, so that the others have their day and that one lies with the dead letters alone.
 */
const takeApart = ({ replyQueue }: Deps, pieces: readonly Piece[]): Promise<void> =>
  replyQueue.send(pieces.map(({ part }) => JSON.stringify(part)));

/**
 * Do all pieces of a message. What met a limit of SES is laid aside alone, and the others have had their day; once the quota
 * is used up nobody else is tried. Who failed comes again alone, and who is left when the time is up together.
 */
async function workOff(deps: Deps, pieces: readonly Piece[], end: number): Promise<void> {
  const failed: Failed[] = [];
  const met: { limit: Limit; piece: Piece }[] = [];
  const left: Piece[] = [];
  for (const piece of pieces) {
    // The first is begun in any case: what is handed on for ever would never be done.
    if (piece !== pieces[0] && deps.now().getTime() > end) {
      left.push(piece);
      continue;
    }
    const isUsedUp = met.at(-1)?.limit === "quota";
    const limit = isUsedUp
      ? "quota"
      : await tryOne(deps, piece).catch((error: unknown) => void failed.push({ piece, error }));
    if (isUsedUp) note(deps, piece, { outcome: "parked", reason: "quota" });
    if (limit !== undefined) met.push({ limit, piece });
  }
  // Where nobody has had their day it is hardly the fault of one of them.
  const [first] = failed;
  if (first !== undefined && failed.length === pieces.length) throw first.error;
  for (const limit of ["throttled", "quota"] as const) await parkAll(deps, limit, met);
  await handOn(deps, failed, left);
}

interface Failed {
  readonly piece: Piece;
  readonly error: unknown;
}

async function handOn({ replyQueue, log }: Deps, failed: readonly Failed[], left: readonly Piece[]): Promise<void> {
  const alone = failed.map(({ piece }) => JSON.stringify(piece.part));
  const together = left.length === 0 ? [] : [bodyOf(left)];
  if (alone.length + together.length > 0) await replyQueue.send([...alone, ...together]);
  for (const { piece, error } of failed) {
    const { event, user } = piece;
    log({ event, ...(user !== undefined && { user }), outcome: "failed", error: errorName(error) });
  }
  if (left.length > 0) log({ event: "daily", outcome: "left", users: left.length });
}

async function tryOne(deps: Deps, piece: Piece): Promise<Limit | undefined> {
  const done = await piece.run();
  const limit = limitOf(done.reason);
  note(deps, piece, limit === undefined ? done : { outcome: "parked", reason: limit });
  return limit;
}

const note = ({ log }: Deps, { event, user }: Piece, { outcome, reason }: Done): void =>
  log({ event, ...(user !== undefined && { user }), outcome, ...(reason !== undefined && { reason }) });

/** One message that asks for several pieces. */
function bodyOf(pieces: readonly Piece[]): string {
  const body: Record<string, unknown[]> = {};
  for (const { part } of pieces)
    for (const [kind, some] of Object.entries(part)) body[kind] = [...(body[kind] ?? []), ...some];
  return JSON.stringify(body);
}

/** All that met one limit goes into one message. */
async function parkAll(
  { table, now }: Deps,
  limit: Limit,
  met: readonly { readonly limit: Limit; readonly piece: Piece }[],
): Promise<void> {
  const pieces = met.filter((one) => one.limit === limit).map(({ piece }) => piece);
  if (pieces.length > 0) await layAside(table, { queue: "reply", body: bodyOf(pieces) }, limit, now());
}

export const handler = lambda(() => replyHandler(replyDeps(process.env)));
