import type { TokenKeys } from "../../core/reply/token.ts";
import { SettingError } from "../failure.ts";

/** What a function is told by its environment. */
export type Env = Readonly<Record<string, string | undefined>>;

/** A variable that has to be there. Throws a `SettingError` that names it where it is missing or empty. */
export function need(env: Env, name: string): string {
  const value = env[name];
  if (value === undefined || value === "") throw new SettingError(`the environment names no ${name}`);
  return value;
}

/** A number of a setting above zero. Throws a `SettingError` where it is none. */
export function above(env: Env, name: string): number {
  const value = Number(need(env, name));
  if (!(value > 0 && Number.isFinite(value))) throw new SettingError(`${name} is no number above zero`);
  return value;
}

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

/** `TOKEN_KEYS` is `{"current":"k1","keys":{"k1":"secret"}}`; a secret has sixteen characters or more. */
export function tokenKeysOf(env: Env): TokenKeys {
  const { current, keys } = (jsonOf(need(env, "TOKEN_KEYS"), "TOKEN_KEYS") ?? {}) as Partial<TokenKeys>;
  const isKey = ([kid, secret]: [string, unknown]): boolean =>
    KID.test(kid) && typeof secret === "string" && secret.length >= MIN_SECRET;
  if (typeof keys !== "object" || !Object.entries(keys).every(isKey))
    throw new SettingError("TOKEN_KEYS holds a weak key");
  if (current === undefined || keys[current] === undefined) throw new SettingError("TOKEN_KEYS holds no current key");
  return { current, keys };
}

/** The addresses of the service itself. */
export const serviceOf = (env: Env): { readonly address: string; readonly inboundDomain: string } => ({
  address: need(env, "SERVICE_ADDRESS").toLowerCase(),
  inboundDomain: need(env, "INBOUND_DOMAIN").toLowerCase(),
});
