import { describe, expect, it } from "vitest";
import type { Queue } from "../../core/ledger/queue.ts";

/** A queue under test, and a way to see what its consumer was handed so far. */
export interface QueueUnderTest {
  readonly queue: Queue;
  /** The bodies delivered once at least `count` of them are there. */
  received(count: number): Promise<readonly string[]>;
}

/** What every implementation of the port `Queue` promises. `make` answers an empty one. */
export function queueContract(name: string, make: () => Promise<QueueUnderTest>): void {
  describe(`queue: ${name}`, () => {
    it("delivers each body, whatever characters it holds", async () => {
      const { queue, received } = await make();
      const bodies = ["one", '{"two":"2"}', "drei ü 三 \u{1F600}\nand a second line"];
      await queue.send(bodies);
      expect([...new Set(await received(bodies.length))].sort()).toEqual([...bodies].sort());
    });

    it("takes more than one batch at once", async () => {
      const { queue, received } = await make();
      const bodies = Array.from({ length: 25 }, (_, index) => `body ${index}`);
      await queue.send(bodies);
      expect([...new Set(await received(bodies.length))].sort()).toEqual([...bodies].sort());
    });

    it("sends nothing for an empty list", async () => {
      const { queue, received } = await make();
      await queue.send([]);
      await queue.send(["only"]);
      expect(new Set(await received(1))).toEqual(new Set(["only"]));
    });

    it("keeps two messages with the same body apart", async () => {
      const { queue, received } = await make();
      await queue.send(["same", "same"]);
      expect((await received(2)).filter((body) => body === "same").length).toBeGreaterThanOrEqual(2);
    });
  });
}
