import type { DailyDeps } from "./daily.ts";
import { mailStateOf } from "./ledger/mail-state.ts";
import { rememberNotice } from "./ledger/sent-reply.ts";
import { returnWelcome, takeWelcome } from "./ledger/sign-ups.ts";
import { isOver, type User, userOf } from "./ledger/users.ts";
import { compose, type Draft } from "./mail/compose.ts";
import { type ReplySettings, wrap } from "./reply/draft.ts";
import type { Sent } from "./reply/mailer.ts";
import { SERVICE_NAME } from "./reply/service-name.ts";
import { vcardEntry } from "./reply/vcard.ts";
import { welcomeLetter } from "./reply/welcome-letter.ts";

/** What became of it. `not-again`: this address was welcomed today, or three times before. */
export type Welcomed =
  | { readonly outcome: "welcomed" | "not-again" | "not-wanted" | "unknown-user"; readonly user: string }
  | {
      readonly outcome: "refused";
      readonly user: string;
      readonly reason: Extract<Sent, { outcome: "refused" }>["reason"];
    };

/** The message that asks for a yes, with the secret address for the address book. It answers the mail that signed up. */
export function welcomeDraft(user: User, settings: ReplySettings, { id, at }: { id: string; at: Date }): Draft {
  const [confirmUrl, unsubscribeUrl] = [settings.confirmUrl(user.id), settings.unsubscribeUrl(user.id)];
  const letter = welcomeLetter(user, { confirmUrl, unsubscribeUrl, homeUrl: settings.homeUrl });
  const asked = user.signUp?.messageId;
  const parent = asked === undefined ? undefined : { messageId: asked, references: [] };
  const content = vcardEntry({ name: SERVICE_NAME, addresses: [user.secretAddress] });
  return {
    ...wrap(letter, settings, { user, at, id, parent, kind: "notice" }),
    attachments: [{ name: "contact.vcf", type: "text/vcard; charset=utf-8", content }],
  };
}

/** Ask somebody who has signed up whether it was them. At most once a day, and three times in all. */
export async function welcome(deps: DailyDeps, userId: string): Promise<Welcomed> {
  const { table, settings, mailer } = deps;
  const at = deps.now();
  const user = await userOf(table, userId);
  const state = await mailStateOf(table, userId);
  if (user === undefined || state === undefined || isOver(user, at)) return { outcome: "unknown-user", user: userId };
  const isWanted = user.pendingUntil !== undefined && state.isSubscribed && state.suppressed === undefined;
  if (!isWanted) return { outcome: "not-wanted", user: userId };
  const raw = await compose(welcomeDraft(user, settings, { id: deps.newId(), at }));
  // First it is marked as sent: a letter that comes twice to who has not asked for it is worse than one that is lost.
  if (!(await takeWelcome(table, user.address, at))) return { outcome: "not-again", user: userId };
  // How often somebody is welcomed is counted by itself, so it is none of the answers of a day.
  const sent = await mailer.send({ mailFrom: settings.service.address, rcptTo: user.address, raw });
  if (sent.outcome === "refused") {
    await returnWelcome(table, user.address);
    return { outcome: "refused", user: userId, reason: sent.reason };
  }
  await rememberNotice(table, user, sent.sesMessageId, at);
  return { outcome: "welcomed", user: userId };
}
