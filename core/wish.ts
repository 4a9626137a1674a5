import type { ActDeps } from "./act.ts";
import type { Language } from "./answer/action.ts";
import { languageOf } from "./answer/language.ts";
import type { Queue } from "./ledger/queue.ts";
import { renewAddress } from "./ledger/renew-address.ts";
import { userBehind } from "./settings.ts";

/** What the larger wishes on the page of settings need from outside. */
export interface WishDeps extends ActDeps {
  readonly jobQueue: Queue;
  /** A fresh local part that nobody can guess. */
  readonly newSecret: () => string;
}

type Unknown = { readonly outcome: "unknown-token" };

/** Who is asking, for the words of a page. */
export type Asker = { readonly outcome: "known"; readonly language: Language } | Unknown;

/** Who is behind a link to the settings. Changes nothing. */
export async function askerOf(deps: ActDeps, token: string): Promise<Asker> {
  const user = await userBehind(deps, token);
  return user === undefined ? { outcome: "unknown-token" } : { outcome: "known", language: languageOf(user) };
}

/** Have all of a user removed, or sent to their own address. It is done by a job; asking twice does no harm. */
export async function askFor(deps: WishDeps, token: string, job: "erase" | "export"): Promise<Asker> {
  const user = await userBehind(deps, token);
  if (user === undefined) return { outcome: "unknown-token" };
  await deps.jobQueue.send([JSON.stringify({ [job]: user.id })]);
  return { outcome: "known", language: languageOf(user) };
}

/**
 * Take another secret address. `present` is the one that the page showed when its button was pressed: a page that is loaded
 * again does not give a second one.
 */
export async function renewSecret(
  deps: WishDeps,
  token: string,
  present: string,
): Promise<{ readonly outcome: "renewed" | "known" } | Unknown> {
  const user = await userBehind(deps, token);
  if (user === undefined) return { outcome: "unknown-token" };
  if (user.secretAddress !== present) return { outcome: "known" };
  await renewAddress(deps.table, user.id, { secret: deps.newSecret(), now: deps.now() });
  return { outcome: "renewed" };
}
