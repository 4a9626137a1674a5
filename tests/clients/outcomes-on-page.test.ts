import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { otherOutcomes, swaksLine } from "../../infra/local/page/first-mail.ts";
import { machineOn } from "../local/installed.ts";
import { temporaryFolder } from "../local/temporary.ts";
import { wordsOf } from "../page/desk.ts";

const run = promisify(execFile);

/** A machine, with a shell for the lines that its page offers. */
async function machine() {
  const { machine: running, installation } = await machineOn(await temporaryFolder());
  const first = {
    me: installation.user.addresses[0] ?? "",
    secret: installation.secretAddress,
    port: running.ports.smtp,
  };
  return {
    first,
    shell: (line: string) => run("sh", ["-c", line]),
    async page(): Promise<string> {
      await running.idle();
      return wordsOf(await (await fetch(`${running.webUrl}/mail`)).text());
    },
  };
}

it("the line on the page is a first mail that is accepted", async () => {
  const { first, shell, page } = await machine();
  await shell(swaksLine(first));
  expect(await page()).toMatch(/One mail, newest first\. .* The bees accepted you@example\.com to ida@example\.org/);
});

it("the other lines end held, ignored and duplicate, and the page says why", async () => {
  const { first, shell, page } = await machine();
  for (const [title, line] of otherOutcomes(first)) {
    await shell(line);
    if (title.startsWith("Duplicate")) await shell(line);
  }
  const words = await page();
  expect(words).toMatch(/Hello held stranger@example\.net .* its From is not one of your addresses/);
  expect(words).toMatch(/Away until Monday ignored .* because a machine wrote it/);
  expect(words).toMatch(/The oven duplicate .* The very same mail came before\..* The oven accepted/);
});
