import { headerFields } from "./header-fields.ts";
import type { InboundMail } from "./inbound-mail.ts";

const FIELD = "X-SES-RECEIPT";
const LINE = /.{1,70}/g;

/**
 * The field whose content only SES understands. Here it holds the envelope and the verdicts, which no other field names
 * in full: so a stored mail whose notification was lost can be notified of again.
 */
export function receiptField(mail: InboundMail): string {
  const token = Buffer.from(JSON.stringify(mail)).toString("base64url");
  return `${FIELD}: ${(token.match(LINE) ?? []).join("\r\n ")}`;
}

/** What the topmost such field of a stored header says; a field of the same name that a stranger wrote stands below it. */
export function readReceiptField(header: string): InboundMail | undefined {
  const field = headerFields(header).find(({ name }) => name === FIELD);
  try {
    const token = field?.value.replace(/\s/g, "") ?? "";
    const mail: InboundMail = JSON.parse(Buffer.from(token, "base64url").toString());
    const { sesMessageId, sender, recipients, verdicts } = mail;
    const receivedAt = new Date(mail.receivedAt);
    const isWhole =
      sesMessageId && sender && Array.isArray(recipients) && verdicts && !Number.isNaN(receivedAt.getTime());
    return isWhole ? { sesMessageId, sender, recipients, verdicts, receivedAt } : undefined;
  } catch {
    return undefined;
  }
}
