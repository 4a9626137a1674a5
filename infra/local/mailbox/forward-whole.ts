/** Who forwards to whom, and when. */
interface Forward {
  readonly from: string;
  readonly to: string;
  readonly at: Date;
}

const CRLF = "\r\n";

/** A boundary that does not stand in the message. */
function boundaryFor(raw: Buffer): string {
  for (let n = 0; ; n += 1) {
    const boundary = `forwarded-whole-${n}`;
    if (raw.indexOf(`--${boundary}`) < 0) return boundary;
  }
}

/** A mail as its receiver forwards it "as attachment": one empty text, and the message whole (RFC 2046 §5.2.1). */
export function forwardWhole(raw: Buffer, { from, to, at }: Forward): Buffer {
  const boundary = boundaryFor(raw);
  const head = [
    `From: <${from}>`,
    `To: <${to}>`,
    "Subject: Fwd:",
    `Date: ${at.toUTCString().replace("GMT", "+0000")}`,
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
