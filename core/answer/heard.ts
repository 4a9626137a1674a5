import type { Change } from "../ledger/history.ts";
import type { Queue } from "../ledger/queue.ts";
import type { Table } from "../ledger/table.ts";
import type { User } from "../ledger/users.ts";
import { type Answers, changeAnswers, isHeard } from "./answers.ts";

/** What hearing needs from outside. */
export interface HearDeps {
  readonly table: Table;
  /** Where all is removed, or packed and sent. */
  readonly jobQueue: Queue;
  /** The queue of what comes in: what has waited for the user's word goes there once more. */
  readonly inboundQueue: Queue;
}

/** One mail that is heard, of one user. */
export interface Heard extends HearDeps {
  readonly user: User;
  readonly change: Change;
}

/** Remember that a mail was heard, with what is to be told of it; once. */
export async function note(
  { table, user, change: { mail, at } }: Heard,
  make: (answers: Answers) => Pick<Answers, "noted"> & Partial<Answers>,
): Promise<void> {
  await changeAnswers(table, user.id, (now) => {
    if (isHeard(now, mail)) return undefined;
    const { noted, ...more } = make(now);
    return { ...now, ...more, heard: [...now.heard, { mail, at }], noted: [...now.noted, ...noted] };
  });
}
