import fc from "fast-check";
import { expect, it } from "vitest";
import { boundaryOf, CutOff, PartCutter } from "../../infra/local/page/multipart.ts";

/** The parts that come out of a body that comes in pieces of some size. */
function parts(
  body: Buffer,
  boundary: string,
  size: number,
): { readonly parts: readonly { head: string; data: Buffer }[]; readonly isDone: boolean } {
  const cutter = new PartCutter(boundary);
  const found: { head: string; data: Buffer }[] = [];
  for (let at = 0; at < body.length; at += size) {
    for (const piece of cutter.cut(body.subarray(at, at + size))) {
      const last = found.at(-1);
      if ("head" in piece) found.push({ head: piece.head.trim(), data: Buffer.alloc(0) });
      else if (last !== undefined) last.data = Buffer.concat([last.data, piece.data]);
    }
  }
  return { parts: found, isDone: cutter.isDone };
}

const bodyOf = (contents: readonly Buffer[], boundary: string): Buffer =>
  Buffer.concat([
    ...contents.flatMap((content, i) => [
      Buffer.from(`--${boundary}\r\nName: ${i}\r\n\r\n`),
      content,
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);

// Bytes of which boundaries are made, so that near misses are many.
const content = fc
  .array(fc.constantFrom("\r", "\n", "-", "b", "x", "\r\n--", "\r\n--b", "\0"), { maxLength: 40 })
  .map((pieces) => Buffer.from(pieces.join("").replaceAll("\r\n--bxb", "")));

it("cuts a body the same way, in whatever pieces it comes", () => {
  fc.assert(
    fc.property(fc.array(content, { maxLength: 4 }), fc.integer({ min: 1, max: 50 }), (contents, size) => {
      const { parts: found, isDone } = parts(bodyOf(contents, "bxb"), "bxb", size);
      expect(isDone).toBe(true);
      expect(found.map(({ data }) => data.toString("latin1"))).toEqual(contents.map((one) => one.toString("latin1")));
      expect(found.map(({ head }) => head)).toEqual(contents.map((_, i) => `Name: ${i}`));
    }),
  );
});

it("lets a preamble and what stands behind the end go by", () => {
  const body = Buffer.concat([
    Buffer.from("hello\r\n"),
    bodyOf([Buffer.from("x")], "b"),
    Buffer.from("--b\r\n\r\nmore"),
  ]);
  expect(parts(body, "b", 7).parts).toEqual([{ head: "Name: 0", data: Buffer.from("x") }]);
});

it("is not done before the end", () => {
  expect(parts(Buffer.from("--b\r\nName: 0\r\n\r\nx"), "b", 3).isDone).toBe(false);
});

it("gives a header up that has no end", () => {
  expect(() => parts(Buffer.from(`--b\r\n${"x".repeat(40_000)}`), "b", 1_000)).toThrow(CutOff);
});

it("finds the boundary in a content type", () => {
  expect(boundaryOf("multipart/form-data; charset=utf-8; boundary=----x")).toBe("----x");
  expect(boundaryOf("text/plain; boundary=x")).toBeUndefined();
  expect(boundaryOf(undefined)).toBeUndefined();
});
