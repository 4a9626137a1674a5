import { randomBytes } from "node:crypto";

/** RFC 4648, so that 5 of a byte's 8 bits choose a letter without favouring any. */
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

/** So many letters by chance, 5 bits each. */
export const base32 = (length: number): string => [...randomBytes(length)].map((byte) => ALPHABET[byte % 32]).join("");

/** The local part of a secret address. 100 bits: nobody guesses it, and a person can still read it out. */
export const newSecret = (): string => base32(20);
