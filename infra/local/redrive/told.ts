import type { DeadLetters, DeadMessage } from "../../../functions/aws/sqs-dead-letters.ts";
import type { DeadLetter } from "../queue/dead-letter.ts";

const count = (n: number): string => (n === 1 ? "one message" : `${n} messages`);

const NOTHING = "No dead letters: nothing was given up.";
const LOOK_AGAIN = "npm run redrive -- --list tells later whether anything was given up again.";

const byQueue = (letters: readonly DeadLetter[]): string[] =>
  [...new Set(letters.map(({ queue }) => queue))].map(
    (queue) => `  ${queue}: ${count(letters.filter((one) => one.queue === queue).length)}`,
  );

/** What lies with the dead letters of a machine: ids and names of errors, and nothing of what stands in them. */
export function localList(letters: readonly DeadLetter[]): string {
  if (letters.length === 0) return NOTHING;
  const rows = letters.map(
    ({ queue, id, sentAt, tries, error = "error unknown" }) => `  ${queue}  ${id}  ${sentAt}  ${tries} tries  ${error}`,
  );
  return [`${count(letters.length)} given up:`, ...rows, "Mend what is wrong, and then: npm run redrive."].join("\n");
}

/** What was put back on a machine, and what happens to it. */
export function localRedriven(letters: readonly DeadLetter[], isRunning: boolean): string {
  if (letters.length === 0) return NOTHING;
  const next = isRunning ? "They are handled now." : "They are handled when the machine starts: npm start.";
  return [`${count(letters.length)} put back:`, ...byQueue(letters), next, LOOK_AGAIN].join("\n");
}

type Peeked = DeadLetters & { readonly messages: readonly DeadMessage[] };

/** The same of a stage on AWS, where SQS shows ten of each. */
export function cloudList(found: readonly Peeked[]): string {
  const full = found.filter(({ waiting }) => waiting > 0);
  if (full.length === 0) return NOTHING;
  const rows = full.flatMap(({ name, waiting, messages }) => [
    `${name}: about ${count(waiting)}`,
    ...messages.map(({ id, error }) => `  ${id}${error === undefined ? "" : `  ${error}`}`),
  ]);
  return [...rows, "The log names the error of each id. Mend what is wrong, and then redrive."].join("\n");
}

/** What SQS moves back, and what it cannot. */
export function cloudRedriven(moving: readonly DeadLetters[], before: readonly DeadLetters[]): string {
  const stuck = before.filter(({ isOfQueue, waiting }) => !isOfQueue && waiting > 0);
  if (moving.length + stuck.length === 0) return NOTHING;
  return [
    ...moving.map(({ name, waiting }) => `${name}: about ${count(waiting)} on the way back`),
    ...stuck.map(
      ({ name, waiting }) =>
        `${name}: about ${count(waiting)} stay, for they came from no queue: invoke the function with each`,
    ),
    LOOK_AGAIN,
  ].join("\n");
}
