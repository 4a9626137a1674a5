import type { Queue } from "./ledger/queue.ts";
import type { WaitingKey, WaitingMail } from "./mail/raw-mail.ts";

/** What sweeping needs from outside. */
export interface SweepDeps {
  readonly rawMail: WaitingMail;
  readonly inboundQueue: Queue;
  readonly now: () => Date;
  /** Whether a mail that waits has lost its notification, or has had it often enough. */
  readonly stateOf: (mail: WaitingKey, now: Date) => Promise<"now" | "later" | "given-up">;
  /** Its notification, from what its receiver has put on top of it; undefined where that does not say for whom it came. */
  readonly notificationOf: (head: Uint8Array, key: string) => string | undefined;
  /** Told behind each that was sent: a crash in between sends it twice, which is harmless. */
  readonly noteSent: (mail: WaitingKey, now: Date) => Promise<void>;
}

/** What one sweep found under `in/`, by key. What is `unreadable` or `givenUp` lies where it is and is told of each time. */
export interface Swept {
  readonly requeued: readonly string[];
  readonly unreadable: readonly string[];
  readonly givenUp: readonly string[];
}

/** Longer than a mail takes from its coming to its processed mark. */
const GRACE_MS = 15 * 60_000;

type Found = keyof Swept | "nothing";

async function look(deps: SweepDeps, mail: WaitingKey, now: Date): Promise<Found> {
  const state = await deps.stateOf(mail, now);
  if (state !== "now") return state === "later" ? "nothing" : "givenUp";
  const head = await deps.rawMail.head(mail.key);
  // It was handled since it was listed.
  if (head === undefined) return "nothing";
  const notification = deps.notificationOf(head, mail.key);
  if (notification === undefined) return "unreadable";
  await deps.inboundQueue.send([notification]);
  await deps.noteSent(mail, now);
  return "requeued";
}

/** Send the notification again of each mail that has waited longer than a quarter of an hour: a lost event is no lost mail. */
export async function sweep(deps: SweepDeps): Promise<Swept> {
  const now = deps.now();
  const found = { requeued: [] as string[], unreadable: [] as string[], givenUp: [] as string[] };
  for (const mail of await deps.rawMail.waiting(new Date(now.getTime() - GRACE_MS))) {
    const what = await look(deps, mail, now);
    if (what !== "nothing") found[what].push(mail.key);
  }
  return found;
}
