import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readHeaderDate } from "../../core/mail/header-date.ts";
import { headerValue, readHead } from "../../core/mail/headers.ts";
import { entriesOf, rawOf } from "../../infra/local/mailbox/mailbox.ts";
import { inventedMailbox, type Posted } from "./invented-mailbox.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/thread");
/** As many mails of a mailbox are measured. */
const MOST = 2_000;
const BUNDLED = { days: 20, mailsADay: 20, people: 30 };

const posted = (raw: Buffer, at?: Date): Posted => ({
  raw,
  at: at ?? readHeaderDate(headerValue(readHead(raw), "date") ?? "")?.at ?? new Date(0),
});

/** Each client's way of quoting once, and a month of somebody's own mails. */
async function bundled(): Promise<Posted[]> {
  const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".eml"))
    .sort()
    .map((name) => posted(readFileSync(join(FIXTURES, name))));
  return [...fixtures, ...(await inventedMailbox(BUNDLED))];
}

async function ofPaths(paths: readonly string[]): Promise<Posted[]> {
  const mails: Posted[] = [];
  for await (const entry of entriesOf(paths)) {
    if (mails.length === MOST) break;
    mails.push(posted(await rawOf(entry), entry.at));
  }
  return mails;
}

/** Mails to measure with, oldest first: those of the paths (.eml, mbox, folder), 2,000 at most; else what is bundled. */
export async function mailsOf(paths: readonly string[]): Promise<Posted[]> {
  const mails = await (paths.length === 0 ? bundled() : ofPaths(paths));
  return mails.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
