const nothing = { send: (): Promise<void> => Promise.resolve() };

/** Queues that lead nowhere, for pages that put nothing on them. */
export const NO_QUEUES = { replyQueue: nothing, inboundQueue: nothing };
