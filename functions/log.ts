import { channel } from "node:diagnostics_channel";
import { fitting, type LogLine } from "./log-line.ts";

export type { LogLine } from "./log-line.ts";

export type Log = (line: LogLine) => void;

/** Hears each line as it was meant, before anything is taken out of it. `tests/support/log-guard.ts` reads the whole suite by it. */
export const LOGGED = "online-buddy:log";

const logged = channel(LOGGED);

/** A log that writes nothing but what may stand in one, whoever calls it and wherever it ends. */
export const closed =
  (log: Log): Log =>
  (line) => {
    if (logged.hasSubscribers) logged.publish(line);
    log(fitting(line));
  };

/** The same for what a handler is given. */
export const withClosedLog = <Deps extends { readonly log: Log }>(deps: Deps): Deps => ({
  ...deps,
  log: closed(deps.log),
});

/** One JSON line on standard output, as CloudWatch reads it. */
export const jsonLog: Log = (line) => {
  process.stdout.write(`${JSON.stringify(fitting(line))}\n`);
};
