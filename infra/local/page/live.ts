import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { PageDeps } from "./page-deps.ts";

/** A line now and then, so that a browser that is gone is found out. */
const BEAT = 20_000;

/** Tells a page that something has happened, and never what: the page asks for itself again. */
export function live({ onChange }: PageDeps, c: Context): Response {
  return streamSSE(c, async (stream) => {
    const stop = onChange(() => void stream.writeSSE({ event: "change", data: "" }));
    stream.onAbort(stop);
    while (!stream.aborted) {
      await stream.sleep(BEAT);
      await stream.writeSSE({ event: "beat", data: "" });
    }
    stop();
  });
}
