import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf, rawOf } from "../../infra/local/mailbox/mailbox.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/thread");

const fixtures = (): Buffer[] =>
  readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".eml"))
    .sort()
    .map((name) => readFileSync(join(FIXTURES, name)));

const MOST = 2_000;
// So few mails take so little time that the clock and the compiler would be measured, not the work.
const LEAST = 500;

const repeated = (mails: readonly Buffer[]): Buffer[] =>
  Array.from({ length: Math.ceil(LEAST / mails.length) }, () => mails).flat();

/** Raw mails to measure with: those of the paths (.eml, mbox, folder), 2,000 at most, else the project's fixtures, over and over. */
export async function mailsOf(paths: readonly string[]): Promise<Buffer[]> {
  if (paths.length === 0) return repeated(fixtures());
  const mails: Buffer[] = [];
  for await (const entry of entriesOf(paths)) {
    if (mails.length === MOST) break;
    mails.push(await rawOf(entry));
  }
  return mails;
}
