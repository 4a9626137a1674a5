/** Say a sentence on standard error, with how the command is used, and end with this code when all is done. */
export function endWith(code: 1 | 2, sentence: string, usage: string): void {
  process.stderr.write(`${sentence}\n${usage}\n`);
  process.exitCode = code;
}

/** Show how a command is used. */
export function showHelp(usage: string): void {
  process.stdout.write(`${usage}\n`);
}

const code = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");
const path = (error: unknown): string => (error instanceof Error && "path" in error ? String(error.path) : "there");

/** An error as a code to end with and a sentence: a wrong flag is 2, everything else 1. */
function sentenceOf(error: unknown): readonly [1 | 2, string] {
  const reason = error instanceof Error ? error.message : String(error);
  if (code(error).startsWith("ERR_PARSE_ARGS")) return [2, `${reason.split(/[.\n]/, 1)[0]}.`];
  return [1, code(error) === "ENOENT" ? `There is nothing at ${path(error)}.` : reason];
}

/** Say what went wrong, in a sentence, and end with the code that goes with it. */
export function explain(error: unknown, usage: string): void {
  endWith(...sentenceOf(error), usage);
}
