import { it } from "vitest";
import { closed, type LogLine } from "../../../functions/log.ts";

// What the guards have to notice. Only tests/guards/guards.test.ts runs this file, and wants it to fail.

it("logs a subject, to a log that nobody reads", () => {
  closed(() => undefined)({ event: "received", outcome: "accepted", reason: "The keel bolts" } satisfies LogLine);
});

it("logs a subject of one word, which looks like an outcome", () => {
  closed(() => undefined)({ event: "received", outcome: "sourdough" });
});

it("reaches out, and catches what comes of it", async () => {
  await fetch("http://192.0.2.1/pixel.gif").catch(() => undefined);
});
