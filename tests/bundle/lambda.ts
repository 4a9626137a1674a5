import { join } from "node:path";
import { pathToFileURL } from "node:url";
import "../guards/network-guard.ts";
import { refusals } from "../guards/outside-call.ts";
import type { Answered, Invocation } from "./invocation.ts";

// Stands in for the runtime of Lambda, in a process that was started in the folder of the code with the environment of one
// function: it loads `bundle.mjs`, calls its `handler` with one event after the other, and says what came of each.

const clock = { ahead: 0 };
const Real = Date;

/** The clock that the parent sets with each event. The thread that reads mails has one of its own, and asks it nothing. */
globalThis.Date = class extends Real {
  constructor(...given: [] | [string | number | Date]) {
    super(...((given.length === 0 ? [Real.now() + clock.ahead] : given) as [number]));
  }

  static override now(): number {
    return Real.now() + clock.ahead;
  }
} as DateConstructor;

const CONTEXT = {
  awsRequestId: "8f6c5a1e-0000-4000-8000-000000000000",
  functionName: "bundle",
  memoryLimitInMB: "1024",
};

type Handler = (event: unknown, context: object) => Promise<unknown>;
const { handler } = (await import(pathToFileURL(join(process.cwd(), "bundle.mjs")).href)) as { handler: Handler };

/** As Lambda tells of an error: by class and message, with the frames. */
async function answer({ event, at }: Invocation): Promise<Answered> {
  clock.ahead = Real.parse(at) - Real.now();
  try {
    return { answer: await handler(event, CONTEXT), refused: refusals.length };
  } catch (error) {
    const { name, message, stack = "" } = error as Error;
    return { error: { name, message, stack }, refused: refusals.length };
  }
}

process.on("message", (invocation: Invocation) => void answer(invocation).then((answered) => process.send?.(answered)));
process.send?.({ answer: "ready", refused: 0 } satisfies Answered);
