import type { LogLine } from "../../../functions/log.ts";

/** What a person at the console is told of one event; undefined for what is of no interest there. */
export type Telling = (line: LogLine) => string | undefined;

type Sentences = Readonly<Record<string, string>>;

const reason = (line: LogLine): string => (line.reason === undefined ? "" : ` (${line.reason})`);

/** A limit of who sends: what was to go out waits by itself, and the schedule takes it up again. */
const parked = (what: string, line: LogLine): string => `${what} waits: no more may be sent now${reason(line)}.`;

/** A sentence for each outcome that is of interest; of one laid aside the same for all. */
const byOutcome =
  (what: string, sentences: Sentences): Telling =>
  (line) =>
    line.outcome === "parked" ? parked(what, line) : sentences[String(line.outcome)];

const DAYS: Sentences = {
  sent: "The daily reply is sent.",
  quiet: "No daily reply today: there is nothing to say.",
};

const ANSWERS: Sentences = {
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

function released(line: LogLine): string {
  const more = line.outcome === "more" ? " More of them follow." : "";
  return Number(line.removed ?? 0) > 0
    ? `Mails that waited are thrown away: ${line.removed}.${more}`
    : `Mails that waited are let in: ${line.mails}.${more}`;
}

function due(line: LogLine): string | undefined {
  if (line.outcome !== "ticked") return `The schedule failed: ${line.error}.`;
  return line.unparked === undefined ? undefined : `Taken up again, which had met a limit: ${line.unparked}.`;
}

function daily(line: LogLine): string | undefined {
  // A second look on the same day, or on somebody who left, is nothing new.
  if (line.outcome === "not-now") return undefined;
  if (line.outcome === "parked") return parked("The daily reply", line);
  return DAYS[String(line.outcome)] ?? `Daily reply: ${line.outcome}${reason(line)}.`;
}

function exported(line: LogLine): string {
  if (line.outcome === "sent") return "Everything that is kept went to you by mail.";
  if (line.outcome === "parked") return parked("What you asked for, everything that is kept,", line);
  return `Everything that is kept was asked for, and not sent: ${line.outcome}${reason(line)}.`;
}

function failed(line: LogLine): string {
  return `A page could not be shown: ${line.error}${line.place === undefined ? "" : ` at ${line.place}`}.`;
}

/** One row for each event that the service or this machine writes down. */
export const TELLINGS: Readonly<Record<string, Telling>> = {
  smtp: (line) => SMTP[String(line.outcome)]?.(line),
  received: (line) => `Mail ${String(line.sesMessageId).slice(0, 8)}: ${line.outcome}${reason(line)}.`,
  released,
  due,
  daily,
  answer: byOutcome("What your answer asks for", ANSWERS),
  welcome: byOutcome("A welcome", { welcomed: "Somebody has signed up and is asked for a yes." }),
  confirmed: byOutcome("The news that a sign-up is confirmed", { said: "A sign-up is confirmed." }),
  "about-me": byOutcome("An answer to somebody who asked what is kept about them", {
    told: "Somebody asked what is kept about them, and is answered.",
    forgotten: "Somebody asked to be forgotten, and is.",
  }),
  export: exported,
  erase: byOutcome("The last mail", {
    erased: "All of a user is removed.",
    over: "What was left of a user is removed.",
  }),
  // The first look has told of it.
  forget: (line) =>
    line.isMore ? "Somebody who is forgotten had come up again, and is removed; it is looked once more." : undefined,
  feedback: (line) => `A ${line.kind ?? "report"} was reported: ${line.outcome}${reason(line)}.`,
  relay: (line) => `Your mail server refused a mail of ours (${line.code}): it lies only in ${line.file}.`,
  sweep: (line) => SWEEPS[String(line.outcome)]?.(line),
  // On this machine the sweep tells of all of them at once.
  swept: () => undefined,
  queue: (line) =>
    line.outcome === "dead letter"
      ? `Given up after ${line.tries} tries: ${line.file} keeps it. "npm run redrive" shows what was given up, and puts it back.`
      : `Queue ${line.queue}: ${line.outcome} (${line.error ?? line.file}).`,
  "record-failed": (line) => `A handler failed: ${line.error}. It is tried again.`,
  failed,
};
