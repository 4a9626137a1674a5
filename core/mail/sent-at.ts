/** A moment with the zone in which somebody wrote it down: `offset` is minutes east of UTC, absent when nobody said. */
export interface SentAt {
  readonly at: Date;
  readonly offset?: number;
}

const pad = (n: number, width = 2): string => String(Math.trunc(Math.abs(n))).padStart(width, "0");

/** ISO 8601 with the writer's zone: `2026-11-09T09:21:00+01:00`; `Z` when the zone is unknown or UTC. */
export function toIso({ at, offset }: SentAt): string {
  const local = new Date(at.getTime() + (offset ?? 0) * 60_000).toISOString().slice(0, 19);
  return offset ? `${local}${offset < 0 ? "-" : "+"}${pad(offset / 60)}:${pad(offset % 60)}` : `${local}Z`;
}
