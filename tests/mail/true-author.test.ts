import { describe, expect, it } from "vitest";
import { parse } from "../../core/mail/parse.ts";
import { trueAuthor } from "../../core/mail/true-author.ts";
import { letter } from "../support/letter.ts";

const LIST = "boats@lists.example.org";
const VIA = `Jane Roe via Boats <${LIST}>`;
const JANE = { name: "Jane Roe", address: "jane@example.net" };

type Row = readonly [what: string, from: string, headers: readonly string[], author: object];

const ROWS: readonly Row[] = [
  ["Mailman 3", VIA, ["Reply-To: Jane Roe <jane@example.net>"], JANE],
  ["Mailman 3 with the list beside her", VIA, [`Reply-To: ${LIST}, Jane Roe <jane@example.net>`], JANE],
  ["Mailman 2", VIA, ["X-Mailman-Original-From: Jane Roe <jane@example.net>"], JANE],
  ["Google Groups", `'Jane Roe' via Boats <${LIST}>`, ["X-Original-From: =?utf-8?q?J?= <jane@example.net>"], JANE],
  ["Google Groups, address alone", VIA, ["X-Original-Sender: jane@example.net"], JANE],
  ["groups.io", "Jane Roe <boats@groups.example.io>", ["Reply-To: Jane Roe <jane@example.net>"], JANE],
  ["nobody behind the list", VIA, [], { name: "Jane Roe via Boats", address: LIST }],
  ["the list alone", VIA, [`Reply-To: ${LIST}`], { name: "Jane Roe via Boats", address: LIST }],
  [
    "two in Reply-To",
    VIA,
    ["Reply-To: jane@example.net, tom@example.com"],
    { name: "Jane Roe via Boats", address: LIST },
  ],
  [
    "a desk with somebody else in Reply-To",
    "Yard <info@yard.example.com>",
    ["Reply-To: Tom Hale <tom@example.com>"],
    { name: "Yard", address: "info@yard.example.com" },
  ],
  ["a person whose answers go elsewhere", "Jane Roe <jane@example.net>", ["Reply-To: Jane Roe <jr@example.org>"], JANE],
  [
    "a field anybody can add",
    "Tom <tom@example.com>",
    ["X-Original-From: jane@example.net"],
    { name: "Tom", address: "tom@example.com" },
  ],
];

describe("the author of a message", () => {
  it.each(ROWS)("%s", async (_, from, headers, author) => {
    expect(trueAuthor(await parse(letter({ from, headers })))).toEqual(author);
  });
});
