import type { Queue } from "./ledger/queue.ts";
import type { Table } from "./ledger/table.ts";
import { markLeft } from "./ledger/users.ts";

interface EndDeps {
  readonly table: Table;
  readonly jobQueue: Queue;
  readonly now: () => Date;
}

/**
 * Somebody does not want it: from now on there is no such sign-up, and a job removes all that was kept of it, with the mails
 * that waited. Twice is once: until the job is done the same answer, delivered again, asks for it again.
 */
export async function endSignUp({ table, jobQueue, now }: EndDeps, id: string): Promise<void> {
  await markLeft(table, id, now());
  await jobQueue.send([JSON.stringify({ erase: id })]);
}
