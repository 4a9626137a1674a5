import { randomBytes } from "node:crypto";

/** RFC 4648, so that 5 of a byte's 8 bits choose a letter without favouring any. */
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

/** So many random letters, five bits each. */
export const base32 = (length: number): string => [...randomBytes(length)].map((byte) => ALPHABET[byte % 32]).join("");

/** 100 bits: nobody guesses it, and a person can still read it out. */
export const newSecret = (): string => base32(20);

/** The id of a user, and the local part of their secret address. */
export const newUser = (): { readonly id: string; readonly secret: string } => ({
  id: base32(10),
  secret: newSecret(),
});
