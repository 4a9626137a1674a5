import { expect, it } from "vitest";
import type { Envelope } from "../../core/mail/envelope.ts";
import { parse } from "../../core/mail/parse.ts";
import { hasNamed } from "../../core/mail/signed-fields.ts";
import { letter } from "../support/letter.ts";

const US = "buddy@buddy.example.net";
const ANNA = "anna@mail.example.org";
const signed = (h: string, d = "example.org"): string =>
  `DKIM-Signature: v=1; a=rsa-sha256; d=${d}; s=sel;\r\n h=${h}; bh=abc=;\r\n b=ABC/DEF==`;

type Row = readonly [what: string, headers: readonly string[], envelope: Partial<Envelope>, named: boolean];

const SPF = { spfVerdict: "PASS" } as const;
const ROWS: readonly Row[] = [
  ["sent by the domain's own server", [], { ...SPF, mailFrom: ANNA }, true],
  ["sent by a server below the domain", [], { ...SPF, mailFrom: "x@bounce.mail.example.org" }, true],
  ["sent by a stranger's server, not signed", [], { ...SPF, mailFrom: "eve@example.com" }, false],
  ["sent once more by a stranger, To signed", [signed("from:to:subject")], { ...SPF, mailFrom: "e@example.com" }, true],
  ["the same in other writing", [signed("From : To :\r\n\tSubject")], { spfVerdict: "FAIL" }, true],
  ["sent once more by a stranger, To not signed", [signed("from:subject:date")], { spfVerdict: "FAIL" }, false],
  ["a signature of the stranger's own", [signed("from:to", "example.com")], { spfVerdict: "FAIL" }, false],
  [
    "a signature that the stranger has put beside the true one",
    [signed("from:to"), signed("from:subject")],
    { spfVerdict: "FAIL" },
    false,
  ],
];

it.each(ROWS)("who has named us: %s", async (_, headers, more, named) => {
  const head = await parse(letter({ from: ANNA, to: US, headers }));
  expect(hasNamed(head, { mailFrom: "", spfVerdict: "GRAY", ...more } as Envelope, ANNA, US)).toBe(named);
});

it("a Cc that was put on a mail whose To alone is signed names nobody", async () => {
  const head = await parse(letter({ from: ANNA, to: "jane@example.com", cc: US, headers: [signed("from:to")] }));
  expect(hasNamed(head, { mailFrom: "", spfVerdict: "FAIL" } as Envelope, ANNA, US)).toBe(false);
});
