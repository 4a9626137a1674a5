import type { TokenKeys } from "../../core/reply/token.ts";
import { SettingError } from "../failure.ts";
import { readTokenKeys } from "../token-keys.ts";

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

/** What signs and reads the links of daily replies. */
export const tokenKeysOf = (env: Env): TokenKeys => readTokenKeys(need(env, "TOKEN_KEYS"));

/** The addresses of the service itself. */
export const serviceOf = (env: Env): { readonly address: string; readonly inboundDomain: string } => ({
  address: need(env, "SERVICE_ADDRESS").toLowerCase(),
  inboundDomain: need(env, "INBOUND_DOMAIN").toLowerCase(),
});
