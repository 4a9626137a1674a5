/** End a command that was asked for something wrong: a sentence, and never a stack. */
export function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

/** What `parse` makes of the flags of a command here. `--help` shows this help and ends it; a wrong flag ends it with a sentence. */
export function flagsOr<T>(help: string, parse: () => T): T {
  if (process.argv.slice(2).includes("--help")) {
    process.stdout.write(help);
    process.exit(0);
  }
  try {
    return parse();
  } catch (error) {
    const [reason = ""] = String((error as Error).message).split(/[.\n]/);
    return refuse(`${reason}: see --help.`);
  }
}
