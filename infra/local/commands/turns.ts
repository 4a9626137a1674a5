import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { endWith, explain, showHelp } from "../console/command-line.ts";
import { ownerOf } from "../mailbox/owner.ts";
import { type Asked, turnsOf } from "../mailbox/turns.ts";

const USAGE = "Usage: npm run -s turns -- --me a@x,b@y [--bcc-only] PATH...   (.eml, mbox, folder; or --lines)";

const OPTIONS = {
  me: { type: "string" },
  "bcc-only": { type: "boolean" },
  lines: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const print = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** Answer each line `{"me":[],"paths":[],"bccOnly":true}` with one line `{"turns":[...]}`. */
async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line) as Partial<Asked>;
    const me = (asked.me ?? []).flatMap((one) => ownerOf(one).addresses);
    print({ turns: await turnsOf({ me, paths: asked.paths ?? [], bccOnly: asked.bccOnly ?? false }) });
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.lines) return answerLines();
  if (values.help) return showHelp(USAGE);
  const { addresses: me, wrong } = ownerOf(values.me ?? "");
  if (me.length === 0) return endWith(2, "Say whose mailbox it is with --me.", USAGE);
  if (wrong !== undefined) return endWith(2, `--me takes e-mail addresses, and "${wrong}" is none.`, USAGE);
  if (positionals.length === 0) return endWith(2, "Name a mailbox.", USAGE);
  for (const turn of await turnsOf({ me, paths: positionals, bccOnly: values["bcc-only"] ?? false })) print(turn);
}

main().catch((error: unknown) => explain(error, USAGE));
