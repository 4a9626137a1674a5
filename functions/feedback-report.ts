import type { Feedback } from "../core/settle.ts";

/** What a report says, or why it says nothing to us. Trying again would not change it, so it is told and not thrown. */
export type Report =
  | { readonly outcome: "read"; readonly feedback: Feedback }
  | { readonly outcome: "ignored"; readonly reason: "unreadable" | "unknown-type" };

type Json = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === "string" ? value : "");

function json(message: string): Json {
  try {
    return object(JSON.parse(message));
  } catch {
    return {};
  }
}

/** A moment that cannot be read is now: that a mail came back is worth more than when. */
function moment(value: unknown, now: Date): Date {
  const at = new Date(text(value));
  return Number.isNaN(at.getTime()) ? now : at;
}

const addressesIn = (value: unknown): string[] =>
  list(value)
    .map((one) => (typeof one === "string" ? one : text(object(one).emailAddress)))
    .filter((address) => address !== "");

type Told = { readonly at: Date; readonly recipients: readonly string[] } & (
  | { readonly kind: "bounce"; readonly isPermanent: boolean }
  | { readonly kind: "complaint"; readonly isNotSpam: boolean }
  | { readonly kind: "delivery" }
);

/** Each type of report with the part that belongs to it; fields that are not named here are nobody's business. */
const TYPES: Readonly<Record<string, (report: Json, now: Date) => Told>> = {
  Bounce: ({ bounce }, now) => {
    const { bounceType, timestamp, bouncedRecipients } = object(bounce);
    const recipients = addressesIn(bouncedRecipients);
    return { kind: "bounce", isPermanent: bounceType === "Permanent", at: moment(timestamp, now), recipients };
  },
  Complaint: ({ complaint }, now) => {
    const { complaintFeedbackType, timestamp, complainedRecipients } = object(complaint);
    const recipients = addressesIn(complainedRecipients);
    return {
      kind: "complaint",
      isNotSpam: complaintFeedbackType === "not-spam",
      at: moment(timestamp, now),
      recipients,
    };
  },
  Delivery: ({ delivery }, now) => {
    const { timestamp, recipients } = object(delivery);
    return { kind: "delivery", at: moment(timestamp, now), recipients: addressesIn(recipients) };
  },
};

/**
 * Read an SES report on a mail that was sent: `notificationType`, or `eventType` from a configuration set (SES developer guide,
 * "Notification contents", "Event publishing"). One report may speak of several recipients, and each mail of ours has one.
 */
export function readFeedback(message: string, now: Date): Report {
  const report = json(message);
  const { messageId, destination } = object(report.mail);
  const type = text(report.notificationType) || text(report.eventType);
  const sesMessageId = text(messageId);
  if (type === "" || (sesMessageId === "" && Object.hasOwn(TYPES, type)))
    return { outcome: "ignored", reason: "unreadable" };
  const told = Object.hasOwn(TYPES, type) ? TYPES[type]?.(report, now) : undefined;
  if (told === undefined) return { outcome: "ignored", reason: "unknown-type" };
  const recipients = told.recipients.length > 0 ? told.recipients : addressesIn(destination);
  return { outcome: "read", feedback: { ...told, sesMessageId, recipients } };
}
