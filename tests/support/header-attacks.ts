/** One raw header that tries to pass for the user's, and what has to become of its mail. */
export interface HeaderAttack {
  readonly what: string;
  /** Its own lines, below what SES puts on top; without To, Date and Message-ID, which follow them. */
  readonly head: readonly (string | Uint8Array)[];
  readonly outcome: string;
}

const MARTIN = "martin@example.org";
const EVE = "eve@example.com";

/** What SES puts on top of a mail, in its order. `results` is the value of its own Authentication-Results; none where it is undefined. */
export const sesBlock = (results: string | undefined): readonly string[] => [
  `Return-Path: <${EVE}>`,
  "Received: from mx.example.com (mx.example.com [192.0.2.7])",
  " by inbound-smtp.us-east-1.amazonaws.com with SMTP id s1 for somebody; Wed, 11 Nov 2026 18:20:00 +0000 (UTC)",
  "X-SES-Spam-Verdict: PASS",
  "X-SES-Virus-Verdict: PASS",
  "Received-SPF: pass (spfCheck: domain of example.com) client-ip=192.0.2.7; envelope-from=eve@example.com;",
  ...(results === undefined ? [] : [`Authentication-Results: ${results}`]),
  "X-SES-RECEIPT: AEFBQUFBQUFBQUFG",
  "X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=QEbiz0Cw",
];

const rows = (outcome: string, table: Readonly<Record<string, HeaderAttack["head"]>>): readonly HeaderAttack[] =>
  Object.entries(table).map(([what, head]) => ({ what, head, outcome }));

const from = (outcome: string, table: Readonly<Record<string, string>>): readonly HeaderAttack[] =>
  Object.entries(table).map(([what, value]) => ({ what, head: [`From: ${value}`], outcome }));

/** Headers in which it is not plain who speaks: nobody does (RFC 5322 §3.6.2, RFC 9989 §5; "Composition Kills", USENIX Security 2020). */
const NOBODY: readonly HeaderAttack[] = [
  ...rows("no-single-sender", {
    "no From at all": ["Subject: hello"],
    "an empty From": ["From:"],
    "a Sender and no From": [`Sender: ${MARTIN}`],
    "two From fields": [`From: ${MARTIN}`, `From: ${EVE}`],
    "the same From twice": [`From: ${MARTIN}`, `From: ${MARTIN}`],
    "a second From in capitals": [`From: ${MARTIN}`, `FROM: ${EVE}`],
    "a second From with a tab before its colon": [`From: ${MARTIN}`, `From\t: ${EVE}`],
    "a first From with a space before its colon": [`From : ${EVE}`, `From: ${MARTIN}`],
    "a From on a folded line, below the last field of SES": [` From: ${EVE}`, `From: ${MARTIN}`],
    "a From that goes on with another": [`From: ${MARTIN}`, `\tFrom: ${EVE}`],
    "a From behind a blank fold": ["From:", " ", ` ${MARTIN},`, ` ${EVE}`],
    "a From behind a carriage return of its own, in the subject": [`Subject: hello\rFrom: ${EVE}`, `From: ${MARTIN}`],
    "a carriage return before the end of a line": [`Subject: hello\r`, `From: ${MARTIN}`],
    "a NUL in the subject": [`Subject: hello\0From: ${EVE}`, `From: ${MARTIN}`],
    "a NUL in the name of a field": [`From\0: ${EVE}`, `From: ${MARTIN}`],
    "a vertical tab for a fold": [`From: ${MARTIN}`, `\x0bFrom: ${EVE}`],
    "a form feed for a fold": [`From: ${MARTIN}`, `\x0cFrom: ${EVE}`],
    "a no-break space for a fold": [`From: ${MARTIN}`, Buffer.from(`\xa0From: ${EVE}`, "latin1")],
    "a byte order mark before From": [Buffer.from(`\ufeffFrom: ${EVE}`), `From: ${MARTIN}`],
    "a line of an mbox": [`From ${EVE} Wed Nov 11 18:20:00 2026`, `From: ${MARTIN}`],
    "a line of an mbox, quoted": [`>From ${EVE} Wed Nov 11 18:20:00 2026`, `From: ${MARTIN}`],
    "a line without a colon": [`From: ${MARTIN}`, "and so on"],
    "a second From behind a header without end": [`From: ${MARTIN}`, `X: ${"x".repeat(140_000)}`, `From: ${EVE}`],
    "a From behind ten thousand fields": [`From: ${MARTIN}`, ...Array(10_000).fill("X-A: bbbbbbbb"), `From: ${EVE}`],
    ...Object.fromEntries(
      [
        "Subject",
        "To",
        "Cc",
        "Date",
        "Message-ID",
        "In-Reply-To",
        "References",
        "Reply-To",
        "Content-Type",
        "Content-Transfer-Encoding",
      ].map((name) => [
        `a second ${name}, put on top of a signed one`,
        [`${name}: a`, `${name}: b`, `From: ${MARTIN}`],
      ]),
    ),
  }),
  ...from("no-single-sender", {
    "two mailboxes": `${MARTIN}, ${EVE}`,
    "two mailboxes and a semicolon": `${MARTIN}; ${EVE}`,
    "a group": `Crew: ${MARTIN};`,
    "an empty group and a mailbox": `Crew:; ${MARTIN}`,
    "a group without a name": `:${MARTIN};`,
    "a comment inside the address": `${MARTIN}(x)example.com`,
    "a comment in front": `(${EVE}) ${MARTIN}`,
    "comments in comments": `Martin (a (b) <${EVE}>) <${MARTIN}>`,
    "a comment in the angles": `<${EVE}(${MARTIN})>`,
    "a comment that is not closed": `<${MARTIN}> (${EVE}`,
    "a source route": `<@example.com:${MARTIN}>`,
    "a source route over two hosts": `<@example.com,@example.net:${MARTIN}>`,
    "an address for a name": `${MARTIN} <${EVE}>`,
    "two pairs of angles": `<${MARTIN}> <${EVE}>`,
    "angles in angles": `<<${MARTIN}>>`,
    "angles that are not closed": `<${MARTIN}`,
    "an encoded word for all of it": "=?utf-8?q?martin=40example.org?=",
    "an encoded word for an address in angles": "<=?utf-8?q?martin=40example.org?=>",
    "an encoded word with a second address in it": `=?utf-8?q?martin=40example.org=2C_?= ${MARTIN}, ${EVE}`,
    "an encoded line break and an address": `=?utf-8?q?a=0D=0AFrom=3A_?=${EVE} <${MARTIN}>`,
    "a quoted local part": '"martin"@example.org',
    "a quoted local part with an address in it": `"${MARTIN} x"@example.com`,
    "a quoted piece inside": 'mar"t"in@example.org',
    "a backslash inside": "mar\\tin@example.org",
    "a quote that is not closed": `"Eve <${MARTIN}>`,
    "a NUL in the address": `${MARTIN}\0.example.com`,
    "a control character in the address": "mar\u0001tin@example.org",
    "a space in the address": "mar tin@example.org",
    "a domain with a dot behind it": `${MARTIN}.`,
    "a domain with two dots": "martin@example..org",
    "a domain that begins with a dot": "martin@.example.org",
    "two at signs": `${MARTIN}@example.com`,
    "a domain that is a number in brackets": "martin@[192.0.2.1]",
    "no domain": "martin",
    "no local part": "@example.org",
    "an invisible letter in the domain": "martin@exam\u00adple.org",
    "a joiner in the domain": "martin@exam\u200dple.org",
    "wide letters in the domain": "martin@ｅxample.org",
    "another full stop in the domain": "martin@example。org",
    "a sign of Kelvin, which is a k in lower case": "\u212aate@example.org",
    "a sign of Angstrom, which is an å in lower case": "\u212bsa@example.org",
    "a sign of Ohm, which is an ω in lower case": "\u2126@example.org",
    "an address of no end": `${"m".repeat(400)}@example.org`,
    "a From of no end": `${"Martin ".repeat(200)}<${MARTIN}>`,
    "a mail that is only angles": "<>",
  }),
];

/** Headers in which somebody plainly speaks, and it is not the user: held until the user says that it is. */
const ANOTHER: readonly HeaderAttack[] = [
  ...from("sender-unknown", {
    "the address of the user for a name": `"${MARTIN}" <${EVE}>`,
    "the same, encoded": `=?utf-8?q?martin=40example.org?= <${EVE}>`,
    "the same in base64, in two words": `=?utf-8?B?bWFydGlu?= =?utf-8?B?QGV4YW1wbGUub3Jn?= <${EVE}>`,
    "the name of the user": `Martin Berg <${EVE}>`,
    "a Cyrillic letter in the local part": "mаrtin@example.org",
    "a Cyrillic letter in the domain": "martin@exаmple.org",
    "the same domain in ASCII": "martin@xn--exmple-4nf.org",
    "an invisible letter in the local part": "mar\u200btin@example.org",
    "a tag": "martin+eve@example.org",
    "a dot": "m.artin@example.org",
    apostrophes: "'martin'@example.org",
    "a per cent hack": "martin%example.org@example.com",
    "a path of exclamation marks": "example.org!martin@example.com",
    "a domain below": "martin@mail.example.org",
    "a domain above": "martin@org",
    "a domain that begins alike": "martin@example.org.example.com",
    "a domain that ends alike": "martin@notexample.org",
  }),
  ...rows(
    "sender-unknown",
    Object.fromEntries(
      [
        "Sender",
        "Reply-To",
        "Return-Path",
        "Resent-From",
        "X-Original-From",
        "X-Sender",
        "Apparently-From",
        "X-From",
      ].map((name) => [`a ${name} that names the user`, [`From: ${EVE}`, `${name}: Martin Berg <${MARTIN}>`]]),
    ),
  ),
];

/** Headers of the user's own, which no guard may turn away. */
const OWN: readonly HeaderAttack[] = [
  ...from("accepted", {
    "an address alone": MARTIN,
    "a name": `Martin Berg <${MARTIN}>`,
    "a quoted name with a comma": `"Berg, Martin" <${MARTIN}>`,
    "an encoded name": `=?utf-8?Q?M=C3=A4rtin?= <${MARTIN}>`,
    "a name in raw UTF-8": `Märtin <${MARTIN}>`,
    capitals: "Martin@Example.ORG",
    "a fold before the angles": `Martin Berg\r\n <${MARTIN}>`,
  }),
  ...rows("accepted", {
    "a list of signed fields that is folded before From": [
      "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; h=To:",
      "\tFrom:Subject:Date; i=@example.org; b=AAAA",
      `From: ${MARTIN}`,
    ],
    "a Sender of somebody else": [`From: ${MARTIN}`, `Sender: ${EVE}`],
  }),
];

export const HEADER_ATTACKS: readonly HeaderAttack[] = [...NOBODY, ...ANOTHER, ...OWN];

const PASS =
  "amazonses.com; spf=pass client-ip=192.0.2.7; envelope-from=eve@example.com; dkim=pass header.i=@example.org";
const FAIL = "amazonses.com; spf=pass client-ip=192.0.2.7; dkim=pass header.i=@example.com; dmarc=none";
const FORGED = `Authentication-Results: ${PASS}`;

/** What SES found (DMARC: GRAY), what the sender wrote below it, and whether the mail is the user's. */
export const RESULTS: readonly (readonly [
  what: string,
  ses: string | undefined,
  own: readonly string[],
  outcome: string,
])[] = [
  ["its own aligned pass", PASS, [], "accepted"],
  ["its own aligned pass, whatever is forged below", PASS, [`Authentication-Results: ${FAIL}`], "accepted"],
  ["a pass among failures", `${FAIL}; dkim=pass header.d=example.org`, [], "accepted"],
  ["a comment with brackets and a backslash", `${PASS} (a \\) b (c) d); dmarc=none`, [], "accepted"],
  ["no result, and none forged", undefined, [], "not-authenticated"],
  ["no result, and a forged one below its fields", undefined, [FORGED], "not-authenticated"],
  ["no result, and its own fields forged too", undefined, [FORGED, "X-SES-RECEIPT: AEFB"], "not-authenticated"],
  ["a failure, and a forged pass below", FAIL, [FORGED], "not-authenticated"],
  ["a failure, and a forged pass in capitals", FAIL, [FORGED.toUpperCase()], "not-authenticated"],
  [
    "a failure, and a forged pass with a space before its colon",
    FAIL,
    [FORGED.replace(":", " :")],
    "not-authenticated",
  ],
  ["a failure, and a forged X-SES verdict", FAIL, ["X-SES-DKIM-Verdict: PASS", FORGED], "not-authenticated"],
  ["another receiver's pass", PASS.replace("amazonses.com", "mx.example.com"), [], "not-authenticated"],
  ["a receiver of a longer name", PASS.replace("amazonses.com", "amazonses.com.example.com"), [], "not-authenticated"],
  ["a receiver of a shorter name", PASS.replace("amazonses.com", "ses.com"), [], "not-authenticated"],
  ["SPF alone", "amazonses.com; spf=pass envelope-from=martin@example.org; dkim=none", [], "not-authenticated"],
  ["DMARC alone", "amazonses.com; dmarc=pass header.from=example.org", [], "not-authenticated"],
  ["a pass that names nobody", "amazonses.com; dkim=pass", [], "not-authenticated"],
  ["a word that only begins like pass", "amazonses.com; dkim=passed header.i=@example.org", [], "not-authenticated"],
  ["a failure in capitals", "amazonses.com; dkim=FAIL header.i=@example.org", [], "not-authenticated"],
  ["a pass inside a comment", "amazonses.com; dkim=fail (; dkim=pass header.i=@example.org)", [], "not-authenticated"],
  [
    "a pass inside a comment, behind a bracket with a backslash",
    "amazonses.com; dkim=fail (x \\) ; dkim=pass header.i=@example.org ; y)",
    [],
    "not-authenticated",
  ],
  [
    "a pass inside a quoted identity",
    'amazonses.com; dkim=pass header.i="; dkim=pass header.i=@example.org"@example.com',
    [],
    "not-authenticated",
  ],
  [
    "a property inside an identity",
    "amazonses.com; dkim=pass header.i=header.d=example.org@example.com",
    [],
    "not-authenticated",
  ],
  [
    "an identity that is cut at a semicolon",
    "amazonses.com; dkim=pass header.i=header.d=example.org;@example.com",
    [],
    "not-authenticated",
  ],
  [
    "two names that disagree",
    "amazonses.com; dkim=pass header.i=@example.org header.d=example.com",
    [],
    "not-authenticated",
  ],
  [
    "an identity with two at signs",
    "amazonses.com; dkim=pass header.i=@example.org@example.com",
    [],
    "not-authenticated",
  ],
  [
    "a domain with a path behind it",
    "amazonses.com; dkim=pass header.i=@example.org/.example.com",
    [],
    "not-authenticated",
  ],
  ["a result below a hop of the sender's", undefined, ["Received: from a by b", FORGED], "not-authenticated"],
];

/** Who signs for whom (DMARC: GRAY): the domain of From, that of the signature, and whether it proves anything. */
export const ALIGNMENT: readonly (readonly [from: string, signer: string, isProof: boolean])[] = [
  ["mail.example.org", "mail.example.org", true],
  ["mail.example.org", "example.org", true],
  ["a.b.example.org", "example.org", true],
  ["mail.example.org", "EXAMPLE.ORG", true],
  ["b.example.co.uk", "example.co.uk", true],
  ["bücher.example", "xn--bcher-kva.example", true],
  ["example.org", "mail.example.org", false],
  ["mail.example.org", "org", false],
  ["example.co.uk", "co.uk", false],
  ["example.com.au", "com.au", false],
  ["example.or.jp", "or.jp", false],
  ["mail.example.org", "ample.org", false],
  ["notexample.org", "example.org", false],
  ["example.org.example.com", "example.org", false],
  ["example.org", "example.org.", false],
  ["example.org", "xexample.org", false],
];
