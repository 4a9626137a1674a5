import { access } from "node:fs/promises";
import { join } from "node:path";
import type { LogLine } from "../../../functions/log.ts";
import { whoRuns } from "../machine/running.ts";
import type { DeadLetter } from "../queue/dead-letter.ts";
import { FolderQueue } from "../queue/folder-queue.ts";
import { StopError } from "../stop-error.ts";

/** The queues of one machine. */
const QUEUES = ["inbound", "reply", "feedback", "jobs"] as const;

/** What there is to do with the dead letters of a machine. */
export type DeadLetterWish = "list" | "redrive";

/** What a running machine answers to it: what lay there before. */
export interface DeadLetterAnswer {
  readonly outcome: "list" | "redrive";
  readonly letters: readonly DeadLetter[];
}

/** Do it on these queues; the answer tells what lay there before. */
export async function withDeadLetters(
  queues: readonly Pick<FolderQueue, "deadLetters" | "redrive">[],
  wish: DeadLetterWish,
): Promise<DeadLetterAnswer> {
  const letters: DeadLetter[] = [];
  for (const queue of queues) {
    letters.push(...(await queue.deadLetters()));
    if (wish === "redrive") await queue.redrive();
  }
  return { outcome: wish, letters };
}

/** What the handlers say in the log of a record that failed, kept with its message. */
export const hearOfErrors =
  (queues: readonly Pick<FolderQueue, "hearOf">[]) =>
  ({ event, record, error }: LogLine): void => {
    if (event !== "record-failed" || typeof record !== "string") return;
    for (const queue of queues) queue.hearOf(record, String(error));
  };

/** A running machine holds its queues in memory and is asked; of one that stands still the files are moved. */
export async function deadLettersOf(
  data: string,
  wish: DeadLetterWish,
): Promise<DeadLetterAnswer & { readonly isRunning: boolean }> {
  const running = await whoRuns(data);
  if (running !== undefined) {
    const answer = await fetch(running.control, { method: "POST", body: JSON.stringify({ deadLetters: wish }) });
    return { ...((await answer.json()) as DeadLetterAnswer), isRunning: true };
  }
  const folder = join(data, "queues");
  await access(folder).catch(() => {
    throw new StopError(
      1,
      `There is no machine in ${data}: name its folder with --data, or a stage on AWS with --stage.`,
    );
  });
  const log = (): void => undefined;
  const queues = await Promise.all(QUEUES.map((name) => FolderQueue.open({ name, folder: join(folder, name), log })));
  return { ...(await withDeadLetters(queues, wish)), isRunning: false };
}
