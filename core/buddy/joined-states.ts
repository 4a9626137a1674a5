import type { Person } from "../ledger/identity.ts";
import { keys } from "../ledger/keys.ts";
import type { Table } from "../ledger/table.ts";
import { inOrder } from "./chapters.ts";
import { type ContactState, fromItem } from "./contact-state.ts";
import type { Offered } from "./judge.ts";

/** Of several moments at which a person was named under another contact, the last, with the most often. */
function lastOffered(offers: readonly Offered[]): Offered | undefined {
  const [last] = [...offers].sort((a, b) => b.at.getTime() - a.at.getTime());
  return last && { at: last.at, times: Math.max(...offers.map(({ times }) => times ?? 1)) };
}

/** The states of those who were merged into a person since it was last kept. */
export async function statesOfMembers(table: Table, user: string, { members }: Person): Promise<ContactState[]> {
  const items = await table.getAll(members.map(({ contact }) => keys.contact(user, contact)));
  return items.map(fromItem);
}

/** What was kept of all who are one person now. */
export const together = (states: readonly ContactState[]): Partial<ContactState> => ({
  ...states[0],
  offered: lastOffered(states.flatMap(({ offered }) => offered ?? [])),
  word: states.flatMap(({ word }) => word ?? []).sort((a, b) => b.at.getTime() - a.at.getTime())[0],
  toldPhone: states.flatMap(({ toldPhone }) => toldPhone ?? [])[0],
  facts: states.flatMap(({ facts }) => facts).sort((a, b) => a.at.getTime() - b.at.getTime()),
  ...(states.length > 1 && { prints: undefined }),
  past: inOrder(states.flatMap(({ past }) => past)),
});
