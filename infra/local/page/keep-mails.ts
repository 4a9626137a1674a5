import type { HandedOver } from "../mailbox/hand-over.ts";
import { handedOver } from "../mailbox/rehearsal.ts";
import { pacer, type Tell } from "./pacer.ts";
import type { PageDeps } from "./page-deps.ts";
import type { ReplayRequest } from "./replay-request.ts";

/** What the door has made of mails that were filed: how many went in, and what became of them, by outcome and reason. */
export interface Kept {
  readonly mails: number;
  readonly outcomes: Readonly<Record<string, number>>;
}

function outcomesOf({ arrivals }: PageDeps, ids: readonly string[]): Kept["outcomes"] {
  const outcomes: Record<string, number> = {};
  for (const id of ids) {
    const { outcome = "waiting", reason } = arrivals.get(id) ?? {};
    const named = reason === undefined ? outcome : `${outcome}: ${reason}`;
    outcomes[named] = (outcomes[named] ?? 0) + 1;
  }
  return outcomes;
}

/** File the mails on this machine, by a door of their own: the one for SMTP counts what comes in a day. */
export async function keepMails(
  deps: PageDeps,
  asked: ReplayRequest,
  { entries }: HandedOver,
  tell: Tell,
): Promise<Kept> {
  const { installation, handIn } = deps;
  const from = installation.user.addresses[0] ?? "";
  const to = installation.secretAddress;
  const own = new Set(asked.me);
  const pace = pacer(tell, "filed");
  const ids: string[] = [];
  for (const [i, entry] of entries.entries()) {
    ids.push(await handIn(await handedOver(entry, own, { from, to }), { from, to }));
    await pace(i + 1, entries.length);
  }
  await deps.idle();
  return { mails: entries.length, outcomes: outcomesOf(deps, ids) };
}
