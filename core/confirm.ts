import type { Language } from "./answer/action.ts";
import { languageOf } from "./answer/language.ts";
import { keepForGood } from "./ledger/mail-state.ts";
import type { Queue } from "./ledger/queue.ts";
import type { Table } from "./ledger/table.ts";
import { changeUser, isOver, openAddresses, ownerOf, type User, userOf } from "./ledger/users.ts";
import { type TokenKeys, verifyToken } from "./reply/token.ts";

/** What confirming needs from outside. */
export interface ConfirmDeps {
  readonly table: Table;
  /** Says at once that it works. */
  readonly replyQueue: Queue;
  /** Lets in what has waited. */
  readonly inboundQueue: Queue;
  readonly now: () => Date;
}

type WebDeps = ConfirmDeps & { readonly tokenKeys: TokenKeys };

/** What the page of a confirmation shows. */
export type Confirmation =
  | {
      readonly outcome: "known";
      readonly isConfirmed: boolean;
      readonly language: Language;
      readonly secretAddress: string;
    }
  | { readonly outcome: "unknown-token" };

/** Who may still confirm, or has done so. Of two sign-ups by one address the first that is confirmed counts. */
async function confirmable({ table, now }: ConfirmDeps, id: string): Promise<User | undefined> {
  const user = await userOf(table, id);
  if (user === undefined || isOver(user, now())) return undefined;
  const owner = await ownerOf(table, user.address);
  const isTaken = owner !== undefined && owner.id !== id && owner.pendingUntil === undefined;
  return isTaken ? undefined : user;
}

/**
 * Somebody wants it: from now on their mails count, and what waited is let in. Done twice it is done once; `by` names the mail
 * that said so.
 */
export async function confirm(deps: ConfirmDeps, id: string, by?: string): Promise<User | undefined> {
  const { table, replyQueue, inboundQueue } = deps;
  const user = await confirmable(deps, id);
  if (user === undefined) return undefined;
  // In this order: until the user is changed a crash leaves somebody who has not confirmed, and may do so again.
  if (user.pendingUntil !== undefined) {
    await keepForGood(table, id);
    await openAddresses(table, user);
  }
  const changed = await changeUser(table, id, {
    pendingUntil: undefined,
    ...(by !== undefined && user.pendingUntil !== undefined && { confirmedBy: by }),
  });
  await inboundQueue.send([JSON.stringify({ release: { user: id } })]);
  await replyQueue.send([JSON.stringify({ confirmed: [id] })]);
  return changed;
}

const shown = (user: User | undefined): Confirmation =>
  user === undefined
    ? { outcome: "unknown-token" }
    : {
        outcome: "known",
        isConfirmed: user.pendingUntil === undefined,
        language: languageOf(user),
        secretAddress: user.secretAddress,
      };

/** Whom a signed link would confirm. Changes nothing. */
export async function lookAtConfirmation(deps: WebDeps, token: string): Promise<Confirmation> {
  const id = verifyToken(deps.tokenKeys, "confirm", token);
  return shown(id === undefined ? undefined : await confirmable(deps, id));
}

/** Confirm what a signed link is for. */
export async function confirmByToken(deps: WebDeps, token: string): Promise<Confirmation> {
  const id = verifyToken(deps.tokenKeys, "confirm", token);
  return shown(id === undefined ? undefined : await confirm(deps, id));
}
