import { forgetAnswers } from "./answer/forget-answers.ts";
import { contactStateOf } from "./buddy/contact-state.ts";
import { forgetOne } from "./buddy/refresh.ts";
import { contactsOfPerson, personOf } from "./ledger/identity.ts";
import { dropKept, isAddress, usersWhoKeep } from "./ledger/kept-by.ts";
import { LATER_SECONDS, type Queue } from "./ledger/queue.ts";
import type { Table } from "./ledger/table.ts";
import { userOf } from "./ledger/users.ts";

/** A user who has kept something about an address, and the name under which they knew it. */
export interface KeptIn {
  readonly user: string;
  readonly name?: string;
}

/** An address that was forgotten, and by whom. */
export interface ToForget {
  readonly address: string;
  readonly kept: readonly KeptIn[];
}

/** What became of the second look. `isMore`: somebody new had written it down, and it is looked a third time. */
export interface ForgottenAgain {
  readonly outcome: "forgotten";
  readonly users: number;
  readonly isMore: boolean;
}

/** One user keeps nothing about an address any more. Can be repeated after a crash; `name` as it was known before. */
export async function forgetIn(
  table: Table,
  { user: id, name: before }: KeptIn,
  address: string,
  now: Date,
): Promise<KeptIn> {
  const user = await userOf(table, id);
  // A user who is gone has taken everything along.
  if (user === undefined) {
    await dropKept(table, id, address);
    return { user: id };
  }
  const person = await personOf(table, id, address);
  const isOnly = contactsOfPerson(person).filter(isAddress).length <= 1;
  const name = isOnly ? ((await contactStateOf(table, id, person.contact))?.name ?? before) : undefined;
  const names = new Set(name === undefined ? [address] : [address, name]);
  await forgetAnswers(table, id, { contacts: new Set([address]), names });
  await forgetOne({ table, user, now }, address);
  return { user: id, ...(name !== undefined && { name }) };
}

/** Have it looked again when everybody is done who was at work while it was forgotten, and may have written it down anew. */
export const lookAgain = (jobQueue: Queue, forget: ToForget): Promise<void> =>
  jobQueue.send([JSON.stringify({ forget })], LATER_SECONDS);

/**
 * Forget an address once more, after whoever was at work meanwhile: by those who had kept something, and by whoever has noted
 * it since. These have only now learnt that it is closed, so of them it is looked again. Twice is once.
 */
export async function forgetAgain(
  { table, jobQueue, now }: { readonly table: Table; readonly jobQueue: Queue; readonly now: () => Date },
  { address, kept }: ToForget,
): Promise<ForgottenAgain> {
  const known = new Set(kept.map(({ user }) => user));
  const late = (await usersWhoKeep(table, address)).filter((user) => !known.has(user)).map((user) => ({ user }));
  const found: KeptIn[] = [];
  for (const one of kept) await forgetIn(table, one, address, now());
  for (const one of late) found.push(await forgetIn(table, one, address, now()));
  if (found.length > 0) await lookAgain(jobQueue, { address, kept: found });
  return { outcome: "forgotten", users: kept.length + found.length, isMore: found.length > 0 };
}
