const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** A value as the table keeps it: dates as ISO 8601 text, what is undefined left out. */
export function plain<T>(value: T): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

/** The other way round: what stands under `at` or `…At` as an ISO 8601 moment is a date again. */
export function revive<T>(value: unknown): T {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    /(?:^at|At)$/.test(key) && typeof inner === "string" && MOMENT.test(inner) ? new Date(inner) : inner,
  ) as T;
}
