const ENDED = 130;
/** One Ctrl-C may come more than once: the terminal sends it to all of npm, tsx and us, and each of them passes it on. */
const ONE_PRESS_MS = 700;

/** Call `stop`, once, when a signal asks for it. A second Ctrl-C, and no mere echo of the first, ends the process at once. */
export function onInterrupt(stop: () => void): void {
  let since: number | undefined;
  const asked = (): void => {
    if (since === undefined) {
      since = performance.now();
      stop();
    } else if (performance.now() - since > ONE_PRESS_MS) process.exit(ENDED);
  };
  process.on("SIGINT", asked);
  process.on("SIGTERM", asked);
}
