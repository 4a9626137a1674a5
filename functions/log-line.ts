/** What a field of the log may hold, and nothing else. A value that is not of its shape is not written. */
const SHAPES = {
  // Words of ours: no run of signs is as long as the local part of a secret address, none has a digit, a dot or an "@".
  word: /^[a-z]{1,19}(?:[- ][a-z]{1,19}){0,5}$/,
  // A class of errors (RangeError) or a code of the system (ENOSPC). Never a message: parsers quote what they were reading.
  errorName: /^[A-Z][A-Za-z0-9_]{0,63}$|^unknown$/,
  // Of base32(10): the secret local parts are twice as long.
  user: /^[a-z0-9]{1,15}$/,
  id: /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/,
  place: /^[\w-]{1,40}(?:\.[a-z]{1,4}){1,2}:\d{1,9}:\d{1,9}$/,
  verdict: /^[A-Z_]{1,20}$/,
  // A file of one machine, in its folder: names are made of times and ids.
  file: /^(?:[a-z]{1,12}\/)?\d[\w-]{0,120}\.(?:eml|json)$/,
  number: undefined,
  flag: undefined,
} as const satisfies Readonly<Record<string, RegExp | undefined>>;

/** Every field that a line of the log may have (threat 46). What is in no row is never written. */
const FIELDS = {
  event: "word",
  outcome: "word",
  reason: "word",
  kind: "word",
  door: "word",
  queue: "word",
  error: "errorName",
  place: "place",
  user: "user",
  sesMessageId: "id",
  record: "id",
  spfVerdict: "verdict",
  dkimVerdict: "verdict",
  dmarcVerdict: "verdict",
  file: "file",
  slots: "number",
  users: "number",
  mails: "number",
  removed: "number",
  items: "number",
  rawMails: "number",
  requeued: "number",
  unreadable: "number",
  givenUp: "number",
  unparked: "number",
  recipients: "number",
  tries: "number",
  code: "number",
  isMore: "flag",
  isByHead: "flag",
} as const satisfies Readonly<Record<string, keyof typeof SHAPES>>;

type Field = keyof typeof FIELDS;

/** One line of the log: ids, outcomes and counts. Never an address, a subject, a body or a token. */
export type LogLine = { readonly event: string } & {
  readonly [name in Exclude<Field, "event">]?: string | number | boolean | undefined;
};

/** Stands where a value was that does not belong into a log. */
const UNFIT = "unfit";

function fits(field: Field, value: unknown): boolean {
  if (typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  const shape = SHAPES[FIELDS[field]];
  return typeof value === "string" && shape !== undefined && shape.test(value);
}

const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name);

/** The names of the fields of a line that may not be written as they are. */
export const unfitFields = (line: LogLine): string[] =>
  Object.entries(line)
    .filter(([name, value]) => value !== undefined && !(isField(name) && fits(name, value)))
    .map(([name]) => name);

/**
 * The line as it may be written: a value of another shape than its field's is replaced, and a field that nobody knows is left
 * out. Never throws: a log must not fail the mail it tells of.
 */
export function fitting(line: LogLine): LogLine {
  const unfit = new Set(unfitFields(line));
  if (unfit.size === 0) return line;
  const kept = Object.entries(line)
    .filter(([name]) => isField(name))
    .map(([name, value]) => [name, unfit.has(name) ? UNFIT : value] as const);
  return Object.fromEntries(kept) as unknown as LogLine;
}
