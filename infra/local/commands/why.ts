import { parseArgs } from "node:util";
import { isZone } from "../../../core/people/zone.ts";
import { endWith, explain, showHelp } from "../console/command-line.ts";
import { inkFor } from "../console/ink.ts";
import { storyAsText } from "../console/story-as-text.ts";
import { heldNoMail } from "../mailbox/held-no-mail.ts";
import { ownerOf } from "../mailbox/owner.ts";
import { type AskedStory, type FoundStory, storyIn } from "../mailbox/story.ts";
import { noneIsYours } from "../mailbox/whose.ts";
import { personName } from "../page/people-reading.ts";
import { line } from "../page/words.ts";

const USAGE =
  "Usage: npm run -s why -- --me a@x,b@y [--zone Europe/London] [--to 2026-02-28] [--bcc-only] MAILBOX... ADDRESS";

const OPTIONS = {
  me: { type: "string" },
  zone: { type: "string", default: "UTC" },
  to: { type: "string" },
  "bcc-only": { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const USUAL_WIDTH = 80;
const NARROWEST = 40;
const WIDEST = 160;

/** What was asked, or one sentence that says what is wrong with it. */
function read(): { readonly asked: AskedStory } | { readonly wrong: string } | { readonly help: true } {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help) return { help: true };
  const { zone, to } = values;
  const { addresses: me, name, wrong } = ownerOf(values.me ?? "");
  const [paths, who] = [positionals.slice(0, -1), positionals.at(-1)];
  if (me.length === 0) return { wrong: "Say whose mailbox it is with --me." };
  if (wrong !== undefined) return { wrong: `--me takes e-mail addresses, and "${wrong}" is none.` };
  if (who === undefined || paths.length === 0)
    return { wrong: "Name a mailbox (an mbox, a folder or .eml files), and behind it whose story you want." };
  if (!isZone(zone)) return { wrong: `There is no time zone "${zone}"; one is called Europe/London.` };
  if (to !== undefined && !DATE.test(to)) return { wrong: `"${to}" is no date; one looks like 2026-01-31.` };
  return { asked: { me, name, paths, who, zone, to, bccOnly: values["bcc-only"], now: new Date() } };
}

/** "Nobody here is called jan@example.net. Nearest: Jane Roe, jane@example.net." */
function unknown({ who }: AskedStory, { nearest }: Extract<FoundStory, { outcome: "unknown" }>): string {
  const near = nearest.map((state) => [...new Set([personName(state), state.address])].flatMap((one) => one ?? []));
  const nobody = `There is nobody of the name or address ${line(who)} in it.`;
  if (near.length === 0) return nobody;
  return `${nobody} Nearest are:\n${near.map((names) => `  ${names.map((one) => line(one)).join(", ")}`).join("\n")}`;
}

/** How many mails are read, on a line that rewrites itself and is gone at the end; nothing where there is no terminal. */
function progressLine(): (done: number, total: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (done, total) => {
    if (done % 20 === 0 || done === total)
      process.stderr.write(done === total ? "\r\u001b[K" : `\r${done}/${total} mails`);
  };
}

const widthOf = (columns: number | undefined): number => Math.min(WIDEST, Math.max(NARROWEST, columns ?? USUAL_WIDTH));

async function main(): Promise<void> {
  const given = read();
  if ("help" in given) return showHelp(USAGE);
  if ("wrong" in given) return endWith(2, given.wrong, USAGE);
  const { asked } = given;
  const found = await storyIn(asked, progressLine());
  if (found.outcome === "no-mail") return endWith(1, `No mail was found in ${asked.paths.join(", ")}.`, USAGE);
  const none = noneIsYours(asked.me, found.whose);
  if (none !== undefined) process.stderr.write(`${none} Say who you are with --me.\n`);
  if (found.outcome === "unknown") {
    process.stderr.write(`${unknown(asked, found)}\n`);
    process.exitCode = 1;
    return;
  }
  if (found.withoutMail.length > 0) process.stderr.write(`${heldNoMail(found.withoutMail)}\n`);
  const { isTTY, columns } = process.stdout;
  const sheet = { width: widthOf(isTTY ? columns : undefined), ink: inkFor(isTTY === true, process.env.NO_COLOR) };
  process.stdout.write(storyAsText({ ...found, zone: asked.zone }, sheet));
}

main().catch((error: unknown) => explain(error, USAGE));
