import { returnAnswerTo, takeAnswerTo } from "./ledger/answered.ts";
import { suppressionOf } from "./ledger/suppressed.ts";
import type { Table } from "./ledger/table.ts";
import type { Mailer, Outgoing, Sent } from "./reply/mailer.ts";

interface GuardDeps {
  readonly table: Table;
  readonly mailer: Mailer;
  readonly now: () => Date;
}

const refused = (reason: "suppressed" | "capped"): Sent => ({ outcome: "refused", reason });

async function answer({ table, mailer, now }: GuardDeps, message: Outgoing): Promise<Sent> {
  // Counted first: where nobody learns whether it went out, it counts.
  if (!(await takeAnswerTo(table, message.rcptTo, now()))) return refused("capped");
  const sent = await mailer.send(message);
  if (sent.outcome === "refused") await returnAnswerTo(table, message.rcptTo);
  return sent;
}

/**
 * Whatever goes out passes here: nothing goes to a suppressed address, whoever's it is and whatever the mail, and no more
 * than a few answers a day to any address.
 */
export const guarded = (deps: GuardDeps): Mailer => ({
  async send(message) {
    if ((await suppressionOf(deps.table, message.rcptTo)) !== undefined) return refused("suppressed");
    return message.isAnswer === true ? answer(deps, message) : deps.mailer.send(message);
  },
});
