import type { ActDeps } from "./act.ts";
import type { Language } from "./answer/action.ts";
import { languageOf } from "./answer/language.ts";
import { type HeldGroup, mailsIn } from "./ledger/held-group.ts";
import type { Queue } from "./ledger/queue.ts";
import { renewAddress } from "./ledger/renew-address.ts";
import type { HeldReason } from "./mail/authenticate.ts";
import { type SettingsDeps, userBehind } from "./settings.ts";

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

/** The user's word on mails that wait. */
export type HeldWish = "let-in" | "throw-away";

const isMoment = (value: unknown): value is string => typeof value === "string" && !Number.isNaN(Date.parse(value));
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** The group that a button of the page names; undefined for anything else. */
function groupIn(value: string): HeldGroup | undefined {
  try {
    const { reason, claims, sender, from, to } = JSON.parse(value);
    const isGroup = isText(reason) && isMoment(from) && isMoment(to);
    if (!isGroup) return undefined;
    return {
      reason: reason as HeldReason,
      ...(isText(claims) && { claims }),
      ...(isText(sender) && { sender }),
      from,
      to,
    };
  } catch {
    return undefined;
  }
}

/**
 * Let in, or throw away, the mails that a line of the page shows. The queue does it: pressed twice it is done once, for what was
 * let in waits no longer. Only where such mails wait anything is asked for.
 */
export async function decideHeld(
  deps: SettingsDeps,
  token: string,
  { wish, value }: { readonly wish: HeldWish; readonly value: string },
): Promise<{ readonly outcome: "asked" | "known" } | Unknown> {
  const user = await userBehind(deps, token);
  if (user === undefined) return { outcome: "unknown-token" };
  const group = groupIn(value);
  const isUnwanted = wish === "throw-away";
  const mayBe = group !== undefined && (isUnwanted || group.reason !== "virus");
  if (!mayBe || (await mailsIn(deps.table, user.id, group, deps.now())).length === 0) return { outcome: "known" };
  await deps.inboundQueue.send([JSON.stringify({ release: { user: user.id, group, isUnwanted } })]);
  return { outcome: "asked" };
}
