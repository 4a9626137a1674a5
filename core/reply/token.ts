import { createHmac, timingSafeEqual } from "node:crypto";

/** What a token allows. A token of one purpose opens no other door (threat 14). */
export type Purpose = "unsubscribe" | "subscribe" | "called" | "later" | "never" | "undo" | "settings" | "confirm";

/** The local part that unsubscribes by mail: `unsub+TOKEN@inbound domain`. */
export const UNSUBSCRIBE_PREFIX = "unsub+";

/** The keys that sign and verify: `current` signs, all of `keys` verify, so that a key can be replaced without breaking old links. */
export interface TokenKeys {
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
}

// Hexadecimal, because the local part of a mailto address may be put into lower case on its way.
const TAG_BYTES = 16;
const PART = /^[a-z0-9]+$/;
const FORM = /^([a-z0-9]{1,8})\.([a-z0-9]{1,64})(?:\.([a-z0-9]{1,40}))?\.([0-9a-f]{32})$/;

/** Whom a token is for, and where it needs one, about what: letters and digits. */
interface Signed {
  readonly user: string;
  readonly subject?: string;
}

const named = ({ user, subject }: Signed): string => (subject === undefined ? user : `${user}.${subject}`);

const tag = (secret: string, kid: string, purpose: Purpose, signed: Signed): Buffer =>
  createHmac("sha256", secret)
    .update(`v1.${kid}.${purpose}.${named(signed)}`)
    .digest()
    .subarray(0, TAG_BYTES);

/** A signed, purpose-bound token `kid.user[.subject].tag` (HMAC-SHA-256, 128-bit tag). It does not expire (RFC 8058 wants no surprise in an old mail). */
export function signToken(keys: TokenKeys, purpose: Purpose, user: string, subject?: string): string {
  const secret = keys.keys[keys.current];
  if (secret === undefined) throw new Error("the current token key is missing");
  const signed = { user, subject };
  const token = `${keys.current}.${named(signed)}.${tag(secret, keys.current, purpose, signed).toString("hex")}`;
  if (!FORM.test(token) || !PART.test(user) || (subject !== undefined && !PART.test(subject)))
    throw new Error("no token can name this user or key");
  return token;
}

/** Whom and what a token was signed for, or undefined for anything else. Compares in constant time. */
export function readToken(keys: TokenKeys, purpose: Purpose, token: string): Signed | undefined {
  const [, kid, user, subject, given] = FORM.exec(token) ?? [];
  if (kid === undefined || user === undefined || given === undefined) return undefined;
  const secret = Object.hasOwn(keys.keys, kid) ? keys.keys[kid] : undefined;
  if (secret === undefined) return undefined;
  const signed: Signed = { user, ...(subject !== undefined && { subject }) };
  return timingSafeEqual(tag(secret, kid, purpose, signed), Buffer.from(given, "hex")) ? signed : undefined;
}

/** The user that a token about nothing else was signed for. */
export function verifyToken(keys: TokenKeys, purpose: Purpose, token: string): string | undefined {
  const signed = readToken(keys, purpose, token);
  return signed?.subject === undefined ? signed?.user : undefined;
}
