import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { errorName } from "../../../functions/failure.ts";
import type { Log, LogLine } from "../../../functions/log.ts";
import { fitting } from "../../../functions/log-line.ts";

/** What a person at the console is told of one event; undefined for what is of no interest there. */
type Telling = (line: LogLine) => string | undefined;

const reason = (line: LogLine): string => (line.reason === undefined ? "" : ` (${line.reason})`);

const DAYS: Readonly<Record<string, string>> = {
  sent: "The daily reply is sent.",
  quiet: "No daily reply today: there is nothing to say.",
};

const ANSWERS: Readonly<Record<string, string>> = {
  said: "A mail is sent at once: it says what could not wait until the next morning.",
  waits: "Your answer is heeded; the next daily reply confirms it.",
};

/** Of what comes in, the outcome is told when it is received. */
const SMTP: Readonly<Record<string, Telling>> = {
  failed: (line) => `A mail could not be stored: ${line.error}. Its sender will try again.`,
  "handed-on": () => "A letter went on to your mail server.",
  "not-handed-on": () => "Your mail server did not take a letter; your mail program shows why.",
};

const SWEEPS: Readonly<Record<string, Telling>> = {
  failed: (line) => `The hourly sweep failed: ${line.error}. The next one tries again.`,
  swept: (line) =>
    line.requeued === 0 ? undefined : `Mails whose notice was lost, and that are looked at now: ${line.requeued}.`,
};

const TELLINGS: Readonly<Record<string, Telling>> = {
  smtp: (line) => SMTP[String(line.outcome)]?.(line),
  received: (line) => `Mail ${String(line.sesMessageId).slice(0, 8)}: ${line.outcome}${reason(line)}.`,
  due: (line) => (line.outcome === "ticked" ? undefined : `The schedule failed: ${line.error}.`),
  // A second look on the same day, or on somebody who left, is nothing new.
  daily: (line) =>
    line.outcome === "not-now"
      ? undefined
      : (DAYS[String(line.outcome)] ?? `Daily reply: ${line.outcome}${reason(line)}.`),
  answer: (line) => ANSWERS[String(line.outcome)],
  feedback: (line) => `A ${line.kind} was reported: ${line.outcome}.`,
  relay: (line) => `Your mail server refused a mail of ours (${line.code}): it lies only in ${line.file}.`,
  sweep: (line) => SWEEPS[String(line.outcome)]?.(line),
  queue: (line) =>
    line.outcome === "dead letter"
      ? `Given up after ${line.tries} tries: ${line.file} keeps it.`
      : `Queue ${line.queue}: ${line.outcome} (${line.error ?? line.file}).`,
  "record-failed": (line) => `A handler failed: ${line.error}. It is tried again.`,
};

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
    const sentence = (TELLINGS[line.event] ?? (() => JSON.stringify(line)))(line);
    if (sentence !== undefined) say(sentence);
  };
}
