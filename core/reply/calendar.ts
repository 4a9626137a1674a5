import { contentLines, escaped } from "./content-line.ts";

/** A time for the user's calendar. */
export interface Appointment {
  readonly uid: string;
  readonly startsAt: Date;
  readonly summary: string;
  /** When the file was made. */
  readonly at: Date;
}

const HALF_AN_HOUR = 30 * 60_000;

/** RFC 5545 §3.3.5, form 2: a moment in UTC, which no calendar can take for another one. */
const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

/**
 * A calendar file with one event of half an hour (RFC 5545). It is published (RFC 5546 §3.2.1) and names neither organizer nor
 * attendees: opening it invites nobody and answers nobody. The same time is the same event, however often it is opened.
 */
export const calendarOf = ({ uid, startsAt, summary, at }: Appointment): string =>
  contentLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Online Buddy//Daily reply//EN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(at)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(new Date(startsAt.getTime() + HALF_AN_HOUR))}`,
    `SUMMARY:${escaped(summary)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
