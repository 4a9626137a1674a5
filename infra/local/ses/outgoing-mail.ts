import { headerBlock, headerFields } from "../smtp/header-fields.ts";
import { SesError } from "./ses-query.ts";

/** SES v1 takes messages up to 10 MB, attachments and encoding included. */
const MAX_BYTES = 10 * 1024 * 1024;
const MAX_LINE = 998;

/** SES refuses a message that carries one of these fields twice ("Duplicate header"). */
const ONCE = new Set(
  (
    "auto-submitted bcc cc content-transfer-encoding content-type date from in-reply-to list-help list-id list-post " +
    "list-subscribe list-unsubscribe list-unsubscribe-post message-id mime-version precedence references reply-to " +
    "return-path sender subject to"
  ).split(" "),
);

/** SES writes these itself whatever the message says, and takes Bcc out. */
const REPLACED = new Set(["message-id", "date", "bcc", "return-path"]);

/** Refuse what SES would refuse about a raw message. */
export function checkOutgoing(raw: Buffer): void {
  if (raw.length === 0) throw new SesError("InvalidParameterValue", "Empty raw message.");
  if (raw.length > MAX_BYTES) {
    throw new SesError(
      "InvalidParameterValue",
      `Message length is more than ${MAX_BYTES} bytes long: '${raw.length}'.`,
    );
  }
  const names = headerFields(headerBlock(raw)).map((field) => field.name.toLowerCase());
  const twice = names.find((name, index) => ONCE.has(name) && names.indexOf(name) !== index);
  if (twice !== undefined) throw new SesError("InvalidParameterValue", `Duplicate header '${twice}'.`);
  if (!names.includes("from")) throw new SesError("InvalidParameterValue", "Missing required header 'From'.");
  if (hasLongLine(raw)) throw new SesError("InvalidParameterValue", `A line is longer than ${MAX_LINE} characters.`);
}

/** The message as it leaves SES: with its Message-ID and Date, and no others. */
export function stamp(raw: Buffer, messageId: string, now: Date): Buffer {
  const block = headerBlock(raw);
  const kept = headerFields(block)
    .filter((field) => !REPLACED.has(field.name.toLowerCase()))
    .map((field) => field.lines.join("\r\n"));
  const date = now.toUTCString().replace(/GMT$/, "+0000");
  const head = [`Message-ID: ${messageId}`, `Date: ${date}`, ...kept].join("\r\n");
  return Buffer.concat([Buffer.from(`${head}\r\n`, "latin1"), raw.subarray(block.length)]);
}

function hasLongLine(raw: Buffer): boolean {
  let start = 0;
  while (start < raw.length) {
    const found = raw.indexOf(10, start);
    const end = found === -1 ? raw.length : found;
    const line = raw[end - 1] === 13 ? end - 1 : end;
    if (line - start > MAX_LINE) return true;
    start = end + 1;
  }
  return false;
}
