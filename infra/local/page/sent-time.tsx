import { type SentAt, toIso } from "../../../core/mail/sent-at.ts";
import { sentTime } from "./day.ts";

/** When a message was sent: its day alone where nobody said the time. */
export const SentTime = ({ sentAt, zone }: { readonly sentAt: SentAt; readonly zone: string }) => (
  <time datetime={sentAt.isDay ? toIso(sentAt) : sentAt.at.toISOString()}>{sentTime(sentAt, zone)}</time>
);
