import { type Bombs, filled, junk, MB, MIXED, mail, numbered, part } from "./bomb.ts";

const HTML = "text/html; charset=utf-8";
const PLAIN = "text/plain; charset=utf-8";
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Multiparts one in the other, so many levels deep, with a text in the innermost. */
function nested(levels: number): Buffer {
  const open = numbered(levels, (i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary="b${i + 1}"\r\n\r\n`);
  return Buffer.concat([open, Buffer.from(`--b${levels}\r\n\r\nHello from below.\r\n`)]);
}

/** Mails attached to mails, so many levels deep. */
const attached = (levels: number): Buffer =>
  numbered(levels, (i) => `From: Tom <tom${i}@example.com>\r\nContent-Type: message/rfc822\r\n\r\n`);

const closed = (...parts: readonly Buffer[]): Buffer => Buffer.concat([...parts, Buffer.from("--b--\r\n")]);
const MESSAGE = "From: Tom <tom@example.com>\r\nSubject: x\r\nDate: Tue, 3 Nov 2026 10:00:00 +0100\r\n\r\nHello.\r\n";

const deep = (levels: number): Bombs => ({
  [`${levels} multiparts deep`]: (way) => mail(way, { type: 'multipart/mixed; boundary="b0"' }, nested(levels)),
  [`${levels} attached messages deep`]: (way) => mail(way, { type: "message/rfc822" }, attached(levels), MESSAGE),
});

/** What a mail is put together of: parts, boundaries, attachments, attached messages. */
export const PART_BOMBS: Bombs = {
  ...deep(10),
  ...deep(100),
  ...deep(1_000),
  ...deep(10_000),
  "100,000 parts": (way) => mail(way, { type: MIXED }, filled("--b\r\n\r\nx\r\n", 100_000 * 10)),
  "100,000 text parts of 100 lines' worth": (way) =>
    mail(way, { type: MIXED }, filled(`--b\r\nContent-Type: text/plain\r\n\r\n${"words ".repeat(40)}\r\n`, 28 * MB)),
  "900 html parts of 40 KB": (way) =>
    mail(way, { type: MIXED }, ...Array.from({ length: 900 }, () => part(HTML, filled("<p>Hello</p>", 40_000)))),
  "900 text parts of 40 KB": (way) =>
    mail(way, { type: MIXED }, ...Array.from({ length: 900 }, () => part(PLAIN, filled("Hello there.\r\n", 40_000)))),
  "900 text and html parts in turn": (way) =>
    mail(
      way,
      { type: MIXED },
      ...Array.from({ length: 450 }, () => [part(PLAIN, filled("Hello\r\n", 9_000)), part(HTML, "<p>x</p>")]).flat(),
    ),
  "100,000 attachments with names": (way) =>
    mail(
      way,
      { type: MIXED },
      numbered(100_000, (i) => `--b\r\nContent-Type: image/png; name="${i}.png"\r\n\r\nx\r\n`),
    ),
  "one million look-alikes of the boundary": (way) =>
    mail(way, { type: MIXED }, part(PLAIN, "Hello."), filled("--bb\r\n", 6 * MB)),
  "one million boundaries of another part": (way) =>
    mail(way, { type: MIXED }, part(PLAIN, "Hello."), filled("--c--\r\n--\r\n--c\r\n-- b\r\n", 20 * MB)),
  "one million ends of the multipart": (way) =>
    mail(way, { type: MIXED }, part(PLAIN, "Hello."), filled("--b--\r\n", 7 * MB)),
  "a boundary of 100 KB, looked for a hundred times": (way) => {
    const boundary = "b".repeat(100_000);
    return mail(
      way,
      { type: `multipart/mixed; boundary="${boundary}"` },
      filled(`--${boundary}\r\n\r\nx\r\n`, 100 * 100_010),
    );
  },
  "a boundary with nothing in it": (way) => mail(way, { type: 'multipart/mixed; boundary=""' }, filled("--\r\n", MB)),
  "a multipart without a boundary": (way) => mail(way, { type: "multipart/mixed" }, filled("--b\r\n\r\nx\r\n", 5 * MB)),
  "one boundary for a hundred nested multiparts": (way) =>
    mail(way, { type: MIXED }, filled(`--b\r\nContent-Type: ${MIXED}\r\n\r\n`, 1 * MB)),
  "a thousand messages attached side by side": (way) =>
    mail(way, { type: MIXED }, closed(...Array.from({ length: 1_000 }, () => part("message/rfc822", MESSAGE)))),
  "200 attached messages of 200 KB": (way) =>
    mail(
      way,
      { type: MIXED },
      closed(
        ...Array.from({ length: 200 }, () => part("message/rfc822", MESSAGE, filled("> why?\nBecause.\n", 200_000))),
      ),
    ),
  "an attached message of 39 MB": (way) =>
    mail(way, { type: MIXED }, closed(part("message/rfc822", MESSAGE, filled("word word\r\n", 39 * MB)))),
  "attached messages, ten in each of three levels": (way) => {
    const level = (n: number): string =>
      n === 0
        ? MESSAGE
        : `From: Tom <tom@example.com>\r\nContent-Type: multipart/mixed; boundary="n${n}"\r\n\r\n${`--n${n}\r\nContent-Type: message/rfc822\r\n\r\n${level(n - 1)}`.repeat(10)}--n${n}--\r\n`;
    return mail(way, { type: "message/rfc822" }, level(3));
  },
  "an attachment of 39 MB before the text": (way) =>
    mail(
      way,
      { type: MIXED },
      "--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n",
      filled(`${BASE64}ABCDEFGHIJKL\r\n`, 39 * MB),
      "\r\n",
      closed(part(PLAIN, "Did you see the harbour?")),
    ),
  "an attachment of 39 MB in one line": (way) =>
    mail(
      way,
      { type: MIXED },
      part(PLAIN, "Hello."),
      "--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n",
      filled(BASE64, 39 * MB),
    ),
  "an attachment of 39 MB of quoted-printable junk": (way) =>
    mail(
      way,
      { type: MIXED },
      part(PLAIN, "Hello."),
      "--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n",
      junk(1, 39 * MB, "=0AZ=\r\n= x"),
    ),
  "an attachment of 39 MB of uuencoded lines": (way) =>
    mail(way, { encoding: "x-uuencode" }, "begin 644 x\r\n", filled(`M${"A".repeat(60)}\r\n`, 39 * MB), "end\r\n"),
  "a part with a header of 10 MB": (way) =>
    mail(
      way,
      { type: MIXED },
      "--b\r\nX-Long: ",
      filled("x", 10 * MB),
      "\r\n\r\nHello.\r\n",
      closed(part(PLAIN, "Hello.")),
    ),
  "a part with 100,000 fields": (way) =>
    mail(way, { type: MIXED }, "--b\r\n", filled("X-A: b\r\n", 100_000 * 8), "\r\nHello.\r\n"),
  "900 parts with 1,000 fields each": (way) =>
    mail(
      way,
      { type: MIXED },
      ...Array.from({ length: 900 }, () => `--b\r\n${"X-A: b\r\n".repeat(1_000)}\r\nHello.\r\n`),
    ),
  "900 parts, each with a type of 30 KB": (way) =>
    mail(
      way,
      { type: MIXED },
      ...Array.from(
        { length: 900 },
        () => `--b\r\nContent-Type: text/plain${'; name="x\\"y"'.repeat(2_000)}\r\n\r\nx\r\n`,
      ),
    ),
  "a calendar of 10 MB": (way) =>
    mail(
      way,
      { type: MIXED },
      part(PLAIN, "See you there."),
      part(
        'text/calendar; method="REQUEST"',
        "BEGIN:VCALENDAR\r\n",
        filled("BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n", 10 * MB),
      ),
    ),
  "a calendar alone, of 10 MB": (way) =>
    mail(way, { type: "text/calendar; method=REQUEST" }, filled("BEGIN:VEVENT\r\nSUMMARY:x\r\n", 10 * MB)),
  "900 calendars, each with another method": (way) =>
    mail(
      way,
      { type: MIXED },
      ...Array.from({ length: 900 }, (_, i) => part(`text/calendar; method=${"M".repeat(i)}`, "BEGIN:VCALENDAR")),
    ),
  "a vCard of 10 MB": (way) =>
    mail(
      way,
      { type: MIXED },
      part(PLAIN, "Here she is."),
      part("text/vcard", "BEGIN:VCARD\r\n", filled("TEL:+44 20 7946 0018\r\n", 10 * MB)),
    ),
  "two hundred thousand types of content in one body": (way) =>
    mail(way, {}, filled("Content-Type: text/plain; format=flowed\r\n charset=utf-7\r\n", 12 * MB)),
  "a type that goes on for 20 MB in the body": (way) =>
    mail(way, {}, "Content-Type: text/plain;\r\n", filled(" format = flowed;\r\n", 20 * MB)),
  "a type in one line of 20 MB in the body": (way) =>
    mail(way, {}, "Content-Type: text/plain;", filled(" format  =  ", 20 * MB)),
};
