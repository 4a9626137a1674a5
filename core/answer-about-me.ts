import { keptAbout } from "./buddy/kept-about.ts";
import type { DailyDeps } from "./daily.ts";
import { forgetIn, type KeptIn, lookAgain } from "./forget-again.ts";
import { forgottenAmong, giveBackConfirmation, markForgotten, takeConfirmation } from "./ledger/forgotten.ts";
import { usersWhoKeep } from "./ledger/kept-by.ts";
import { rememberAnswer } from "./ledger/sent-reply.ts";
import { countAnswer, giveBackAnswer, takeAnswer, wasTold } from "./ledger/told-today.ts";
import { compose } from "./mail/compose.ts";
import { aboutMeDraft } from "./reply/about-me-draft.ts";
import { forgottenLetter, keptLetter } from "./reply/about-me-letter.ts";
import type { AboutMeRequest } from "./reply/about-me-request.ts";
import type { Letter } from "./reply/letter.ts";
import type { Sent } from "./reply/mailer.ts";

type Refused = Extract<Sent, { outcome: "refused" }>;

/** What became of the question of somebody who is no user. `forgotten`: it is done; `isTold`: and confirmed by this mail. */
export type ToldAboutMe =
  | { readonly outcome: "told" }
  | { readonly outcome: "forgotten"; readonly isTold: boolean }
  | { readonly outcome: "not-now"; readonly reason: "told-today" | "too-many-today" }
  | Refused;

async function send(deps: DailyDeps, request: AboutMeRequest, letter: Letter): Promise<Sent> {
  const { mailer, settings, newId } = deps;
  const at = deps.now();
  const raw = await compose(aboutMeDraft(letter, settings, request, { id: newId(), at }));
  const outgoing = { mailFrom: settings.service.address, rcptTo: request.address, raw, isAnswer: true };
  const sent = await mailer.send(outgoing);
  if (sent.outcome === "sent") await rememberAnswer(deps.table, sent.sesMessageId, at);
  return sent;
}

async function tell(deps: DailyDeps, request: AboutMeRequest): Promise<ToldAboutMe> {
  const { table } = deps;
  const { address, language } = request;
  const at = deps.now();
  if (await wasTold(table, address, at)) return { outcome: "not-now", reason: "told-today" };
  const isForgotten = (await forgottenAmong(table, [address])).length > 0;
  const letter = keptLetter({ ...(await keptAbout(table, address, at)), isForgotten }, language);
  // First it is marked as told: an answer that comes twice is worse than one that can be asked for again tomorrow.
  if (!(await takeAnswer(table, address, at))) return { outcome: "not-now", reason: "told-today" };
  if (!(await countAnswer(table, at))) return { outcome: "not-now", reason: "too-many-today" };
  const sent = await send(deps, request, letter);
  if (sent.outcome === "sent") return { outcome: "told" };
  await giveBackAnswer(table, address);
  return sent;
}

async function forget(deps: DailyDeps, request: AboutMeRequest): Promise<ToldAboutMe> {
  const { table } = deps;
  const { address, language } = request;
  const at = deps.now();
  // The mark stands first: whoever makes something of this address from now on finds it.
  await markForgotten(table, address, at);
  const kept: KeptIn[] = [];
  for (const user of await usersWhoKeep(table, address)) kept.push(await forgetIn(table, { user }, address, at));
  await lookAgain(deps.jobQueue, { address, kept });
  if (!(await takeConfirmation(table, address))) return { outcome: "forgotten", isTold: false };
  const sent = (await countAnswer(table, at)) ? await send(deps, request, forgottenLetter(language)) : undefined;
  if (sent?.outcome === "sent") return { outcome: "forgotten", isTold: true };
  await giveBackConfirmation(table, address);
  return sent ?? { outcome: "forgotten", isTold: false };
}

/** Answer somebody who is no user: what is kept about the address they wrote from, or that it is gone. Both go to this address alone. */
export const answerAboutMe = (deps: DailyDeps, request: AboutMeRequest): Promise<ToldAboutMe> =>
  request.wish === "forget" ? forget(deps, request) : tell(deps, request);
