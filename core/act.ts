import { changeMailState, FOR_GOOD, type MailState, mailStateOf } from "./ledger/mail-state.ts";
import { saidNow } from "./ledger/newest.ts";
import { nextMarker, wake } from "./ledger/schedule.ts";
import { heardFrom } from "./ledger/silence.ts";
import { liftSuppression } from "./ledger/suppressed.ts";
import type { Table } from "./ledger/table.ts";
import { userOf } from "./ledger/users.ts";
import { signToken, type TokenKeys, verifyToken } from "./reply/token.ts";

/** What the link below each mail is for. */
export type Wish = "unsubscribe" | "subscribe";

/** What an action needs from outside. */
export interface ActDeps {
  readonly table: Table;
  readonly tokenKeys: TokenKeys;
  readonly now: () => Date;
}

/**
 * What became of an action. `already`: it had been done before, and nothing changed. `bounced`: subscribed, but mail to this
 * address came back for good, so none is sent.
 */
export type Acted =
  | { readonly outcome: "unsubscribed" | "subscribed" | "already" | "bounced"; readonly undoToken: string }
  | { readonly outcome: "unknown-token" };

/** What a page may show before anything is done. Who complained counts as not subscribed: the way back is the same. */
export type Looked =
  | {
      readonly outcome: "known";
      readonly isSubscribed: boolean;
      /** Mail to the address came back, so none is sent, whatever is wished. */
      readonly hasBounced: boolean;
      readonly undoToken: string;
    }
  | { readonly outcome: "unknown-token" };

/** Of what the link below each mail speaks. */
const SAID = ["isSubscribed", "pausedUntil"] as const;

const OPPOSITE: Readonly<Record<Wish, Wish>> = { unsubscribe: "subscribe", subscribe: "unsubscribe" };
const DONE = { unsubscribe: "unsubscribed", subscribe: "subscribed" } as const;

/** Who called a mail spam has said "no more" by another button than ours. */
const isComplained = ({ suppressed }: MailState): boolean => suppressed?.reason === "complaint";

/** The state with the user's wish in it. Who asks for the mails again takes a complaint back; a bounce only a new address can. */
function wished(state: MailState, action: Wish): MailState | undefined {
  const isSubscribed = action === "subscribe";
  const isShut = isComplained(state) || state.pausedUntil === FOR_GOOD;
  if (state.isSubscribed === isSubscribed && !(isSubscribed && isShut)) return undefined;
  const { suppressed, pausedUntil, ...others } = state;
  // Whoever asks for the mails again does not want a pause for good besides.
  const rest =
    pausedUntil === undefined || (isSubscribed && pausedUntil === FOR_GOOD) ? others : { ...others, pausedUntil };
  return { ...rest, isSubscribed, ...(suppressed?.reason === "bounce" || !isSubscribed ? { suppressed } : {}) };
}

/** Whoever asks for the mails has said something; what has waited meanwhile is looked at on the next morning. */
async function wakeAgain({ table, now }: ActDeps, id: string, { suppressed }: MailState): Promise<void> {
  const user = await userOf(table, id);
  if (user === undefined) return;
  // Their own wish takes back that they have called a mail spam, for the address too.
  if (suppressed !== undefined) await liftSuppression(table, user.address, "complaint");
  await heardFrom(table, user, now());
  await wake(table, id, nextMarker(user, now()));
}

/** Do what a signed token allows, once. A second time says `already`. */
export async function act(
  deps: ActDeps,
  { token, action }: { readonly token: string; readonly action: Wish },
): Promise<Acted> {
  const user = verifyToken(deps.tokenKeys, action, token);
  const before = user === undefined ? undefined : await mailStateOf(deps.table, user);
  if (user === undefined || before === undefined) return { outcome: "unknown-token" };
  const done = { isNew: false };
  const after = await changeMailState(deps.table, user, (state) => {
    const next = wished(state, action);
    done.isNew = next !== undefined;
    // Also what stands already is said: an older word, carried out late, must not change it.
    return { ...(next ?? state), ...saidNow(state, SAID, deps.now()) };
  });
  if (action === "subscribe") await wakeAgain(deps, user, before);
  const undoToken = signToken(deps.tokenKeys, OPPOSITE[action], user);
  const hasBounced = action === "subscribe" && (after ?? before).suppressed !== undefined;
  if (hasBounced) return { outcome: "bounced", undoToken };
  return { outcome: done.isNew ? DONE[action] : "already", undoToken };
}

/** What a token is for, without changing anything. */
export async function look(
  deps: ActDeps,
  { token, action }: { readonly token: string; readonly action: Wish },
): Promise<Looked> {
  const user = verifyToken(deps.tokenKeys, action, token);
  const state = user && (await mailStateOf(deps.table, user));
  if (user === undefined || !state) return { outcome: "unknown-token" };
  return {
    outcome: "known",
    isSubscribed: state.isSubscribed && !isComplained(state),
    hasBounced: state.suppressed?.reason === "bounce",
    undoToken: signToken(deps.tokenKeys, OPPOSITE[action], user),
  };
}
