import { styleText } from "node:util";
import { counted } from "./counted.ts";

/** Where the bar is drawn. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  /** How wide it is; 80 where nobody knows. */
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** How far an import is, in the mailbox's own bytes. */
export interface Far {
  readonly mails: number;
  readonly bytes: number;
  readonly ofBytes: number;
  /** Since this run began: bytes, and milliseconds. */
  readonly here: number;
  readonly milliseconds: number;
}

const [LEAST, MOST, USUAL] = [8, 24, 80];
const DRAW_MS = 100;
const LINE_MS = 5_000;
const [KB, MB] = [1_000, 1_000_000];

const clock = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5_400
      ? `${Math.ceil(seconds / 60)} min`
      : `${(seconds / 3_600).toFixed(1)} h`;

/** "43 %  43210 mails  860 of 2000 MB  3.4 MB/s  7 min to go" */
function told({ mails, bytes, ofBytes, here, milliseconds }: Far): string {
  const speed = here / Math.max(1, milliseconds / 1_000);
  const left = speed > 0 ? `  ${clock((ofBytes - bytes) / speed)} to go` : "";
  const share = Math.floor((100 * bytes) / Math.max(1, ofBytes));
  const [unit, name] = ofBytes < MB ? [KB, "KB"] : [MB, "MB"];
  const size = `${(bytes / unit).toFixed(0)} of ${(ofBytes / unit).toFixed(0)} ${name}`;
  return `${share} %  ${counted(mails, "mail")}  ${size}  ${(speed / MB).toFixed(1)} MB/s${bytes < ofBytes ? left : ""}`;
}

/** What is longer than a line would not be drawn over, but leave a line behind each time: so the bar takes what is left of it. */
function fitted(far: Far, columns: number): string {
  const text = told(far);
  const width = Math.min(MOST, columns - text.length - 2);
  if (width < LEAST) return text.slice(0, columns - 1);
  const filled = Math.floor((width * far.bytes) / Math.max(1, far.ofBytes));
  return `${styleText("cyan", "█".repeat(filled))}${"░".repeat(width - filled)} ${text}`;
}

/** A bar that is drawn anew on a terminal, ten times a second at most; elsewhere a line every five seconds. */
export function bar(screen: Screen, now: () => number): { draw(far: Far): void; end(): void } {
  const shown = { at: Number.NEGATIVE_INFINITY, isOpen: false };
  return {
    draw: (far) => {
      const isTerminal = screen.isTTY === true;
      if (now() - shown.at < (isTerminal ? DRAW_MS : LINE_MS) && far.bytes < far.ofBytes) return;
      shown.at = now();
      if (!isTerminal) return void screen.write(`${told(far)}\n`);
      shown.isOpen = true;
      screen.write(`\r\u001b[K${fitted(far, screen.columns ?? USUAL)}`);
    },
    end: () => {
      if (shown.isOpen) screen.write("\n");
      shown.isOpen = false;
    },
  };
}
