import { parseArgs } from "node:util";
import { isZone } from "../../../core/people/zone.ts";
import { addressesOf } from "../mailbox/owner.ts";
import { type Progress, type Replayed, replay } from "../mailbox/replay.ts";

const USAGE =
  "Usage: npm run -s replay -- --me a@x,b@y [--zone Europe/London] [--from 2026-01-31] [--to 2026-02-28] [--bcc-only] [--json] PATH...";

const OPTIONS = {
  me: { type: "string" },
  zone: { type: "string", default: "UTC" },
  from: { type: "string" },
  to: { type: "string" },
  "bcc-only": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What was asked, or one sentence that says what is wrong with it. */
function read(): { readonly asked: Replayed; readonly json: boolean } | { readonly wrong: string } {
  const { values, positionals: paths } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const { zone, from, to } = values;
  const me = addressesOf(values.me ?? "");
  if (me.length === 0) return { wrong: "Say whose mailbox it is with --me." };
  if (paths.length === 0) return { wrong: "Name a mailbox: an mbox, a folder or .eml files." };
  if (!isZone(zone)) return { wrong: `There is no time zone "${zone}"; one is called Europe/London.` };
  const wrongDate = [from, to].find((date) => date !== undefined && !DATE.test(date));
  if (wrongDate !== undefined) return { wrong: `"${wrongDate}" is no date; one looks like 2026-01-31.` };
  return { asked: { me, paths, zone, from, to, bccOnly: values["bcc-only"] }, json: values.json };
}

const summary = ({ done, outcomes }: Progress): string =>
  `${done} mails: ${Object.entries(outcomes)
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

async function main(): Promise<void> {
  const given = read();
  if ("wrong" in given) {
    process.stderr.write(`${given.wrong}\n${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const draw = progressLine();
  const latest: { progress?: Progress } = {};
  const run = await replay(given.asked, (progress) => {
    latest.progress = progress;
    draw(progress);
  });
  for await (const day of run.days()) if (given.json) process.stdout.write(`${JSON.stringify(day)}\n`);
  if (!given.json)
    process.stdout.write(run.lastReply() ?? "Nobody is worth a call yet: no daily reply was due in this time.\n");
  if (latest.progress) process.stderr.write(`${summary(latest.progress)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = error instanceof Error && "code" in error && error.code === "ENOENT" ? 1 : 2;
});
