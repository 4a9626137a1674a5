import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { errorName } from "../../../functions/failure.ts";
import type { Log } from "../../../functions/log.ts";
import { fitting } from "../../../functions/log-line.ts";
import { TELLINGS } from "./tellings.ts";

/** Every line into `journal.jsonl` of the data folder, and what matters as a sentence to the console. */
export function journal(data: string, say: (sentence: string) => void): Log {
  const path = join(data, "journal.jsonl");
  return (given) => {
    const line = fitting(given);
    try {
      appendFileSync(path, `${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`, { mode: 0o600 });
    } catch (error) {
      // A full disk must not turn handled mail into failed mail.
      say(`The journal can not be written: ${errorName(error)}.`);
    }
    const sentence = TELLINGS[line.event]?.(line);
    if (sentence !== undefined) say(sentence);
  };
}
