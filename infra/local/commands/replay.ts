import { parseArgs } from "node:util";
import { isZone } from "../../../core/people/zone.ts";
import { endWith, explain, showHelp } from "../console/command-line.ts";
import { heldNoMail } from "../mailbox/held-no-mail.ts";
import { ownerOf } from "../mailbox/owner.ts";
import { type Found, type Progress, type Replayed, replay } from "../mailbox/replay.ts";
import { noneIsYours } from "../mailbox/whose.ts";

const USAGE =
  "Usage: npm run -s replay -- --me a@x,b@y [--zone Europe/London] [--from 2026-01-31] [--to 2026-02-28] [--bcc-only] [--json] PATH...";

const OPTIONS = {
  me: { type: "string" },
  zone: { type: "string", default: "UTC" },
  from: { type: "string" },
  to: { type: "string" },
  "bcc-only": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What was asked, or one sentence that says what is wrong with it. */
function read():
  | { readonly asked: Replayed; readonly json: boolean }
  | { readonly wrong: string }
  | { readonly help: true } {
  const { values, positionals: paths } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help) return { help: true };
  const { zone, from, to } = values;
  const { addresses: me, name, wrong } = ownerOf(values.me ?? "");
  if (me.length === 0) return { wrong: "Say whose mailbox it is with --me." };
  if (wrong !== undefined) return { wrong: `--me takes e-mail addresses, and "${wrong}" is none.` };
  if (paths.length === 0) return { wrong: "Name a mailbox: an mbox, a folder or .eml files." };
  if (!isZone(zone)) return { wrong: `There is no time zone "${zone}"; one is called Europe/London.` };
  const wrongDate = [from, to].find((date) => date !== undefined && !DATE.test(date));
  if (wrongDate !== undefined) return { wrong: `"${wrongDate}" is no date; one looks like 2026-01-31.` };
  return { asked: { me, name, paths, zone, from, to, bccOnly: values["bcc-only"] }, json: values.json };
}

const summary = ({ done, outcomes }: Progress): string =>
  `${done} ${done === 1 ? "mail" : "mails"}: ${Object.entries(outcomes)
    .map(([name, n]) => `${n} ${name}`)
    .join(", ")}`;

/** A line that rewrites itself on a terminal, at most ten times a second; nothing elsewhere. */
function progressLine(): (progress: Progress) => void {
  if (!process.stderr.isTTY) return () => undefined;
  const shown = { at: 0 };
  return ({ done, total, date }) => {
    if (Date.now() - shown.at < 100 && done < total) return;
    shown.at = Date.now();
    const filled = Math.round((24 * done) / Math.max(1, total));
    process.stderr.write(
      `\r${"█".repeat(filled)}${"░".repeat(24 - filled)} ${done}/${total} mails, ${date} ${done === total ? "\n" : ""}`,
    );
  };
}

const list = (paths: readonly string[]): string => paths.join(", ");

/** What a reader of an odd answer should know first. */
function* warnings({ me }: Replayed, { whose, withoutMail }: Found): Generator<string> {
  const none = noneIsYours(me, whose);
  if (none !== undefined) yield `${none} Say who you are with --me.`;
  if (withoutMail.length > 0) yield heldNoMail(withoutMail);
}

async function main(): Promise<void> {
  const given = read();
  if ("help" in given) return showHelp(USAGE);
  if ("wrong" in given) return endWith(2, given.wrong, USAGE);
  const draw = progressLine();
  const latest: { progress?: Progress } = {};
  const run = await replay(given.asked, (progress) => {
    latest.progress = progress;
    draw(progress);
  });
  const { asked } = given;
  if (run.found.whose.mails === 0) return endWith(1, `No mail was found in ${list(asked.paths)}.`, USAGE);
  for (const warning of warnings(asked, run.found)) process.stderr.write(`${warning}\n`);
  for await (const day of run.days()) if (given.json) process.stdout.write(`${JSON.stringify(day)}\n`);
  if (!given.json)
    process.stdout.write(run.lastReply() ?? "Nobody is worth a call yet: no daily reply was due in this time.\n");
  if (latest.progress) process.stderr.write(`${summary(latest.progress)}\n`);
}

main().catch((error: unknown) => explain(error, USAGE));
