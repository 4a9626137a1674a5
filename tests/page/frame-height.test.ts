import { expect, it } from "vitest";
import { FRAME_STYLE, frameHeight } from "../../infra/local/page/frame-height.ts";

it.each([
  ["", "rows-2"],
  ["one line", "rows-2"],
  ["a line\n\n".repeat(7), "rows-8"],
  [`${"x".repeat(73)}\n`.repeat(7), "rows-14"],
  ["a line\n".repeat(10_000), "rows-60"],
])("the frame of a mail is as high as its lines want, in steps: %j", (text, name) => {
  expect(frameHeight(text)).toBe(name);
  expect(FRAME_STYLE).toContain(`.${name} {`);
});
