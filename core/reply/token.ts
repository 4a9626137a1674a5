import { createHmac, timingSafeEqual } from "node:crypto";

/** What a token allows. A token of one purpose opens no other door (threat 14). */
export type Purpose = "unsubscribe" | "subscribe";

/** The local part that unsubscribes by mail: `unsub+TOKEN@inbound domain`. */
export const UNSUBSCRIBE_PREFIX = "unsub+";

/** The keys that sign and verify: `current` signs, all of `keys` verify, so that a key can be replaced without breaking old links. */
export interface TokenKeys {
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
}

// Hexadecimal, because the local part of a mailto address may be put into lower case on its way.
const TAG_BYTES = 16;
const FORM = /^([a-z0-9]{1,8})\.([a-z0-9]{1,64})\.([0-9a-f]{32})$/;

const tag = (secret: string, kid: string, purpose: Purpose, user: string): Buffer =>
  createHmac("sha256", secret).update(`v1.${kid}.${purpose}.${user}`).digest().subarray(0, TAG_BYTES);

/** A signed, purpose-bound token `kid.user.tag` (HMAC-SHA-256, 128-bit tag). It does not expire (RFC 8058 wants no surprise in an old mail). */
export function signToken(keys: TokenKeys, purpose: Purpose, user: string): string {
  const secret = keys.keys[keys.current];
  if (secret === undefined) throw new Error("the current token key is missing");
  const token = `${keys.current}.${user}.${tag(secret, keys.current, purpose, user).toString("hex")}`;
  if (!FORM.test(token)) throw new Error("no token can name this user or key");
  return token;
}

/** The user a token was signed for, or undefined for anything else. Compares in constant time. */
export function verifyToken(keys: TokenKeys, purpose: Purpose, token: string): string | undefined {
  const [, kid, user, given] = FORM.exec(token) ?? [];
  if (kid === undefined || user === undefined || given === undefined) return undefined;
  const secret = Object.hasOwn(keys.keys, kid) ? keys.keys[kid] : undefined;
  if (secret === undefined) return undefined;
  return timingSafeEqual(tag(secret, kid, purpose, user), Buffer.from(given, "hex")) ? user : undefined;
}
