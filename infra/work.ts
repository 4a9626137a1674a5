import { deadLetters, workQueue } from "./queue.ts";

/** How long whoever works on a queue may take for one batch. */
export const INBOUND_SECONDS = 120;
export const REPLY_SECONDS = 300;

export const inboundDeadLetters = deadLetters("Inbound");

/** Mail that SES has stored, and what has waited and is let in. */
export const inboundQueue = workQueue("Inbound", INBOUND_SECONDS, inboundDeadLetters);

export const replyDeadLetters = deadLetters("DueUsers");

/** Users whose morning has come, up to a hundred a message; who has answered, and who has signed up. */
export const replyQueue = workQueue("DueUsers", REPLY_SECONDS, replyDeadLetters);
