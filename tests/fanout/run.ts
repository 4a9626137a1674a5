import { parseArgs } from "node:util";
import { DynamoTable } from "../../functions/aws/dynamo-table.ts";
import { startDynamo } from "../../infra/local/dynamo/dynamo.ts";
import { flagsOr, refuse } from "../support/flags.ts";
import { fanOut } from "./fan-out.ts";
import { type Figures, isGood, tableOf } from "./figures.ts";
import { ASSUMED } from "./ports.ts";

/**
 * `npm run fanout -- --users 10000,100000 --share 0.1`: a day of daily replies for invented crowds, by the handlers of AWS, in
 * simulated time. Several numbers, with commas between them, are days beside each other. The last line is JSON.
 */

// The SDK says in every process on Node 20 that some later version of it will not run there.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

const HELP = `A day of daily replies for an invented crowd, by the handlers of AWS, in simulated time.

  npm run fanout -- [flags]

  --users N           how many users (10000)
  --share N           the share of them with something to say, above 0 and up to 1 (0.1)
  --rate N            mails a second that SES takes (500)
  --real N            for so many users the whole of the code makes the reply (10000)
  --zones N           time zones in which somebody lives, at most (1000)
  --seed N            another crowd (1)
  --engine NAME       memory, or dynamo: over DynamoDB's API, slower (memory)
  --rough             leaves out ticks, and kills ticks and workers
  --help              show this

--users and --share take several numbers with commas, which become days beside each other. The last line is JSON. It ends
with 1 where anybody was missed or had two mails. A million users take 4 GB of memory.
`;

const { values } = flagsOr(HELP, () =>
  parseArgs({
    options: {
      users: { type: "string", default: "10000" },
      share: { type: "string", default: "0.1" },
      rate: { type: "string", default: "500" },
      real: { type: "string", default: "10000" },
      seed: { type: "string", default: "1" },
      zones: { type: "string", default: "1000" },
      engine: { type: "string", default: "memory" },
      rough: { type: "boolean", default: false },
    },
  }),
);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function numbersOf(name: "users" | "share" | "rate" | "real" | "seed" | "zones"): number[] {
  const numbers = values[name].split(",").map(Number);
  if (numbers.every((one) => one > 0)) return numbers;
  return refuse(`--${name} takes numbers above zero, and "${values[name]}" is something else.`);
}

const [rate = 500] = numbersOf("rate");
const [real = 10_000] = numbersOf("real");
const [seed = 1] = numbersOf("seed");
const [zones = 1_000] = numbersOf("zones");
if (!["memory", "dynamo"].includes(values.engine)) refuse(`--engine is memory or dynamo, not "${values.engine}".`);

async function oneDay(users: number, share: number): Promise<Figures> {
  const plan = { users, share, rate, seed, real, zones, isRough: values.rough };
  if (values.engine === "memory") return fanOut(plan);
  const dynamo = await startDynamo();
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const table = new DynamoTable(dynamo.table, { endpoint: dynamo.url, region: "us-east-1", credentials });
  try {
    return await fanOut({ ...plan, table });
  } finally {
    await dynamo.stop();
  }
}

const days: Figures[] = [];
for (const users of numbersOf("users")) {
  for (const share of numbersOf("share")) {
    const began = process.cpuUsage();
    days.push(await oneDay(users, share));
    const { user, system } = process.cpuUsage(began);
    const peak = Math.round(process.resourceUsage().maxRSS / 1_024);
    say(`${users} users, ${share}: ${Math.round((user + system) / 1e6)} s of CPU, at most ${peak} MB so far`);
  }
}
const { tableMs, sesMs, cpuMs } = ASSUMED;
say(
  `\nOne day at ${rate} mails a second; a call of the table takes ${tableMs} ms, one of SES ${sesMs} ms, a reply ${cpuMs} ms of CPU`,
);
say(tableOf(days));
const plain = days.map(({ queued: _queued, ...figures }) => figures);
say(JSON.stringify({ fanout: values.engine, seed, rate, isRough: values.rough, days: plain }));
if (!days.every(isGood)) process.exitCode = 1;
