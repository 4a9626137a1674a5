import type { ReplySettings } from "../../core/reply/draft.ts";
import { signToken, type TokenKeys, UNSUBSCRIBE_PREFIX } from "../../core/reply/token.ts";
import { type Env, need, serviceOf, tokenKeysOf } from "./environment.ts";

/** Where the links of a daily reply lead, and how it may be unsubscribed by mail. */
export function replySettings(service: ReplySettings["service"], tokenKeys: TokenKeys, webUrl: string): ReplySettings {
  const tokenOf = (user: string): string => signToken(tokenKeys, "unsubscribe", user);
  const origin = webUrl.replace(/\/$/, "");
  return {
    service,
    homeUrl: `${origin}/about`,
    unsubscribeUrl: (user) => `${origin}/u/${tokenOf(user)}`,
    tapUrl: (tap, user, subject) => `${origin}/t/${signToken(tokenKeys, tap, user, subject)}`,
    confirmUrl: (user) => `${origin}/c/${signToken(tokenKeys, "confirm", user)}`,
    settingsUrl: (user) => `${origin}/s/${signToken(tokenKeys, "settings", user)}`,
    unsubscribeAddress: (user) => `${UNSUBSCRIBE_PREFIX}${tokenOf(user)}@${service.inboundDomain}`,
  };
}

/** The same, by what the environment names. */
export const replySettingsOf = (env: Env): ReplySettings =>
  replySettings(serviceOf(env), tokenKeysOf(env), need(env, "WEB_URL"));
