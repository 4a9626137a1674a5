import { describe, expect, it } from "vitest";
import { authenticate } from "../../core/mail/authenticate.ts";
import type { Envelope } from "../../core/mail/envelope.ts";
import { parse } from "../../core/mail/parse.ts";
import { raw } from "../support/raw.ts";

const PASS: Envelope = {
  sesMessageId: "s1",
  mailFrom: "martin@example.org",
  recipient: "secret@in.example.net",
  receivedAt: new Date("2026-11-03T18:30:00Z"),
  spamVerdict: "PASS",
  virusVerdict: "PASS",
  dkimVerdict: "PASS",
  spfVerdict: "PASS",
  dmarcVerdict: "PASS",
};

async function whoSent(lines: readonly (string | Uint8Array)[], envelope: Partial<Envelope> = {}): Promise<string> {
  const proof = authenticate(await parse(raw([...lines, "To: jane@example.net", "", "words"])), {
    ...PASS,
    ...envelope,
  });
  return proof.outcome === "held" ? proof.reason : proof.address;
}

const LET_IN: readonly (readonly [what: string, from: string, address: string])[] = [
  ["a name and an address", "Martin Berg <martin@example.org>", "martin@example.org"],
  ["an address alone", "martin@example.org", "martin@example.org"],
  ["angles alone", "<martin@example.org>", "martin@example.org"],
  ["capitals", "Martin <Martin@Example.ORG>", "martin@example.org"],
  ["a quoted name", '"Berg, Martin" <martin@example.org>', "martin@example.org"],
  ["a quoted name with quotes in it", '"Martin \\"Ma\\" Berg" <martin@example.org>', "martin@example.org"],
  ["an encoded name", "=?utf-8?Q?J=C3=B6rg?= <joerg@example.org>", "joerg@example.org"],
  ["an encoded name in two words", "=?utf-8?B?SsO2?= =?utf-8?B?cmc=?= <joerg@example.org>", "joerg@example.org"],
  ["a raw UTF-8 name", "Jörg <joerg@example.org>", "joerg@example.org"],
  ["a tag", "martin+buddy@example.org", "martin+buddy@example.org"],
  ["dots, which are not taken away", "m.a.r.tin@example.org", "m.a.r.tin@example.org"],
  ["the address of somebody else as a name", '"martin@example.org" <eve@example.com>', "eve@example.com"],
  ["the same, encoded", "=?utf-8?q?martin=40example.org?= <eve@example.com>", "eve@example.com"],
  ["an international domain", "martin@bücher.example", "martin@xn--bcher-kva.example"],
  ["the same in ASCII", "martin@xn--bcher-kva.example", "martin@xn--bcher-kva.example"],
  ["a homograph, which stays another person", "mаrtin@example.org", "mаrtin@example.org"],
];

const EVASIONS: readonly (readonly [what: string, lines: readonly string[]])[] = [
  ["no From", ["Subject: hello"]],
  ["an empty From", ["From:"]],
  ["two From fields", ["From: martin@example.org", "From: eve@example.com"]],
  ["the same From twice", ["From: martin@example.org", "From: martin@example.org"]],
  ["a second From in capitals", ["From: martin@example.org", "FROM: eve@example.com"]],
  ["a second From with a space before its colon", ["From: martin@example.org", "From : eve@example.com"]],
  ["a first From with a space before its colon", ["From : eve@example.com", "From: martin@example.org"]],
  ["two mailboxes", ["From: martin@example.org, eve@example.com"]],
  ["two mailboxes, folded", ["From: martin@example.org,", " Eve <eve@example.com>"]],
  ["a group", ["From: Crew: martin@example.org;"]],
  ["an empty group", ["From: Undisclosed recipients:;"]],
  ["an encoded word as the whole value", ["From: =?utf-8?q?martin=40example.org?="]],
  ["an encoded word with empty angles", ["From: =?utf-8?q?martin=40example.org?= <>"]],
  ["an encoded word inside the address", ["From: mar=?utf-8?q?x?=tin@example.org"]],
  ["an encoded local part", ["From: <=?utf-8?q?martin?=@example.org>"]],
  ["an encoded address in angles", ["From: <=?utf-8?q?martin=40example.org?=>"]],
  ["a quoted local part", ['From: "martin@example.org x"@example.com']],
  ["a quoted piece inside the address", ['From: mar"x"tin@example.org']],
  ["a name behind the address", ['From: martin@example.org "eve@example.com"']],
  ["a name behind the angles", ['From: <martin@example.org> "Eve"']],
  ["a quote that never ends", ['From: "Eve <martin@example.org>']],
  ["a comment inside the address", ["From: martin@example.org(x)example.com"]],
  ["a comment in front", ["From: (eve@example.com) martin@example.org"]],
  ["a comment behind", ["From: <martin@example.org> (eve@example.com)"]],
  ["a comment in the angles", ["From: <eve@example.com(martin@example.org)>"]],
  ["a route", ["From: <@example.com:martin@example.org>"]],
  ["an address as a bare name", ["From: martin@example.org <eve@example.com>"]],
  ["two pairs of angles", ["From: <martin@example.org> <eve@example.com>"]],
  ["angles in angles", ["From: <eve@example.com<martin@example.org>>"]],
  ["a NUL in the address", ["From: martin@example.org\u0000.example.com"]],
  ["a bare carriage return", ["From: martin@example.org\rFrom: eve@example.com"]],
  ["a space in the address", ["From: mar tin@example.org"]],
  ["two at signs", ["From: martin@example.org@example.com"]],
  ["a literal domain", ["From: martin@[192.0.2.1]"]],
  ["no domain", ["From: martin"]],
  ["a letter that turns into k", ["From: \u212aate@example.org"]],
  ["an address of no end", [`From: ${"m".repeat(400)}@example.org`]],
  [
    "a second From behind a header without end",
    ["From: martin@example.org", `X: ${"x".repeat(140_000)}`, "From: eve@example.com"],
  ],
];

const signed = (by: string): string =>
  `Authentication-Results: amazonses.com; spf=pass smtp.mailfrom=x; dkim=pass ${by}`;
const FROM = "From: martin@mail.example.org";

const GRAY: readonly (readonly [what: string, lines: readonly string[], who: string])[] = [
  ["no result at all", [FROM], "not-authenticated"],
  ["a signature of the same domain", [signed("header.i=@mail.example.org"), FROM], "martin@mail.example.org"],
  ["a signature named by header.d", [signed("header.d=mail.example.org"), FROM], "martin@mail.example.org"],
  ["a signature of the domain above", [signed("header.i=@example.org;"), FROM], "martin@mail.example.org"],
  [
    "a folded result",
    ["Authentication-Results: amazonses.com;", "\tdkim=pass header.i=@example.org;", FROM],
    "martin@mail.example.org",
  ],
  [
    "a second signature that is aligned",
    [signed("header.i=@example.com; dkim=pass header.i=@example.org"), FROM],
    "martin@mail.example.org",
  ],
  ["a signature of another domain", [signed("header.i=@example.com"), FROM], "not-authenticated"],
  ["a signature of a domain that only ends alike", [signed("header.i=@ample.org"), FROM], "not-authenticated"],
  ["a signature of the domain below", [signed("header.i=@a.mail.example.org"), FROM], "not-authenticated"],
  ["a signature of a whole top level", [signed("header.i=@org"), FROM], "not-authenticated"],
  [
    "a signature that failed",
    ["Authentication-Results: amazonses.com; dkim=fail header.i=@example.org", FROM],
    "not-authenticated",
  ],
  [
    "SPF alone",
    ["Authentication-Results: amazonses.com; spf=pass smtp.mailfrom=mail.example.org", FROM],
    "not-authenticated",
  ],
  [
    "a result of somebody else on top",
    [signed("header.i=@example.org").replace("amazonses.com", "mx.example.com"), FROM],
    "not-authenticated",
  ],
  [
    "a forged result below",
    [signed("header.i=@example.com"), signed("header.i=@example.org"), FROM],
    "not-authenticated",
  ],
  [
    "a forged result below one without a signature",
    ["Authentication-Results: amazonses.com; dkim=none", signed("header.i=@example.org"), FROM],
    "not-authenticated",
  ],
  [
    "a receiver that only looks like SES",
    [signed("header.i=@example.org").replace("amazonses.com", "amazonses.com.example.com"), FROM],
    "not-authenticated",
  ],
  [
    "a result inside a quoted identity",
    [signed('header.i="; dkim=pass header.i=@example.org"@example.com'), FROM],
    "not-authenticated",
  ],
  [
    "a result inside a comment",
    ["Authentication-Results: amazonses.com; dkim=fail (; dkim=pass header.i=@example.org)", FROM],
    "not-authenticated",
  ],
];

const VERDICTS: readonly (readonly [what: string, envelope: Partial<Envelope>, who: string])[] = [
  ["DMARC that failed", { dmarcVerdict: "FAIL" }, "not-authenticated"],
  ["DMARC that could not be checked", { dmarcVerdict: "PROCESSING_FAILED" }, "not-authenticated"],
  ["DMARC that was not looked at", { dmarcVerdict: "DISABLED" }, "not-authenticated"],
  [
    "SPF and DKIM for some domain or other",
    { dmarcVerdict: "GRAY", spfVerdict: "PASS", dkimVerdict: "PASS" },
    "not-authenticated",
  ],
  ["a virus", { virusVerdict: "FAIL" }, "virus"],
  ["spam", { spamVerdict: "FAIL" }, "spam"],
  ["spam that nobody proved to have sent", { spamVerdict: "FAIL", dmarcVerdict: "FAIL" }, "not-authenticated"],
  [
    "checks for spam and virus that are off",
    { spamVerdict: "DISABLED", virusVerdict: "DISABLED" },
    "martin@example.org",
  ],
];

describe("authenticate", () => {
  it.each(LET_IN)("reads %s", async (_, from, address) => {
    expect(await whoSent([`From: ${from}`])).toBe(address);
  });

  it.each(EVASIONS)("takes nobody's word with %s", async (_, lines) => {
    expect(await whoSent(lines)).toBe("no-single-sender");
  });

  it.each(GRAY)("without a policy of the domain, judges by %s", async (_, lines, who) => {
    expect(await whoSent(lines, { dmarcVerdict: "GRAY" })).toBe(who);
  });

  it.each(VERDICTS)("judges %s", async (_, envelope, who) => {
    expect(await whoSent(["From: martin@example.org"], envelope)).toBe(who);
  });
});
