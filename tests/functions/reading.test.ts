import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { identify } from "../../core/mail/identify.ts";
import { readByHead } from "../../core/read-by-head.ts";
import { read } from "../../core/read-whole.ts";
import type { ToRead } from "../../core/reading.ts";
import { ReadInTime } from "../../functions/reading/in-time.ts";
import { startThread } from "../../functions/reading/thread.ts";
import { contessaMails, letter } from "../support/letter.ts";
import { MARTIN, SERVICE } from "../support/service.ts";

const RECEIVED = new Date("2026-11-11T19:00:00Z");

const toRead = (raw: Uint8Array): ToRead => ({
  raw,
  service: SERVICE,
  addresses: MARTIN.addresses,
  mail: identify(raw),
  receivedAt: RECEIVED,
});

const plain = toRead(
  letter({
    to: "Jane Roe <jane@example.net>",
    date: "Tue, 3 Nov 2026 19:30:00 +0100",
    id: "two@example.org",
    inReplyTo: "one@example.net",
    references: "<one@example.net>",
    subject: "Re: The hull",
    text: "The hull is dry and the paint is off.",
  }),
);

const running: ReadInTime[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});

const inTime = (...given: ConstructorParameters<typeof ReadInTime>): ReadInTime => {
  const reader = new ReadInTime(...given);
  running.push(reader);
  return reader;
};

/** A thread that says it is ready, and does this with the first mail that any thread of the test is given; the next ones it reads as told. */
function badThread(first: string) {
  const count = { started: 0 };
  const start: typeof startThread = () => {
    count.started += 1;
    const code =
      count.started === 1 ? first : 'parentPort.postMessage({ kind: "read", reading: { said: "as usual" } })';
    return new Worker(
      `const { parentPort } = require("node:worker_threads");
       parentPort.on("message", () => { ${code} });
       parentPort.postMessage({ kind: "ready" });`,
      { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 }, stderr: true },
    );
  };
  return { start, count };
}

/** What keeps a thread from ever answering. */
const BAD: Readonly<Record<string, string>> = {
  "never comes back": "for (;;);",
  "fills the memory": "const all = []; for (;;) all.push(new Array(10_000).fill({}));",
  "throws where nobody catches": "throw new Error('no');",
  "ends the thread": "process.exit(1);",
};

describe("reading in a thread", () => {
  it("says of each mail what is read without one", async () => {
    const reader = inTime(startThread);
    for (const raw of contessaMails()) expect(await reader.read(toRead(raw))).toEqual(await read(toRead(raw)));
  });

  it.each(Object.entries(BAD))("reads by the header what %s, and the next mail as usual", async (_, code) => {
    const { start, count } = badThread(code);
    const reader = inTime(start, { milliseconds: 1_000, megabytes: 32 });
    const [bad, good] = await Promise.all([reader.read(plain), reader.read(plain)]);
    expect(bad).toEqual(await readByHead(plain));
    expect(good).toEqual({ said: "as usual" });
    expect(count.started).toBe(2);
  });

  it("reads by the header what a thread says it cannot read, and keeps the thread", async () => {
    const { start, count } = badThread('parentPort.postMessage({ kind: "failed" })');
    const reader = inTime(start);
    expect(await reader.read(plain)).toMatchObject({ isByHead: true });
    expect(await reader.read(plain)).toMatchObject({ isByHead: true });
    expect(count.started).toBe(1);
  });

  it("starts another thread for the next mail where an idle one has died", async () => {
    const { start, count } = badThread(
      'parentPort.postMessage({ kind: "read", reading: { said: "once" } }); setImmediate(() => process.exit(1))',
    );
    const died: Promise<unknown>[] = [];
    const reader = inTime((megabytes) => {
      const thread = start(megabytes);
      died.push(new Promise((resolve) => thread.once("exit", resolve)));
      return thread;
    });
    expect(await reader.read(plain)).toEqual({ said: "once" });
    await died[0];
    expect(await reader.read(plain)).toEqual({ said: "as usual" });
    expect(count.started).toBe(2);
  });

  it("reads by the header, again and again, where the system makes no thread", async () => {
    const reader = inTime(() => {
      throw new Error("too many threads");
    });
    for (const _ of [1, 2]) expect(await reader.read(plain)).toMatchObject({ isByHead: true });
  });

  it("reads by the header where no thread can be started", async () => {
    const reader = inTime(() => new Worker("throw new Error('no')", { eval: true, stderr: true }));
    expect(await reader.read(plain)).toMatchObject({ isByHead: true });
  });
});

describe("reading by the header", () => {
  it("keeps who wrote to whom and when, and no word", async () => {
    const [whole, byHead] = [await read(plain), await readByHead(plain)];
    const bare = ({ contact, sighting }: (typeof whole.found)[number]) => {
      const { text: _text, opening: _opening, openingLength: _length, ...facts } = sighting;
      return { contact, ...facts };
    };
    const poorer = (one: ReturnType<typeof bare>) => ({ ...one, mail: `${one.mail}.h`, isWhole: false });
    expect(byHead.found.map(bare)).toEqual(whole.found.map(bare).map(poorer));
    expect(byHead.found[0]?.sighting.text).toBe("");
    expect(byHead).toMatchObject({ isByHead: true, said: "", head: { subject: "Re: The hull" } });
  });

  it("takes a header of a hundred thousand recipients", async () => {
    const everybody = Array.from({ length: 100_000 }, (_, i) => `p${i}@example.net`).join(",\r\n ");
    const reading = await readByHead(toRead(letter({ to: everybody, text: "x" })));
    expect(reading.found.map(({ contact }) => contact)).toEqual(["crowd"]);
  });
});
