import { noteSwept, sweepState } from "../core/ledger/sweeps.ts";
import { envelopeOf } from "../core/mail/trace.ts";
import { type Swept, sweep } from "../core/sweep.ts";
import { lambda, type SweepHandlerDeps, sweepDeps } from "./deps.ts";
import { storedBody } from "./notification.ts";

const idOf = (key: string): string => key.slice(key.indexOf("/") + 1);

function notificationOf(head: Uint8Array, key: string): string | undefined {
  const envelope = envelopeOf(head, idOf(key));
  return envelope && storedBody({ key, envelopes: [envelope] });
}

/** The schedule of every hour → the notifications of mails that have waited without one. */
export const sweepHandler = (deps: SweepHandlerDeps) => async (): Promise<Swept> => {
  const { table, log } = deps;
  const swept = await sweep({
    ...deps,
    notificationOf,
    stateOf: ({ key, since }, now) => sweepState(table, idOf(key), now.getTime() - since.getTime()),
    noteSent: ({ key }, now) => noteSwept(table, idOf(key), now),
  });
  const { requeued, unreadable, givenUp } = swept;
  for (const [outcome, keys] of Object.entries(swept) as [keyof Swept, string[]][])
    for (const key of keys) log({ event: "swept", outcome, sesMessageId: idOf(key) });
  const counts = { requeued: requeued.length, unreadable: unreadable.length, givenUp: givenUp.length };
  log({ event: "sweep", outcome: "swept", ...counts });
  return swept;
};

export const handler = lambda(() => sweepHandler(sweepDeps(process.env)));
