import { describe, expect, it } from "vitest";
import { envelopeOf } from "../../core/mail/trace.ts";

const ID = "o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1";
const SECRET = "k7f3q2x5m4n6p7r8@in.buddy.example.net";

const RETURN_PATH = "Return-Path: <martin@example.org>";
const receivedBy = (more = ""): string =>
  [
    "Received: from mail.example.org (mail.example.org [192.0.2.7])",
    ` by inbound-smtp.eu-west-1.amazonaws.com with SMTP id ${ID}`,
    ` for ${SECRET}${more};`,
    " Wed, 11 Nov 2026 18:20:00 +0000 (UTC)",
  ].join("\r\n");
const SPAM = "X-SES-Spam-Verdict: PASS";
const VIRUS = "X-SES-Virus-Verdict: PASS";
const SPF = "Received-SPF: pass (spfCheck: domain of example.org designates 192.0.2.7) client-ip=192.0.2.7;";
const results = (more: string): string =>
  [
    "Authentication-Results: amazonses.com;",
    " spf=pass (spfCheck: domain of example.org designates 192.0.2.7 as permitted sender) client-ip=192.0.2.7; envelope-from=martin@example.org; helo=mail.example.org;",
    ` ${more};`,
  ].join("\r\n");
const PROVED = results("dkim=pass header.i=@example.org;\r\n dmarc=pass header.from=example.org");
const RECEIPT = "X-SES-RECEIPT: AEFBQUFBQUFBQUFG";
const DKIM = "X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=abc";

const WHOLE = [RETURN_PATH, receivedBy(), SPAM, VIRUS, SPF, PROVED, RECEIPT, DKIM];
const OWN = ["Received: by mail.example.org; Wed, 11 Nov 2026 18:19:58 +0000", "From: Martin <martin@example.org>"];

const rebuilt = (block: readonly string[], own: readonly string[] = OWN, id = ID) =>
  envelopeOf(Buffer.from(`${[...block, ...own].join("\r\n")}\r\n\r\nHello\r\n`), id);

const ENVELOPE = {
  sesMessageId: ID,
  mailFrom: "martin@example.org",
  recipient: SECRET,
  receivedAt: new Date("2026-11-11T18:20:00Z"),
  spamVerdict: "PASS",
  virusVerdict: "PASS",
  spfVerdict: "PASS",
  dkimVerdict: "PASS",
  dmarcVerdict: "PASS",
};

const swapped = (from: string, to: string): string[] => WHOLE.map((field) => (field === from ? to : field));
const without = (field: string): string[] => WHOLE.filter((one) => one !== field);

describe("the envelope that SES's own block tells of", () => {
  it("is whole", () => {
    expect(rebuilt(WHOLE)).toEqual(ENVELOPE);
    expect(rebuilt(swapped(RETURN_PATH, "Return-Path: <>"))).toEqual({ ...ENVELOPE, mailFrom: "" });
  });

  it.each<[string, string, object]>([
    [
      "fails",
      "dkim=fail header.i=@example.org; dmarc=fail header.from=example.org",
      { dkimVerdict: "FAIL", dmarcVerdict: "FAIL" },
    ],
    ["is gray", "dkim=none; dmarc=none header.from=example.org", { dkimVerdict: "GRAY", dmarcVerdict: "GRAY" }],
    [
      "could not be checked",
      "dkim=temperror; dmarc=temperror",
      { dkimVerdict: "PROCESSING_FAILED", dmarcVerdict: "PROCESSING_FAILED" },
    ],
    ["is signed twice", "dkim=fail header.i=@a.example; dkim=pass header.i=@example.org; dmarc=pass", {}],
    ["has no DMARC result", "dkim=pass header.i=@example.org", { dmarcVerdict: "PROCESSING_FAILED" }],
    [
      "has a word that is new",
      "dkim=pass header.i=@example.org; dmarc=splendid",
      { dmarcVerdict: "PROCESSING_FAILED" },
    ],
    [
      "has two DMARC results, of which the sender made one",
      "dmarc=pass; dkim=none; dmarc=fail",
      { dkimVerdict: "GRAY", dmarcVerdict: "PROCESSING_FAILED" },
    ],
    [
      "names a pass in a comment",
      "dkim=none (dkim=pass; dmarc=pass); dmarc=fail",
      { dkimVerdict: "GRAY", dmarcVerdict: "FAIL" },
    ],
    [
      "names a pass in quotes",
      'dkim=none header.i="@a;dmarc=pass"; dmarc=fail',
      { dkimVerdict: "GRAY", dmarcVerdict: "FAIL" },
    ],
  ])("says so where the mail %s", (_, more, verdicts) => {
    expect(rebuilt(swapped(PROVED, results(more)))).toEqual({ ...ENVELOPE, ...verdicts });
  });

  it.each([
    ["FAIL", "FAIL"],
    ["GRAY", "GRAY"],
    ["DISABLED", "DISABLED"],
    ["PROCESSING_FAILED", "PROCESSING_FAILED"],
    ["PASS and more", "PROCESSING_FAILED"],
  ])("takes a spam verdict of %s for %s", (word, spamVerdict) => {
    expect(rebuilt(swapped(SPAM, `X-SES-Spam-Verdict: ${word}`))).toEqual({ ...ENVELOPE, spamVerdict });
  });
});

describe("nothing is rebuilt", () => {
  const ROWS: readonly (readonly [what: string, block: readonly string[], own?: readonly string[]])[] = [
    [
      "of a mail for several people, of which the field names none",
      swapped(receivedBy(), receivedBy().replace(/ for [^;]+/, "")),
    ],
    ["without a return path", without(RETURN_PATH)],
    ["without a spam verdict", without(SPAM)],
    ["without a virus verdict", without(VIRUS)],
    ["without results", without(PROVED)],
    [
      "of somebody else's results",
      swapped(PROVED, PROVED.replace("amazonses.com", "mx.example.org")).filter((one) => one !== RECEIPT),
    ],
    ["of a block that stands below another field", ["X-First: 1", ...WHOLE]],
    [
      "where another server took the mail",
      swapped(receivedBy(), receivedBy().replace("inbound-smtp.eu-west-1.amazonaws.com", "mx.example.org")),
    ],
    ["where the date says nothing", swapped(receivedBy(), receivedBy().replace("Wed, 11 Nov 2026", "Someday"))],
    ["of no header at all", [], []],
    // What SES has not written, a sender has: below SES's own receipt, in any order.
    ["where the results stand below the receipt", [...without(PROVED), PROVED]],
    ["where the results are the sender's own", without(PROVED), [PROVED, ...OWN]],
    [
      "where the verdicts are the sender's own",
      WHOLE.filter((one) => one !== SPAM && one !== VIRUS),
      [SPAM, VIRUS, ...OWN],
    ],
    ["where the whole block is the sender's own", OWN, WHOLE],
  ];

  it.each(ROWS.map(([what, block, own = OWN]) => ({ what, block, own })))("$what", ({ block, own }) => {
    expect(rebuilt(block, own)).toBeUndefined();
  });

  it("of another mail's block", () => {
    expect(rebuilt(WHOLE, OWN, "another0mail")).toBeUndefined();
  });

  it("of a greeting that plays the part of SES", () => {
    const eve = `Received: from x by inbound-smtp.eu-west-1.amazonaws.com with SMTP id ${ID} for ${SECRET}; Wed, 11 Nov 2026 18:20:00 +0000`;
    const real = receivedBy()
      .replace(SECRET, "eve@in.buddy.example.net")
      .replace("Received: from mail.example.org", eve);
    expect(rebuilt(swapped(receivedBy(), real))?.recipient).toBe("eve@in.buddy.example.net");
  });
});

it("forged copies below the block change nothing", () => {
  const forged = [
    "Return-Path: <eve@example.com>",
    receivedBy().replace(SECRET, "other@in.buddy.example.net"),
    "X-SES-Spam-Verdict: PASS",
    PROVED,
    RECEIPT,
  ];
  const failed = swapped(PROVED, results("dkim=none; dmarc=fail")).map((field) =>
    field === SPAM ? "X-SES-Spam-Verdict: FAIL" : field,
  );
  const real = { ...ENVELOPE, spamVerdict: "FAIL", dkimVerdict: "GRAY", dmarcVerdict: "FAIL" };
  expect(rebuilt(failed, [...forged, ...OWN])).toEqual(real);
});
