import { deadLetters, workQueue } from "./queue.ts";

/** How long one job may take: a ledger of years is removed, or packed and mailed. */
export const JOB_SECONDS = 600;

export const jobDeadLetters = deadLetters("Jobs");

/** What a page or an answer asks for and cannot wait for: a user to be erased, or everything to be sent to them. */
export const jobQueue = workQueue("Jobs", JOB_SECONDS, jobDeadLetters);
