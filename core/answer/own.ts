import { keys } from "../ledger/keys.ts";
import type { Queue } from "../ledger/queue.ts";
import type { Table } from "../ledger/table.ts";
import { changeUser, ownerOf, type User } from "../ledger/users.ts";
import { normalizeAddress } from "../mail/mailbox.ts";
import type { Action } from "./action.ts";
import { type Before, changeAnswers, type Sender } from "./answers.ts";

/** Whether an address from which somebody wrote is the user's own. */
export type Owning = Extract<Action, { kind: "mine" | "not-mine" }>;

/** Where it is carried out. What waited of the sender is let in, or thrown away, by the queue. */
export interface Owned {
  readonly table: Table;
  readonly user: User;
  readonly inboundQueue: Queue;
}

async function setState({ table, user }: Omit<Owned, "inboundQueue">, sender: Sender): Promise<void> {
  await changeAnswers(table, user.id, ({ senders = [], ...answers }) => ({
    ...answers,
    senders: senders.map((one) => (one.address === sender.address ? sender : one)),
  }));
}

/** What stands where it will be changed. */
export function beforeOwning({ addresses }: User, senders: readonly Sender[], { address }: Owning): Before {
  const state = senders.find((one) => one.address === address)?.state ?? "asked";
  return { of: "sender", sender: { address, state }, isOwn: addresses.includes(address) };
}

/**
 * The user has said whose an address is. `taken`: it is another user's, and stays theirs. Only addresses that have been proved
 * by a mail come here. Done twice it is done once; that it is settled is written last.
 */
export async function own({ table, user, inboundQueue }: Owned, { kind, address }: Owning): Promise<"done" | "taken"> {
  const isUnwanted = kind === "not-mine";
  if (!isUnwanted) {
    const owner = await ownerOf(table, address);
    if (owner !== undefined && owner.id !== user.id && owner.pendingUntil === undefined) return "taken";
    await changeUser(table, user.id, ({ addresses }) => ({ addresses: [...new Set([...addresses, address])] }));
  }
  await inboundQueue.send([JSON.stringify({ release: { user: user.id, sender: address, isUnwanted } })]);
  await setState({ table, user }, { address, state: kind });
  return "done";
}

/** Carry out several, and tell which of the addresses are another user's. */
export async function ownAll(owned: Owned, owning: readonly Owning[]): Promise<ReadonlySet<Action>> {
  const taken = new Set<Action>();
  for (const one of owning) if ((await own(owned, one)) === "taken") taken.add(one);
  return taken;
}

/** Take it back: what was let in or thrown away meanwhile stays so. */
export async function disown(
  { table, user }: Omit<Owned, "inboundQueue">,
  { sender, isOwn }: Extract<Before, { of: "sender" }>,
): Promise<void> {
  if (!isOwn) {
    await changeUser(table, user.id, ({ addresses }) => ({
      addresses: addresses.filter((one) => one !== sender.address),
    }));
    const key = keys.own(normalizeAddress(sender.address));
    if ((await table.get(key))?.user === user.id) await table.delete(key);
  }
  await setState({ table, user }, sender);
}
