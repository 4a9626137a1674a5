import { describe, expect, it } from "vitest";
import { parse } from "../../core/mail/parse.ts";
import { HEAD, raw } from "../support/raw.ts";

const PLAIN = "Content-Type: text/plain; charset=utf-8";
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");

const INNER: readonly string[] = [
  "From: Jane Roe <jane@example.net>",
  "To: Martin Berg <martin@example.org>",
  "Date: Mon, 2 Nov 2026 09:12:00 +0000",
  "Message-ID: <j1@example.net>",
  "Subject: The Contessa",
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8; format=flowed",
  "",
  "The keel bolts are ",
  "easier than the books say.",
];

/** A multipart message of the given parts; each part is its lines, header first. */
const multipart = (...parts: readonly (readonly string[])[]): Buffer =>
  raw([
    ...HEAD,
    'Content-Type: multipart/mixed; boundary="b1"',
    "",
    ...parts.flatMap((part) => ["--b1", ...part]),
    "--b1--",
  ]);

const NOTE = ["Content-Type: text/plain; charset=utf-8", "", "See what she wrote."];
const asMessage = (lines: readonly string[], encoding = "7bit"): string[] => [
  "Content-Type: message/rfc822",
  `Content-Transfer-Encoding: ${encoding}`,
  "",
  ...(encoding === "base64" ? [base64(lines.join("\r\n"))] : lines),
];

type Body = readonly [what: string, mail: readonly (string | Uint8Array)[], text: string];

const BODIES: readonly Body[] = [
  ["UTF-8", [PLAIN, "", "Grüße aus Köln"], "Grüße aus Köln"],
  [
    "quoted-printable with soft line breaks",
    [PLAIN, "Content-Transfer-Encoding: quoted-printable", "", "Gr=C3=BC=", "=C3=9Fe"],
    "Grüße",
  ],
  ["base64", [PLAIN, "Content-Transfer-Encoding: base64", "", base64("Grüße\nan alle")], "Grüße\nan alle"],
  [
    "ISO-2022-JP",
    ["Content-Type: text/plain; charset=ISO-2022-JP", "", latin1("\x1b$B$3$s$K$A$O\x1b(B, Jane")],
    "こんにちは, Jane",
  ],
  ["windows-1252", ["Content-Type: text/plain; charset=windows-1252", "", latin1("It\x92s \x805")], "It’s €5"],
  ["a charset nobody knows", ["Content-Type: text/plain; charset=x-none", "", "still read"], "still read"],
  ["a charset that lies", [PLAIN, "", latin1("caf\xe9 au lait")], "caf\ufffd au lait"],
  ["no Content-Type at all", ["", "bare words"], "bare words"],
  ["NUL between the letters", [PLAIN, "", "a\u0000b"], "ab"],
  [
    "UTF-7, which is never decoded",
    ["Content-Type: text/plain; charset=utf-7", "", "+ADw-script+AD4-"],
    "+ADw-script+AD4-",
  ],
  [
    "a body that talks of header fields",
    [PLAIN, "", "Put", "Content-Type: message/rfc822", "Content-Type: text/plain; format=flowed", "there."],
    "Put\nContent-Type: message/rfc822\nContent-Type: text/plain; format=flowed\nthere.",
  ],
];

const FLOWED = 'Content-Type: text/plain; charset=utf-8; format="flowed"';
const FLOWS: readonly Body[] = [
  ["joins what flows", [FLOWED, "", "one ", "two", "three"], "one two\nthree"],
  ["keeps the quote marks once", [FLOWED, "", "> one ", "> two", "answer"], "> one two\nanswer"],
  ["keeps depths apart", [FLOWED, "", ">> deep ", "> less ", "mine"], ">> deep \n> less \nmine"],
  ["takes the stuffed space away", [FLOWED, "", " From here", " > no quote"], "From here\n> no quote"],
  ["never joins the signature mark", [FLOWED, "", "bye ", "-- ", "Jane ", "Roe"], "bye \n-- \nJane Roe"],
  ["never joins a quoted signature mark", [FLOWED, "", "> bye", "> -- ", "> Jane"], "> bye\n> -- \n> Jane"],
  ["ends a paragraph at an empty line", [FLOWED, "", "one ", "", "two"], "one \n\ntwo"],
  ["drops the space with DelSp", [`${FLOWED}; DelSp=yes`, "", "こん ", "にちは"], "こんにちは"],
  ["keeps the signature mark with DelSp", [`${FLOWED}; DelSp=yes`, "", "so ", "> no ", "-- ", "J"], "so\n> no\n-- \nJ"],
  ["leaves fixed lines alone", [PLAIN, "", "one ", "two"], "one \ntwo"],
];

describe("parse", () => {
  it.each(BODIES)("reads a body in %s", async (_, mail, text) => {
    expect((await parse(raw([...HEAD, ...mail]))).textBody?.trimEnd()).toBe(text);
  });

  it.each(FLOWS)("format=flowed: %s", async (_, mail, text) => {
    expect((await parse(raw([...HEAD, ...mail]))).textBody?.replace(/\n$/, "")).toBe(text);
  });

  it("reads the text, the HTML and the name, type and size of an attachment", async () => {
    const message = await parse(
      multipart(
        [
          'Content-Type: multipart/alternative; boundary="b2"',
          "",
          "--b2",
          PLAIN,
          "",
          "Hello",
          "--b2",
          "Content-Type: text/html",
          "",
          "<p>Hello</p>",
          "--b2--",
        ],
        [
          'Content-Type: image/png; name="=?utf-8?Q?k=C3=B6ln=2Epng?="',
          "Content-Disposition: attachment",
          "Content-Transfer-Encoding: base64",
          "",
          base64("12345"),
        ],
      ),
    );
    expect([message.textBody?.trim(), message.htmlBody?.trim()]).toEqual(["Hello", "<p>Hello</p>"]);
    expect(message.attachments).toEqual([{ name: "köln.png", type: "image/png", size: 5 }]);
    expect(message.defects).toEqual([]);
  });

  it.each(["7bit", "base64"])("takes an attached message apart by itself, sent as %s", async (encoding) => {
    const message = await parse(multipart(NOTE, asMessage(INNER, encoding)));
    expect(message.textBody?.trim()).toBe("See what she wrote.");
    expect(message.attachments.map(({ type }) => type)).toEqual(["message/rfc822"]);
    expect(
      message.embedded.map(({ messageId, from, subject, textBody }) => [messageId, from, subject, textBody]),
    ).toEqual([
      ["j1@example.net", [{ name: "Jane Roe", address: "jane@example.net" }], "The Contessa", expect.any(String)],
    ]);
    expect(message.embedded[0]?.textBody?.trim()).toBe("The keel bolts are easier than the books say.");
  });

  it("takes a message inside an attached message apart", async () => {
    const outer = [
      ...INNER.slice(0, 6).map((line) => line.replace("j1@", "j2@")),
      'Content-Type: multipart/mixed; boundary="b3"',
      "",
      "--b3",
      ...NOTE,
      "--b3",
      ...asMessage(INNER),
      "--b3--",
    ];
    const message = await parse(multipart(NOTE, asMessage(outer)));
    const [first] = message.embedded;
    expect([first?.messageId, first?.embedded[0]?.messageId]).toEqual(["j2@example.net", "j1@example.net"]);
    expect(first?.embedded[0]?.textBody?.trim()).toBe("The keel bolts are easier than the books say.");
  });

  it("survives attached messages nested a hundred deep", async () => {
    const nested = Array.from({ length: 100 }).reduce<string[]>(
      (inner) => ["Content-Type: message/rfc822", "", ...inner],
      ["Subject: the last", "", "words"],
    );
    expect((await parse(raw([...HEAD, ...nested]))).from[0]?.address).toBe("martin@example.org");
  });
});

const from = [{ name: "Martin Berg", address: "martin@example.org" }];

describe("parse, on a header that is not as it should be", () => {
  it("says what is missing, and makes nothing up", async () => {
    const message = await parse(raw(["Subject: hello", "", "words"]));
    expect(message).toMatchObject({ from: [], to: [], subject: "hello", defects: ["no from", "no date"] });
    expect([message.sentAt, message.messageId]).toEqual([undefined, undefined]);
  });

  it("believes no date that is none", async () => {
    expect(
      (await parse(raw([...HEAD.filter((l) => !l.startsWith("Date")), "Date: soon", "", ""]))).sentAt,
    ).toBeUndefined();
  });

  it("takes the first of two From fields, and says that there are two", async () => {
    const message = await parse(raw([...HEAD, "From: eve@example.com", "", "words"]));
    expect(message.defects).toEqual(["more than one from"]);
    expect(message.from).toEqual(from);
    expect(message.headers.filter(({ name }) => name === "from")).toHaveLength(2);
  });

  it("keeps an encoded line break of the subject on one line", async () => {
    const message = await parse(raw([...HEAD, "Subject: =?utf-8?Q?hi=0D=0ABcc=3A_eve=40example.com?=", "", ""]));
    expect(message.subject).toBe("hi Bcc: eve@example.com");
  });

  it("reads raw UTF-8 in header fields, also above a body in another charset", async () => {
    const head = ["From: Jörg Müller <joerg@example.org>", "Subject: Grüße", "Date: Tue, 3 Nov 2026 19:30:00 +0100"];
    const body = ["Content-Type: text/plain; charset=windows-1252", "", latin1("K\xf6ln \x805")];
    const message = await parse(raw([...head, ...body]));
    expect(message).toMatchObject({ from: [{ name: "Jörg Müller" }], subject: "Grüße" });
    expect(message.headers.find(({ name }) => name === "subject")?.value).toBe("Grüße");
    expect(message.textBody?.trim()).toBe("Köln €5");
  });

  const FIRST_LINES: readonly (readonly [string, (string | Uint8Array)[]])[] = [
    ["a byte order mark", [Buffer.concat([Buffer.from("\ufeff"), Buffer.from(HEAD[0] ?? "")]), ...HEAD.slice(1)]],
    ["a line of an mbox", ["From martin@example.org Tue Nov  3 19:30:00 2026", ...HEAD]],
    ["an escaped line of an mbox", [">From martin@example.org Tue Nov  3 19:30:00 2026", ...HEAD]],
    ["a space before the colon", [...HEAD.slice(1), "From : Martin Berg <martin@example.org>"]],
    ["the name in capitals", [...HEAD.slice(1), "FROM: Martin Berg <martin@example.org>"]],
    ["a folded From", [...HEAD.slice(1), "From: Martin Berg", "\t<martin@example.org>"]],
    ["a folded field that nobody reads before it", ["X-Trace: one", " From: Eve <eve@example.com>", "\ttwo", ...HEAD]],
    ["only fields that nobody reads around it", ["Received: from a", HEAD[0] ?? "", ...HEAD.slice(2), "X-Spam: no"]],
  ];

  it.each(FIRST_LINES)("finds the sender with %s", async (_, head) => {
    const message = await parse(raw([...head, PLAIN, "", "words"]));
    expect(message.from).toEqual(from);
    expect(message.headers.filter(({ name }) => name === "from")).toHaveLength(1);
    expect(message.textBody?.trim()).toBe("words");
  });

  it("reads a message whose lines end in LF alone", async () => {
    const message = await parse(raw([...HEAD, FLOWED, "", "one ", "two", "", "three"], "\n"));
    expect(message).toMatchObject({ from, messageId: "m1@example.org", defects: [] });
    expect(message.textBody?.trimEnd()).toBe("one two\n\nthree");
  });

  it("never takes a name for an address", async () => {
    for (const value of ["=?utf-8?q?alice=40example.com?=", "=?utf-8?b?YWxpY2VAZXhhbXBsZS5jb20=?= <>"]) {
      const message = await parse(raw([`From: ${value}`, "", ""]));
      expect(message.from.map(({ address }) => address).filter((address) => address !== undefined)).toEqual([]);
    }
  });

  it("keeps the addresses of a group", async () => {
    const message = await parse(raw([...HEAD, "Cc: Crew: a@example.com, b@example.com;, c@example.com", "", ""]));
    expect(message.cc.map(({ address }) => address)).toEqual(["a@example.com", "b@example.com", "c@example.com"]);
  });

  it.each([
    ["nothing", ""],
    ["one line break", "\r\n"],
    ["no header", "\r\nonly a body\r\n"],
    ["half a header", "From: martin@exa"],
    ["a boundary that never comes", "Content-Type: multipart/mixed; boundary=none\r\n\r\ntext"],
    ["bytes of no meaning", "\u0000\u0001\u00ff\ufffe"],
  ])("answers %s with a message", async (_, text) => {
    const message = await parse(Buffer.from(text));
    expect(message.embedded).toEqual([]);
    expect(message.headers.every(({ name }) => name !== "")).toBe(true);
  });
});
