import { setTimeout as wait } from "node:timers/promises";
import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { Busy } from "../../core/ledger/busy.ts";
import type { Queue } from "../../core/ledger/queue.ts";

/** What SQS takes in one `SendMessageBatch`: ten entries, 256 KiB of bodies together. */
const MAX_ENTRIES = 10;
const MAX_BYTES = 256 * 1024;
/** Pauses before an entry that SQS did not take is sent again, in milliseconds; after the last one it is an error. */
const PAUSES = [100, 400, 1600];

/** Cut the bodies into runs that SQS takes in one call, in order. */
function batches(bodies: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let bytes = 0;
  for (const body of bodies) {
    const size = Buffer.byteLength(body);
    const last = runs.at(-1);
    const fits = last !== undefined && last.length < MAX_ENTRIES && bytes + size <= MAX_BYTES;
    bytes = fits ? bytes + size : size;
    if (fits) last.push(body);
    if (!fits) runs.push([body]);
  }
  return runs;
}

/** A standard SQS queue. The pauses between tries are an option, so that a test need not wait. */
export class SqsQueue implements Queue {
  readonly #client: SQSClient;
  readonly #url: string;
  readonly #pauses: readonly number[];

  constructor(client: SQSClient, url: string, pauses: readonly number[] = PAUSES) {
    this.#client = client;
    this.#url = url;
    this.#pauses = pauses;
  }

  async send(bodies: readonly string[], delaySeconds?: number): Promise<void> {
    for (const batch of batches(bodies)) await this.#sendAll(batch, delaySeconds);
  }

  /** A batch can fail in part though the call succeeds: only what SQS did not take goes again. */
  async #sendAll(batch: readonly string[], delaySeconds: number | undefined): Promise<void> {
    let left = await this.#sendOnce(batch, delaySeconds);
    for (const pause of this.#pauses) {
      if (left.length === 0) return;
      await wait(pause);
      left = await this.#sendOnce(left, delaySeconds);
    }
    if (left.length > 0) throw new Busy(`SQS did not take ${left.length} of ${batch.length} messages`);
  }

  /** The bodies that were not taken. */
  async #sendOnce(batch: readonly string[], DelaySeconds: number | undefined): Promise<readonly string[]> {
    const Entries = batch.map((MessageBody, index) => ({
      Id: String(index),
      MessageBody,
      ...(DelaySeconds !== undefined && { DelaySeconds }),
    }));
    const { Failed = [] } = await this.#client.send(new SendMessageBatchCommand({ QueueUrl: this.#url, Entries }));
    const refused = Failed.find((entry) => entry.SenderFault === true);
    // The fault is ours (a body too long, a character SQS refuses): trying again would change nothing.
    if (refused !== undefined) throw new Error(`SQS refused a message: ${refused.Code ?? "no reason given"}`);
    const failed = new Set(Failed.map((entry) => entry.Id));
    return batch.filter((_, index) => failed.has(String(index)));
  }
}
