import { subscribe } from "node:diagnostics_channel";
import { inject } from "vitest";
import { LOGGED, type LogLine } from "../../functions/log.ts";
import { leaksIn } from "./log-leak.ts";

// Runs in front of every test file: each line that the service logs in any test, wherever that test sends its log, is read
// as it was meant, before the log itself takes anything out of it.
const words: ReadonlySet<string> = new Set(inject("sourceWords"));
/** What should have stood in no line of the log of this test file. */
export const leaks: string[] = [];

subscribe(LOGGED, (message) => {
  const line = message as LogLine;
  leaks.push(...leaksIn(line, words).map((leak) => `a log line ${leak}: ${JSON.stringify(line)}`));
});
