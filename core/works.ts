import type { DailyDeps } from "./daily.ts";
import { changeMailState } from "./ledger/mail-state.ts";
import { rememberNotice } from "./ledger/sent-reply.ts";
import { userOf } from "./ledger/users.ts";
import { compose } from "./mail/compose.ts";
import { wrap } from "./reply/draft.ts";
import type { Sent } from "./reply/mailer.ts";
import { worksLetter } from "./reply/welcome-letter.ts";

/** What became of it. `known`: they have been told before, or want no mails. */
export type Works =
  | { readonly outcome: "said" | "known" | "unknown-user"; readonly user: string }
  | {
      readonly outcome: "refused";
      readonly user: string;
      readonly reason: Extract<Sent, { outcome: "refused" }>["reason"];
    };

/** Say once to who has confirmed that it works from now on. */
export async function works(deps: DailyDeps, userId: string): Promise<Works> {
  const { table, settings, mailer } = deps;
  const user = await userOf(table, userId);
  if (user === undefined || user.pendingUntil !== undefined) return { outcome: "unknown-user", user: userId };
  const at = deps.now();
  const taken = await changeMailState(table, userId, (state) =>
    state.isWelcomed || !state.isSubscribed || state.suppressed !== undefined
      ? undefined
      : { ...state, isWelcomed: true },
  );
  if (taken === undefined) return { outcome: "known", user: userId };
  const [unsubscribeUrl, settingsUrl] = [settings.unsubscribeUrl(userId), settings.settingsUrl(userId)];
  const asked = user.signUp?.messageId;
  const parent = asked === undefined ? undefined : { messageId: asked, references: [] };
  const letter = worksLetter(user, { unsubscribeUrl, settingsUrl });
  const raw = await compose(wrap(letter, settings, { user, at, id: deps.newId(), parent, kind: "notice" }));
  const sent = await mailer.send({ mailFrom: settings.service.address, rcptTo: user.address, raw });
  if (sent.outcome === "refused") {
    await changeMailState(table, userId, (state) => ({ ...state, isWelcomed: false }));
    return { outcome: "refused", user: userId, reason: sent.reason };
  }
  await rememberNotice(table, user, sent.sesMessageId, at);
  return { outcome: "said", user: userId };
}
