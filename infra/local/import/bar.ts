import { styleText } from "node:util";

/** Where the bar is drawn. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
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

const WIDTH = 24;
const DRAW_MS = 100;
const LINE_MS = 5_000;
const MB = 1_000_000;

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
  const size = `${(bytes / MB).toFixed(0)} of ${(ofBytes / MB).toFixed(0)} MB`;
  return `${share} %  ${mails} mails  ${size}  ${(speed / MB).toFixed(1)} MB/s${bytes < ofBytes ? left : ""}`;
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
      const filled = Math.floor((WIDTH * far.bytes) / Math.max(1, far.ofBytes));
      const drawn = `${styleText("cyan", "█".repeat(filled))}${"░".repeat(WIDTH - filled)}`;
      shown.isOpen = true;
      screen.write(`\r\u001b[K${drawn} ${told(far)}`);
    },
    end: () => {
      if (shown.isOpen) screen.write("\n");
      shown.isOpen = false;
    },
  };
}
