import { request } from "node:http";
import { text } from "node:stream/consumers";
import { wallClock } from "../clock/wall-clock.ts";
import { readTickConfig, TICK_HELP } from "../console/config.ts";
import { mailAsText } from "../console/mail-as-text.ts";
import { whoRuns } from "../machine/running.ts";
import { runCommand, StopError } from "../stop-error.ts";
import type { ControlAnswer } from "../web/control.ts";

await runCommand(async () => {
  const { help, now, data } = readTickConfig(process.argv.slice(2));
  if (help) return say(TICK_HELP);
  const running = await whoRuns(data);
  if (running === undefined)
    throw new StopError(1, `Nothing runs on ${data}: start it with npm start, or name its folder with --data.`);
  const answer = await ask(running.control, now);
  if (answer.outcome === "refused") throw new StopError(1, answer.reason);
  for (const path of answer.sent) say(`${await mailAsText(path)}`);
  const [from, to] = [answer.from, answer.to].map((at) => wallClock(new Date(at), answer.zone));
  say(`The clock moved from ${from} to ${to}: ${answer.quarters} quarter-hours, ${mails(answer.sent.length)}.`);
});

/** Without the time limit that `fetch` has: a month of quarter-hours takes a while. */
async function ask(control: string, now: string | undefined): Promise<ControlAnswer> {
  const answer = await new Promise<string>((resolve, reject) => {
    const asked = request(control, { method: "POST" }, (response) => text(response).then(resolve, reject));
    asked.on("error", reject);
    asked.end(JSON.stringify({ now }));
  }).catch(() => undefined);
  if (answer === undefined) {
    throw new StopError(1, "The machine stopped before it had answered: start it again with npm start.");
  }
  return JSON.parse(answer);
}

function mails(count: number): string {
  return count === 1 ? "one mail sent" : `${count === 0 ? "no" : count} mails sent`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
