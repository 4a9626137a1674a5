import { type Context, Hono } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { Bell } from "./bell.ts";
import { onlyOurPages } from "./guard.ts";
import type { PageDeps } from "./page-deps.ts";

/** A line now and then, so that a browser that is gone is found out. */
const BEAT = 20_000;
const MAX_READERS = 100;
const CROWDED = `${MAX_READERS} pages follow this machine already: close some of them, or load this one again by hand.\n`;

type OnChange = PageDeps["onChange"];

/** Those who are told of changes. One who reads slowly or not at all is owed one word, however much happens. */
class Readers {
  readonly #onChange: OnChange;
  readonly #bells = new Set<Bell>();

  constructor(onChange: OnChange) {
    this.#onChange = onChange;
  }

  get isFull(): boolean {
    return this.#bells.size >= MAX_READERS;
  }

  /** Take a reader in; the answer is told of changes until it leaves. */
  enter(): { readonly bell: Bell; leave(): void } {
    const bell = new Bell();
    const stop = this.#onChange(bell.ring);
    this.#bells.add(bell);
    const leave = (): void => {
      stop();
      this.#bells.delete(bell);
      bell.ring();
    };
    return { bell, leave };
  }
}

async function tell(stream: SSEStreamingApi, bell: Bell): Promise<void> {
  while (!stream.aborted) {
    const event = (await bell.heard(BEAT)) ? "change" : "beat";
    if (!stream.aborted) await stream.writeSSE({ event, data: "" });
  }
}

function follow(readers: Readers, c: Context): Response {
  // A HEAD is sent down the way of a GET, and nobody ever reads its stream or ends it.
  if (c.req.method === "HEAD") return c.body(null, 200, { "content-type": "text/event-stream" });
  if (readers.isFull) return c.text(CROWDED, 503, { "retry-after": "60" });
  const { bell, leave } = readers.enter();
  return streamSSE(c, async (stream) => {
    stream.onAbort(leave);
    await tell(stream, bell).finally(leave);
  });
}

/** Tells a page that something has happened, and never what: the page asks for itself again. */
export function liveRoute({ onChange }: PageDeps): Hono {
  const readers = new Readers(onChange);
  return new Hono().get("/live", onlyOurPages, (c) => follow(readers, c));
}
