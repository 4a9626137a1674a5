/** One line of the log: ids and outcomes. Never an address, a subject, a body or a token. */
export type LogLine = { readonly event: string } & Readonly<Record<string, string | number | boolean | undefined>>;

export type Log = (line: LogLine) => void;

/** One JSON line on standard output, as CloudWatch reads it. */
export const jsonLog: Log = (line) => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};
