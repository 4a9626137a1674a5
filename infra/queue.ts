/** At rest, by a key of SQS. A notification names who wrote to whom, and about what. */
const encrypted = { sqsManagedSseEnabled: true };

/** How often a message is tried before it is laid aside. */
const TRIES = 5;

/** Where what failed too often waits for somebody to look at it: as long as SQS keeps anything. */
export const deadLetters = (name: string): sst.aws.Queue =>
  new sst.aws.Queue(`${name}DeadLetters`, {
    transform: { queue: { ...encrypted, messageRetentionSeconds: 14 * 24 * 3600 } },
  });

/**
 * A queue with its dead letters, for a function that may run `seconds`. A message stays hidden six times as long, which
 * AWS asks for: else a slow batch, throttled once, is delivered again while it is still being worked on.
 */
export const workQueue = (name: string, seconds: number): sst.aws.Queue =>
  new sst.aws.Queue(name, {
    visibilityTimeout: `${seconds * 6} seconds`,
    dlq: { queue: deadLetters(name).arn, retry: TRIES },
    transform: { queue: encrypted },
  });

/** What Lambda has to be allowed on a queue whose messages it brings to a function. */
export const consumeAccess = (queue: sst.aws.Queue) => ({
  actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
  resources: [queue.arn],
});

/** Permission to put messages on a queue. */
export const sendAccess = (queue: sst.aws.Queue) => ({ actions: ["sqs:SendMessage"], resources: [queue.arn] });
