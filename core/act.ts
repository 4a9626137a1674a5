import { changeMailState, mailStateOf } from "./ledger/mail-state.ts";
import type { Table } from "./ledger/table.ts";
import { type Purpose, signToken, type TokenKeys, verifyToken } from "./reply/token.ts";

/** What an action needs from outside. */
export interface ActDeps {
  readonly table: Table;
  readonly tokenKeys: TokenKeys;
}

/** What became of an action. `already`: it had been done before, and nothing changed. */
export type Acted =
  | { readonly outcome: "unsubscribed" | "subscribed" | "already"; readonly undoToken: string }
  | { readonly outcome: "unknown-token" };

/** What a page may show before anything is done. */
export type Looked =
  | { readonly outcome: "known"; readonly isSubscribed: boolean; readonly undoToken: string }
  | { readonly outcome: "unknown-token" };

const OPPOSITE: Readonly<Record<Purpose, Purpose>> = { unsubscribe: "subscribe", subscribe: "unsubscribe" };
const DONE = { unsubscribe: "unsubscribed", subscribe: "subscribed" } as const;

/** Do what a signed token allows, once. A second time says `already`. */
export async function act(
  deps: ActDeps,
  { token, action }: { readonly token: string; readonly action: Purpose },
): Promise<Acted> {
  const user = verifyToken(deps.tokenKeys, action, token);
  if (user === undefined || (await mailStateOf(deps.table, user)) === undefined) return { outcome: "unknown-token" };
  const isSubscribed = action === "subscribe";
  const changed = await changeMailState(deps.table, user, (state) =>
    state.isSubscribed === isSubscribed ? undefined : { ...state, isSubscribed },
  );
  const undoToken = signToken(deps.tokenKeys, OPPOSITE[action], user);
  return { outcome: changed === undefined ? "already" : DONE[action], undoToken };
}

/** What a token is for, without changing anything. */
export async function look(
  deps: ActDeps,
  { token, action }: { readonly token: string; readonly action: Purpose },
): Promise<Looked> {
  const user = verifyToken(deps.tokenKeys, action, token);
  const state = user && (await mailStateOf(deps.table, user));
  if (user === undefined || !state) return { outcome: "unknown-token" };
  return {
    outcome: "known",
    isSubscribed: state.isSubscribed,
    undoToken: signToken(deps.tokenKeys, OPPOSITE[action], user),
  };
}
