import fc from "fast-check";

/** One of them, repeated: most once, some so often that a reader with a nested loop would notice. */
function repeated(pieces: readonly string[]): fc.Arbitrary<string> {
  const times = fc.constantFrom(1, 1, 1, 1, 1, 1, 2, 2, 3, 9, 40, 300);
  return fc.tuple(fc.constantFrom(...pieces), times).map(([piece, n]) => piece.repeat(n));
}

const NAMES = [
  "Jane Roe",
  "Tom Bell",
  "Martin Berg",
  "Roe, Jane",
  "J. R.",
  "Jürgen",
  "山田太郎",
  "O'Neil",
  "Tom Bell via Boats",
];
const ADDRESSES = [
  "jane@example.net",
  "tom.bell@example.org",
  "martin@example.org",
  "Martin@EXAMPLE.org",
  "bücher@bücher.example",
  "a..b@example.net",
  "no-reply@example.com",
  "jane=example.net@groups.example.org",
  "@",
  "x@y",
  `${"a".repeat(70)}@example.com`,
];
const DATES = [
  "Sun, 8 Nov 2026 at 18:02",
  "8 November 2026 18:02:11 CET",
  "08.11.26 um 18:02",
  "2026年11月8日(日) 18:02",
  "11/08/2026 06:02 PM",
  "le 8 nov. 2026 à 18:02",
  "31/31/2026 99:99",
  "Fri, 31 Dec 9999 23:59:60 -1400",
  "Tue, 3 Nov 2026 19:30:00 +0100",
  "30 Feb 2026 10:00",
  "1",
];
const ATTRIBUTIONS = [
  "On Sun, 8 Nov 2026 at 18:02, Tom Bell <tom.bell@example.org> wrote:",
  "On Sun, 8 Nov 2026 at 18:02, Tom Bell <tom.bell@example.org>",
  "wrote:",
  "Am 08.11.26 um 18:02 schrieb Tom Bell:",
  "Le 8 nov. 2026 à 18:02, Jane Roe <jane@example.net> a écrit :",
  "El dom, 8 nov 2026 a las 18:02, Jane Roe escribió:",
  "Il giorno 8 nov 2026 Jane Roe ha scritto:",
  "Op 8 nov. 2026 om 18:02 schreef Tom Bell <tom@example.org>:",
  "Em dom., 8 de nov. de 2026 às 18:02, Tom Bell escreveu:",
  "2026年11月8日(日) 18:02 Tom Bell <tom@example.org>:",
  "Jane Roe wrote:",
  "> On 8 Nov 2026, jane@example.net wrote:",
  "Tom Bell@HARB",
  "2026-01-05 10:00 GMT+02:00 Jane Roe <jane@example.net>:",
];
const SEPARATORS = [
  "-- ",
  "--",
  "_______________________________________________",
  "-----Original Message-----",
  "-----Ursprüngliche Nachricht-----",
  "---------- Forwarded message ---------",
  "Begin forwarded message:",
  "Anfang der weitergeleiteten Nachricht:",
  "***",
  "```",
  "-----Message d'origine-----",
];
const LABELS = [
  "From: Tom Bell <tom.bell@example.org>",
  "Von: Jane Roe",
  "De : Jane Roe <jane@example.net>",
  "Sent: Sunday, November 8, 2026 6:02 PM",
  "Gesendet: Sonntag, 8. November 2026 18:02",
  "Date: Sun, 8 Nov 2026 at 18:02",
  "To: Jane Roe <jane@example.net>; Tom <tom@example.org>",
  "An: Martin",
  "Cc:  ",
  "Subject: The old harbour crane",
  "Betreff: AW: x",
  "From:",
  ":",
];
const WORDS = [
  "Hello Tom,",
  "Kind regards,",
  "Mit freundlichen Grüßen",
  "Sent from my iPhone",
  "Did you find a yard that lifts it?",
  "Thank you so much, I love it.",
  "Shall we talk on Tuesday at 5 pm?",
  "I will send you the book tomorrow.",
  "my mother died last week",
  "called Jane, later Tom in June",
  "never",
  "stop",
  "undo",
  "yes",
  "Her number is 020 7946 0018",
  "and",
  "not before 1/6/2027",
  "x",
  ".",
  "?!",
  "港口的起重机",
  "\u200b\u00a0",
  "\ud83d",
  "\u0301",
  "\u202e",
  "👩‍👩‍👧‍👦",
  "\u212a",
  "İ",
  "ß",
];
const NUMBERS = [
  "+44 20 7946 0018",
  "Tel: 020 7946 0018",
  "(0)20",
  "0",
  "+",
  "12/13/99",
  "Fax",
  "M",
  "ext. 5",
  "PA:",
  "24/7",
  "10115 Berlin",
  "SW1A 1AA",
  "London",
];
const MARKS = [">", "> ", ">> > ", "＞", " > ", ">>>>>>>>>>>>>>>>>>>>", "|", "\t", " ", "  ", ""];

/** One line of a text body, without its end. */
const line: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("", ...ATTRIBUTIONS, ...SEPARATORS, ...LABELS, ...WORDS) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...MARKS), fc.constantFrom(...ATTRIBUTIONS, ...LABELS, ...WORDS))
      .map((two) => two.join("")),
  },
  {
    weight: 4,
    arbitrary: fc
      .array(
        repeated([...WORDS, ...NAMES, ...ADDRESSES, ...DATES, ...NUMBERS, ...MARKS, ":", "<", ">", "(", ")", '"', ","]),
        { maxLength: 6 },
      )
      .map((some) => some.join(" ")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme-ascii", maxLength: 40 }) },
);

/** The lines of a text body: now and then one of them many times. */
export const lines: fc.Arbitrary<string[]> = fc
  .array(fc.tuple(line, fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 2, 5, 60)), { maxLength: 24 })
  .map((some) => some.flatMap(([one, n]) => Array.from({ length: n }, () => one)));

/** A signature, and what may stand in one. */
export const signature: fc.Arbitrary<string> = fc
  .array(
    fc.array(
      repeated([
        ...NUMBERS,
        ...NAMES,
        ...ADDRESSES,
        ...MARKS,
        "assistant",
        "zoom",
        ",",
        ";",
        "·",
        "-",
        "/",
        "Tel",
        "mobile",
      ]),
      { maxLength: 6 },
    ),
    { maxLength: 12 },
  )
  .map((some) => some.map((one) => one.join(" ")).join("\n"));

const TAGS = [
  "<div>",
  "</div>",
  '<div class="gmail_quote">',
  '<div class="gmail_attr">',
  '<blockquote type="cite" cite="mid:parent@example.org">',
  "</blockquote>",
  '<div id="divRplyFwdMsg">',
  '<div id="appendonsend"></div>',
  '<div class="moz-cite-prefix">',
  '<div class="yahoo_quoted">',
  '<div class="protonmail_quote">',
  '<div class="gmail_signature">',
  "<br>",
  "<p>",
  "</p>",
  "<ol><li>",
  "<hr>",
  "<pre>\n",
  "</pre>",
  "<table><tr><td>",
  "</td></tr></table>",
  '<a href="https://example.com/?q=%ff">',
  "</a>",
  '<font color="red">',
  "<style>",
  "</style>",
  "<script>",
  "<title>",
  "<!--",
  "-->",
  "<![CDATA[",
  "<b",
  "<",
  "&nbsp;",
  "&#0;",
  "&#x110000;",
  "&",
  '"',
  "'",
  ">",
  '<p style="color:#00f',
];

/** A page. */
export const page: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: repeated(TAGS) }, { weight: 2, arbitrary: line }), { maxLength: 30 })
  .map((some) => some.join(""));

const VALUES = [
  ...ADDRESSES,
  ...NAMES,
  ...DATES,
  "Martin Berg <martin@example.org>",
  '"Roe, Jane" <jane@example.net>',
  '"alice@example.com" <eve@example.net>',
  "undisclosed-recipients:;",
  "g: a@example.com, b@example.com;",
  "<@example.com:jane@example.net>",
  "(a (b) c)",
  "=?utf-8?Q?J=C3=BCrgen?=",
  "=?utf-8?B?w4TDlsOc",
  "=?x-no-such?Q?=C3?=",
  "=?iso-2022-jp?B?GyRCGyhC?=",
  "=?utf-8?Q?=0D=0ABcc:_x@example.com?=",
  "<m1@example.org>",
  "<a@x>,<b@x> foo <c@x",
  "Re: Fwd: The Contessa",
  "AW: [list] x",
  ",",
  ";",
  "<",
  "(",
  '"',
  "\\",
  "\t",
  "\u0000",
  "\u00ff",
  "1.0",
  "multipart/mixed; boundary=b",
  'multipart/alternative; boundary="b"',
  "text/plain; charset=utf-8; format=flowed; delsp=yes",
  "text/html",
  "text/calendar; method=REQUEST",
  "message/rfc822",
  "application/pdf; name*0*=utf-8''x; name*2=y",
  "charset=utf-7",
  "base64",
  "quoted-printable",
  "8bit",
  "auto-replied",
  "amazonses.com; dkim=pass header.i=@example.org",
];
const FIELDS = [
  "From",
  "To",
  "Cc",
  "Reply-To",
  "Sender",
  "Subject",
  "Date",
  "Message-ID",
  "In-Reply-To",
  "References",
  "Content-Type",
  "Content-Transfer-Encoding",
  "Content-Disposition",
  "Received",
  "Authentication-Results",
  "Auto-Submitted",
  "List-Id",
  "X-Original-From",
  "X-Loop",
  "From ",
  "from",
  "",
  "\ufeffFrom",
  "X y",
];

const value = fc.array(repeated(VALUES), { minLength: 1, maxLength: 4 }).map((some) => some.join(" "));

/** The lines of one field: some folded, some that are none. */
const field: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(fc.constantFrom(...FIELDS), value).map(([name, said]) => [`${name}: ${said}`]) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...FIELDS), value, value).map(([name, a, b]) => [`${name}: ${a}`, ` ${b}`]),
  },
  { weight: 1, arbitrary: value.map((said) => [said]) },
);

/** The lines of a header of any kind. */
export const fields: fc.Arbitrary<string[]> = fc.array(field, { maxLength: 14 }).map((some) => some.flat());

/** The lines of a header that lets a mail in, with fields of any kind behind it. */
const proved: fc.Arbitrary<string[]> = fc
  .tuple(
    fc.constantFrom("Martin Berg <martin@example.org>", "martin@example.org"),
    fc.constantFrom(
      "Jane Roe <jane@example.net>",
      "jane@example.net, Tom <tom@example.org>",
      "k7f3q2x5m4n6p7r8@in.buddy.example.net",
      "",
    ),
    fc.array(
      field.filter(([first = ""]) =>
        /^(?:In-Reply-To|References|Content-T|Content-D|Received|Sender|Reply-To|X-Or)[^:]*:/.test(first),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([from, to, more]) => [
    `From: ${from}`,
    `To: ${to}`,
    "Date: Tue, 3 Nov 2026 19:30:00 +0100",
    "Message-ID: <f1@example.org>",
    ...more.flat(),
  ]);

const part: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 5, arbitrary: lines },
  { weight: 3, arbitrary: page.map((text) => text.split(/\r\n?|\n/)) },
  { weight: 1, arbitrary: fields.map((some) => [...some, ""]) },
);

/** The lines of a body: parts between boundaries, or one part alone. */
const body: fc.Arbitrary<string[]> = fc
  .array(fc.tuple(fc.constantFrom<string[]>([], [], ["--b"], ["--b", ""], ["--b--"], ["--c"]), fields, part), {
    maxLength: 4,
  })
  .map((some) =>
    some.flatMap(([boundary, head, content]) => [
      ...boundary,
      ...(boundary.length > 0 ? [...head, ""] : []),
      ...content,
    ]),
  );

const withoutEnds = (some: readonly string[]): string[] => some.map((one) => one.replace(/[\r\n]/g, " "));

/** The lines of a whole mail of any kind, without their ends. */
export const anyMail: fc.Arbitrary<string[]> = fc
  .tuple(fc.oneof(fields, proved), body)
  .map(([head, content]) => withoutEnds([...head, "", ...content]));

/** The lines of a whole mail that is proved to be the user's. */
export const provedMail: fc.Arbitrary<string[]> = fc
  .tuple(proved, body)
  .map(([head, content]) => withoutEnds([...head, "", ...content]));

/** How a line may end, and as what bytes a letter may go out. */
export const ends = fc.constantFrom("\r\n", "\n", "\r\n", "\r", "\n\r", "\r\r\n", "\u0000\n");
export const coding = fc.constantFrom<BufferEncoding>("utf8", "utf8", "latin1", "utf16le");
