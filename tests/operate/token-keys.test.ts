import { describe, expect, it } from "vitest";
import { readToken, signToken } from "../../core/reply/token.ts";
import { StopError } from "../../infra/local/stop-error.ts";
import { firstKeys, readOldKeys, rotated, without } from "../../infra/operate/token-keys.ts";

const secret = (letter: string): string => letter.repeat(43);
const first = firstKeys(secret("a"));

describe("the keys that sign links", () => {
  it("are replaced without breaking the links of mails that went out", () => {
    const old = signToken(first, "settings", "martin");
    const keys = rotated(first, secret("b"));
    expect(keys).toEqual({ current: "k2", keys: { k1: secret("a"), k2: secret("b") } });
    expect(readToken(keys, "settings", old)).toEqual({ user: "martin" });
    expect(signToken(keys, "settings", "martin")).toMatch(/^k2\./);
    expect(readToken(first, "settings", signToken(keys, "settings", "martin"))).toBeUndefined();
  });

  it("lose one that has leaked, with all its links", () => {
    const old = signToken(first, "unsubscribe", "martin");
    const keys = without(rotated(first, secret("b")), "k1");
    expect(keys).toEqual({ current: "k2", keys: { k2: secret("b") } });
    expect(readToken(keys, "unsubscribe", old)).toBeUndefined();
    expect(rotated(keys, secret("c")).current).toBe("k3");
  });

  it.each([
    ["k1", /^k1 signs at present: rotate first/],
    ["k9", /^There is no key k9; there is k1\.$/],
    ["toString", /^There is no key toString/],
  ])("keep %s", (id, sentence) => {
    expect(() => without(first, id)).toThrow(sentence);
    expect(() => without(first, id)).toThrow(StopError);
  });

  it.each([
    ["the JSON alone", (json: string) => json],
    ["the JSON with an end of line", (json: string) => `${json}\r\n`],
    ["a list of secrets", (json: string) => `# online-buddy/production\nOther=1\nTokenKeys=${json}\nZoo={"a":1}\n`],
    ["a table of secrets", (json: string) => `  TokenKeys   ${json}  \n`],
  ])("are read from %s", (_, write) => {
    expect(readOldKeys(write(JSON.stringify(first)))).toEqual(first);
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "TokenKeys=hunter2hunter2hunter2"],
    ["a weak key", '{"current":"k1","keys":{"k1":"hunter2"}}'],
    ["no current key", `{"current":"k2","keys":{"k1":"${secret("h")}"}}`],
    ["a list", "[1]"],
    ["null", "null"],
    ["no keys", '{"current":"k1","keys":null}'],
    ["a current key that every object has", `{"current":"constructor","keys":{"k1":"${secret("h")}"}}`],
    ["a current key that is a number", `{"current":5,"keys":{"5":"${secret("h")}"}}`],
    ["a file of empty lines", "\n".repeat(100_000)],
    ["a file of braces", `TokenKeys {${"}".repeat(100_000)}hhhh`],
  ])("are not read from %s, and nothing of it is quoted", (_, text) => {
    expect(() => readOldKeys(text)).toThrow(/^Standard input holds no token keys/);
    expect(() => readOldKeys(text)).not.toThrow(/hunter2|hhhh/);
  });
});
