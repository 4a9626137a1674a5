/**
 * A moment with the zone in which somebody wrote it down: `offset` is minutes east of UTC, absent when nobody said. `isDay`
 * stands where only the day is known: `at` is then its first moment in that zone.
 */
export interface SentAt {
  readonly at: Date;
  readonly offset?: number;
  readonly isDay?: true;
}

const pad = (n: number, width = 2): string => String(Math.trunc(Math.abs(n))).padStart(width, "0");

/** What the writer's calendar and clock showed, without the zone: `2026-11-09T09:21:00`. */
const written = ({ at, offset }: SentAt): string =>
  new Date(at.getTime() + (offset ?? 0) * 60_000).toISOString().slice(0, 19);

/** The calendar day on which it was written, as its writer counts: `2026-11-09`. */
export const dayOf = (sentAt: SentAt): string => written(sentAt).slice(0, 10);

/** ISO 8601 with the writer's zone: `2026-11-09T09:21:00+01:00`; `Z` when the zone is unknown or UTC; `2026-11-09` for a bare day. */
export function toIso(sentAt: SentAt): string {
  const { offset, isDay } = sentAt;
  if (isDay) return dayOf(sentAt);
  const local = written(sentAt);
  return offset ? `${local}${offset < 0 ? "-" : "+"}${pad(offset / 60)}:${pad(offset % 60)}` : `${local}Z`;
}
