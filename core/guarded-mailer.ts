import { returnAnswerTo, takeAnswerTo } from "./ledger/answered.ts";
import { suppressionOf } from "./ledger/suppressed.ts";
import type { Table } from "./ledger/table.ts";
import type { Mailer, Outgoing, Sent } from "./reply/mailer.ts";

interface GuardDeps {
  readonly table: Table;
  readonly mailer: Mailer;
  readonly now: () => Date;
}

type Refused = Extract<Sent, { outcome: "refused" }>;

const refused = (reason: Refused["reason"]): Refused => ({ outcome: "refused", reason });

/** What stands against a message; undefined where nothing does, and then an answer is counted. */
async function objectionTo({ table, now }: GuardDeps, { rcptTo, isAnswer }: Outgoing): Promise<Refused | undefined> {
  if ((await suppressionOf(table, rcptTo)) !== undefined) return refused("suppressed");
  // Counted first: where nobody learns whether it went out, it counts.
  return isAnswer !== true || (await takeAnswerTo(table, rcptTo, now())) ? undefined : refused("capped");
}

/**
 * Whatever goes out passes here: nothing goes to a suppressed address, whoever's it is and whatever the mail, and no more
 * than a few answers a day to any address. Where a table that is busy lets nobody look, the message was certainly not sent: to
 * throw then would cost whoever has reserved or claimed it before (`send-daily.ts`) the mail of the day.
 */
export const guarded = (deps: GuardDeps): Mailer => ({
  async send(message) {
    const objection = await objectionTo(deps, message).catch(() => refused("throttled"));
    if (objection !== undefined) return objection;
    const sent = await deps.mailer.send(message);
    // Where it can not be given back, the address gets one answer less today.
    if (sent.outcome === "refused" && message.isAnswer === true)
      await returnAnswerTo(deps.table, message.rcptTo).catch(() => undefined);
    return sent;
  },
});
