import { randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import { readFlags } from "../../local/console/config.ts";
import { runCommand, StopError } from "../../local/stop-error.ts";
import { firstKeys, readOldKeys, rotated, without } from "../token-keys.ts";

const HELP = `Make the secret TokenKeys, which signs the links in mails. It goes to standard output and nowhere else.

  npm run -s token-keys                    the keys of a new stage
  npm run -s token-keys -- --rotate        reads the keys from standard input, adds one and lets it sign
  npm run -s token-keys -- --drop ID       reads them, and leaves one out that has leaked: its links are dead then
  npm run -s token-keys -- --help          show this
`;

const FLAGS = { help: { type: "boolean" }, rotate: { type: "boolean" }, drop: { type: "string" } } as const;

/** 256 bits, in letters that no shell and no JSON has to escape. */
const newSecret = (): string => randomBytes(32).toString("base64url");

async function oldKeys() {
  if (process.stdin.isTTY)
    throw new StopError(2, "Give the old keys on standard input: npx sst secret list --stage STAGE | npm run -s …");
  return readOldKeys(await text(process.stdin));
}

await runCommand(async () => {
  const { help, rotate, drop } = readFlags(process.argv.slice(2), FLAGS, "npm run token-keys -- --help");
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  if (rotate && drop !== undefined) throw new StopError(2, "Rotate first, and drop in a second step.");
  const keys =
    drop !== undefined
      ? without(await oldKeys(), drop)
      : rotate
        ? rotated(await oldKeys(), newSecret())
        : firstKeys(newSecret());
  process.stdout.write(`${JSON.stringify(keys)}\n`);
});
