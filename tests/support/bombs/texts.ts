import { type Bomb, type Bombs, filled, junk, MB, MIXED, mail, numbered, part } from "./bomb.ts";

const ON = "On Mon, 5 Jan 2026 at 10:00, Jane Roe <jane@example.net> wrote:\n";
const FLOWED = "text/plain; charset=utf-8; format=flowed; delsp=yes";

/** A mail whose text is one thing over and over: as much as is read of a text, and as much as a mail may hold. */
const text = (unit: string, bytes = 30 * MB, before = ""): Bomb => {
  return (way) => mail(way, {}, before, filled(unit, bytes));
};

const encoded =
  (encoding: string, body: () => Uint8Array | string, type?: string): Bomb =>
  (way) =>
    mail(way, { encoding, ...(type !== undefined && { type }) }, body());

const charset =
  (name: string, body: () => Uint8Array): Bomb =>
  (way) =>
    mail(way, { type: `text/plain; charset=${name}` }, body());

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const ALL = Uint8Array.from({ length: 256 }, (_, i) => i);

/** What a text is full of. */
export const TEXT_BOMBS: Bombs = {
  "a text in one line of 30 MB": text("word "),
  "a text in one word of 30 MB": text("x"),
  "spaces in one line of 30 MB": text(" "),
  "a text of 1 MB in one line that begins like an attribution": text("On Mon, 5 Jan 2026 ", MB),
  "blank lines": text("\n"),
  "blank lines that end in CRLF": text("\r\n"),
  "bare CR": text("\r"),
  "CR, LF and CRLF in turn": text("a\rb\nc\r\nd\n\re"),
  NUL: text("\u0000"),
  "NUL between letters": text("a\u0000b\n"),
  "byte order marks": text("\ufeff"),
  "zero-width spaces": text("\u200b \u200b\n"),
  "half characters": encoded("8bit", () => filled(bytes(0xed, 0xa0, 0xbd), 10 * MB)),
  "quote marks in one line": text(">"),
  "quoted blank lines": text(">\n"),
  "lines with deeper and deeper quotes": (way) =>
    mail(
      way,
      {},
      numbered(5_000, (i) => `${"> ".repeat(i % 300)}why?\n`),
    ),
  "quotes that go up and down": text("> a\n>> b\n> > > c\n>d\nBecause.\n"),
  "quoted words": text("> > > word\n"),
  "wide quote marks": text("＞ ＞＞ word\n"),
  "answers between quoted lines": text("> why?\nBecause.\n", 30 * MB, ON),
  attributions: text(ON),
  "attributions, each with a quote": text(`${ON}> x\n\n`),
  "attributions in the quotes of attributions": (way) =>
    mail(
      way,
      {},
      numbered(2_000, (i) => `${"> ".repeat(Math.min(i, 200))}${ON}`),
    ),
  "attributions in ten languages": text(
    "Am 08.11.26 um 18:02 schrieb Tom Bell:\nLe 8 nov. 2026 à 18:02, Tom Bell <tom@example.org> a écrit :\nEl dom, 8 nov 2026 a las 18:02, Tom Bell escribió:\nIl giorno 8 nov 2026, alle ore 18:02, Tom Bell ha scritto:\nOp 8 nov. 2026 om 18:02 schreef Tom Bell:\n2026年11月8日(日) 18:02 Tom Bell <tom@example.org>:\nDen 8 nov. 2026 skrev Tom Bell:\n8 ноября 2026 г., 18:02, Tom Bell написал:\n",
  ),
  "lines that are nearly attributions": text("On 5 Jan 2026 many people who were never there and\n12 Mar:\n"),
  "lines that end in a colon": text("and so I said to all of them on Monday the 5th at 10:00 that:\n"),
  "lines of numbers that end in a colon": text("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25:\n"),
  "a line of months that ends in a colon": text(`${"jan feb 12:00 2026 ".repeat(20)}:\n`),
  "dates without a verb": text("2026-01-05 10:00 GMT+02:00 Jane Roe <jane@example.net>\n"),
  "header lines": text("From: Jane Roe <jane@example.net>\n"),
  "header blocks": text(
    "From: Jane Roe <jane@example.net>\nSent: Sunday, November 8, 2026 6:02 PM\nTo: Martin\nSubject: x\n\nHello.\n\n",
  ),
  "header blocks without a date": text("From: a@example.com\nTo: b@example.com\nCc: c@example.com\n"),
  "a header block with 100,000 recipients": text(
    "tom@example.com; ",
    2 * MB,
    "-----Original Message-----\nFrom: Jane Roe <jane@example.net>\nTo: ",
  ),
  "recipients of a header block in folded lines": text(
    "  tom@example.com;\n",
    2 * MB,
    "-----Original Message-----\nFrom: Jane Roe <jane@example.net>\nTo: x;\n",
  ),
  "separators of forwards": text("---------- Forwarded message ---------\n"),
  "separators of answers": text("-----Original Message-----\n"),
  "beginnings of forwards": text("Begin forwarded message:\n\n"),
  "forwards of one line": text(
    "---------- Forwarded message ---------\nFrom: Jane Roe <jane@example.net>\nDate: Mon, 5 Jan 2026 at 10:00\nSubject: x\n\nHello.\n",
  ),
  "lines of dashes": text(`${"-".repeat(300)}\n`),
  "one line of dashes": text("-"),
  "one line of underscores": text("_"),
  "Notes heads": text("Jane Roe   12/13/99 09:20 AM\n\n"),
  signatures: text("-- \nJane Roe\n"),
  "greetings of letters' ends": text("Kind regards,\nJane Roe\n"),
  "notices of telephones": text("Sent from my iPhone\n"),
  "fences of code": text("```\n"),
  "one fence of code that never ends": text("x = 1;\n", 30 * MB, "```\n"),
  prompts: text(">>> import crane\n"),
  "digits in one line": text("1"),
  "telephone numbers": text("+44 20 7946 0018\n", 30 * MB, "-- \n"),
  "telephone numbers in one line": text("020 7946 0018 ", MB, "-- \n"),
  "digits and brackets in a signature": text("(0)20-7946/0018.", MB, "-- \n"),
  "labels of telephones": text("Tel: mobile office direct fax: ", MB, "-- \n"),
  "plus signs in a signature": text("+", MB, "-- \n"),
  "one name over and over": text("Jane Roe "),
  "names with initials": text("J. R. R. "),
  addresses: text("jane@example.net "),
  "at signs": text("@"),
  "angle brackets": text("<"),
  "opened brackets with an address behind": text("<jane@", MB),
  links: text("https://example.com/?q=1 "),
  "links in brackets": text("[x]<https://example.com> "),
  questions: text("Why? "),
  "questions without a space": text("?"),
  "full stops": text("."),
  "exclamation marks and stops": text("!.?"),
  thanks: text("Thank you so much, I love it. "),
  "plans to talk": text("Shall we talk on Tuesday at 5 pm or Wednesday at 6? "),
  promises: text("I will send you the book tomorrow. "),
  "words to the service": text("called Jane, not Tom, later Jane in June and "),
  "clauses without an end": text("and and or but "),
  "days ahead": text("in two weeks on monday the 5th next june 2027-01-05 "),
  "quotation marks": text("\"'“"),
  "letters with marks on them": text("Z\u0301\u0302\u0303\u0304 "),
  "flags and hearts": text("❤️🇩🇪👩‍👩‍👧‍👦"),
  "Chinese without a space": text("我昨天去了港口看船"),
  "right to left and back": text("\u202e\u202dabc\u2066\n"),

  "soft breaks of quoted-printable": encoded("quoted-printable", () => filled("=\r\n", 30 * MB)),
  "one line of quoted-printable": encoded("quoted-printable", () => filled("=41", 30 * MB)),
  "signs of equality": encoded("quoted-printable", () => filled("=", 30 * MB)),
  "spaces at the ends of quoted-printable lines": encoded("quoted-printable", () => filled("a      \r\n", 30 * MB)),
  "one line of base64": encoded("base64", () => filled("QUJD", 30 * MB)),
  "padding of base64": encoded("base64", () => filled("=", 30 * MB)),
  "junk in base64": encoded("base64", () => junk(4, 30 * MB, "QUJD=\r\n !ü")),
  "an encoding that nobody knows": encoded("x-no-such", () => filled("Hello\r\n", 30 * MB)),
  "flowed lines": encoded("8bit", () => filled("word \r\n", 30 * MB), FLOWED),
  "flowed quotes": encoded("8bit", () => filled("> > word \r\n", 30 * MB), FLOWED),
  "a flowed line of 30 MB": encoded("8bit", () => filled("word ", 30 * MB), FLOWED),
  "flowed lines, each deeper than the last": encoded(
    "8bit",
    () => numbered(5_000, (i) => `${">".repeat(i)} x \r\n`),
    FLOWED,
  ),

  "UTF-7": charset("utf-7", () => filled("+ADw-script+AD4-", 10 * MB)),
  "UTF-16": charset("utf-16", () => filled("H\u0000e\u0000", 10 * MB)),
  "UTF-16 of an odd length": charset("utf-16le", () => filled(bytes(0, 0xd8), 10 * MB + 1)),
  "UTF-32": charset("utf-32", () => filled("H\u0000\u0000\u0000", 10 * MB)),
  "ISO-2022-JP escapes": charset("iso-2022-jp", () => filled("\u001b$B\u001b(B", 10 * MB)),
  "ISO-2022-JP letters": charset("iso-2022-jp", () => filled("\u001b$B$3$s\u001b(B", 10 * MB)),
  "ISO-2022-JP that never ends": charset("iso-2022-jp", () => filled("$3", 10 * MB)),
  "ISO-2022-KR": charset("iso-2022-kr", () => filled("\u000e!!\u000f", 10 * MB)),
  HZ: charset("hz-gb-2312", () => filled("~{<:Ky2;~}", 10 * MB)),
  "Shift JIS cut in half": charset("shift_jis", () => filled(bytes(0x82), 10 * MB)),
  "EUC-JP junk": charset("euc-jp", () => junk(5, 10 * MB, bytes(0x8f, 0x8e, 0xa1, 0xff, 0x41))),
  "GB18030 junk": charset("gb18030", () => junk(6, 10 * MB, bytes(0x81, 0x30, 0xff, 0x39, 0x41))),
  "Big5 junk": charset("big5", () => junk(7, 10 * MB, bytes(0xa4, 0x40, 0xff, 0x7e))),
  "a charset that nobody knows": charset("x-no-such", () => junk(8, 10 * MB, ALL)),
  "UTF-8 that is none": charset("utf-8", () => junk(9, 10 * MB, ALL)),
  "US-ASCII that is none": charset("us-ascii", () => junk(10, 10 * MB, ALL)),
  "binary under no type": (way) => mail(way, { encoding: "binary" }, junk(11, 30 * MB, ALL)),
  "30 MB of text beside a page": (way) =>
    mail(
      way,
      { type: 'multipart/alternative; boundary="b"' },
      part("text/plain", filled("Hello\n", 15 * MB)),
      part("text/html", filled("<p>Hello</p>", 15 * MB)),
    ),
  "two texts of 15 MB": (way) =>
    mail(
      way,
      { type: MIXED },
      part("text/plain", filled("Hello\n", 15 * MB)),
      part("text/plain", filled("Bye\n", 15 * MB)),
    ),
};
