import { type LogLine, unfitFields } from "../../functions/log-line.ts";

/** What never stands in a log, whatever field it hides in. */
const NEVER: readonly (readonly [what: string, form: RegExp])[] = [
  ["an address", /@/],
  ["a token", /\b[a-z0-9]{1,8}\.[a-z0-9]{1,64}(?:\.[a-z0-9]{1,40})?\.[0-9a-f]{32}\b/],
  ["a link", /https?:|mailto:/i],
  ["the local part of a secret address", /"[a-z2-7]{16,32}"/],
];

/** The fields that are words of ours: each of them is spelled out in the program. */
const WORDS = ["event", "outcome", "reason", "kind", "door", "queue"] as const;

/**
 * Why a line may not stand in the log of the service; none for a good one. A subject of one word would have the shape of an
 * outcome: so a word that the program does not spell out itself is one too many.
 */
export function leaksIn(line: LogLine, sourceWords: ReadonlySet<string>): string[] {
  const text = JSON.stringify(line);
  const foreign = WORDS.filter((name) => typeof line[name] === "string" && !sourceWords.has(String(line[name])));
  return [
    ...unfitFields(line).map((name) => `${name} is not of its shape`),
    ...NEVER.filter(([, form]) => form.test(text)).map(([what]) => `holds ${what}`),
    ...foreign.map((name) => `${name} is no word of the program`),
  ];
}
