/** At rest, by a key of SQS. A notification names who wrote to whom, and about what. */
const encrypted = { sqsManagedSseEnabled: true };

/** How often a message is tried before it is laid aside. */
const TRIES = 5;

/**
 * How long a message stays hidden from whoever asks, in times of what its function may run. AWS asks for six: else a slow
 * batch, throttled once, is delivered again while it is still being worked on.
 */
const HIDDEN = 6;

/** Where what failed too often waits for somebody to look at it: as long as SQS keeps anything. */
export const deadLetters = (name: string): sst.aws.Queue =>
  new sst.aws.Queue(`${name}DeadLetters`, {
    transform: { queue: { ...encrypted, messageRetentionSeconds: 14 * 24 * 3600 } },
  });

/** A queue with its dead letters, for a function that may run `seconds`. */
export const workQueue = (name: string, seconds: number, given: sst.aws.Queue): sst.aws.Queue =>
  new sst.aws.Queue(name, {
    visibilityTimeout: `${seconds * HIDDEN} seconds`,
    dlq: { queue: given.arn, retry: TRIES },
    transform: { queue: encrypted },
  });

/**
 * The age, in seconds, that no message of such a queue reaches as long as somebody works on it. SQS leaves out of its oldest
 * message what was handed out three times (SQS guide, "ApproximateAgeOfOldestMessage"): till then it was hidden three times.
 */
export const stuckAfter = (seconds: number): number => seconds * HIDDEN * 3;

/** What Lambda has to be allowed on a queue whose messages it brings to a function. */
export const consumeAccess = (queue: sst.aws.Queue) => ({
  actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
  resources: [queue.arn],
});

/** Permission to put messages on a queue. */
export const sendAccess = (queue: sst.aws.Queue) => ({ actions: ["sqs:SendMessage"], resources: [queue.arn] });
