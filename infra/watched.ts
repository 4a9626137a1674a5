import { due, dueDeadLetters } from "./due.ts";
import { feedback, feedbackDeadLetters } from "./feedback.ts";
import { receive } from "./inbound.ts";
import { job } from "./job.ts";
import { JOB_SECONDS, jobDeadLetters, jobQueue } from "./job-queue.ts";
import { reply } from "./reply.ts";
import { sweep, sweepDeadLetters } from "./sweep.ts";
import { web } from "./web.ts";
import {
  INBOUND_SECONDS,
  inboundDeadLetters,
  inboundQueue,
  REPLY_SECONDS,
  replyDeadLetters,
  replyQueue,
} from "./work.ts";

/** All functions, queues and dead letters, by the names in which a person is told of them. */
export const FUNCTIONS = {
  Receive: receive,
  Due: due,
  Reply: reply,
  Feedback: feedback,
  Web: web,
  Sweep: sweep,
  Job: job,
} as const;

/** The queues with what their function may run, in seconds. */
export const QUEUES = {
  Inbound: { queue: inboundQueue, seconds: INBOUND_SECONDS },
  Replies: { queue: replyQueue, seconds: REPLY_SECONDS },
  Jobs: { queue: jobQueue, seconds: JOB_SECONDS },
} as const;

/** What failed for good. `isOfQueue`: it can be put back on the queue that it came from. */
export const DEAD_LETTERS = {
  Inbound: { queue: inboundDeadLetters, isOfQueue: true },
  Replies: { queue: replyDeadLetters, isOfQueue: true },
  Jobs: { queue: jobDeadLetters, isOfQueue: true },
  Due: { queue: dueDeadLetters, isOfQueue: false },
  Feedback: { queue: feedbackDeadLetters, isOfQueue: false },
  Sweep: { queue: sweepDeadLetters, isOfQueue: false },
} as const;
