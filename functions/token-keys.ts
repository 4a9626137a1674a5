import type { TokenKeys } from "../core/reply/token.ts";
import { SettingError } from "./failure.ts";

const KID = /^[a-z0-9]{1,8}$/;
const MIN_SECRET = 16;

/** The JSON of a setting. What stands in it is secret, so the parser's own complaint, which quotes it, is never passed on. */
function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SettingError(`${name} is no JSON`);
  }
}

/** `{"current":"k1","keys":{"k1":"secret"}}`, with sixteen characters or more a secret. Throws `SettingError` for anything else. */
export function readTokenKeys(text: string): TokenKeys {
  const { current, keys } = (jsonOf(text, "TOKEN_KEYS") ?? {}) as Partial<TokenKeys>;
  const isKey = ([kid, secret]: [string, unknown]): boolean =>
    KID.test(kid) && typeof secret === "string" && secret.length >= MIN_SECRET;
  if (typeof keys !== "object" || keys === null || !Object.entries(keys).every(isKey))
    throw new SettingError("TOKEN_KEYS holds a weak key");
  // Its own: every object has a `constructor`.
  if (typeof current !== "string" || !Object.hasOwn(keys, current))
    throw new SettingError("TOKEN_KEYS holds no current key");
  return { current, keys };
}
