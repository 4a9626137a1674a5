import { describe, expect, it } from "vitest";
import { ENDLESS_HEADER, headerValue, headerValues, readHead, readHeaders } from "../../core/mail/headers.ts";
import { readMessageIds } from "../../core/mail/message-id.ts";
import { raw } from "../support/raw.ts";

type Row = readonly [what: string, lines: readonly (string | Uint8Array)[], fields: readonly string[]];
const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");

const HEADERS: readonly Row[] = [
  ["fields in order", ["A: 1", "B: 2", "A: 3", "", "C: body"], ["a: 1", "b: 2", "a: 3"]],
  ["a folded value on one line", ["Subject: one", "\ttwo", "  three", "", ""], ["subject: one two three"]],
  ["a value that begins on the second line", ["To:", " jane@example.net", "", ""], ["to: jane@example.net"]],
  ["a name with a space before the colon", ["From : a@example.com", "To: b", "", ""], ["from: a@example.com", "to: b"]],
  ["raw UTF-8", ["Subject: Grüße", "", ""], ["subject: Grüße"]],
  ["Latin-1 beside UTF-8", [latin1("X: Gr\xfc\xdfe"), "Y: Grüße", "", ""], ["x: Grüße", "y: Grüße"]],
  ["UTF-8 above a body in Latin-1", ["Subject: Grüße", "", latin1("\xfc")], ["subject: Grüße"]],
  ["encoded words left alone", ["Subject: =?utf-8?q?a?=", "", ""], ["subject: =?utf-8?q?a?="]],
  ["a byte order mark passed over", ["\ufeffFrom: a", "", ""], ["from: a"]],
  ["an mbox line passed over", ["From a@example.com Tue Nov  3 19:30:00 2026", "To: b", "", ""], ["to: b"]],
  ["no field in a line without a colon", ["From: a", "nonsense", "To: b", "", ""], ["from: a", "to: b"]],
  ["colons in the value", ["Subject: Re: this: that", "", ""], ["subject: Re: this: that"]],
  ["a field without a value", ["Subject:", "", ""], ["subject: "]],
  ["a header without a body", ["From: a"], ["from: a"]],
];

describe("readHeaders", () => {
  it.each(HEADERS)("reads %s", (_, lines, fields) => {
    expect(readHeaders(raw(lines)).map(({ name, value }) => `${name}: ${value}`)).toEqual(fields);
    const lf = readHeaders(raw(lines, "\n"));
    expect(lf.map(({ name, value }) => `${name}: ${value}`)).toEqual(fields);
  });

  it("knows when a header is too long to be read to its end", () => {
    const isWhole = (bytes: Buffer): boolean => !readHead(bytes).defects.includes(ENDLESS_HEADER);
    const padded = (bytes: number): Buffer => raw(["From: a@example.com", `X: ${"x".repeat(bytes)}`, "To: b", "", ""]);
    expect([isWhole(padded(1000)), isWhole(padded(200_000))]).toEqual([true, false]);
    expect(isWhole(raw(["From: a", "", "x".repeat(200_000)]))).toBe(true);
    expect(isWhole(raw(["From: a"]))).toBe(true);
  });

  it("answers the first value, or all", () => {
    const message = { headers: readHeaders(raw(["A: 1", "B: 2", "A: 3", "", ""])) };
    expect([headerValue(message, "a"), headerValues(message, "a"), headerValue(message, "c")]).toEqual([
      "1",
      ["1", "3"],
      undefined,
    ]);
  });

  it("folds a flood of lines in the time of one pass", () => {
    const [field] = readHeaders(raw(["Subject: x", ...Array<string>(40_000).fill(" y"), "", ""]));
    expect(field?.value.startsWith("x y y")).toBe(true);
  });
});

const IDS: readonly (readonly [what: string, value: string, ids: readonly string[]])[] = [
  ["one", "<a@example.com>", ["a@example.com"]],
  ["several", "<a@example.com> <b@example.com>", ["a@example.com", "b@example.com"]],
  ["several side by side", "<a@example.com><b@example.com>", ["a@example.com", "b@example.com"]],
  ["commas and words between them", "<a@example.com>, foo <b@example.com>", ["a@example.com", "b@example.com"]],
  ["one that never ends", "<a@example.com> <b@example.com", ["a@example.com"]],
  ["a bare one", "a@example.com", ["a@example.com"]],
  ["one that Yahoo made up", "<a.ref@example.com> <a@example.com>", ["a@example.com"]],
  ["one that only looks so", "<a.ref@example.com> <b@example.com>", ["a.ref@example.com", "b@example.com"]],
  ["a date and a name", "Your mail of Monday", []],
  ["nothing", "", []],
  ["a space inside", "<a b@example.com>", []],
  ["one that no key could hold", `<${"a".repeat(251)}>`, []],
];

describe("readMessageIds", () => {
  it.each(IDS)("reads %s", (_, value, ids) => {
    expect(readMessageIds(value)).toEqual(ids);
  });

  it("keeps the first and the last of a list without end", () => {
    const ids = readMessageIds(Array.from({ length: 5000 }, (_, i) => `<${i}@example.com>`).join(" "));
    expect([ids.length, ids[0], ids[1], ids.at(-1)]).toEqual([
      200,
      "0@example.com",
      "4801@example.com",
      "4999@example.com",
    ]);
  });
});
