import { expect, it } from "vitest";
import { LAYERS } from "./layers.ts";
import { runSlice } from "./slice.ts";

// A slice of what `npm run fuzz` tries by the thousand: what falls here falls the same way each time.
const SIZE = 2_000;

it.each(LAYERS.map(({ name }) => name))(
  "invented mails do no harm to the layer %s",
  async (name) => {
    const { inputs, failures } = await runSlice(0, SIZE, name);
    expect(failures).toEqual([]);
    expect(inputs).toBeGreaterThanOrEqual(SIZE / 100);
  },
  120_000,
);

it("the layers share all of the inputs", () => {
  expect(LAYERS.reduce((sum, { share }) => sum + share, 0)).toBe(100);
});
