import { firstWorkday, weekendOf } from "./week.ts";
import { addDays } from "./zone.ts";

/** On which days the daily reply may come; `mondays` is the first working day of the week, whichever that is. */
export const MAIL_DAYS = ["weekdays", "all", "mondays"] as const;
export type MailDays = (typeof MAIL_DAYS)[number];

/** Whose day it is: where they live, and on which days they want to be written to. Nobody works on a weekend unasked. */
export interface Week {
  readonly zone: string;
  readonly days?: MailDays;
}

const RULES: Readonly<Record<MailDays, (zone: string, weekday: number) => boolean>> = {
  weekdays: (zone, weekday) => !weekendOf(zone).includes(weekday),
  all: () => true,
  mondays: (zone, weekday) => firstWorkday(zone) === weekday,
};

const SUNDAY = 7;
const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || SUNDAY;

/** True for a local date on which a daily reply may come. */
export const isMailDay = ({ zone, days = "weekdays" }: Week, date: string): boolean =>
  RULES[days](zone, weekdayOf(date));

/** A local date, or the next one on which a daily reply may come: each week has one. */
export const nextMailDay = (week: Week, date: string): string =>
  isMailDay(week, date) ? date : nextMailDay(week, addDays(date, 1));
