const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const MOMENTS_KEY = /(?:^at|At)$/;

/** A value as the table keeps it: dates as ISO 8601 text, what is undefined left out. */
export function plain<T>(value: T): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

/** The other way round: what stands under `at` or `…At` as an ISO 8601 moment is a date again. */
export const revive = <T>(value: unknown): T => revived(value, "") as T;

function revived(value: unknown, key: string): unknown {
  if (typeof value === "string") return MOMENTS_KEY.test(key) && MOMENT.test(value) ? new Date(value) : value;
  if (Array.isArray(value)) return value.map((one) => revived(one, ""));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, revived(inner, name)]));
}
