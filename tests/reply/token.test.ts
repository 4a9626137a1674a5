import { describe, expect, it } from "vitest";
import { signToken, type TokenKeys, verifyToken } from "../../core/reply/token.ts";

const KEYS: TokenKeys = { current: "k2", keys: { k1: "an old key", k2: "a new key" } };
const TOKEN = signToken(KEYS, "unsubscribe", "u1");
const [kid, user, tag = ""] = TOKEN.split(".");
const flip = (hex: string): string => (hex.startsWith("0") ? "1" : "0") + hex.slice(1);

const FORGED: readonly (readonly [what: string, token: string])[] = [
  ["nothing", ""],
  ["another user", `${kid}.u2.${tag}`],
  ["another key", `k1.${user}.${tag}`],
  ["a key that does not exist", `k3.${user}.${tag}`],
  ["a key that every object has", `constructor.${user}.${tag}`],
  ["a changed tag", `${kid}.${user}.${flip(tag)}`],
  ["a tag that is cut", `${kid}.${user}.${tag.slice(0, 30)}`],
  ["a tag that is longer", `${TOKEN}00`],
  ["no tag", `${kid}.${user}.`],
  ["capitals", TOKEN.toUpperCase()],
  ["a space around it", ` ${TOKEN}`],
  ["a line break behind it", `${TOKEN}\n`],
  ["a part more", `${TOKEN}.x`],
  ["a token without end", `${kid}.${"u".repeat(100_000)}.${tag}`],
];

describe("token", () => {
  it("is verified for its purpose and user", () => {
    expect(verifyToken(KEYS, "unsubscribe", TOKEN)).toBe("u1");
  });

  it("opens no other door", () => {
    expect(verifyToken(KEYS, "subscribe", TOKEN)).toBeUndefined();
  });

  it.each(FORGED)("is not accepted with %s", (_, token) => {
    expect(verifyToken(KEYS, "unsubscribe", token)).toBeUndefined();
  });

  it("stays good when the key is replaced, until the old key is taken away", () => {
    const old = signToken({ ...KEYS, current: "k1" }, "unsubscribe", "u1");
    expect(old).not.toBe(TOKEN);
    expect(verifyToken(KEYS, "unsubscribe", old)).toBe("u1");
    expect(verifyToken({ current: "k2", keys: { k2: "a new key" } }, "unsubscribe", old)).toBeUndefined();
  });

  it("is the same each time, and fits the local part of an address in lower case", () => {
    expect(signToken(KEYS, "unsubscribe", "u1")).toBe(TOKEN);
    expect(TOKEN).toMatch(/^[a-z0-9.]+$/);
    const longest = signToken(KEYS, "unsubscribe", "0".repeat(22));
    expect(`unsub+${longest}`.length).toBeLessThanOrEqual(64);
  });

  it("is not signed without a key, nor for a user whom nobody could read back", () => {
    expect(() => signToken({ current: "k9", keys: {} }, "subscribe", "u1")).toThrow("key");
    for (const id of ["", "U1", "u.1", "u 1"]) expect(() => signToken(KEYS, "subscribe", id)).toThrow();
  });
});
