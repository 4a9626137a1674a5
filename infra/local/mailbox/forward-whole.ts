import { readHeaderDate } from "../../../core/mail/header-date.ts";
import { headerValue, readHeaders } from "../../../core/mail/headers.ts";
import { identify } from "../../../core/mail/identify.ts";
import { clean } from "../../../core/mail/printable.ts";
import { decodeWords, encodeWords } from "../smtp/encoded-words.ts";

/** Who forwards to whom. */
interface Forward {
  readonly from: string;
  readonly to: string;
}

const CRLF = "\r\n";
const MAX_SUBJECT = 200;

/** A boundary that does not stand in the message. */
function boundaryFor(raw: Buffer): string {
  for (let n = 0; ; n += 1) {
    const boundary = `forwarded-whole-${n}`;
    if (raw.indexOf(`--${boundary}`) < 0) return boundary;
  }
}

/** What the forward takes from the mail inside: nothing of it is of today, so that the same mail forwarded again is the same. */
function fieldsOf(raw: Buffer, from: string): readonly string[] {
  const headers = readHeaders(raw);
  const subject = clean(decodeWords(headerValue({ headers }, "subject") ?? "")).slice(0, MAX_SUBJECT);
  const sentAt = readHeaderDate(headerValue({ headers }, "date") ?? "");
  return [
    `Subject: ${encodeWords(`Fwd: ${subject}`.trim())}`,
    `Message-ID: <forwarded.${identify(raw)}@${from.split("@").at(-1)}>`,
    ...(sentAt === undefined ? [] : [`Date: ${sentAt.at.toUTCString().replace("GMT", "+0000")}`]),
  ];
}

/** A mail as its receiver forwards it "as attachment": one empty text, and the message whole (RFC 2046 §5.2.1). */
export function forwardWhole(raw: Buffer, { from, to }: Forward): Buffer {
  const boundary = boundaryFor(raw);
  const head = [
    `From: <${from}>`,
    `To: <${to}>`,
    ...fieldsOf(raw, from),
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    "",
    `--${boundary}`,
    "Content-Type: message/rfc822",
    "Content-Disposition: attachment",
    "",
    "",
  ].join(CRLF);
  return Buffer.concat([Buffer.from(head), raw, Buffer.from(`${CRLF}--${boundary}--${CRLF}`)]);
}
