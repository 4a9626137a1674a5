import { type Bomb, type Bombs, filled, junk, MB, mail, numbered } from "./bomb.ts";

const HELLO = "Did you see the harbour?\r\n";

/** A mail with these fields besides its own. */
const fields =
  (...more: readonly (string | Uint8Array)[]): Bomb =>
  (way) =>
    mail(way, { fields: Buffer.concat(more.map((piece) => Buffer.from(piece as string))) }, HELLO);

const field = (name: string, unit: string, bytes: number): Bomb => fields(`${name}: `, filled(unit, bytes), "\r\n");

/** A mail with other fields in place of its own. */
const replaced =
  (pattern: RegExp, put: (found: string) => string): Bomb =>
  (way) =>
    Buffer.from(mail(way, {}, HELLO).toString("latin1").replace(pattern, put), "latin1");

/** Below what is read of a header, so that the mail is let in, and all of it is read. */
const MOST = 120_000;
const WORD = "=?utf-8?Q?J=C3=BCrgen?= ";
const fits = (unit: string): string => unit.repeat(Math.floor(MOST / unit.length));

/** What a header is full of: the first ones are longer than what is read of one, the others stay below. */
export const FIELD_BOMBS: Bombs = {
  "100,000 fields": fields(filled("X-A: b\r\n", 100_000 * 8)),
  "100,000 fields named From": fields(filled("From: eve@example.net\r\n", 100_000 * 23)),
  "one field of 10 MB": field("X-Long", "x", 10 * MB),
  "one field of 10 MB in folded lines": fields("X-Long: x\r\n", filled(" x\r\n", 10 * MB)),
  "a subject of 10 MB": field("Subject", "x ", 10 * MB),
  "100,000 addresses in To": (way) =>
    mail(way, { to: numbered(100_000, (i) => `Tom Bell <tom${i}@example.com>, `).toString() }, HELLO),
  "100,000 addresses in Cc": fields(
    "Cc: ",
    numbered(100_000, (i) => `tom${i}@example.com,\r\n `),
    "x@example.com\r\n",
  ),
  "References with 100,000 ids": fields(
    "References: ",
    numbered(100_000, (i) => `<${i}@example.com>\r\n `),
    "<x@y>\r\n",
  ),
  "a header that never ends, of 39 MB": (way) =>
    Buffer.concat([Buffer.from(`From: ${way.from}\r\nTo: ${way.to}\r\n`), filled("X-A: b\r\n", 39 * MB)]),
  "a header in one line of 39 MB": (way) => Buffer.concat([Buffer.from(`From: ${way.from}`), filled("x", 39 * MB)]),
  "no header at all": () => filled("\r\n", 10 * MB),
  "nothing but bytes": () =>
    junk(
      2,
      10 * MB,
      Uint8Array.from({ length: 256 }, (_, i) => i),
    ),
  "no byte": () => Buffer.alloc(0),

  "15,000 fields in 120 KB": fields(fits("X-A: b\r\n")),
  "30,000 folded lines in 120 KB": fields("X-A: b\r\n", fits(" x\r\n")),
  "60,000 folds of a space in 120 KB": fields("X-A: b\r\n", fits(" \n")),
  "an encoded word after the other in the subject": (way) => mail(way, { subject: fits(WORD) }, HELLO),
  "an encoded word after the other in folded lines": (way) => mail(way, { subject: fits(`${WORD}\r\n `) }, HELLO),
  "base64 words that split their letters": (way) => mail(way, { subject: fits("=?utf-8?B?w4TDlsOc?=") }, HELLO),
  "encoded words that never end": (way) => mail(way, { subject: fits("=?utf-8?Q?") }, HELLO),
  "encoded words of a charset that nobody knows": (way) => mail(way, { subject: fits("=?x-no-such?Q?=C3?= ") }, HELLO),
  "encoded words of ISO-2022-JP": (way) => mail(way, { subject: fits("=?iso-2022-jp?B?GyRCGyhCGyRCGyhC?= ") }, HELLO),
  "an encoded word in every name of Cc": fields(
    "Cc: ",
    fits("=?utf-8?Q?J=C3=BCrgen?= <j@example.com>, "),
    "x@example.com\r\n",
  ),
  "6,000 addresses in Cc": fields("Cc: ", fits("tom@example.com,\r\n "), "x@example.com\r\n"),
  "a name of 120 KB in Cc": fields('Cc: "', fits("Tom, "), '" <tom@example.com>\r\n'),
  "a quote that never ends in Cc": fields('Cc: "', fits('\\"<a@b.c>,'), "\r\n"),
  "groups in groups in Cc": fields("Cc: ", fits("g:"), "a@example.com", fits(";"), "\r\n"),
  "comments in comments in Cc": fields("Cc: ", fits("("), "tom@example.com\r\n"),
  "comments in comments in To": (way) => mail(way, { to: `${fits("(a")}tom@example.com` }, HELLO),
  "angle brackets in Cc": fields("Cc: ", fits("<"), "tom@example.com", fits(">").slice(0, 5_000), "\r\n"),
  "commas in Cc": fields("Cc: ", fits(","), "\r\n"),
  "spaces in Cc": fields("Cc: a", fits(" "), "b@example.com\r\n"),
  "at signs in Cc": fields("Cc: ", fits("@"), "\r\n"),
  "addresses without a comma in Cc": fields("Cc: ", fits("tom@example.com "), "\r\n"),
  "a domain of 100 KB in Cc": fields("Cc: tom@", fits("a."), "example.com\r\n"),
  "a domain of foreign letters in Cc": fields("Cc: tom@", fits("ü."), "example.com\r\n"),
  "comments in comments in From": (way) =>
    mail({ ...way, from: `${way.from} ${"(".repeat(50_000)}${")".repeat(50_000)}` }, {}, HELLO),
  "a name of 900 quotes in From": (way) => mail({ ...way, from: `${'"\\"'.repeat(300)} ${way.from}` }, {}, HELLO),
  "References with 6,000 ids": fields(
    "References: ",
    numbered(6_000, (i) => `<${i}@example.com> `),
    "\r\n",
  ),
  "References of opened brackets": field("References", "<", MOST),
  "References of one id of 120 KB": fields("References: <", fits("x"), "@example.com>\r\n"),
  "References of ids that Yahoo makes up": fields(
    "References: ",
    numbered(2_000, (i) => `<${i}.ref@example.com> <${i}@example.com> `),
    "\r\n",
  ),
  "In-Reply-To with 6,000 ids": fields(
    "In-Reply-To: ",
    numbered(6_000, (i) => `<${i}@example.com> `),
    "\r\n",
  ),
  "a Message-ID of 120 KB": replaced(/^Message-ID: .*$/m, () => `Message-ID: <${"x".repeat(MOST)}@example.com>\r`),
  "parts of a name with holes in their numbers (RFC 2231)": (way) =>
    mail(way, { type: `text/plain; ${fits("name*999999999*=x; ")}` }, HELLO),
  "5,000 parts of one name (RFC 2231)": (way) =>
    mail(
      way,
      {
        type: `text/plain; ${numbered(5_000, (i) => `name*${i}*=%C3; `).toString()}`,
      },
      HELLO,
    ),
  "10,000 parameters of the type": (way) => mail(way, { type: `text/plain; ${fits("a=b; ")}` }, HELLO),
  "a parameter of backslashes": (way) => mail(way, { type: `text/plain; name="${fits("\\")}"` }, HELLO),
  "a type of slashes": (way) => mail(way, { type: fits("text/") }, HELLO),
  "a charset of 100 KB": (way) => mail(way, { type: `text/plain; charset=${fits("x")}` }, HELLO),
  "a date of 120 KB of spaces": replaced(/^Date: .*$/m, () => `Date: Wed,${" ".repeat(MOST)}11 Nov 2026 10:00:00\r`),
  "a date of 120 KB of digits": replaced(/^Date: .*$/m, () => `Date: ${"1".repeat(MOST)} Nov 2026 10:00:00 +0100\r`),
  "a date of dashes": replaced(/^Date: .*$/m, () => `Date: 11${"- ".repeat(MOST / 2)}Nov 2026 10:00:00 +0100\r`),
  "a date of the year 0": replaced(/^Date: .*$/m, () => "Date: Sat, 1 Jan 0000 00:00:00 +0000\r"),
  "a date of the year 9999": replaced(/^Date: .*$/m, () => "Date: Fri, 31 Dec 9999 23:59:60 -1400\r"),
  "a date of the year 275761": replaced(/^Date: .*$/m, () => "Date: Fri, 31 Dec 275761 23:59:60 +9999\r"),
  "120 KB of Received": fields(fits("Received: from a by b; Wed, 11 Nov 2026 10:00:00 +0100\r\n")),
  "50 Received of 2 KB": fields(`Received: from ${"a".repeat(2_000)}\r\n`.repeat(50)),
  "List-Unsubscribe of 120 KB": field("List-Unsubscribe", "<https://example.com/?q=", MOST),
  "Authentication-Results of brackets": field("Authentication-Results", "amazonses.com; dkim=pass (", MOST),
  "a subject of answers to answers": (way) => mail(way, { subject: fits("Re: ") }, HELLO),
  "a subject of brackets": (way) => mail(way, { subject: fits("[a] ") }, HELLO),
  "a subject of spaces": (way) => mail(way, { subject: `Re${fits(" ")}:` }, HELLO),
  "a byte order mark and an mbox line before the header": (way) =>
    Buffer.concat([Buffer.from("\ufeffFrom martin@example.org Wed Nov 11 10:00:00 2026\n"), mail(way, {}, HELLO)]),
  "a thousand mbox lines before the header": (way) =>
    Buffer.concat([filled("From martin@example.org\n", 24_000), mail(way, {}, HELLO)]),
  "one mbox line of 39 MB": (way) => Buffer.concat([Buffer.from("From "), filled("x", 39 * MB), mail(way, {}, HELLO)]),
  "bare CR for every line end": replaced(/\r\n/g, () => "\r"),
  "LF for every line end": replaced(/\r\n/g, () => "\n"),
  "LF, CR and CRLF in turn": replaced(
    /\r\n/g,
    (() => {
      const ends = ["\r\n", "\n", "\r\r\n"];
      let i = 0;
      return () => ends[i++ % ends.length] ?? "\n";
    })(),
  ),
  "NUL in every field": replaced(/: /g, () => ": \u0000"),
  "120 KB of NUL in the subject": (way) => mail(way, { subject: fits("\u0000") }, HELLO),
  "8-bit junk in the subject": (way) =>
    mail(
      way,
      {
        subject: "x",
        fields: Buffer.concat([
          Buffer.from("X-J: "),
          junk(3, MOST, Buffer.from([0x80, 0xff, 0xc3, 0xe2])),
          Buffer.from("\r\n"),
        ]),
      },
      HELLO,
    ),
};
