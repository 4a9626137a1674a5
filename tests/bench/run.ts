import { simpleParser } from "mailparser";
import { identify } from "../../core/mail/identify.ts";
import type { Message } from "../../core/mail/message.ts";
import { parse } from "../../core/mail/parse.ts";
import { decompose } from "../../core/thread/decompose.ts";
import { type Sighting, sight } from "../../core/thread/sighting.ts";
import { mergeTurns } from "../../core/thread/turn.ts";
import { BARE_MESSAGE, HOSTILE_BODIES } from "../support/hostile-bodies.ts";
import { coldStarts } from "./cold.ts";
import { judging } from "./judging.ts";
import { mailsOf } from "./mails.ts";
import { type Measured, measure } from "./measure.ts";

/**
 * `npm run bench -- [PATH...]`: what a mail costs, as a multiple of what mailparser alone costs on the same mails, how long
 * the worst bodies take, and what it costs to judge one mail more. Nothing is asserted: a slow machine fails no test.
 */

const ROUNDS = 7;

const each = async <T>(items: readonly T[], use: (item: T) => unknown): Promise<void> => {
  for (const item of items) await use(item);
};

function sightingsOf(raw: Buffer, message: Message): Sighting[] {
  const [me = {}] = message.from;
  return sight(message, decompose(message), {
    mail: identify(raw),
    receivedAt: message.sentAt?.at ?? new Date(0),
    isMine: ({ address }) => address !== undefined && address === me.address,
    isService: () => false,
  });
}

async function mails(paths: readonly string[]): Promise<void> {
  const raws = await mailsOf(paths);
  const messages: Message[] = [];
  for (const raw of raws) messages.push(await parse(raw));
  const rows = await measure(
    {
      "mailparser alone (the yardstick)": () => each(raws, (raw) => simpleParser(raw)),
      "parse: bytes to Message": () => each(raws, parse),
      "decompose: Message to segments": () => each(messages, decompose),
      "parse, decompose, sight, merge": async () => {
        const found: Sighting[] = [];
        await each(raws, async (raw) => found.push(...sightingsOf(raw, await parse(raw))));
        mergeTurns(found);
      },
    },
    ROUNDS,
  );
  console.log(`\n${raws.length} mails, ${ROUNDS} rounds, medians of CPU time`);
  for (const { name, ms, ratio } of rows)
    console.log(
      `  ${name.padEnd(36)} ${(ms / raws.length).toFixed(3).padStart(8)} ms a mail ${ratio.toFixed(2).padStart(6)} x`,
    );
}

async function hostile(): Promise<void> {
  console.log("\nthe worst bodies, decompose alone, the median of 3");
  const rows: Measured[] = [];
  for (const [name, body] of Object.entries(HOSTILE_BODIES)) {
    const [row] = await measure({ [name]: async () => decompose({ ...BARE_MESSAGE, ...body }) }, 3);
    if (row) rows.push(row);
  }
  for (const { name, ms } of rows.sort((a, b) => b.ms - a.ms))
    console.log(`  ${name.padEnd(72)} ${ms.toFixed(0).padStart(6)} ms`);
}

await mails(process.argv.slice(2));
await hostile();
await judging();
await coldStarts();
