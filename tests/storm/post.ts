import { sesNotification } from "../../infra/local/smtp/ses-notification.ts";
import { traceHeaders } from "../../infra/local/smtp/trace-headers.ts";
import { TRUSTED, UNKNOWN } from "../../infra/local/smtp/verdicts.ts";
import type { StormMail } from "./correspondence.ts";

/** One delivery by SMTP, as SES has stored it: the bytes, and the notification that names them. */
export interface Delivered {
  readonly id: string;
  readonly raw: Buffer;
  notification(key: string): string;
}

/** A mail as it comes in once more: the same bytes under another id, behind other trace fields. */
export function deliver(mail: StormMail, n: number, receivedAt: Date): Delivered {
  const id = `storm${n}`;
  const inbound = {
    sesMessageId: id,
    sender: { ip: `192.0.2.${n % 250}`, helo: `relay${n % 7}.example.net`, mailFrom: mail.mailFrom },
    recipients: mail.recipients,
    receivedAt,
    verdicts: mail.isProved ? TRUSTED : UNKNOWN,
  };
  const trace = traceHeaders(inbound);
  const header = mail.raw.toString("latin1", 0, mail.raw.indexOf("\r\n\r\n") + 2);
  return {
    id,
    raw: Buffer.concat([Buffer.from(trace, "latin1"), mail.raw]),
    notification: (key) => sesNotification(inbound, trace + header, key),
  };
}
