import { relative } from "node:path";
import { clean } from "../../../core/mail/printable.ts";
import { counted } from "./counted.ts";
import type { Files } from "./files.ts";
import type { Counted, Fault, Position } from "./position.ts";

/** What each count means to whoever has imported a mailbox, in the order in which it is told. */
const WORDS: Readonly<Record<Counted, string>> = {
  filed: "filed",
  "handed-over": "handed over",
  known: "known already",
  said: "said to the service alone",
  automatic: "written by a machine on your behalf",
  ours: "written by Online Buddy itself",
  alone: "with nobody else on them",
  held: "waiting for your word, on the settings page",
  chat: "chats, passed over",
  spam: "spam, passed over",
  trash: "thrown away, passed over",
  draft: "drafts, passed over",
  "too-big": "larger than 40 MB, not taken",
  "no-mail": "no mail",
  unreadable: "could not be read",
};

const WHY: Readonly<Record<Fault["why"], string>> = {
  unreadable: "could not be read",
  "too-big": "larger than 40 MB",
  "no-mail": "no mail",
};

const MOST_SHOWN = 20;
const shown = (path: string): string => clean(relative(process.cwd(), path) || path);
const MB = 1_000_000;

export const mailsIn = ({ counts }: Pick<Position, "counts">): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Whether nothing that was looked at was a mail: something else was named than a mailbox. */
export const holdsNoMail = (position: Pick<Position, "counts">): boolean =>
  mailsIn(position) === (position.counts["no-mail"] ?? 0);

function* rows({ counts }: Position): Generator<string> {
  for (const name of Object.keys(WORDS) as Counted[])
    if (counts[name] !== undefined) yield `  ${String(counts[name]).padStart(9)}  ${WORDS[name]}`;
}

/** Where the messages lie that could not be imported: file and place, so that they can be looked at. */
function* faults({ faults: all }: Position): Generator<string> {
  if (all.length === 0) return;
  yield "Look at these:";
  for (const { path, at, why } of all.slice(0, MOST_SHOWN)) yield `  ${shown(path)}:${at}  ${WHY[why]}`;
  if (all.length > MOST_SHOWN) yield `  and ${all.length - MOST_SHOWN} more`;
}

function* notLookedAt({ passedOver: { mails, folders, unread } }: Files): Generator<string> {
  if (mails > 0) yield `Mails that are thrown away or drafts, by their flags, and were passed over: ${mails}.`;
  for (const folder of folders.slice(0, MOST_SHOWN))
    yield `Passed over as spam, trash, drafts or chats: ${shown(folder)}`;
  for (const path of unread.slice(0, MOST_SHOWN)) yield `Could not be looked at: ${shown(path)}`;
  if (unread.length > MOST_SHOWN) yield `  and ${unread.length - MOST_SHOWN} more`;
}

/** What has come of an import, or of the part of it that is done. */
export function summary(position: Position, files: Files): string {
  const seconds = position.worked / 1_000;
  const speed = files.bytes / MB / Math.max(0.001, seconds);
  const took = position.isDone
    ? [
        `${counted(mailsIn(position), "message")}, ${(files.bytes / MB).toFixed(1)} MB in ${seconds.toFixed(0)} s (${speed.toFixed(1)} MB/s).`,
      ]
    : [];
  return [...took, ...rows(position), ...notLookedAt(files), ...faults(position)].join("\n");
}
