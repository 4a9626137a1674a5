import { contentName } from "./content-name.ts";

// What relays add on the way: two deliveries of one mail differ in these and in nothing else.
const TRACE =
  /^(?:received|return-path|delivered-to|x-original-to|received-spf|authentication-results|arc-[a-z-]+|x-ses-[a-z-]+|x-received)[ \t]*:/i;
const MAX_HEADER_BYTES = 256 * 1024;

function headerEnd(raw: Buffer): number {
  const lf = raw.indexOf("\n\n");
  const crlf = raw.indexOf("\r\n\r\n");
  return Math.min(...[lf, crlf].filter((at) => at >= 0), raw.length, MAX_HEADER_BYTES);
}

/**
 * Names a mail by its content: SHA-256 over its own header fields and its body, without the trace fields on top. The same mail
 * delivered twice has one name; the same Message-ID on other content has another (threats 31, 32).
 */
export function identify(raw: Uint8Array): string {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const end = headerEnd(bytes);
  const fields = bytes
    .toString("latin1", 0, end)
    .split(/\r?\n(?![ \t])/)
    .filter((field) => !TRACE.test(field));
  return contentName(Buffer.from(fields.join("\n"), "latin1"), bytes.subarray(end));
}
