import type { Queue } from "./ledger/queue.ts";
import { noteSwept, sweepState } from "./ledger/sweeps.ts";
import type { Table } from "./ledger/table.ts";
import type { Envelope } from "./mail/envelope.ts";
import type { WaitingKey, WaitingMail } from "./mail/raw-mail.ts";
import { envelopeOf } from "./mail/trace.ts";

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

/** What the sweep on AWS needs: nobody there can say what a queue holds, so it counts how often it has sent a mail again. */
export interface SweepLostDeps extends Pick<SweepDeps, "rawMail" | "inboundQueue" | "now"> {
  readonly table: Table;
  /** The notification that SES would have written. */
  readonly notificationFor: (mail: { readonly key: string; readonly envelopes: readonly Envelope[] }) => string;
}

const idOf = (key: string): string => key.slice(key.indexOf("/") + 1);

/** The same, with the envelope that stands in SES's own trace block (`mail/trace.ts`), and never for ever for one mail. */
export const sweepLost = ({ table, notificationFor, ...deps }: SweepLostDeps): Promise<Swept> =>
  sweep({
    ...deps,
    stateOf: ({ key, since }, now) => sweepState(table, idOf(key), now.getTime() - since.getTime()),
    noteSent: ({ key }, now) => noteSwept(table, idOf(key), now),
    notificationOf: (head, key) => {
      const envelope = envelopeOf(head, idOf(key));
      return envelope && notificationFor({ key, envelopes: [envelope] });
    },
  });
