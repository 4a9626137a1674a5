import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { addressesOf } from "../mailbox/owner.ts";
import { type Asked, turnsOf } from "../mailbox/turns.ts";

const USAGE = "Usage: npm run -s turns -- --me a@x,b@y [--bcc-only] PATH...   (.eml, mbox, folder; or --lines)";

const OPTIONS = { me: { type: "string" }, "bcc-only": { type: "boolean" }, lines: { type: "boolean" } } as const;

const print = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** Answer each line `{"me":[],"paths":[],"bccOnly":true}` with one line `{"turns":[...]}`. */
async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line) as Partial<Asked>;
    const me = (asked.me ?? []).flatMap(addressesOf);
    print({ turns: await turnsOf({ me, paths: asked.paths ?? [], bccOnly: asked.bccOnly ?? false }) });
  }
}

function refuse(reason: string): void {
  process.stderr.write(`${reason}\n${USAGE}\n`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.lines) return answerLines();
  const me = addressesOf(values.me ?? "");
  if (me.length === 0) return refuse("Say whose mailbox it is with --me.");
  if (positionals.length === 0) return refuse("Name a mailbox.");
  for (const turn of await turnsOf({ me, paths: positionals, bccOnly: values["bcc-only"] ?? false })) print(turn);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = error instanceof Error && "code" in error && error.code === "ENOENT" ? 1 : 2;
});
