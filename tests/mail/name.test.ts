import { describe, expect, it } from "vitest";
import type { Mailbox } from "../../core/mail/mailbox.ts";
import { nameKey, resolve } from "../../core/mail/name.ts";

const KEYS: readonly (readonly [name: string, key: string])[] = [
  ["Jane Roe", "jane roe"],
  ["JANE ROE", "jane roe"],
  ["Roe, Jane", "jane roe"],
  ['"Roe, Jane"', "jane roe"],
  ["'Jane Roe'", "jane roe"],
  ["Jane M. Roe", "jane roe"],
  ["Roe, Jane (Sales)", "jane roe"],
  ["Jane Roe/Hamble/Example", "jane roe"],
  ["Jane Roe <jane@example.net>", "jane roe"],
  ["Jürgen Groß", "jürgen groß"],
  ["Anne-Marie O'Neil", "anne marie oneil"],
  ["山田 太郎", "山田 太郎"],
  ["李 雷", "李 雷"],
  ["Jane Roe via Boats", "jane roe"],
  ["Jane “Jay” Roe", "jane jay roe"],
  ["Roe, Jane, PhD", "roe jane phd"],
  ["jane@example.net", "jane"],
  ["7", ""],
  ["", ""],
];

const JANE: Mailbox = { name: "Jane Roe", address: "jane@example.net" };
const SEEN: readonly (readonly [what: string, name: string, seen: readonly Mailbox[], address: string | undefined])[] =
  [
    ["the same name", "Jane Roe", [JANE], "jane@example.net"],
    ["the name turned round", "Roe, Jane", [JANE], "jane@example.net"],
    ["an address made of the name", "Jane Roe", [{ address: "jane.roe@example.net" }], "jane.roe@example.net"],
    ["one address in two spellings", "Jane Roe", [JANE, { ...JANE, address: "JANE@example.net" }], "jane@example.net"],
    ["other people beside", "Jane Roe", [{ name: "Tom Hale", address: "tom@example.com" }, JANE], "jane@example.net"],
    [
      "an address of first and last name",
      "Jane Ann Roe",
      [{ address: "jane.roe@example.net" }],
      "jane.roe@example.net",
    ],
    [
      "an address of two last names",
      "Roe-Hale, Jane",
      [{ address: "jane.roe-hale@example.net" }],
      "jane.roe-hale@example.net",
    ],
    ["an address of the last name", "Roe, Jane A", [{ address: "roe@example.net" }], "roe@example.net"],
    ["an address of initial and last name", "Roe, Jane A.", [{ address: "a..roe@example.net" }], "a..roe@example.net"],
    ["an address of second and last name", "Jane Ann Roe", [{ address: "ann.roe@example.net" }], "ann.roe@example.net"],
    ["an address without the suffix", "Roe Jr., Tom", [{ address: "tom.roe@example.net" }], "tom.roe@example.net"],
    ["an address in one word", "Jane Roe", [{ address: "janeroe@example.net" }], "janeroe@example.net"],
    ["an address of another initial", "Jane Roe", [{ address: "t.roe@example.net" }], undefined],
    ["an address of another first name", "Jane Roe", [{ address: "tom.roe@example.net" }], undefined],
    [
      "two addresses that could be it",
      "Jane Roe",
      [{ address: "roe@example.net" }, { address: "j.roe@example.org" }],
      undefined,
    ],
    ["two people of one name", "Jane Roe", [JANE, { name: "Jane Roe", address: "jane@example.com" }], undefined],
    ["a first name alone", "Jane", [{ name: "Jane", address: "jane@example.net" }], undefined],
    ["a longer name", "Jane Roe", [{ name: "Jane Roe Smith", address: "smith@example.net" }], undefined],
    ["an address of the first name", "Jane Roe", [{ address: "jane@example.net" }], undefined],
    ["a name without an address", "Jane Roe", [{ name: "Jane Roe" }], undefined],
    ["nobody", "Jane Roe", [], undefined],
  ];

describe("nameKey", () => {
  it.each(KEYS)("of %j is %j", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe("resolve", () => {
  it.each(SEEN)("by %s", (_, name, seen, address) => {
    expect(resolve({ name }, seen)).toEqual(address === undefined ? { name } : { name, address });
  });

  it("leaves an address that is known, and a mailbox without a name", () => {
    expect(resolve({ name: "Jane Roe", address: "old@example.net" }, [JANE])).toEqual({
      name: "Jane Roe",
      address: "old@example.net",
    });
    expect(resolve({}, [JANE])).toEqual({});
  });
});
