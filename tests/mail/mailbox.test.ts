import { describe, expect, it } from "vitest";
import { domainOf, isPlainAddress, sameAddress } from "../../core/mail/mailbox.ts";

const SAME: readonly (readonly [a: string | undefined, b: string | undefined, same: boolean])[] = [
  ["Jane@Example.NET", "jane@example.net", true],
  [" jane@example.net ", "jane@example.net", true],
  ["jane@bücher.example", "jane@xn--bcher-kva.example", true],
  ["jane@BÜCHER.example", "jane@bücher.example", true],
  ["jane+boat@example.net", "jane@example.net", false],
  ["jane.roe@example.net", "janeroe@example.net", false],
  ["jаne@example.net", "jane@example.net", false],
  ["jane@example.net", "jane@mail.example.net", false],
  [undefined, "jane@example.net", false],
  [undefined, undefined, false],
];

const PLAIN: readonly (readonly [address: string, plain: boolean])[] = [
  ["jane@example.net", true],
  ["jane.roe+boat@mail.example.net", true],
  ["o'neil@example.net", true],
  ["jane..roe.@example.net", true],
  ["jürgen@bücher.example", true],
  ["jane@localhost", true],
  ["jane", false],
  ["@example.net", false],
  ["jane@", false],
  ["jane@example..net", false],
  ["jane@example.net.", false],
  ["jane@-example.net", false],
  ["jane roe@example.net", false],
  ['"jane roe"@example.net', false],
  ["jane@eve@example.net", false],
  ["jane@example.net(x)", false],
  ["@example.com:jane@example.net", false],
  ["jane@example.net\r\nBcc: eve@example.com", false],
  ["jane@example\u0000.net", false],
  ["\u212aate@example.net", false],
  [`${"j".repeat(320)}@example.net`, false],
];

describe("mailbox", () => {
  it.each(SAME)("%s and %s: the same is %s", (a, b, same) => {
    expect(sameAddress(a, b)).toBe(same);
  });

  it.each(PLAIN)("%s: a plain address is %s", (address, plain) => {
    expect(isPlainAddress(address)).toBe(plain);
  });

  it("knows the domain", () => {
    expect(["Jane@Example.NET", '"a@b"@example.net', " j@b.example.net ", "jane@bücher.example"].map(domainOf)).toEqual(
      ["example.net", "example.net", "b.example.net", "xn--bcher-kva.example"],
    );
  });
});
