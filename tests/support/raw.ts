/** Bytes of a message from its lines, which end in CRLF. Text is UTF-8; what must be other bytes is given as such. */
export function raw(lines: readonly (string | Uint8Array)[], end = "\r\n"): Buffer {
  return Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string), Buffer.from(end)]));
}

/** The header lines of a mail from Martin to Jane. */
export const HEAD: readonly string[] = [
  "From: Martin Berg <martin@example.org>",
  "To: Jane Roe <jane@example.net>",
  "Date: Tue, 3 Nov 2026 19:30:00 +0100",
  "Message-ID: <m1@example.org>",
  "MIME-Version: 1.0",
];
